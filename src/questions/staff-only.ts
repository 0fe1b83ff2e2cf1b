/** What the person never sees: questions that only staff answer, and the answers to them. */
import type {Condition, Definition, Question} from './definition.js';
import {allQuestions} from './questions.js';
import type {RecordedAnswer} from './record-answers.js';
import {mapPages, mapQuestions, withoutQuestions} from './transform.js';

/**
 * The definition without staff-only questions and their follow-ups, for every path but the staff's.
 * Conditions on them are kept as if they were never answered.
 */
export function withoutStaffOnly(definition: Definition): Definition {
  const gone = new Set(
    allQuestions(definition)
      .filter(({sensitivity}) => sensitivity === 'staff-only')
      .map(({question}) => question.id),
  );
  if (gone.size === 0) return definition;
  const adapted = <T extends {readonly showWhen?: Condition}>(part: T): T =>
    part.showWhen ? {...part, showWhen: withoutQuestions(part.showWhen, gone)} : part;
  const visit = (question: Question) => (gone.has(question.id) ? [] : [adapted(question)]);
  return mapPages(
    definition,
    (page) => adapted({...page, questions: mapQuestions(page.questions, visit)}),
    adapted,
  );
}

/** The recorded answers that may stand on the person's own copy. */
export function answersForPerson(answers: readonly RecordedAnswer[]): readonly RecordedAnswer[] {
  return answers.filter(({sensitivity}) => sensitivity !== 'staff-only');
}
