/**
 * Equality questions: optional, together, near the end, with one answer that skips them all.
 * Ethnicity is asked in two steps with the 19 categories of the 2021 census of England and Wales.
 */
import {msg} from '../../../i18n/msg.js';
import type {Option, Page, Question, Section} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {backgrounds, ethnicGroups} from './ethnicity.js';
import {goesOn} from './start.js';
import {ownWords, required} from './words.js';

export function equalitySection(context: Context): Section {
  const {staff} = context;
  return {
    id: 'equality',
    showWhen: goesOn(),
    title: msg('Equality', {
      id: 'steady.referral.equality.title',
      desc: 'Heading over answers about ethnic group, religion and gender. Also read by staff.',
    }),
    pages: [
      {
        id: 'equality',
        questions: [
          {
            kind: 'yes-no',
            id: 'equality',
            item: 'equality.asked',
            label: staff
              ? msg('Do they want to answer equality questions?', {
                  id: 'steady.referral.equality.staff.label',
                  desc: 'For staff: before questions about ethnic group, religion and gender.',
                })
              : msg('Do you want to answer equality questions?', {
                  id: 'steady.referral.equality.label',
                  desc: 'Before questions about ethnic group, religion and gender.',
                }),
            hint: msg('About ethnic group, religion and gender. Saying no changes nothing.', {
              id: 'steady.referral.equality.hint',
              desc: 'Hint under the question whether to answer equality questions. Also read by staff.',
            }),
            why: msg('They help to check that everyone is treated fairly.', {
              id: 'steady.referral.equality.why',
              desc: 'Why equality questions are asked. Also read by staff.',
            }),
          },
        ],
      },
      ethnicGroupPage(context),
      ...backgroundPages(context),
      beliefPage(context),
    ],
  };
}

const wanted = {question: 'equality', equals: 'yes'} as const;

function ethnicGroupPage({staff}: Context): Page {
  return {
    id: 'ethnic-group',
    showWhen: wanted,
    questions: [
      {
        kind: 'choice',
        id: 'ethnic-group',
        item: 'equality.ethnic-group',
        standard: required,
        sensitivity: 'sensitive',
        label: staff
          ? msg('What is their ethnic group?', {
              id: 'steady.referral.ethnic-group.staff.label',
              desc: 'For staff: first of two steps. Five broad groups follow.',
            })
          : msg('What is your ethnic group?', {
              id: 'steady.referral.ethnic-group.label',
              desc: 'First of two steps. Five broad groups follow.',
            }),
        ...(staff
          ? {
              hint: msg('As they describe it, not as it seems.', {
                id: 'steady.referral.ethnic-group.staff.hint',
                desc: 'For staff: only what the person has said about their ethnic group.',
              }),
            }
          : {}),
        offer: ['prefer-not-to-say'],
        options: ethnicGroups(),
      },
    ],
  };
}

/** The second step: one page for each group, of which at most one is asked. */
function backgroundPages({staff}: Context): Page[] {
  const label = msg('Which of these fits best?', {
    id: 'steady.referral.ethnic-background.label',
    desc: 'Second step about ethnic group. Backgrounds within the chosen group follow. Also read by staff.',
  });
  return Object.entries(backgrounds(staff)).map(([group, options]) => ({
    id: `ethnic-${group}`,
    showWhen: {and: [wanted, {question: 'ethnic-group', equals: group}]},
    questions: [
      {
        kind: 'choice',
        id: `ethnic-${group}`,
        item: 'equality.ethnicity',
        sensitivity: 'sensitive',
        label,
        offer: ['prefer-not-to-say'],
        options,
      },
    ],
  }));
}

function beliefPage({staff}: Context): Page {
  return {
    id: 'religion-gender',
    showWhen: wanted,
    title: msg('Religion and gender', {
      id: 'steady.referral.religion-gender.title',
      desc: 'Heading over two questions. Also read by staff.',
    }),
    questions: [religion(staff), gender(staff)],
  };
}

function religion(staff: boolean): Question {
  return {
    kind: 'choice',
    id: 'religion',
    item: 'equality.religion',
    standard: required,
    sensitivity: 'sensitive',
    label: staff
      ? msg('What is their religion?', {
          id: 'steady.referral.religion.staff.label',
          desc: 'For staff. "No religion" is among the answers.',
        })
      : msg('What is your religion?', {
          id: 'steady.referral.religion.label',
          desc: '"No religion" is among the answers.',
        }),
    offer: ['prefer-not-to-say'],
    options: [
      {
        value: 'none',
        label: msg('No religion', {
          id: 'steady.referral.religion.none',
          desc: 'Answer to "What is your religion?"',
        }),
      },
      {
        value: 'buddhist',
        label: msg('Buddhist', {
          id: 'steady.referral.religion.buddhist',
          desc: 'Answer to "What is your religion?"',
        }),
      },
      {
        value: 'christian',
        label: msg('Christian', {
          id: 'steady.referral.religion.christian',
          desc: 'Answer to "What is your religion?": every kind of Christian.',
        }),
      },
      {
        value: 'hindu',
        label: msg('Hindu', {
          id: 'steady.referral.religion.hindu',
          desc: 'Answer to "What is your religion?"',
        }),
      },
      {
        value: 'jewish',
        label: msg('Jewish', {
          id: 'steady.referral.religion.jewish',
          desc: 'Answer to "What is your religion?"',
        }),
      },
      {
        value: 'muslim',
        label: msg('Muslim', {
          id: 'steady.referral.religion.muslim',
          desc: 'Answer to "What is your religion?"',
        }),
      },
      {
        value: 'sikh',
        label: msg('Sikh', {
          id: 'steady.referral.religion.sikh',
          desc: 'Answer to "What is your religion?"',
        }),
      },
      {
        value: 'another',
        label: msg('Another religion or belief', {
          id: 'steady.referral.religion.another',
          desc: 'Answer to "What is your religion?". Opens a box to write in.',
        }),
        questions: [ownWords('religion-words', 'equality.religion-words', staff)],
      },
    ],
  };
}

/** As stated. Never compared with anything, nor worked out from anything. */
function gender(staff: boolean): Question {
  return {
    kind: 'choice',
    id: 'gender',
    item: 'equality.gender',
    standard: required,
    sensitivity: 'sensitive',
    label: staff
      ? msg('How do they describe their gender?', {
          id: 'steady.referral.gender.staff.label',
          desc: 'For staff. Not sex at birth.',
        })
      : msg('How do you describe your gender?', {
          id: 'steady.referral.gender.label',
          desc: 'Not sex at birth.',
        }),
    offer: ['prefer-not-to-say'],
    options: genders(staff),
  };
}

function genders(staff: boolean): Option[] {
  return [
    {
      value: 'woman',
      label: msg('Woman', {
        id: 'steady.referral.gender.woman',
        desc: 'Answer to "How do you describe your gender?"',
      }),
    },
    {
      value: 'man',
      label: msg('Man', {
        id: 'steady.referral.gender.man',
        desc: 'Answer to "How do you describe your gender?"',
      }),
    },
    {
      value: 'another',
      label: msg('In another way', {
        id: 'steady.referral.gender.another',
        desc: 'Answer to "How do you describe your gender?". Opens a box to write in.',
      }),
      questions: [ownWords('gender-words', 'equality.gender-words', staff)],
    },
  ];
}
