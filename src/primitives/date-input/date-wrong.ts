/** What is wrong with a date, as a native control says it, in our words. */
import {today} from '../../internal/today.js';
import type {DateQuestion, ProblemCode} from '../../questions/index.js';
import {readDate} from '../../questions/values/date.js';
import type {Flaw} from '../../questions/values/reading.js';
import {dateWords} from '../../questions/words/dates.js';
import {missing} from '../../questions/words/missing.js';
import type {Words} from '../../questions/words/words.js';
import {sentenceOf} from '../sentence.js';
import type {Wrong} from '../wrong.js';
import {PARTS, type DatePart} from './parts.js';

const words: Partial<Record<ProblemCode, Words>> = {missing, ...dateWords};

const early = {rangeUnderflow: true};
const late = {rangeOverflow: true};

/** Each other code means that it cannot be read as a date. */
const flags: Partial<Record<ProblemCode, ValidityStateFlags>> = {
  missing: {valueMissing: true},
  'date-not-past': late,
  'date-not-past-or-today': late,
  'date-too-late': late,
  'date-not-future': early,
  'date-not-future-or-today': early,
  'date-too-early': early,
  'date-out-of-range': {...early, ...late},
};

/** What is typed into each box. */
export type DateBoxes = Readonly<Partial<Record<DatePart, string>>>;

/** @param thing - What is asked for, as it reads inside a sentence; `''` when there are no words for it. */
export function dateWrong(
  question: DateQuestion,
  boxes: DateBoxes,
  thing: string,
): (Wrong & {readonly parts: readonly DatePart[]}) | undefined {
  const reading = readDate(question, boxes, today());
  const isMissing = reading.ok && reading.value === undefined && question.required;
  const flaw: Flaw | undefined = reading.ok
    ? isMissing
      ? {code: 'missing'}
      : undefined
    : reading.flaws[0];
  if (!flaw) return undefined;
  const {code, part, params = {}} = flaw;
  const empty = String(params['missing'] ?? part ?? '').split(' ');
  const parts = PARTS.filter((each) => empty.includes(each));
  return {
    flags: flags[code] ?? {badInput: true},
    words: sentenceOf(words[code] ?? missing, thing, question, params),
    parts: parts.length ? parts : PARTS,
    at: {control: part ? `${question.id}.${part}` : question.id, params},
  };
}
