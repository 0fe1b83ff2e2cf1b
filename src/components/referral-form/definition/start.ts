/** Agreement comes first: without it nothing more is asked. */
import {msg, str} from '../../../i18n/msg.js';
import {terms} from '../../../i18n/terms.js';
import type {Condition, Option, Section} from '../../../questions/definition.js';
import {nameOf, type Context} from './context.js';
import {yesNoNotNow} from './words.js';

/** Id of the first question: whether the person wants this referral. */
export const AGREEMENT = 'agreement';

/** Nothing more is asked once the answer is no, or not now. */
export function goesOn(): Condition {
  return {
    not: {
      or: [
        {question: AGREEMENT, equals: 'no'},
        {question: AGREEMENT, equals: 'not-now'},
      ],
    },
  };
}

export function startSection({staff, sentTo}: Context): Section {
  return {
    id: 'start',
    title: msg('This referral', {
      id: 'steady.referral.start.title',
      desc: 'Heading over the answer about whether the person wants to be referred.',
    }),
    pages: [
      {
        id: 'agreement',
        questions: [
          {
            kind: 'choice',
            id: AGREEMENT,
            item: 'consent.agreement',
            required: true,
            label: staff
              ? msg(str`Does ${terms.person()} know about this referral and want it?`, {
                  id: 'steady.referral.agreement.staff.label',
                  desc: 'First question to staff who refer somebody. The value is "the person".',
                })
              : msg('Do you want this referral?', {
                  id: 'steady.referral.agreement.label',
                  desc: 'First question of the form. A referral asks a service to get in touch and help.',
                }),
            hint: msg(str`It goes to: ${nameOf(sentTo)}.`, {
              id: 'steady.referral.agreement.hint',
              desc: 'Hint under "Do you want this referral?". The value is who receives it: "Your link worker at Harbour House".',
            }),
            thing: staff
              ? msg('whether they want it', {
                  id: 'steady.referral.agreement.staff.thing',
                  desc: 'For staff, inside a sentence about a missing answer: "Select whether they want it".',
                })
              : msg('whether you want it', {
                  id: 'steady.referral.agreement.thing',
                  desc: 'Inside a sentence about a missing answer: "Select whether you want it".',
                }),
            options: staff ? knowsAndWants() : yesNoNotNow(),
          },
        ],
      },
    ],
  };
}

function knowsAndWants(): Option[] {
  return [
    {
      value: 'yes',
      label: msg('Yes, they know about it and want it', {
        id: 'steady.referral.agreement.staff.yes',
        desc: 'Answer for staff to "Does the person know about this referral and want it?"',
      }),
    },
    {
      value: 'not-now',
      label: msg('They know about it and have not decided', {
        id: 'steady.referral.agreement.staff.notNow',
        desc: 'Answer for staff to "Does the person know about this referral and want it?"',
      }),
    },
    {
      value: 'no',
      label: msg('No, or they do not know about it yet', {
        id: 'steady.referral.agreement.staff.no',
        desc: 'Answer for staff to "Does the person know about this referral and want it?"',
      }),
    },
  ];
}
