import type {Meta} from '@storybook/web-components-vite';
import type {AddressQuestion, DateQuestion, NameQuestion} from '../../src/questions/index.js';
import {goOn, LONG, shows} from './story.js';

/** Answers of several boxes: a date, a name, an address. */
const meta = {title: 'Fields/Several boxes'} satisfies Meta;
export default meta;

const born: DateQuestion = {
  id: 'born',
  kind: 'date',
  label: 'What is your date of birth?',
  hint: 'For example, 27 3 1990',
  thing: 'your date of birth',
  when: 'past',
};

const name: NameQuestion = {
  id: 'name',
  kind: 'name',
  label: 'What is your name?',
  thing: 'your name',
  required: true,
};

const home: AddressQuestion = {
  id: 'home',
  kind: 'address',
  label: 'Where did you last live?',
  thing: 'your address',
  required: true,
  offer: ['prefer-not-to-say'],
};

export const DateEmpty = shows(born, {headingLevel: 2, whoSees: true});

export const DateAnswered = shows(born, {
  answers: {born: {day: '27', month: 'March', year: '1990'}},
});

export const DateWithPartsMissing = shows(born, {answers: {born: {day: '27'}}}, goOn);

export const DateWithAWrongMonth = shows(
  born,
  {answers: {born: {day: '27', month: '13', year: '1990'}}},
  goOn,
);

export const DateThatIsNotReal = shows(
  {...born, offer: ['not-sure']},
  {answers: {born: {day: '31', month: '2', year: '1990'}}},
  goOn,
);

export const DateNotSure = shows(
  {...born, offer: ['not-sure']},
  {answers: {born: {special: 'not-sure'}}},
);

export const NameEmpty = shows(name);

export const NameAnswered = shows(name, {answers: {name: {first: 'Sam', last: 'Reed'}}});

export const NameProblem = shows(name, {}, goOn);

export const AddressEmpty = shows(home);

export const AddressAnswered = shows(home, {
  answers: {
    home: {
      line1: '1 Harbour Street',
      line2: 'Old Quay',
      town: 'Bangor',
      county: 'Gwynedd',
      postcode: 'LL57 1AA',
    },
  },
});

export const AddressProblems = shows(
  home,
  {answers: {home: {line2: 'Old Quay', postcode: '12'}}},
  goOn,
);

export const AddressPreferNotToSay = shows(home, {
  answers: {home: {special: 'prefer-not-to-say'}},
});

export const AddressLongWords = shows(
  {...home, label: LONG, hint: LONG},
  {answers: {home: {line1: LONG}}},
);
