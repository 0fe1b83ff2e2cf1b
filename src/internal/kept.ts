/** Answers that were typed and then set aside, by skipping or by "not sure". */
import type {Answer, Answers, Row} from '../questions/index.js';

/** With what was typed before something else took its place. */
export function withKept(kept: Answers, question: string, answer: Answer | undefined): Answers {
  return answer === undefined || isSpecial(answer) ? kept : {...kept, [question]: answer};
}

/** With what "not sure" takes the place of in the rows of a repeating group, as `people.0.phone`. */
export function keptInRows(
  kept: Answers,
  name: string,
  before: Answer | undefined,
  answer: Answer | undefined,
): Answers {
  const rows = rowsOf(answer);
  const rowsBefore = rowsOf(before);
  if (rows.length < rowsBefore.length) {
    // One is gone, and those behind it have moved up.
    const others = Object.entries(kept).filter(([key]) => !key.startsWith(`${name}.`));
    return Object.fromEntries(others);
  }
  return rows.reduce(
    (all, row, i) =>
      Object.entries(row).reduce(
        (inner, [id, own]) =>
          isSpecial(own) ? withKept(inner, `${name}.${i}.${id}`, rowsBefore[i]?.[id]) : inner,
        all,
      ),
    kept,
  );
}

/** "Not sure" or "prefer not to say". */
export function isSpecial(answer: Answer | undefined): boolean {
  return typeof answer === 'object' && 'special' in answer;
}

/** The rows of a repeating group; none for any other answer. */
function rowsOf(answer: Answer | undefined): readonly Row[] {
  return Array.isArray(answer) && typeof answer[0] === 'object' ? (answer as readonly Row[]) : [];
}

/** A copy with one entry set, or taken away. */
export function withEntry<T>(
  entries: Readonly<Record<string, T | undefined>>,
  key: string,
  value: T | undefined,
): Record<string, T> {
  const others = Object.entries(entries).filter(
    (entry): entry is [string, T] => entry[0] !== key && entry[1] !== undefined,
  );
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
