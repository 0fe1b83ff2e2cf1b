/** Taking what a form holds into a journey: the same in the browser and on a server. No DOM. */
import {
  findQuestion,
  readEntries,
  type Answer,
  type Question,
  type Row,
} from '../../questions/index.js';
import type {Journey} from '../journey.js';

/**
 * Takes everything that a form holds about some questions.
 *
 * @param ids - The questions that were on screen: one of them without an entry was left empty.
 * @param leaving - The page is left without "Continue": what was set aside and only drawn again
 *   stays set aside.
 */
export function takeEntries(
  journey: Journey,
  ids: ReadonlySet<string>,
  entries: readonly (readonly [name: string, value: string])[],
  leaving = false,
): void {
  const read = readEntries(journey.definition, entries);
  const before = leaving ? journey.drawn : journey.responses;
  for (const id of ids) {
    const found = findQuestion(journey.definition, id);
    if (!found) continue;
    const answer = withEmptyRows(journey, found.question, read.answers[id]);
    if (JSON.stringify(answer) !== JSON.stringify(before.answers[id])) journey.answer(id, answer);
    if (read.confirmed?.[id] !== undefined) journey.confirm(id, read.confirmed[id]);
  }
}

/**
 * Adds a row to a repeating group, or takes one away.
 *
 * @returns The control to go to.
 */
export function changeRows(journey: Journey, id: string, remove?: number): string {
  const rows = rowsOf(journey, id);
  if (remove === undefined) {
    journey.answer(id, [...rows, {}]);
    return `${id}.${rows.length}`;
  }
  const left = rows.filter((_, i) => i !== remove);
  journey.answer(id, left.length ? left : undefined);
  return left.length ? `${id}.${Math.min(remove, left.length - 1)}` : id;
}

/** The rows of a repeating group. */
export function rowsOf({responses}: Journey, id: string): readonly Row[] {
  const answer = responses.answers[id];
  return Array.isArray(answer) ? (answer as readonly Row[]) : [];
}

/** A row of which nothing is chosen yet posts nothing, and is on screen all the same. */
export function withEmptyRows(
  journey: Journey,
  {kind, id}: Question,
  answer: Answer | undefined,
): Answer | undefined {
  if (kind !== 'people') return answer;
  const read = Array.isArray(answer) ? (answer as readonly Row[]) : [];
  const missing = Math.max(0, rowsOf(journey, id).length - read.length);
  return missing ? [...read, ...Array.from({length: missing}, () => ({}))] : answer;
}
