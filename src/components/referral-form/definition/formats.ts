/** In which format information is given: a category of the Accessible Information Standard. */
import {msg} from '../../../i18n/msg.js';
import type {Option, Page} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {chooseAny, required, somethingElse} from './words.js';

export function formatPage({staff, custody}: Context): Page {
  return {
    id: 'format',
    questions: [
      {
        kind: 'choices',
        id: 'format',
        item: 'communication.format',
        standard: required,
        label: staff
          ? msg('How should information be given to them?', {
              id: 'steady.referral.format.staff.label',
              desc: 'For staff: formats such as easy read and braille follow.',
            })
          : msg('How should we give you information?', {
              id: 'steady.referral.format.label',
              desc: 'Formats such as easy read and braille follow.',
            }),
        hint: chooseAny(),
        options: [
          ...formats().filter(({value}) => !(custody && value === 'plain-email')),
          somethingElse('format', 'communication.format-other'),
          ordinaryPrint(),
        ],
      },
    ],
  };
}

function formats(): Option[] {
  return [
    {
      value: 'easy-read',
      label: msg('Easy read', {
        id: 'steady.referral.format.easyRead',
        desc: 'A format for information. Use the established term in your language.',
      }),
      hint: msg('Short sentences with pictures', {
        id: 'steady.referral.format.easyRead.hint',
        desc: 'Under "Easy read".',
      }),
    },
    {
      value: 'large-print',
      label: msg('Large print', {
        id: 'steady.referral.format.largePrint',
        desc: 'A format for information.',
      }),
      questions: [
        {
          kind: 'text',
          id: 'print-size',
          item: 'communication.print-size',
          label: msg('How large?', {
            id: 'steady.referral.print-size.label',
            desc: 'Opens under "Large print": a size such as 18 point. Also read by staff.',
          }),
          maxLength: 70,
          width: 10,
        },
      ],
    },
    {
      value: 'coloured-paper',
      label: msg('Coloured paper', {
        id: 'steady.referral.format.colouredPaper',
        desc: 'A format for information: easier to read for some.',
      }),
      questions: [
        {
          kind: 'text',
          id: 'paper-colour',
          item: 'communication.paper-colour',
          label: msg('Which colour?', {
            id: 'steady.referral.paper-colour.label',
            desc: 'Opens under "Coloured paper". Also read by staff.',
          }),
          maxLength: 70,
          width: 10,
        },
      ],
    },
    {
      value: 'audio',
      label: msg('A recording to listen to', {
        id: 'steady.referral.format.audio',
        desc: 'A format for information.',
      }),
    },
    {
      value: 'braille',
      label: msg('Braille', {
        id: 'steady.referral.format.braille',
        desc: 'A format for information.',
      }),
    },
    {
      value: 'bsl-video',
      label: msg('British Sign Language video', {
        id: 'steady.referral.format.bslVideo',
        desc: 'A format for information. British Sign Language is a language of its own: do not change which one.',
      }),
    },
    {
      value: 'plain-email',
      label: msg('Plain text by email', {
        id: 'steady.referral.format.plainEmail',
        desc: 'A format for information: no pictures or layout, for reading software.',
      }),
    },
  ];
}

function ordinaryPrint(): Option {
  return {
    value: 'ordinary',
    label: msg('Ordinary print is fine', {
      id: 'steady.referral.format.ordinary',
      desc: 'Last choice among formats for information; clears the others.',
    }),
    exclusive: true,
  };
}
