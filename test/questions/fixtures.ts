/** Small definitions for tests. All people and places in them are invented. */
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {
  read,
  type Answer,
  type Definition,
  type Page,
  type Question,
  type Reading,
  type Responses,
} from '../../src/questions/index.js';

export const TODAY = {today: '2026-08-20'};

/** Questions, a page each, in one section. */
export function definitionOf(...questions: readonly Question[]): Definition {
  return withPages(
    ...questions.map((question) => ({id: `page-${question.id}`, questions: [question]})),
  );
}

/** Pages in one section. */
export function withPages(...pages: readonly Page[]): Definition {
  return {
    id: 'test',
    version: '1',
    title: 'A test',
    audiences: [
      {id: 'link-worker', label: 'Your link worker'},
      {id: 'health', label: 'Prison healthcare'},
      {id: 'staff', label: 'Staff'},
    ],
    audience: ['link-worker'],
    sections: [{id: 'only', title: 'The only section', pages}],
  };
}

/** Answers, and nothing that was known before. */
export function responsesOf(answers: Readonly<Record<string, Answer>>): Responses {
  return {answers};
}

/** Reads in English. */
export function readIn(question: Question, answer: unknown): Reading {
  return inLanguage(SOURCE, () => read(question, answer, TODAY));
}

/** The value, when there is one; else the codes of what is wrong. */
export function outcome(question: Question, answer: unknown): unknown {
  const reading = readIn(question, answer);
  return reading.ok ? reading.value : {wrong: reading.flaws.map(({code}) => code)};
}

/** A question of every kind, with the follow-ups, rows and special answers a real one has. */
export const EVERY_KIND: Definition = {
  id: 'every-kind',
  version: '2',
  title: {en: 'Every kind', cy: 'Pob math'},
  audiences: [
    {id: 'link-worker', label: 'Your link worker'},
    {id: 'health', label: {en: 'Prison healthcare', cy: 'Gofal iechyd y carchar'}},
  ],
  audience: ['link-worker'],
  sections: [
    {
      id: 'about',
      title: 'About you',
      pages: [
        {
          id: 'name',
          questions: [{kind: 'name', id: 'name', label: 'What is your name?', required: true}],
        },
        {
          id: 'details',
          title: 'Your details',
          intro: 'A few things <b>about</b> you.',
          questions: [
            {
              kind: 'date',
              id: 'birth',
              label: 'Date of birth',
              thing: 'your date of birth',
              when: 'past',
            },
            {kind: 'nhs-number', id: 'nhs', label: 'NHS number', offer: ['not-sure']},
            {kind: 'prison-number', id: 'prison', label: 'Prison number'},
            {kind: 'crn', id: 'crn', label: 'CRN'},
            {kind: 'address', id: 'home', label: 'Address'},
            {kind: 'postcode', id: 'postcode', label: 'Postcode'},
          ],
        },
        {
          id: 'contact',
          questions: [
            {
              kind: 'choices',
              id: 'reach',
              label: 'How can we reach you?',
              offer: ['prefer-not-to-say'],
              options: [
                {
                  value: 'phone',
                  label: 'Phone',
                  questions: [{kind: 'phone', id: 'phone', label: 'Phone number', required: true}],
                },
                {
                  value: 'email',
                  label: 'Email',
                  questions: [{kind: 'email', id: 'email', label: 'Email address'}],
                },
                {value: 'none', label: 'None of these', exclusive: true},
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'needs',
      title: 'What you need',
      showWhen: {not: {question: 'reach', equals: 'none'}},
      pages: [
        {
          id: 'interpreter',
          questions: [
            {
              kind: 'yes-no',
              id: 'interpreter',
              label: 'Do you need an interpreter?',
              offer: ['not-sure', 'prefer-not-to-say'],
              whenYes: [{kind: 'text', id: 'language', label: 'Which language?', maxLength: 40}],
              whenNo: [{kind: 'long-text', id: 'why-not', label: 'Tell us more', maxLength: 200}],
            },
          ],
        },
        {
          id: 'numbers',
          showWhen: {question: 'interpreter', answered: true},
          questions: [
            {
              kind: 'number',
              id: 'weeks',
              label: 'How many weeks?',
              min: 0,
              max: 52,
              suffix: 'weeks',
            },
            {
              kind: 'scale',
              id: 'sure',
              label: 'How sure are you?',
              min: 0,
              max: 10,
              minLabel: 'not at all',
              maxLabel: 'very',
              showWhen: {question: 'weeks', compare: '>', to: 2},
              offer: ['not-sure'],
            },
            {
              kind: 'select',
              id: 'wing',
              label: 'Which wing?',
              options: [
                {value: 'a', label: 'A wing', group: 'Main'},
                {value: 'b', label: 'B wing', group: 'Main'},
              ],
            },
            {
              kind: 'choice',
              id: 'when',
              label: 'When?',
              options: [
                {value: 'now', label: 'Now'},
                {
                  value: 'later',
                  label: 'Later',
                  questions: [
                    {
                      kind: 'date',
                      id: 'later-date',
                      label: 'When?',
                      precision: 'month',
                      min: 'today',
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          id: 'people',
          questions: [
            {
              kind: 'people',
              id: 'people',
              label: 'Who helps you?',
              max: 5,
              questions: [
                {kind: 'name', id: 'who', label: 'Name', required: true},
                {
                  kind: 'choices',
                  id: 'how',
                  label: 'How do they help?',
                  options: [
                    {value: 'talk', label: 'They listen'},
                    {
                      value: 'other',
                      label: 'Another way',
                      questions: [{kind: 'text', id: 'how-other', label: 'How?'}],
                    },
                  ],
                },
                {kind: 'date', id: 'since', label: 'Since when?', precision: 'year'},
                {
                  kind: 'phone',
                  id: 'their-phone',
                  label: 'Their phone',
                  offer: ['prefer-not-to-say'],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
