import type {Meta} from '@storybook/web-components-vite';
import type {ScaleQuestion} from '../../src/questions/index.js';
import {goOn, LONG, shows} from './story.js';

/** A row of whole numbers, none better looking than another. */
const meta = {title: 'Fields/Scale'} satisfies Meta;
export default meta;

const week: ScaleQuestion = {
  id: 'week',
  kind: 'scale',
  label: 'How has your week been?',
  hint: 'There is no right answer.',
  thing: 'a number',
  min: 0,
  max: 10,
  minLabel: 'Very hard',
  maxLabel: 'Very good',
};

export const Empty = shows(week, {headingLevel: 2, whoSees: true});

export const Answered = shows(week, {answers: {week: '4'}});

export const Problem = shows({...week, required: true}, {}, goOn);

export const WithOtherAnswers = shows({...week, offer: ['not-sure', 'prefer-not-to-say']});

export const PreferNotToSay = shows(
  {...week, offer: ['not-sure', 'prefer-not-to-say']},
  {answers: {week: {special: 'prefer-not-to-say'}}},
);

export const FiveSteps = shows({...week, min: 1, max: 5}, {answers: {week: '2'}});

export const SevenSteps = shows({...week, min: 1, max: 7}, {answers: {week: '2'}});

export const LongWords = shows({...week, label: LONG, minLabel: LONG, maxLabel: LONG});
