/** What is asked about a step. */
import {ACTION_STATES} from '../../../data/contracts/gate-plan/areas.js';
import {msg} from '../../../i18n/msg.js';
import {actionStateText} from '../../states.js';
import {endsStrings} from '../ends.js';
import {lines, outOfTen, when, type Asking} from '../parts.js';
import {whenPart} from '../time.js';
import type {EditPart} from '../types.js';
import {whoPart} from '../who.js';
import {afterPart} from './after.js';
import {areaPart, goalPart, needed, statePart} from './shared.js';

const askings = {
  actionText: {
    label: () =>
      msg('What will be done?', {
        id: 'steady.planEdit.ask.actionText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what will be done', {
        id: 'steady.planEdit.thing.actionText',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('For example, “I will ask healthcare for my letter”.', {
        id: 'steady.planEdit.hint.actionText',
        desc: 'Help under the question “What will be done?” on a form that changes a plan.',
      }),
  },
  actionWho: {
    label: () =>
      msg('Who does it?', {
        id: 'steady.planEdit.ask.actionWho',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('who does it', {
        id: 'steady.planEdit.thing.actionWho',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  confidence: {
    label: () =>
      msg('How sure are you that it will work?', {
        id: 'steady.planEdit.ask.confidence',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;

export const actionForm: readonly EditPart[] = [
  areaPart,
  lines('text', needed(askings.actionText)),
  whoPart(needed(askings.actionWho)),
  whenPart(),
  goalPart,
  afterPart,
  outOfTen('confidence', askings.confidence, [endsStrings.notSure, endsStrings.verySure]),
  when('change', statePart(ACTION_STATES, actionStateText, 'not-started')),
];
