/**
 * The record of a referral: what the form sends and a host receives. Plain JSON. Nothing in it is
 * ever written to a log by this library; a host should keep it out of its own.
 */
import type {Kind, Sensitivity, SpecialAnswer} from '../../questions/definition.js';

/** The contract this version of the library writes. */
export const REFERRAL_VERSION = '1.0';

/**
 * Who filled the form in. Each way has its own wording.
 * - `self`: the person, alone.
 * - `helped`: the person, with someone beside them who reads or writes. Still speaks to the person.
 * - `staff`: a worker, about the person.
 */
export type ReferralPath = 'self' | 'helped' | 'staff';

/** Where the person was. */
export type ReferralSetting = 'custody' | 'community';

export interface Referral {
  readonly type: 'steady-referral';
  readonly version: typeof REFERRAL_VERSION;
  /**
   * Stays the same when the same referral is sent again: store each one once. Letters, digits, `-`
   * and `_`, 100 at most.
   */
  readonly submissionId: string;
  /** When the person asked to send it: an ISO 8601 instant in UTC, `2026-03-02T09:30:00.000Z`. */
  readonly createdAt: string;
  readonly path: ReferralPath;
  readonly setting: ReferralSetting;
  /** BCP 47: the language the questions were read in. Labels and texts are in it. */
  readonly language: string;
  /** Which questions they were, and which wording. */
  readonly definition: {readonly id: string; readonly version: string};
  /** Everyone who was named beside a question as seeing its answer. */
  readonly audiences: readonly RecordedAudience[];
  /** Id of the audience it is sent to. The agreement to be referred covers it; no other. */
  readonly sentTo: string;
  /** In the order they were asked. What was skipped is not among them. */
  readonly answers: readonly RecordedAnswer[];
  /** What a standard asks for and nobody gave. It never holds a referral up. */
  readonly missing: readonly MissingItem[];
}

/** Somebody who may see answers, by the name the person read. */
export interface RecordedAudience {
  readonly id: string;
  readonly label: string;
}

/** An answer, with all a reader needs to understand it without the questions. */
export interface RecordedAnswer {
  /** Id of the question. Each is in a record once. */
  readonly question: string;
  /** What it is, whatever the question was called: see `referral-items.ts`. */
  readonly item?: string;
  readonly kind: Kind;
  /** The question, as it was read. */
  readonly label: string;
  /** The answer in words, a line a string. For reading, not for working with. */
  readonly text: readonly string[];
  /** The answer for working with; `null` beside a {@link special} one. */
  readonly value: RecordedValue | null;
  /** An answer of its own, as good as any other: it is not the same as no answer. */
  readonly special?: SpecialAnswer;
  /** Ids of those who may see it: at least one. Consent comes on top, see `forAudience`. */
  readonly audience: readonly string[];
  /** `staff-only` must never be shown to the person, nor to whom they choose. */
  readonly sensitivity: Sensitivity;
  /** The host already had it. */
  readonly known?: {
    /** From where, as it reads after "We have this from". */
    readonly source: string;
    /** When it was written down, `YYYY-MM-DD`. */
    readonly date?: string;
    /** The person said that it is still right; else the answer is theirs and replaces it. */
    readonly confirmed: boolean;
  };
}

/**
 * By kind of question:
 * - number and scale: a number;
 * - choices: the values chosen, at least one;
 * - name: `first`, `last`; address: `line1`, `line2`, `town`, `county`, `postcode`; as far as given;
 * - date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`;
 * - people: one object each, an answer or a special one by question id;
 * - every other: text.
 */
export type RecordedValue =
  | string
  | number
  | readonly string[]
  | Readonly<Partial<Record<PartName, string>>>
  | readonly PersonRow[];

export type PartName = 'first' | 'last' | 'line1' | 'line2' | 'town' | 'county' | 'postcode';

/** What was answered about one of several people, by question id. No people are asked about inside. */
export type PersonRow = Readonly<Record<string, RecordedValue | {readonly special: SpecialAnswer}>>;

/** Something a standard asks for that the record lacks. */
export interface MissingItem {
  /** Id of the question; none where nothing was asked, as a person is not asked about risks. */
  readonly question?: string;
  readonly item?: string;
  /** The question, or the name of the item. */
  readonly label: string;
  /** Such as `prsb-social-prescribing-1.1`. */
  readonly standard: string;
  /** How it marks the item. `required` is short for "required if known". */
  readonly level: 'mandatory' | 'required';
  /** It was asked, and this was said. */
  readonly special?: SpecialAnswer;
  /** As for an answer: that something is missing can say something too. */
  readonly audience: readonly string[];
  readonly sensitivity: Sensitivity;
}
