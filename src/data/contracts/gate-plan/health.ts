/** Medicine to leave with, and what prison healthcare hands over. */
import {day, line, list, named, oneOf, phone, text, whole} from './form.js';
import {item, type PlanItem} from './provenance.js';
import {place, type PlanPlace} from './appointments.js';

export const SORTED_STATES = ['sorted', 'not-yet', 'not-needed', 'want-help'] as const;

/** How far something is: in the person's words, and without a judgement. */
export type SortedState = (typeof SORTED_STATES)[number];

export interface PlanMedicine extends PlanItem {
  readonly name: string;
  readonly state: SortedState;
  /** "One in the morning, with food." */
  readonly how?: string;
  /** What it is for, in the person's words. */
  readonly reason?: string;
  /** Days of it that the person gets to leave with, as healthcare has said: nothing is assumed. */
  readonly supplyDays?: number;
  /** How to get more: "Prescription at Mill Lane Pharmacy". */
  readonly next?: string;
}

/**
 * - `gp`: the doctor outside. - `summary`: the letter that goes to them. - `service`: another service
 * that takes over, such as for drugs and alcohol. - `equipment`: glasses, an inhaler, a walking aid.
 */
export const HANDOVER_KINDS = ['gp', 'summary', 'service', 'equipment', 'other'] as const;

export interface PlanHandover extends PlanItem {
  readonly kind: (typeof HANDOVER_KINDS)[number];
  readonly state: SortedState;
  /** "Mill Lane Surgery". */
  readonly to?: string;
  readonly text?: string;
  readonly phone?: string;
  readonly place?: PlanPlace;
  /** The day it was handed over, `YYYY-MM-DD`. */
  readonly on?: string;
  /** What was handed over, a line each. */
  readonly what?: readonly string[];
}

export const sortedState = oneOf(...SORTED_STATES);

export const medicine = named(
  'medicine',
  item<PlanMedicine>({
    name: line,
    state: sortedState,
    'how?': text,
    'reason?': text,
    'supplyDays?': whole(0, 366),
    'next?': text,
  }),
);

export const handover = named(
  'handover',
  item<PlanHandover>({
    kind: oneOf(...HANDOVER_KINDS),
    state: sortedState,
    'to?': line,
    'text?': text,
    'phone?': phone,
    'place?': place,
    'on?': day,
    'what?': list(line),
  }),
);
