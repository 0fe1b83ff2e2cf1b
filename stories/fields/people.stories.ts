import type {Meta} from '@storybook/web-components-vite';
import type {PeopleQuestion} from '../../src/questions/index.js';
import {goOn, shows} from './story.js';

/** Any number of people, each with the same few questions. */
const meta = {title: 'Fields/People'} satisfies Meta;
export default meta;

const people: PeopleQuestion = {
  id: 'people',
  kind: 'people',
  label: 'Who else is important to you?',
  hint: 'Family, friends, a key worker. You can add as many as you like.',
  questions: [
    {id: 'who', kind: 'name', label: 'Name'},
    {id: 'tel', kind: 'phone', label: 'Phone number', offer: ['not-sure']},
    {
      id: 'may-call',
      kind: 'yes-no',
      label: 'Can we call them?',
      whenYes: [{id: 'call-when', kind: 'text', label: 'When is a good time?'}],
    },
  ],
  max: 3,
};

const sam = {who: {first: 'Sam', last: 'Reed'}, tel: '07700 900 982', 'may-call': 'yes'};

export const Nobody = shows(people);

export const OnePerson = shows(people, {answers: {people: [sam]}});

export const AsManyAsFit = shows(people, {
  answers: {people: [sam, {tel: {special: 'not-sure'}}, {'may-call': 'no'}]},
});

export const Problem = shows(people, {answers: {people: [sam, {tel: '12'}]}}, goOn);

export const TooFew = shows({...people, min: 2}, {answers: {people: [sam]}}, goOn);
