/** When a question is asked. */
import type {Responses, Today} from './answers.js';
import type {Condition, Definition, Page, Question, Section} from './definition.js';
import {addDays, isRealDay} from './dates.js';
import {questionsById, type Step} from './questions.js';
import {effectiveAnswer, given} from './responses.js';
import {parseDate} from './values/date.js';
import {parseNumber} from './values/number.js';

type Comparison = Extract<Condition, {readonly compare: string}>;

/** A question to ask about: in a whole definition, or in one row of a repeating group. */
interface Asked extends Step {
  readonly section?: Section;
  readonly page?: Page;
  readonly group?: Question;
}

/** What holds for the answers of one moment. */
export interface Evaluation {
  /**
   * Whether the question is asked: its section, its page and itself are to be shown, and the answer
   * it follows up was given. A question inside a repeating group is asked when the group is.
   */
  readonly asked: (id: string) => boolean;
  /** Whether a condition holds. No condition always holds. */
  readonly holds: (condition: Condition | undefined) => boolean;
}

/**
 * Works out conditions for answers that do not change meanwhile. The answer to a question that is
 * not asked counts as not given, so what hangs on it is not asked either.
 */
export function evaluate(
  questions: ReadonlyMap<string, Asked>,
  answerTo: (id: string) => unknown,
  {today, open}: Today,
): Evaluation {
  const results = new Map<string, boolean>();

  function asked(id: string): boolean {
    let result = results.get(id);
    if (result === undefined) {
      // Until it is known: a question that waits for itself is not asked.
      results.set(id, false);
      const at = questions.get(id);
      result = at !== undefined && isAskedAt(at);
      results.set(id, result);
    }
    return result;
  }

  function isAskedAt({question, section, page, group, parent, opensOn}: Asked): boolean {
    if (group) return asked(group.id);
    const opened =
      !parent ||
      open?.({question: parent.id, answered: true}) === true ||
      (opensOn !== undefined && answers(parent.id).includes(opensOn));
    return opened && holds(section?.showWhen) && holds(page?.showWhen) && holds(question.showWhen);
  }

  function answers(id: string): readonly string[] {
    return asked(id) ? given(answerTo(id)) : [];
  }

  function holds(condition: Condition | undefined): boolean {
    if (!condition) return true;
    if ('and' in condition) return condition.and.every(holds);
    if ('or' in condition) return condition.or.some(holds);
    if (open?.(condition)) return true;
    if ('not' in condition) return !holds(condition.not);
    const all = answers(condition.question);
    if ('answered' in condition) return all.length > 0 === condition.answered;
    if ('equals' in condition) return all.length === 1 && all[0] === condition.equals;
    if ('includes' in condition) return all.includes(condition.includes);
    const question = questions.get(condition.question)?.question;
    return all.length > 0 && question !== undefined && compares(question, condition);
  }

  function compares(question: Question, {to, plusDays = 0, compare}: Comparison): boolean {
    const answer = answerTo(question.id);
    if (question.kind !== 'date') return ordered(parseNumber(answer), compare, to);
    const date = parseDate(answer);
    const limit = to === 'today' ? today : to;
    const isDay = typeof limit === 'string' && isRealDay(limit);
    return ordered(
      date.ok ? date.value : undefined,
      compare,
      isDay ? addDays(limit, plusDays) : undefined,
    );
  }

  return {asked, holds};
}

/** Compares two numbers, or two days; false when either is not known. */
function ordered(
  a: string | number | undefined,
  compare: string,
  b: string | number | undefined,
): boolean {
  if (a === undefined || typeof a !== typeof b || b === undefined) return false;
  switch (compare) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '=':
      return a === b;
    default:
      return a !== b;
  }
}

/** {@link evaluate} for a whole definition. */
export function evaluateAll(
  definition: Definition,
  responses: Responses,
  today: Today,
): Evaluation {
  return evaluate(questionsById(definition), (id) => effectiveAnswer(responses, id), today);
}
