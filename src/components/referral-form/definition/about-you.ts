/** Name, then what somebody is good at and what matters to them: the easy and the good comes first. */
import {msg, str} from '../../../i18n/msg.js';
import {terms} from '../../../i18n/terms.js';
import type {Section} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {goesOn} from './start.js';
import {fewWords, LONG, mandatory, required, theirWords} from './words.js';

export function nameSection({staff}: Context): Section {
  const title = staff
    ? msg(str`Name of ${terms.person()}`, {
        id: 'steady.referral.name.staff.title',
        desc: 'For staff: heading over name, name to be called and pronouns. The value is "the person".',
      })
    : msg('Your name', {
        id: 'steady.referral.name.title',
        desc: 'Heading over name, name to be called and pronouns.',
      });
  return {
    id: 'name',
    showWhen: goesOn(),
    title,
    pages: [
      {
        id: 'name',
        title,
        questions: [
          {
            kind: 'name',
            id: 'name',
            item: 'person.name',
            standard: mandatory,
            required: true,
            label: staff
              ? msg('What is their name?', {
                  id: 'steady.referral.name.staff.label',
                  desc: 'For staff: first and last name of the person. Two boxes follow.',
                })
              : msg('What is your name?', {
                  id: 'steady.referral.name.label',
                  desc: 'First and last name. Two boxes follow.',
                }),
            hint: msg('The name in official records. If there is only one name, use either box.', {
              id: 'steady.referral.name.hint',
              desc: 'Hint under "What is your name?", over the boxes "First name" and "Last name". Some people have one name only. Also read by staff.',
            }),
            thing: staff
              ? msg('their name', {
                  id: 'steady.referral.name.staff.thing',
                  desc: 'For staff, inside a sentence about a missing answer: "Enter their name".',
                })
              : msg('your name', {
                  id: 'steady.referral.name.thing',
                  desc: 'Inside a sentence about a missing answer: "Enter your name".',
                }),
            autocomplete: 'name',
          },
          {
            kind: 'text',
            id: 'preferred-name',
            item: 'person.preferred-name',
            standard: required,
            label: staff
              ? msg('What do they like to be called?', {
                  id: 'steady.referral.preferred-name.staff.label',
                  desc: 'For staff: the name the person wants others to use.',
                })
              : msg('What do you like to be called?', {
                  id: 'steady.referral.preferred-name.label',
                  desc: 'The name the person wants others to use.',
                }),
            maxLength: 70,
            spellcheck: false,
          },
          {
            kind: 'text',
            id: 'pronouns',
            item: 'person.pronouns',
            label: msg('Pronouns', {
              id: 'steady.referral.pronouns.label',
              desc: 'What others call the person instead of the name. In a language without such words: how to speak of the person.',
            }),
            hint: msg('For example she, he or they.', {
              id: 'steady.referral.pronouns.hint',
              desc: 'Hint under "Pronouns". Use the words of your language.',
            }),
            maxLength: 70,
            spellcheck: false,
          },
        ],
      },
    ],
  };
}

export function mattersSection({staff}: Context): Section {
  const title = staff
    ? msg('What matters to them', {
        id: 'steady.referral.matters.staff.title',
        desc: 'For staff: heading over what the person is good at, what matters to them and how to support them.',
      })
    : msg('What matters to you', {
        id: 'steady.referral.matters.title',
        desc: 'Heading over what the person is good at, what matters to them and how to support them.',
      });
  return {
    id: 'matters',
    showWhen: goesOn(),
    title,
    pages: [
      {
        id: 'strengths',
        questions: [
          {
            kind: 'long-text',
            id: 'strengths',
            item: 'about.strengths',
            label: staff
              ? msg('What are they good at, or what do they enjoy?', {
                  id: 'steady.referral.strengths.staff.label',
                  desc: 'For staff: comes before any question about problems.',
                })
              : msg('What are you good at, or what do you enjoy?', {
                  id: 'steady.referral.strengths.label',
                  desc: 'Comes before any question about problems. Warm, not a job interview.',
                }),
            hint: fewWords(),
            maxLength: LONG,
            rows: 4,
          },
        ],
      },
      {
        id: 'matters',
        title,
        questions: [
          {
            kind: 'long-text',
            id: 'matters-most',
            item: 'about.matters-most',
            standard: required,
            label: staff
              ? msg('What matters most to them right now?', {
                  id: 'steady.referral.matters-most.staff.label',
                  desc: 'For staff: what the person said is most important.',
                })
              : msg('What matters most to you right now?', {
                  id: 'steady.referral.matters-most.label',
                  desc: 'Anything at all: a person, a worry, a hope.',
                }),
            hint: staff ? theirWords() : fewWords(),
            maxLength: LONG,
            rows: 3,
          },
          {
            kind: 'long-text',
            id: 'good-day',
            item: 'about.wellness',
            label: msg('What does a good day look like?', {
              id: 'steady.referral.good-day.label',
              desc: 'What being well means to the person, without the word. Also read by staff.',
            }),
            maxLength: LONG,
            rows: 3,
          },
        ],
      },
      {
        id: 'support',
        title: msg('What good support looks like', {
          id: 'steady.referral.support.title',
          desc: 'Heading over what helps the person, what does not, and anything else. Also read by staff.',
        }),
        questions: [
          {
            kind: 'long-text',
            id: 'support-do',
            item: 'about.do',
            label: msg('What helps?', {
              id: 'steady.referral.support-do.label',
              desc: 'What people around the person should do, such as "give me time". Also read by staff.',
            }),
            maxLength: LONG,
            rows: 3,
          },
          {
            kind: 'long-text',
            id: 'support-do-not',
            item: 'about.do-not',
            label: msg('What does not help?', {
              id: 'steady.referral.support-do-not.label',
              desc: 'What people around the person should not do, such as "stand behind me". Also read by staff.',
            }),
            maxLength: LONG,
            rows: 3,
          },
          {
            kind: 'long-text',
            id: 'support-when',
            item: 'about.support-when',
            label: msg('When and how is support most useful?', {
              id: 'steady.referral.support-when.label',
              desc: 'When and how it is best to support the person. Also read by staff.',
            }),
            maxLength: LONG,
            rows: 3,
          },
          {
            kind: 'long-text',
            id: 'also-know',
            item: 'about.also',
            label: msg('Is there anything else it would help to know?', {
              id: 'steady.referral.also-know.label',
              desc: 'Last box about what matters to the person. Also read by staff.',
            }),
            maxLength: LONG,
            rows: 3,
          },
        ],
      },
    ],
  };
}
