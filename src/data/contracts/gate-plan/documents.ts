/** Papers and proof of who somebody is. */
import {line, named, oneOf, saying, text} from './form.js';
import {sortedState, type SortedState} from './health.js';
import {item, type PlanItem} from './provenance.js';

export const DOCUMENT_KINDS = [
  'birth-certificate',
  'marriage-certificate',
  'civil-partnership-certificate',
  'adoption-certificate',
  'divorce-papers',
  'driving-licence',
  'passport',
  'residence-permit',
  'deed-poll',
  'national-insurance-letter',
  'citizen-card',
  'bank-account',
] as const;
export type PlanDocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface PlanDocument extends PlanItem {
  readonly kind?: PlanDocumentKind;
  /** For one of no kind above: "Letter from the college". */
  readonly title?: string;
  readonly state: SortedState;
  /** Where it is: "With my property at reception". */
  readonly where?: string;
  readonly text?: string;
}

export const paper = named(
  'document',
  saying(
    item<PlanDocument>({
      'kind?': oneOf(...DOCUMENT_KINDS),
      'title?': line,
      state: sortedState,
      'where?': text,
      'text?': text,
    }),
    'kind',
    'title',
  ),
);
