/** What is asked about a condition of the licence: what it means. Its own words are never asked about. */
import {msg} from '../../../i18n/msg.js';
import {lines, type Asking} from '../parts.js';

const askings = {
  explanation: {
    label: () =>
      msg('What does it mean, in easier words?', {
        id: 'steady.planEdit.ask.explanation',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('The words of the licence stay as they are. Leave this empty to take it out.', {
        id: 'steady.planEdit.hint.explanation',
        desc: 'Help under the question “What does it mean, in easier words?” on a form that changes a plan.',
      }),
  },
} satisfies Record<string, Asking>;

/** The text of an explanation; without one it is taken away. */
export const explainPart = lines('text', askings.explanation, 4);
