/** In the staff path: who refers, and how to get hold of them. */
import {msg} from '../../../i18n/msg.js';
import type {Section} from '../../../questions/definition.js';
import {goesOn} from './start.js';
import {mandatory, required} from './words.js';

export function referrerSection(): Section {
  const title = msg('About you', {
    id: 'steady.referral.referrer.title',
    desc: 'For staff: heading of a page about the worker who makes the referral.',
  });
  return {
    id: 'referrer',
    showWhen: goesOn(),
    title,
    pages: [
      {
        id: 'referrer',
        title,
        questions: [
          {
            kind: 'text',
            id: 'referrer-name',
            item: 'referrer.name',
            standard: mandatory,
            required: true,
            label: msg('Your name', {
              id: 'steady.referral.referrer-name.label',
              desc: 'For staff: name of the worker who makes the referral.',
            }),
            thing: msg('your name', {
              id: 'steady.referral.referrer-name.thing',
              desc: 'For staff, inside a sentence about a missing answer: "Enter your name".',
            }),
            autocomplete: 'name',
            maxLength: 70,
            spellcheck: false,
          },
          {
            kind: 'text',
            id: 'referrer-contact',
            item: 'referrer.contact',
            standard: mandatory,
            required: true,
            label: msg('Your work email or phone', {
              id: 'steady.referral.referrer-contact.label',
              desc: 'For staff: how the service can reach the worker who makes the referral.',
            }),
            thing: msg('your work email or phone', {
              id: 'steady.referral.referrer-contact.thing',
              desc: 'For staff, inside a sentence about a missing answer: "Enter your work email or phone".',
            }),
            maxLength: 254,
            spellcheck: false,
          },
          {
            kind: 'text',
            id: 'referrer-role',
            item: 'referrer.role',
            standard: required,
            label: msg('Your role', {
              id: 'steady.referral.referrer-role.label',
              desc: 'For staff: job of the worker who makes the referral, such as "key worker".',
            }),
          },
          {
            kind: 'text',
            id: 'referrer-service',
            item: 'referrer.service',
            standard: mandatory,
            label: msg('Your team or service', {
              id: 'steady.referral.referrer-service.label',
              desc: 'For staff: such as "Offender management unit" or "Healthcare".',
            }),
          },
          {
            kind: 'text',
            id: 'referrer-organisation',
            item: 'referrer.organisation',
            standard: mandatory,
            label: msg('Your organisation', {
              id: 'steady.referral.referrer-organisation.label',
              desc: 'For staff: such as the name of a prison, an NHS trust or a charity.',
            }),
            autocomplete: 'organization',
          },
        ],
      },
    ],
  };
}
