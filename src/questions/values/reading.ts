/** What reading an answer comes to: a value, nothing, or what is wrong with it. */
import type {SpecialAnswer} from '../definition.js';
import type {Problem, ProblemCode} from '../problems.js';

/** A name; a part that was not given is left out. */
export interface NameValue {
  readonly first?: string;
  readonly last?: string;
}

/** An address in the United Kingdom; a part that was not given is left out. */
export interface AddressValue {
  readonly line1?: string;
  readonly line2?: string;
  readonly town?: string;
  readonly county?: string;
  /** With its space: `SW1A 1AA`. */
  readonly postcode?: string;
}

/** What was answered about one of several people, by question id. */
export type PersonValue = Readonly<Record<string, Value | {readonly special: SpecialAnswer}>>;

/**
 * An answer in the one form that a record keeps.
 * - text: NFC, without blanks around it, line breaks as `\n`;
 * - number, scale: a number; yes-no: `yes` or `no`; choice, select: the option's value;
 * - choices: values in the order of the options;
 * - date: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the question allows it;
 * - postcode `SW1A 1AA`, NHS number ten digits, prison number and CRN in capitals, phone as typed;
 * - name, address: the parts that were given; people: one object each.
 */
export type Value =
  string | number | readonly string[] | NameValue | AddressValue | readonly PersonValue[];

/** One thing wrong with an answer. */
export interface Flaw {
  readonly code: ProblemCode;
  readonly params?: NonNullable<Problem['params']>;
  /** Which part of the answer: `month`, or `0.phone` in a repeating group. */
  readonly part?: string;
  /** The question inside a repeating group that it is about. */
  readonly question?: string;
}

export type Reading<V extends Value = Value> =
  /** `value` is `undefined` when there is no answer, and when the answer is a special one. */
  | {readonly ok: true; readonly value: V | undefined; readonly special?: SpecialAnswer}
  | {readonly ok: false; readonly flaws: readonly Flaw[]};

export const NOTHING = {ok: true, value: undefined} as const;

export function good<V extends Value>(value: V): Reading<V> {
  return {ok: true, value};
}

export function wrong(
  code: ProblemCode,
  details: Omit<Flaw, 'code'> = {},
): {readonly ok: false; readonly flaws: readonly Flaw[]} {
  return {ok: false, flaws: [{code, ...details}]};
}
