/** What is asked about the person’s own words. */
import {WORDS_KINDS} from '../../../data/contracts/gate-plan/words.js';
import {msg} from '../../../i18n/msg.js';
import {wordsStrings} from '../../kinds.js';
import {lines, oneOf, optionsOf, type Asking} from '../parts.js';
import type {EditPart} from '../types.js';
import {needed} from './shared.js';

const askings = {
  wordsKind: {
    label: () =>
      msg('What is it about?', {
        id: 'steady.planEdit.ask.wordsKind',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what it is about', {
        id: 'steady.planEdit.thing.wordsKind',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  wordsText: {
    label: () =>
      msg('What do you want people to know?', {
        id: 'steady.planEdit.ask.wordsText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what you want people to know', {
        id: 'steady.planEdit.thing.wordsText',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('In your own words. Nobody else can change them.', {
        id: 'steady.planEdit.hint.wordsText',
        desc: 'Help under the question “What do you want people to know?” on a form that changes a plan.',
      }),
  },
} satisfies Record<string, Asking>;

export const wordsForm: readonly EditPart[] = [
  oneOf('kind', needed(askings.wordsKind), () =>
    optionsOf(WORDS_KINDS, (kind) => wordsStrings[kind]()),
  ),
  lines('text', needed(askings.wordsText), 5),
];
