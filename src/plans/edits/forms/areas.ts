/** What is asked about a part of life. */
import {AREA_KINDS} from '../../../data/contracts/gate-plan/areas.js';
import {msg} from '../../../i18n/msg.js';
import {areaText} from '../../titles.js';
import type {Asking} from '../parts.js';
import type {EditPart} from '../types.js';
import {titledPart} from './shared.js';

const askings = {
  areaKind: {
    label: () =>
      msg('Which part of life?', {
        id: 'steady.planEdit.ask.areaKind',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('which part of life', {
        id: 'steady.planEdit.thing.areaKind',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
} satisfies Record<string, Asking>;

export const areaForm: readonly EditPart[] = [titledPart(askings.areaKind, AREA_KINDS, areaText)];
