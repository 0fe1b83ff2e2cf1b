/** What somebody would like more of, what they want help with, and why now. */
import {msg, str} from '../../../i18n/msg.js';
import {terms} from '../../../i18n/terms.js';
import type {Option, Question, Section} from '../../../questions/definition.js';
import {activities} from './activities.js';
import type {Context} from './context.js';
import {goesOn} from './start.js';
import {
  chooseAny,
  fewWords,
  LONG,
  noneOfThese,
  required,
  somethingElse,
  theirWords,
} from './words.js';

export function needsSection({staff}: Context): Section {
  return {
    id: 'needs',
    showWhen: goesOn(),
    title: msg('Support and activities', {
      id: 'steady.referral.needs.title',
      desc: 'Heading over the activities and help that somebody asks for.',
    }),
    pages: [
      {
        id: 'interests',
        questions: [
          {
            kind: 'choices',
            id: 'interests',
            item: 'about.interests',
            label: staff
              ? msg('What would they like more of in their week?', {
                  id: 'steady.referral.interests.staff.label',
                  desc: 'For staff: kinds of activity follow.',
                })
              : msg('What would you like more of in your week?', {
                  id: 'steady.referral.interests.label',
                  desc: 'Kinds of activity follow, as check boxes.',
                }),
            hint: chooseAny(),
            offer: ['not-sure'],
            options: [
              ...activities(),
              somethingElse('interests', 'about.interests-other'),
              noneOfThese(),
            ],
          },
        ],
      },
      {
        id: 'needs',
        questions: [
          {
            kind: 'choices',
            id: 'needs',
            item: 'need.areas',
            standard: required,
            sensitivity: 'sensitive',
            label: staff
              ? msg('What do they want help with?', {
                  id: 'steady.referral.needs.staff.label',
                  desc: 'For staff: areas of life follow, as check boxes.',
                })
              : msg('What do you want help with?', {
                  id: 'steady.referral.needs.label',
                  desc: 'Areas of life follow, as check boxes.',
                }),
            hint: chooseAny(),
            offer: ['not-sure', 'prefer-not-to-say'],
            options: [...needs(), noneOfThese()],
          },
        ],
      },
      {id: 'reason', ...reasonPage(staff)},
    ],
  };
}

/** The eight areas that probation services use, in their order, and one more. */
function needs(): Option[] {
  return [
    need(
      'accommodation',
      msg('Somewhere to live', {
        id: 'steady.referral.needs.accommodation',
        desc: 'An area somebody may want help with: housing.',
      }),
    ),
    need(
      'employment',
      msg('Work, training or learning', {
        id: 'steady.referral.needs.employment',
        desc: 'An area somebody may want help with.',
      }),
    ),
    need(
      'finances',
      msg('Money, debt or benefits', {
        id: 'steady.referral.needs.finances',
        desc: 'An area somebody may want help with.',
      }),
    ),
    need(
      'drugs',
      msg('Drugs', {
        id: 'steady.referral.needs.drugs',
        desc: 'An area somebody may want help with: their own drug use. Neutral.',
      }),
    ),
    need(
      'alcohol',
      msg('Alcohol', {
        id: 'steady.referral.needs.alcohol',
        desc: 'An area somebody may want help with: their own drinking. Neutral.',
      }),
    ),
    need(
      'wellbeing',
      msg('Health, or how I feel', {
        id: 'steady.referral.needs.wellbeing',
        desc: 'An area somebody may want help with. Also read by staff, as the words of the person.',
      }),
    ),
    need(
      'relationships',
      msg('Family, friends or feeling alone', {
        id: 'steady.referral.needs.relationships',
        desc: 'An area somebody may want help with.',
      }),
    ),
    need(
      'thinking',
      msg('Coping, choices or anger', {
        id: 'steady.referral.needs.thinking',
        desc: 'An area somebody may want help with. Services call it "thinking, behaviours and attitudes"; never blaming.',
      }),
    ),
    need(
      'other',
      msg('Something else', {
        id: 'steady.referral.somethingElse',
        desc: 'One of several choices. Opens a box to write in.',
      }),
    ),
  ];
}

/** One area, with a box for what would help. */
function need(value: string, label: string): Option {
  return {
    value,
    label,
    questions: [
      {
        kind: 'long-text',
        id: `needs-${value}`,
        item: `need.${value}`,
        label: msg(str`${label}: what would help?`, {
          id: 'steady.referral.needs.words.label',
          desc: 'Over a box that opens under an area such as "Somewhere to live". The value is the area. Also read by staff.',
        }),
        maxLength: LONG,
        rows: 2,
      },
    ],
  };
}

function reasonPage(staff: boolean): {title?: string; questions: Question[]} {
  if (!staff) {
    return {
      questions: [
        {
          kind: 'long-text',
          id: 'reason',
          item: 'referral.reason',
          standard: required,
          label: msg('Why would this support be good for you now?', {
            id: 'steady.referral.reason.label',
            desc: 'In the words of the person: what they hope for. Not a test.',
          }),
          hint: fewWords(),
          maxLength: LONG,
          rows: 4,
        },
      ],
    };
  }
  return {
    title: msg('Why now', {
      id: 'steady.referral.reason.staff.title',
      desc: 'For staff: heading over the reason for the referral, in the words of the worker and of the person.',
    }),
    questions: [
      {
        kind: 'long-text',
        id: 'person-words',
        item: 'referral.person-words',
        standard: required,
        label: msg(str`What does ${terms.person()} say they want?`, {
          id: 'steady.referral.person-words.label',
          desc: 'For staff. The value is "the person".',
        }),
        hint: theirWords(),
        maxLength: LONG,
        rows: 4,
      },
      {
        kind: 'long-text',
        id: 'reason',
        item: 'referral.reason',
        standard: required,
        label: msg('Why are you making this referral?', {
          id: 'steady.referral.reason.staff.label',
          desc: 'For staff: the reason for the referral.',
        }),
        hint: leaveOut(),
        maxLength: LONG,
        rows: 4,
      },
    ],
  };
}

/** What staff must keep out of free text. */
export function leaveOut(): string {
  return msg(
    'Leave out offences and anything about victims. Whoever you write about can ask to read it.',
    {
      id: 'steady.referral.leaveOut.hint',
      desc: 'For staff: hint under a large box. "It" is what they write.',
    },
  );
}
