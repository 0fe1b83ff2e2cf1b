/**
 * What a set of questions adds up to, as plain JSON beside its {@link Definition}. Nothing here is
 * shown to the person who answers, unless they ask.
 */
import type {Text} from '../../i18n/text.js';

/** Everything that is worked out from the answers to one set of questions. */
export interface Scoring {
  readonly scores?: readonly Score[];
  readonly triggers?: readonly Trigger[];
}

/** One number worked out from one answer or several. */
export interface Score {
  /** Unique in the scoring; carried into the record. */
  readonly id: string;
  readonly label: Text;
  /**
   * Ids of the questions that are counted: numbers, scales, one choice, several choices, yes or no.
   * Outside repeating groups.
   */
  readonly questions: readonly string[];
  /**
   * What a choice counts, by its value. One list for all the questions of this score. A question of
   * choices needs each of its options here; of several that are chosen the numbers are added.
   */
  readonly values?: Readonly<Record<string, number>>;
  /** Questions counted the other way round: of a scale from 0 to 10, an answer of 3 counts 7. */
  readonly reverse?: readonly string[];
  /** What the sum is multiplied by. 1 where nothing is said. */
  readonly factor?: number;
  /**
   * Takes the sum to another number: raw sums, written as text, with what each stands for. The
   * factor is then not used.
   */
  readonly table?: Readonly<Record<string, number>>;
  /**
   * How many of the questions may be without an answer. Each of them then counts as the mean of the
   * others. 0 where nothing is said: one answer missing and there is no score.
   */
  readonly mayMiss?: number;
  /** Digits behind the point, 0 to 6, the last one rounded half up. 0 where nothing is said. */
  readonly decimals?: number;
  /** What ranges of the score are called. Only for readers whom the host trusts with it. */
  readonly bands?: readonly Band[];
}

/** A range of a score. Both ends are in it. Ranges do not overlap. */
export interface Band {
  readonly id: string;
  readonly label: Text;
  readonly from: number;
  readonly to: number;
}

/** An answer after which somebody should be offered help at once. */
export interface Trigger {
  /** Unique in the scoring. */
  readonly id: string;
  readonly question: string;
  /** Any of these: the values of options, `yes` or `no`, or numbers. */
  readonly values: readonly (string | number)[];
}

/** A score that was worked out, or why there is none. */
export interface ScoreResult {
  readonly id: string;
  readonly label: string;
  /** `null` when too many answers are missing, or the table does not know the sum. */
  readonly value: number | null;
  /** Questions that were asked for and have no answer that counts. */
  readonly missing: readonly string[];
  /** The band; none where the wording was adapted, since bands hold for the official one. */
  readonly band?: {readonly id: string; readonly label: string};
}
