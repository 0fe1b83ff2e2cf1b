import type {Meta} from '@storybook/web-components-vite';
import type {LongTextQuestion, Question, TextQuestion} from '../../src/questions/index.js';
import {goOn, LONG, shows} from './story.js';

/** One line, several lines, and the kinds whose form is known. */
const meta = {title: 'Fields/Text'} satisfies Meta;
export default meta;

const called: TextQuestion = {
  id: 'called',
  kind: 'text',
  label: 'What do you like to be called?',
  hint: 'A first name or a nickname is fine.',
  thing: 'what you like to be called',
};

const strengths: LongTextQuestion = {
  id: 'strengths',
  kind: 'long-text',
  label: 'What are you good at?',
  hint: 'Anything counts.',
  why: 'We ask so that the first meeting starts with what works.',
  thing: 'your answer',
  maxLength: 60,
};

const patterns: readonly Question[] = [
  {id: 'email', kind: 'email', label: 'Email address'},
  {id: 'phone', kind: 'phone', label: 'Phone number'},
  {id: 'postcode', kind: 'postcode', label: 'Postcode'},
  {id: 'nhs', kind: 'nhs-number', label: 'NHS number', hint: 'For example, 999 123 4560'},
  {id: 'prison', kind: 'prison-number', label: 'Prison number', hint: 'For example, A1234BC'},
  {id: 'crn', kind: 'crn', label: 'Case reference number (CRN)', hint: 'For example, X123456'},
  {id: 'weeks', kind: 'number', label: 'How long have you been here?', min: 0, suffix: 'weeks'},
];

export const OneLine = shows(called);

export const OneLineAnswered = shows(called, {answers: {called: 'Sam'}});

export const OneLineProblem = shows({...called, required: true}, {}, goOn);

export const OneLineLongWords = shows(
  {...called, label: LONG, hint: LONG},
  {answers: {called: LONG.replaceAll(' ', '')}},
);

export const WithNotSure = shows({...called, offer: ['not-sure', 'prefer-not-to-say']});

export const NotSureChosen = shows(
  {...called, offer: ['not-sure', 'prefer-not-to-say']},
  {answers: {called: {special: 'not-sure'}}},
);

export const AsTheHeading = shows(called, {headingLevel: 2, whoSees: true});

export const SeveralLines = shows(strengths);

export const CountNearItsLimit = shows(strengths, {
  answers: {strengths: 'I fix bikes, I draw, and I am good with dogs and cats.'},
});

export const CountOverItsLimit = shows(
  strengths,
  {answers: {strengths: 'I fix bikes, I draw, I sing, and I am good with dogs, cats and horses.'}},
  goOn,
);

export const KnownForms = shows(patterns);

export const KnownFormsAnswered = shows(patterns, {
  answers: {
    email: 'sam.reed@example.com',
    phone: '07700 900 982',
    postcode: 'SW1A 1AA',
    nhs: '999 123 4560',
    prison: 'A1234BC',
    crn: 'X123456',
    weeks: '6',
  },
});

export const KnownFormsProblems = shows(
  patterns,
  {
    answers: {
      email: 'sam.reed',
      phone: '12',
      postcode: 'here',
      nhs: '999 123 4567',
      prison: '12',
      crn: '12',
      weeks: 'six',
    },
  },
  goOn,
);
