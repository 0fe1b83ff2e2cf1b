/** What is asked about care that goes on outside. */
import {HANDOVER_KINDS} from '../../../data/contracts/gate-plan/health.js';
import {msg} from '../../../i18n/msg.js';
import {handoverStrings} from '../../kinds.js';
import {day, eachLine, line, oneOf, optionsOf, phone, type Asking} from '../parts.js';
import type {EditPart} from '../types.js';
import {placePart} from './place.js';
import {eachThing, morePart, needed, sharedAskings, sortedPart} from './shared.js';

const askings = {
  handoverKind: {
    label: () =>
      msg('What goes on outside?', {
        id: 'steady.planEdit.ask.handoverKind',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what goes on outside', {
        id: 'steady.planEdit.thing.handoverKind',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  handoverTo: {
    label: () =>
      msg('Who takes over?', {
        id: 'steady.planEdit.ask.handoverTo',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('For example, “Mill Lane Surgery”.', {
        id: 'steady.planEdit.hint.handoverTo',
        desc: 'Help under the question “Who takes over?” on a form that changes a plan.',
      }),
  },
  handoverOn: {
    label: () =>
      msg('On which day was it handed over?', {
        id: 'steady.planEdit.ask.handoverOn',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the day it was handed over', {
        id: 'steady.planEdit.thing.handoverOn',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  handoverWhat: {
    label: () =>
      msg('What do they get?', {
        id: 'steady.planEdit.ask.handoverWhat',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;

export const handoverForm: readonly EditPart[] = [
  oneOf('kind', needed(askings.handoverKind), () =>
    optionsOf(HANDOVER_KINDS, (kind) => handoverStrings[kind]()),
  ),
  line('to', askings.handoverTo),
  sortedPart,
  day('on', askings.handoverOn),
  eachLine('what', {...askings.handoverWhat, hint: eachThing}),
  phone('phone', sharedAskings.phone),
  placePart,
  morePart,
];
