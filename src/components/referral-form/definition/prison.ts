/** In custody: which prison, and what is known about leaving it. No date is ever needed. */
import {msg} from '../../../i18n/msg.js';
import type {Option, Page} from '../../../questions/definition.js';
import {anyOf, type Context} from './context.js';
import {required} from './words.js';

export function prisonPage(title: string): Page {
  return {
    id: 'prison',
    title,
    questions: [
      {
        kind: 'text',
        id: 'prison',
        item: 'place.prison',
        standard: required,
        label: msg('Name of the prison', {
          id: 'steady.referral.prison.label',
          desc: 'Where the person is now. Also read by staff.',
        }),
        maxLength: 70,
        spellcheck: false,
      },
      {
        kind: 'text',
        id: 'wing',
        item: 'place.wing',
        label: msg('Wing and cell', {
          id: 'steady.referral.wing.label',
          desc: 'Where in the prison the person can be found. Also read by staff.',
        }),
        maxLength: 35,
        width: 10,
        spellcheck: false,
      },
      {
        kind: 'prison-number',
        id: 'prison-number',
        item: 'person.prison-number',
        standard: required,
        label: msg('Prison number', {
          id: 'steady.referral.prison-number.label',
          desc: 'The number a prison gives a person. Also read by staff.',
        }),
        hint: msg('For example A1234BC.', {
          id: 'steady.referral.prison-number.hint',
          desc: 'Hint: what a prison number looks like. Do not change the number.',
        }),
      },
      {
        kind: 'yes-no',
        id: 'may-move',
        item: 'place.may-move',
        label: msg('Is a move to another prison likely soon?', {
          id: 'steady.referral.may-move.label',
          desc: 'A transfer, planned or likely. Also read by staff.',
        }),
        offer: ['not-sure'],
        whenYes: [
          {
            kind: 'text',
            id: 'move-detail',
            item: 'place.move-detail',
            label: msg('Where to and when, if known', {
              id: 'steady.referral.move-detail.label',
              desc: 'About a move to another prison. Also read by staff.',
            }),
            maxLength: 200,
          },
        ],
      },
    ],
  };
}

export function releasePage({staff}: Context): Page {
  return {
    id: 'release',
    title: msg('Leaving prison', {
      id: 'steady.referral.release.title',
      desc: 'Heading over the date of release and where the person will live. No date may be known.',
    }),
    intro: msg(
      'Support can start now and carry on outside. It does not matter if there is no date.',
      {
        id: 'steady.referral.release.intro',
        desc: 'Under "Leaving prison". Also read by staff.',
      },
    ),
    questions: [
      {
        kind: 'choice',
        id: 'release-certainty',
        item: 'release.certainty',
        label: msg('Is there a release date?', {
          id: 'steady.referral.release-certainty.label',
          desc: 'How sure the date of leaving prison is. Also read by staff.',
        }),
        offer: ['not-sure', 'prefer-not-to-say'],
        options: certainties(),
      },
      {
        kind: 'date',
        id: 'release-date',
        item: 'release.date',
        showWhen: anyOf('release-certainty', 'confirmed', 'expected', 'eligible'),
        label: msg('What is the date?', {
          id: 'steady.referral.release-date.label',
          desc: 'A date of release, or when release may be looked at. Also read by staff.',
        }),
        hint: msg('For example 27 3 2028. Leave out the day if it is not known.', {
          id: 'steady.referral.release-date.hint',
          desc: 'Hint: day, month and year in numbers.',
        }),
        thing: msg('the date', {
          id: 'steady.referral.release-date.thing',
          desc: 'A release date inside a sentence about a problem: "Enter the date".',
        }),
        precision: 'month',
        when: 'future-or-today',
      },
      {
        kind: 'text',
        id: 'release-area',
        item: 'release.area',
        label: staff
          ? msg('Where will they live after they leave?', {
              id: 'steady.referral.release-area.staff.label',
              desc: 'For staff: the area the person will live in after prison.',
            })
          : msg('Where will you live after you leave?', {
              id: 'steady.referral.release-area.label',
              desc: 'The area the person will live in after prison.',
            }),
        hint: msg('A town or area is enough.', {
          id: 'steady.referral.release-area.hint',
          desc: 'Hint: no address is needed.',
        }),
        offer: ['not-sure'],
        maxLength: 200,
      },
    ],
  };
}

function certainties(): Option[] {
  return [
    {
      value: 'confirmed',
      label: msg('Yes, it is confirmed', {
        id: 'steady.referral.release-certainty.confirmed',
        desc: 'Answer to "Is there a release date?"',
      }),
    },
    {
      value: 'expected',
      label: msg('Yes, it is expected but could change', {
        id: 'steady.referral.release-certainty.expected',
        desc: 'Answer to "Is there a release date?"',
      }),
    },
    {
      value: 'eligible',
      label: msg('There is a date when release may be looked at', {
        id: 'steady.referral.release-certainty.eligible',
        desc: 'Answer to "Is there a release date?". The person may be let out from that day, or may not.',
      }),
      hint: msg('For example for parole or a tag', {
        id: 'steady.referral.release-certainty.eligible.hint',
        desc: 'Under "There is a date when release may be looked at". A tag lets a person serve the end of a sentence at home (home detention curfew).',
      }),
    },
    {
      value: 'unknown',
      label: msg('There is no date yet', {
        id: 'steady.referral.release-certainty.unknown',
        desc: 'Answer to "Is there a release date?"',
      }),
      questions: [
        {
          kind: 'choice',
          id: 'release-unknown-reason',
          item: 'release.unknown-reason',
          sensitivity: 'sensitive',
          label: msg('Why is there no date yet?', {
            id: 'steady.referral.release-unknown-reason.label',
            desc: 'Opens under "There is no date yet". Also read by staff.',
          }),
          offer: ['not-sure', 'prefer-not-to-say'],
          options: reasons(),
        },
      ],
    },
  ];
}

function reasons(): Option[] {
  return [
    {
      value: 'court',
      label: msg('Waiting for court', {
        id: 'steady.referral.release-unknown-reason.court',
        desc: 'Why there is no release date: on remand, before trial or sentence.',
      }),
    },
    {
      value: 'parole',
      label: msg('Waiting for parole', {
        id: 'steady.referral.release-unknown-reason.parole',
        desc: 'Why there is no release date: the Parole Board decides.',
      }),
    },
    {
      value: 'recall',
      label: msg('Back in prison on recall', {
        id: 'steady.referral.release-unknown-reason.recall',
        desc: 'Why there is no release date: called back to prison while on licence.',
      }),
    },
    {
      value: 'other',
      label: msg('Another reason', {
        id: 'steady.referral.release-unknown-reason.other',
        desc: 'Why there is no release date: nothing more is asked.',
      }),
    },
  ];
}
