/**
 * The record of a check-in: what a person chose to tell somebody about how they are. Plain JSON. There
 * is no record of what a person kept to themselves.
 */
import type {RecordedAnswer, RecordedAudience, ReferralSetting} from './referral.js';

/** The contract this version of the library writes. */
export const CHECK_IN_VERSION = '1.0';

export interface CheckIn {
  readonly type: 'steady-check-in';
  readonly version: typeof CHECK_IN_VERSION;
  /**
   * Stays the same when the same check-in is sent again: store each one once. Letters, digits, `-`
   * and `_`, 100 at most.
   */
  readonly submissionId: string;
  /** When the person asked to send it: an ISO 8601 instant in UTC, `2026-03-02T09:30:00.000Z`. */
  readonly createdAt: string;
  readonly setting: ReferralSetting;
  /** BCP 47: the language the questions were read in. Labels and texts are in it. */
  readonly language: string;
  /** Which questions they were, and which wording. */
  readonly definition: {readonly id: string; readonly version: string};
  readonly wording: CheckInWording;
  /** Who wrote the answers down. */
  readonly by: CheckInBy;
  /** Everyone whom the person chose, by the name they read. The record is for nobody else. */
  readonly audiences: readonly RecordedAudience[];
  /** In the order they were asked. */
  readonly answers: readonly RecordedAnswer[];
  /** What the person passed over. It is not an answer, and never a 0. */
  readonly skipped: readonly SkippedQuestion[];
  /** The person had enough before the last question and sent what there was. */
  readonly stopped: boolean;
  /** What the answers add up to; none where nothing is added up. */
  readonly scores: readonly CheckInScore[];
  /** What the host wanted to be told of, see `Scoring.triggers`. */
  readonly triggers: readonly SetOff[];
  /** It was filled in on paper, and typed up from there. */
  readonly fromPaper?: {
    /** The day on the paper, `YYYY-MM-DD`, where there is one. */
    readonly date?: string;
  };
}

/**
 * Whose words were asked.
 * - `official`: those of the instrument, unchanged.
 * - `adapted`: changed, in easy read, or a translation that its owner has not made. It cannot be
 *   compared with others, and no score of it has a band.
 * - `not-validated`: questions of nobody's instrument.
 */
export type CheckInWording = 'official' | 'adapted' | 'not-validated';

/**
 * - `self`: the person, alone.
 * - `helped`: the person, with somebody beside them who reads or writes.
 * - `staff`: a worker, who asked the questions.
 */
export interface CheckInBy {
  readonly path: 'self' | 'helped' | 'staff';
  /** Who helped, in words: "a peer". */
  readonly helper?: string;
}

/** A question that was on screen, and that the person went on from without an answer. */
export interface SkippedQuestion {
  /** Id of the question. */
  readonly question: string;
  readonly item?: string;
  /** The question, as it was read. */
  readonly label: string;
  /** Ids of those who would have seen the answer. */
  readonly audience: readonly string[];
}

/** A trigger that an answer has set off. */
export interface SetOff {
  readonly id: string;
  /** Id of the question. */
  readonly question: string;
  /** Ids of those who see that answer. */
  readonly audience: readonly string[];
}

/** A number that answers add up to. */
export interface CheckInScore {
  readonly id: string;
  readonly label: string;
  /** `null` when too many answers are missing. */
  readonly value: number | null;
  /** Ids of questions without an answer that counts. */
  readonly missing: readonly string[];
  /** For staff: what a range of the score is called. With official wording only. */
  readonly band?: {readonly id: string; readonly label: string};
  /** Ids of those who may see it: all its answers are theirs to see. */
  readonly audience: readonly string[];
}
