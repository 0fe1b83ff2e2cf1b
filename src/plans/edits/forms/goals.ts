/** What is asked about a goal. */
import {GOAL_STATES} from '../../../data/contracts/gate-plan/areas.js';
import {msg} from '../../../i18n/msg.js';
import {endsStrings} from '../ends.js';
import {goalStateText} from '../kinds.js';
import {lines, outOfTen, when, type Asking} from '../parts.js';
import type {EditPart} from '../types.js';
import {areaPart, needed, statePart} from './shared.js';

const askings = {
  goalText: {
    label: () =>
      msg('What is the goal?', {
        id: 'steady.planEdit.ask.goalText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the goal', {
        id: 'steady.planEdit.thing.goalText',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('In your own words. For example, “I want a room of my own”.', {
        id: 'steady.planEdit.hint.goalText',
        desc: 'Help under the question “What is the goal?” on a form that changes a plan.',
      }),
  },
  importance: {
    label: () =>
      msg('How much does it matter?', {
        id: 'steady.planEdit.ask.importance',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;

export const goalForm: readonly EditPart[] = [
  areaPart,
  lines('text', needed(askings.goalText)),
  outOfTen('importance', askings.importance, [endsStrings.little, endsStrings.much]),
  when('change', statePart(GOAL_STATES, goalStateText, 'active')),
];
