/** What has to be there on the day of release. */
import {id, line, named, oneOf, saying, text} from './form.js';
import {sortedState, type SortedState} from './health.js';
import {item, type PlanItem} from './provenance.js';

/** In the order in which a list of them begins. */
export const ESSENTIAL_KINDS = [
  'sleep',
  'medicine',
  'gp',
  'first-appointment',
  'licence-copy',
  'id',
  'money',
  'phone',
  'benefits',
  'travel',
  'clothes',
  'drug-alcohol',
  'who-meets-me',
  'property',
  'someone-to-call',
  'first-week',
] as const;
export type PlanEssentialKind = (typeof ESSENTIAL_KINDS)[number];

export interface PlanEssential extends PlanItem {
  /** One that there are words for in every language; else {@link title}. */
  readonly kind?: PlanEssentialKind;
  readonly title?: string;
  readonly state: SortedState;
  /** "14 Chapel Street. The door is open from 4pm." */
  readonly text?: string;
  /** Id of an appointment that says more. */
  readonly appointment?: string;
}

export const essential = named(
  'essential',
  saying(
    item<PlanEssential>({
      'kind?': oneOf(...ESSENTIAL_KINDS),
      'title?': line,
      state: sortedState,
      'text?': text,
      'appointment?': id,
    }),
    'kind',
    'title',
  ),
);
