/** The licence: exactly what was supplied, and beside it what it means. */
import {day, flag, id, languageTag, line, list, named, object, oneOf, text} from './form.js';
import {author, readers, type PlanAuthor} from './provenance.js';

/** What a condition means in easier words. It is not the legal text, and is always shown as such. */
export interface LicenceExplanation {
  readonly text: string;
  readonly by: PlanAuthor;
  /** BCP 47, where it is not the language of the plan. */
  readonly language?: string;
  /** Of the day, `YYYY-MM-DD`. */
  readonly date?: string;
}

export interface LicenceCondition {
  readonly id: string;
  /** As it stands on the licence: "5 (ii)". */
  readonly number?: string;
  /** Exactly as supplied: nothing is trimmed, mended or translated. */
  readonly text: string;
  readonly kind?: 'standard' | 'additional' | 'bespoke';
  /** A map belongs to it, which is not in the plan. */
  readonly hasMap?: boolean;
  readonly explanation?: LicenceExplanation;
}

/** One document: two people's changes to it are never mixed. */
export interface PlanLicence {
  /** BCP 47: the conditions', where it is not the language of the plan. */
  readonly language?: string;
  readonly conditions: readonly LicenceCondition[];
  /** Who supplied it: "Probation, Salford". */
  readonly source: string;
  /** The day it was supplied, `YYYY-MM-DD`. */
  readonly date: string;
  /** The day it ends, `YYYY-MM-DD`. */
  readonly ends?: string;
  readonly audience: readonly string[];
  readonly sensitive?: boolean;
}

const explanation = object<LicenceExplanation>({
  text,
  by: author,
  'language?': languageTag,
  'date?': day,
});

const condition = named(
  'condition',
  object<LicenceCondition>({
    id,
    'number?': line,
    text,
    'kind?': oneOf('standard', 'additional', 'bespoke'),
    'hasMap?': flag,
    'explanation?': explanation,
  }),
);

export const licence = named(
  'licence',
  object<PlanLicence>({
    'language?': languageTag,
    conditions: list(condition, {most: 200}),
    source: line,
    date: day,
    'ends?': day,
    audience: readers,
    'sensitive?': flag,
  }),
);

export const LICENCE_FORMS = [condition, licence] as const;
