/** What a note says; it sets no field. */
import {msg} from '../../../i18n/msg.js';
import {lines, type Asking} from '../parts.js';
import {needed} from './shared.js';

const askings = {
  note: {
    label: () =>
      msg('What do you want to say about this?', {
        id: 'steady.planEdit.ask.note',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what you want to say', {
        id: 'steady.planEdit.thing.note',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('It stands beside it. It changes nothing that is there.', {
        id: 'steady.planEdit.hint.note',
        desc: 'Help under the question “What do you want to say about this?” on a form that changes a plan.',
      }),
  },
} satisfies Record<string, Asking>;

export const notePart = lines('text', needed(askings.note), 4);
