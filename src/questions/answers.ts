/**
 * What a person has given so far, kept as typed: nothing is trimmed, corrected or thrown away here.
 * The same shapes come out of a posted form on a host's server.
 */
import type {Text} from '../i18n/text.js';
import type {Condition, SpecialAnswer} from './definition.js';

/** The boxes of a date, an address or a name, by part. */
export type Parts = Readonly<Partial<Record<string, string>>>;

/** One person's answers in a repeating group. */
export type Row = Readonly<Record<string, Answer | undefined>>;

/**
 * An answer as given.
 * - a string: every kind of one line, one choice (the option's value), yes/no (`yes`, `no`), a number, a scale;
 * - strings: several choices;
 * - parts: date (`day month year`; a host may give one it knows as a string, `1990-03-27`), address (`line1 line2 town county postcode`), name (`first last`);
 * - rows: people;
 * - `{special}`: "I am not sure" or "Prefer not to say".
 */
export type Answer =
  string | readonly string[] | Parts | readonly Row[] | {readonly special: SpecialAnswer};

/** Answers by question id, follow-ups included. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** Something the host already has, with where it is from, so that nobody has to say it twice. */
export interface KnownValue {
  readonly value: Answer;
  /** As it reads after "We have this from": "your prison record". */
  readonly source: Text;
  /** When it was written down, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Everything a form holds at one moment. */
export interface Responses {
  readonly answers: Answers;
  /** What the host already has, by question id. */
  readonly known?: Readonly<Record<string, KnownValue>>;
  /** For a known value: `true` still right, `false` not right (the answer counts instead). */
  readonly confirmed?: Readonly<Record<string, boolean>>;
}

/** The day the form is filled in, `YYYY-MM-DD`, where "today" depends on it. */
export interface Today {
  readonly today: string;
  /**
   * Whether what a condition looks at may still change where nobody sees it: then what hangs on it
   * alone counts as asked. See `openAmong`.
   */
  readonly open?: ((condition: Condition) => boolean) | undefined;
}
