/**
 * Language, and what the Accessible Information Standard asks to record: contact (in `contact.ts`),
 * format, support and professionals. An interpreter between languages is a question of its own.
 */
import {msg} from '../../../i18n/msg.js';
import type {Page, Section} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {goesOn} from './start.js';
import {formatPage} from './formats.js';
import {adjustmentsPage, talkingPage} from './talking.js';

export function communicationSection(context: Context): Section {
  return {
    id: 'communication',
    showWhen: goesOn(),
    title: msg('Language and communication', {
      id: 'steady.referral.communication.title',
      desc: 'Heading over language, formats and what helps when talking. Also read by staff.',
    }),
    pages: [
      languagePage(context),
      formatPage(context),
      talkingPage(context),
      adjustmentsPage(context),
    ],
  };
}

function languagePage({staff}: Context): Page {
  return {
    id: 'language',
    title: msg('Languages', {
      id: 'steady.referral.language.title',
      desc: 'Heading over the languages somebody speaks and reads. Also read by staff.',
    }),
    questions: [
      {
        kind: 'text',
        id: 'language-spoken',
        item: 'communication.language-spoken',
        label: msg('Best language for talking or signing', {
          id: 'steady.referral.language-spoken.label',
          desc: 'The language the person likes to speak or sign in. Also read by staff.',
        }),
        maxLength: 70,
      },
      {
        kind: 'yes-no',
        id: 'interpreter',
        item: 'communication.interpreter',
        label: staff
          ? msg('Do they need an interpreter?', {
              id: 'steady.referral.interpreter.staff.label',
              desc: 'For staff: somebody who puts speech into another language.',
            })
          : msg('Do you need an interpreter?', {
              id: 'steady.referral.interpreter.label',
              desc: 'Somebody who puts speech into another language.',
            }),
        offer: ['not-sure'],
        whenYes: [
          {
            kind: 'text',
            id: 'interpreter-language',
            item: 'communication.interpreter-language',
            label: msg('Which language or dialect?', {
              id: 'steady.referral.interpreter-language.label',
              desc: 'Opens when an interpreter is needed. Also read by staff.',
            }),
            maxLength: 70,
          },
        ],
      },
      {
        kind: 'text',
        id: 'language-read',
        item: 'communication.language-read',
        label: msg('Best language for reading', {
          id: 'steady.referral.language-read.label',
          desc: 'The language the person likes to read in. Also read by staff.',
        }),
        maxLength: 70,
      },
      {
        kind: 'choice',
        id: 'reading',
        item: 'communication.reading',
        label: staff
          ? msg('How do they find reading?', {
              id: 'steady.referral.reading.staff.label',
              desc: 'For staff: whether the person reads easily. Kind, no judgement.',
            })
          : msg('How do you find reading?', {
              id: 'steady.referral.reading.label',
              desc: 'Whether the person reads easily. Kind, no judgement.',
            }),
        options: [
          {
            value: 'fine',
            label: msg('Fine', {
              id: 'steady.referral.reading.fine',
              desc: 'Answer to "How do you find reading?"',
            }),
          },
          {
            value: 'some',
            label: msg('Fine with some help, or if it is short', {
              id: 'steady.referral.reading.some',
              desc: 'Answer to "How do you find reading?"',
            }),
          },
          {
            value: 'aloud',
            label: msg('Better if someone reads it out', {
              id: 'steady.referral.reading.aloud',
              desc: 'Answer to "How do you find reading?": also for somebody who reads no language.',
            }),
          },
        ],
      },
    ],
  };
}
