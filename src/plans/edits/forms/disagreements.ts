/** What is asked of somebody who does not agree. */
import {msg} from '../../../i18n/msg.js';
import {lines, type Asking} from '../parts.js';
import type {EditPart} from '../types.js';
import {needed} from './shared.js';

const askings = {
  disagreement: {
    label: () =>
      msg('What do you not agree with?', {
        id: 'steady.planEdit.ask.disagreement',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what you do not agree with', {
        id: 'steady.planEdit.thing.disagreement',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('It stays in the plan, whatever is answered.', {
        id: 'steady.planEdit.hint.disagreement',
        desc: 'Help under the question “What do you not agree with?” on a form that changes a plan.',
      }),
  },
} satisfies Record<string, Asking>;

export const disagreementForm: readonly EditPart[] = [
  lines('text', needed(askings.disagreement), 4),
];
