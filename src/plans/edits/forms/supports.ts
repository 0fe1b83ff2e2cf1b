/** What is asked about help. */
import {SUPPORT_STATES} from '../../../data/contracts/gate-plan/areas.js';
import {msg} from '../../../i18n/msg.js';
import {supportStateText} from '../../states.js';
import {responsibleText} from '../kinds.js';
import {base, lines, optionsOf, type Asking} from '../parts.js';
import type {EditPart} from '../types.js';
import {whoPart} from '../who.js';
import {areaPart, needed, statePart} from './shared.js';

const askings = {
  supportText: {
    label: () =>
      msg('What help is it?', {
        id: 'steady.planEdit.ask.supportText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what help it is', {
        id: 'steady.planEdit.thing.supportText',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('For example, “Help with rent arrears”.', {
        id: 'steady.planEdit.hint.supportText',
        desc: 'Help under the question “What help is it?” on a form that changes a plan.',
      }),
  },
  supportWho: {
    label: () =>
      msg('Who helps?', {
        id: 'steady.planEdit.ask.supportWho',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  responsible: {
    label: () =>
      msg('Whose job is it?', {
        id: 'steady.planEdit.ask.responsible',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;

const responsiblePart: EditPart = {
  fields: ['responsible'],
  questions: () => [
    {
      ...base('responsible', askings.responsible),
      kind: 'choices',
      options: optionsOf(['prison', 'community'], responsibleText),
    },
  ],
  answers: ({responsible}) => ({responsible: responsible as readonly string[] | undefined}),
  take: ({responsible}) => ({responsible}),
};

export const supportForm: readonly EditPart[] = [
  areaPart,
  lines('text', needed(askings.supportText)),
  whoPart(askings.supportWho),
  responsiblePart,
  statePart(SUPPORT_STATES, supportStateText, 'needed'),
];
