/** What is asked about a paper. */
import {DOCUMENT_KINDS} from '../../../data/contracts/gate-plan/documents.js';
import {msg} from '../../../i18n/msg.js';
import {documentStrings} from '../../kinds.js';
import {lines, type Asking} from '../parts.js';
import type {EditPart} from '../types.js';
import {morePart, sortedPart, titledPart} from './shared.js';

const askings = {
  documentKind: {
    label: () =>
      msg('Which paper is it?', {
        id: 'steady.planEdit.ask.documentKind',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('which paper it is', {
        id: 'steady.planEdit.thing.documentKind',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  where: {
    label: () =>
      msg('Where is it now?', {
        id: 'steady.planEdit.ask.where',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('For example, “With my property at reception”.', {
        id: 'steady.planEdit.hint.where',
        desc: 'Help under the question “Where is it now?” on a form that changes a plan.',
      }),
  },
} satisfies Record<string, Asking>;

export const documentForm: readonly EditPart[] = [
  titledPart(askings.documentKind, DOCUMENT_KINDS, (kind) => documentStrings[kind]()),
  sortedPart,
  lines('where', askings.where, 2),
  morePart,
];
