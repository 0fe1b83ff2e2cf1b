/** What is asked about a move to another prison. */
import {msg} from '../../../i18n/msg.js';
import {base, type Asking} from '../parts.js';
import type {EditPart} from '../types.js';
import {needed} from './shared.js';

const askings = {
  prisonName: {
    label: () =>
      msg('Which prison is it now?', {
        id: 'steady.planEdit.ask.prisonName',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('which prison it is now', {
        id: 'steady.planEdit.thing.prisonName',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  prisonWing: {
    label: () =>
      msg('Which wing?', {
        id: 'steady.planEdit.ask.prisonWing',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  prisonOn: {
    label: () =>
      msg('On which day was the move?', {
        id: 'steady.planEdit.ask.prisonOn',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the day of the move', {
        id: 'steady.planEdit.thing.prisonOn',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
} satisfies Record<string, Asking>;

/** Its fields are those of the move, and not of something in a list. */
export const prisonPart: EditPart = {
  fields: ['to', 'on'],
  questions: () => [
    {...base('prison', needed(askings.prisonName)), kind: 'text'},
    {...base('wing', askings.prisonWing), kind: 'text', width: 10},
    {...base('on', needed(askings.prisonOn)), kind: 'date', when: 'past-or-today'},
  ],
  answers: () => ({}),
  take: ({prison, wing, on}, _item, {plan}) => ({
    to: {
      name: prison,
      ...(wing !== undefined && {wing}),
      // Whoever saw which prison it was sees which it is now.
      audience: plan.prison?.audience ?? [],
    },
    on,
  }),
};
