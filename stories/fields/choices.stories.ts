import type {Meta} from '@storybook/web-components-vite';
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  SelectQuestion,
  YesNoQuestion,
} from '../../src/questions/index.js';
import {choose} from '../../test/fixtures/drive.js';
import {goOn, LONG, shows} from './story.js';

/** One answer of a few, several answers, yes or no, and one from a long list. */
const meta = {title: 'Fields/Choices'} satisfies Meta;
export default meta;

const contact: ChoiceQuestion = {
  id: 'contact',
  kind: 'choice',
  label: 'How should we get in touch?',
  thing: 'how we should get in touch',
  options: [
    {value: 'visit', label: 'Come and see me', hint: 'On the wing, or in the visits hall'},
    {
      value: 'phone',
      label: 'Phone me',
      questions: [
        {
          id: 'number',
          kind: 'phone',
          label: 'Phone number',
          required: true,
          thing: 'a phone number',
        },
        {id: 'voicemail', kind: 'yes-no', label: 'Can we leave a message?'},
      ],
    },
    {value: 'letter', label: 'Write me a letter'},
  ],
};

const more: ChoicesQuestion = {
  id: 'more',
  kind: 'choices',
  label: 'What would you like more of?',
  hint: 'Choose as many as you like.',
  thing: 'what you would like more of',
  options: [
    {value: 'art', label: 'Making things', hint: 'Art, music, cooking', group: 'Doing'},
    {value: 'outside', label: 'Being outside', group: 'Doing'},
    {value: 'talking', label: 'Someone to talk to', group: 'People'},
    {
      value: 'other',
      label: 'Something else',
      group: 'People',
      questions: [{id: 'other-what', kind: 'text', label: 'What is it?'}],
    },
    {value: 'none', label: 'None of these', exclusive: true},
  ],
  selectAll: true,
};

const interpreter: YesNoQuestion = {
  id: 'interpreter',
  kind: 'yes-no',
  label: 'Do you need an interpreter?',
  thing: 'you need an interpreter',
  offer: ['not-sure', 'prefer-not-to-say'],
  whenYes: [{id: 'language', kind: 'text', label: 'For which language?'}],
};

const area: SelectQuestion = {
  id: 'area',
  kind: 'select',
  label: 'Where do you hope to live?',
  thing: 'where you hope to live',
  offer: ['not-sure'],
  options: [
    {value: 'bangor', label: 'Bangor', group: 'North'},
    {value: 'wrexham', label: 'Wrexham', group: 'North'},
    {value: 'cardiff', label: 'Cardiff', group: 'South'},
    {
      value: 'elsewhere',
      label: 'Somewhere else',
      questions: [{id: 'where', kind: 'text', label: 'Where is that?'}],
    },
  ],
};

export const One = shows(contact, {headingLevel: 2, whoSees: true});

export const OneAnswered = shows(contact, {answers: {contact: 'visit'}});

export const OneProblem = shows({...contact, required: true}, {}, goOn);

export const OneAsksMore = shows(contact, {answers: {contact: 'phone', number: '07700 900 982'}});

export const OneAsksMoreWithAProblem = shows(contact, {answers: {contact: 'phone'}}, goOn);

export const OneLongWords = shows({
  ...contact,
  label: LONG,
  options: [
    {value: 'a', label: LONG, hint: LONG},
    {value: 'b', label: LONG.replaceAll(' ', '')},
  ],
});

export const Several = shows(more);

export const SeveralAnswered = shows(more, {answers: {more: ['art', 'talking']}});

export const SeveralAsksMore = shows(more, {answers: {more: ['other'], 'other-what': 'A choir'}});

export const SeveralAll = shows(more, {}, async (host) => {
  await choose(host, 'All of these');
});

export const SeveralNone = shows(more, {answers: {more: ['none']}});

export const SeveralProblem = shows({...more, required: true}, {}, goOn);

export const YesOrNo = shows(interpreter);

export const YesOrNoAsksMore = shows(interpreter, {answers: {interpreter: 'yes'}});

export const YesOrNoNotSure = shows(interpreter, {answers: {interpreter: {special: 'not-sure'}}});

export const LongList = shows(area);

export const LongListAsksMore = shows(area, {answers: {area: 'elsewhere', where: 'By the sea'}});

export const LongListProblem = shows({...area, required: true}, {}, goOn);

export const LongListLongWords = shows({
  ...area,
  options: [{value: 'a', label: LONG}],
});
