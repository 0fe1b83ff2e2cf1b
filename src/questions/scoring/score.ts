/** Works out scores and finds triggers. What was skipped is never counted as 0. */
import {textOf} from '../../i18n/text.js';
import type {Responses, Today} from '../answers.js';
import {evaluateAll} from '../conditions.js';
import type {Definition, Question} from '../definition.js';
import {findQuestion} from '../questions.js';
import {effectiveAnswer} from '../responses.js';
import {read} from '../values/read.js';
import type {Value} from '../values/reading.js';
import type {Score, ScoreResult, Scoring} from './scoring.js';

export interface ScoreOptions extends Today {
  /** The words were not the official ones (easy read, a translation): then nothing is banded. */
  readonly adapted?: boolean;
}

/** Every score, in the order of the scoring and in the current language. */
export function scoresOf(
  {scores = []}: Scoring,
  definition: Definition,
  responses: Responses,
  options: ScoreOptions,
): readonly ScoreResult[] {
  const valueOf = reader(definition, responses, options);
  return scores.map((score) => {
    const counted = score.questions.map((id) => {
      const question = findQuestion(definition, id)?.question;
      const value = valueOf(id);
      return {id, points: question && points(score, question, value)};
    });
    const missing = counted.flatMap(({id, points: found}) => (found === undefined ? [id] : []));
    const value = total(
      score,
      counted.flatMap((each) => each.points ?? []),
    );
    const band =
      value !== null && !options.adapted
        ? score.bands?.find(({from, to}) => value >= from && value <= to)
        : undefined;
    return {
      id: score.id,
      label: textOf(score.label),
      value,
      missing,
      ...(band && {band: {id: band.id, label: textOf(band.label)}}),
    };
  });
}

/** Ids of the triggers that an answer has set off, in the order of the scoring. */
export function triggersOf(
  {triggers = []}: Scoring,
  definition: Definition,
  responses: Responses,
  today: Today,
): readonly string[] {
  const valueOf = reader(definition, responses, today);
  return triggers
    .filter(({question, values}) => {
      const value = valueOf(question);
      const chosen = Array.isArray(value) ? (value as readonly string[]) : [value];
      return values.some((one) => chosen.some((each) => each !== undefined && each === one));
    })
    .map(({id}) => id);
}

/** What counts as the answer to a question: nothing where it is not asked or cannot be read. */
function reader(
  definition: Definition,
  responses: Responses,
  today: Today,
): (id: string) => Value | undefined {
  const {asked} = evaluateAll(definition, responses, today);
  return (id) => {
    const question = findQuestion(definition, id)?.question;
    if (!question || !asked(id)) return undefined;
    const reading = read(question, effectiveAnswer(responses, id), today);
    return reading.ok ? reading.value : undefined;
  };
}

function points(
  {values = {}, reverse}: Score,
  question: Question,
  value: Value | undefined,
): number | undefined {
  const turned = (number: number, least: number, most: number) =>
    reverse?.includes(question.id) ? least + most - number : number;
  if (typeof value === 'number') {
    const {min = 0, max = 0} = 'min' in question ? (question as {min?: number; max?: number}) : {};
    return turned(value, min, max);
  }
  const chosen = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  const counted = chosen.map((one) =>
    typeof one === 'string' && Object.hasOwn(values, one) ? values[one] : undefined,
  );
  if (counted.length === 0) return undefined;
  const all = Object.values(values);
  let sum = 0;
  for (const number of counted) {
    if (number === undefined) return undefined;
    sum += turned(number, Math.min(...all), Math.max(...all));
  }
  return sum;
}

function total(
  {questions, factor = 1, table, mayMiss = 0, decimals = 0}: Score,
  counted: readonly number[],
): number | null {
  if (counted.length === 0 || questions.length - counted.length > mayMiss) return null;
  const sum = (counted.reduce((a, b) => a + b) / counted.length) * questions.length;
  if (!table) return rounded(sum * factor, decimals);
  const raw = `${rounded(sum, decimals)}`;
  return Object.hasOwn(table, raw) ? (table[raw] ?? null) : null;
}

/** Half up, as people do it by hand; a sum of thirds must not end in 0.4999…. */
function rounded(number: number, decimals: number): number {
  const shift = 10 ** decimals;
  return Math.floor(Number((number * shift).toPrecision(12)) + 0.5) / shift + 0;
}
