/**
 * When the person leaves prison. There are more than twenty kinds of date, they move, and often nobody
 * knows; so each says what it is, how sure it is, and of which day that knowledge is.
 */
import {day, flag, line, list, named, object, oneOf, text} from './form.js';
import {readers} from './provenance.js';

/**
 * Kinds of date, by the letters that staff use (`confirmed` is the confirmed release date, `ard`
 * automatic, `crd` conditional, `apd` approved parole, `npd` non-parole, `hdcad` approved home detention
 * curfew, `prrd` post-recall, `sed` end of the sentence, `etd`, `mtd` and `ltd` of a detention and
 * training order, `rotl` temporary). `ped`, `hdced`, `ersed`, `tersed` and `tariff` are the first day on
 * which a person can be considered, and never a release date.
 */
export const RELEASE_TYPES = [
  'confirmed',
  'ard',
  'crd',
  'apd',
  'npd',
  'hdcad',
  'prrd',
  'sed',
  'etd',
  'mtd',
  'ltd',
  'rotl',
  'ped',
  'hdced',
  'ersed',
  'tersed',
  'tariff',
  'other',
] as const;
export type ReleaseType = (typeof RELEASE_TYPES)[number];

/** From this day a person can be considered. It promises nothing. */
export const ELIGIBILITY_TYPES: ReadonlySet<ReleaseType> = new Set<ReleaseType>([
  'ped',
  'hdced',
  'ersed',
  'tersed',
  'tariff',
]);

export const CERTAINTIES = ['confirmed', 'expected', 'eligible', 'unknown'] as const;

/**
 * - `confirmed`: decided. - `expected`: worked out, and may move. - `eligible`: from this day it can be
 * considered. - `unknown`: there is no day; {@link ReleaseDate.reasonUnknown} says why.
 */
export type ReleaseCertainty = (typeof CERTAINTIES)[number];

export interface ReleaseDate {
  /** `YYYY-MM-DD`; none where it is `unknown`. */
  readonly value?: string;
  readonly type: ReleaseType;
  readonly certainty: ReleaseCertainty;
  /** In words a person can read: "The parole board has not met yet." With `unknown` alone. */
  readonly reasonUnknown?: string;
  /** The day of this knowledge, `YYYY-MM-DD`: dates move. */
  readonly asOf: string;
  /** Who says so: "Offender management unit". */
  readonly source?: string;
  /** It was another day before, and when that changed. */
  readonly moved?: {readonly from: string; readonly on: string};
  /**
   * The host has made sure that the day stays though it is a Friday, a weekend or before a bank holiday.
   * Nothing here works that out: it is law.
   */
  readonly dayChecked?: boolean;
}

/** The parts of this go together, so two people's changes to it are never mixed. */
export interface PlanRelease {
  /** Waiting for a trial or a sentence: there is no release date. */
  readonly remand?: boolean;
  /** At most one is `confirmed` or `expected`. Days from which release can be considered stand beside. */
  readonly dates: readonly ReleaseDate[];
  /** What else there is to know, in words. */
  readonly text?: string;
  readonly audience: readonly string[];
}

const releaseDate = named(
  'releaseDate',
  object<ReleaseDate>({
    'value?': day,
    type: oneOf(...RELEASE_TYPES),
    certainty: oneOf(...CERTAINTIES),
    'reasonUnknown?': text,
    asOf: day,
    'source?': line,
    'moved?': object<NonNullable<ReleaseDate['moved']>>({from: day, on: day}),
    'dayChecked?': flag,
  }),
);

export const release = named(
  'release',
  object<PlanRelease>({
    'remand?': flag,
    dates: list(releaseDate, {most: 20}),
    'text?': text,
    audience: readers,
  }),
);

export const RELEASE_FORMS = [releaseDate, release] as const;
