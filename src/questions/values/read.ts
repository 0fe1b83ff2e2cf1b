/** Reads an answer of any kind. */
import type {Today} from '../answers.js';
import {evaluate} from '../conditions.js';
import type {PeopleQuestion, Question} from '../definition.js';
import {rowQuestions} from '../questions.js';
import {given, isListed, isOffered, own, specialOf} from '../responses.js';
import {readChoice, readChoices} from './choice.js';
import {readDate} from './date.js';
import {readPattern} from './identifiers.js';
import {readNumber, readScale} from './number.js';
import {readAddress, readName} from './parts.js';
import {NOTHING, wrong, type Flaw, type PersonValue, type Reading} from './reading.js';
import {readText} from './text.js';

/** The most rows a repeating group ever has. */
export const MAX_ROWS = 100;

/**
 * What an answer means, or what is wrong with it. Whether there has to be an answer is not asked
 * here, see {@link readComplete}. Anything of the wrong shape counts as nothing given.
 */
export function read(question: Question, answer: unknown, today: Today): Reading {
  const special = isListed(question) ? given(answer).join('\n') : specialOf(answer);
  if (isOffered(question, special)) return {ok: true, value: undefined, special};
  if (specialOf(answer)) return wrong('not-an-option');
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return readText(question, answer);
    case 'choice':
    case 'select':
    case 'yes-no':
      return readChoice(question, answer);
    case 'choices':
      return readChoices(question, answer);
    case 'date':
      return readDate(question, answer, today.today);
    case 'number':
      return readNumber(question, answer);
    case 'scale':
      return readScale(question, answer);
    case 'name':
      return readName(answer);
    case 'address':
      return readAddress(question, answer);
    case 'people':
      return readPeople(question, answer, today);
    default:
      return readPattern(question, answer);
  }
}

/** As {@link read}; nothing at all is `missing` where an answer is required. */
export function readComplete(question: Question, answer: unknown, today: Today): Reading {
  const reading = read(question, answer, today);
  const isNothing = reading.ok && reading.value === undefined && !reading.special;
  return isNothing && question.required ? wrong('missing') : reading;
}

function readPeople(question: PeopleQuestion, answer: unknown, today: Today): Reading {
  const {min = 0, max = MAX_ROWS} = question;
  const rows = (Array.isArray(answer) ? answer : []) as readonly unknown[];
  const filled = rows.flatMap((row, index) => (given([row]).length ? [index] : []));
  if (filled.length === 0) return NOTHING;
  if (filled.length > max) return wrong('too-many', {params: {max}});
  const flaws: Flaw[] = filled.length < min ? [{code: 'too-few', params: {min}}] : [];
  const people = filled.map((index) => readRow(question, rows[index], index, today, flaws));
  return flaws.length ? {ok: false, flaws} : {ok: true, value: people};
}

/** One person. What is wrong goes into `flaws`, with the row as it was given: blank rows count there. */
function readRow(
  question: PeopleQuestion,
  row: unknown,
  index: number,
  today: Today,
  flaws: Flaw[],
): PersonValue {
  const steps = rowQuestions(question);
  const {asked} = evaluate(steps, (id) => own(row, id), today);
  const values = [...steps].flatMap(([id, step]) => {
    if (!asked(id)) return [];
    const reading = readComplete(step.question, own(row, id), today);
    if (!reading.ok) {
      for (const {part, ...flaw} of reading.flaws) {
        flaws.push({question: id, ...flaw, part: [index, id, ...(part ? [part] : [])].join('.')});
      }
      return [];
    }
    const value = reading.special ? {special: reading.special} : reading.value;
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(values);
}
