/** Whether something stays out of sight where others look on. */
import {msg} from '../../../i18n/msg.js';
import {yesNo, type Asking} from '../parts.js';

const askings = {
  sensitive: {
    label: () =>
      msg('Is this something to keep out of sight?', {
        id: 'steady.planEdit.ask.sensitive',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('The plan can be printed without it, if others may see your papers.', {
        id: 'steady.planEdit.hint.sensitive',
        desc: 'Help under the question “Is this something to keep out of sight?” on a form that changes a plan.',
      }),
  },
} satisfies Record<string, Asking>;

export const sensitivePart = yesNo('sensitive', askings.sensitive);
