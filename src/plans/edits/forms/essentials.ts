/** What is asked about something for the day of release. */
import {ESSENTIAL_KINDS} from '../../../data/contracts/gate-plan/essentials.js';
import {msg} from '../../../i18n/msg.js';
import {essentialText} from '../../titles.js';
import {oneOf, type Asking} from '../parts.js';
import type {EditPart} from '../types.js';
import {morePart, sortedPart, titledPart} from './shared.js';

const askings = {
  essentialKind: {
    label: () =>
      msg('What has to be there on the day?', {
        id: 'steady.planEdit.ask.essentialKind',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what has to be there', {
        id: 'steady.planEdit.thing.essentialKind',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  appointment: {
    label: () =>
      msg('Which appointment is it?', {
        id: 'steady.planEdit.ask.appointment',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;

export const essentialForm: readonly EditPart[] = [
  titledPart(askings.essentialKind, ESSENTIAL_KINDS, essentialText),
  sortedPart,
  morePart,
  oneOf('appointment', askings.appointment, ({plan}) =>
    plan.appointments.map(({id, title}) => ({value: id, label: title})),
  ),
];
