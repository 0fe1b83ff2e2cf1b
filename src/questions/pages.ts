/** Which pages and questions are shown, and what comes before and after. */
import type {Responses, Today} from './answers.js';
import {evaluateAll} from './conditions.js';
import type {Definition, Page, Question} from './definition.js';
import {allQuestions} from './questions.js';

/**
 * The pages to go through, in order: those whose conditions hold and that ask something. A page
 * without any questions is shown for its words.
 */
export function shownPages(
  definition: Definition,
  responses: Responses,
  today: Today,
): readonly Page[] {
  const {asked, holds} = evaluateAll(definition, responses, today);
  return definition.sections.flatMap((section) =>
    holds(section.showWhen)
      ? section.pages.filter(
          ({showWhen, questions}) =>
            holds(showWhen) && (questions.length === 0 || questions.some(({id}) => asked(id))),
        )
      : [],
  );
}

/** The questions asked on a page now, follow-ups behind the question they follow. */
export function shownQuestions(
  definition: Definition,
  pageId: string,
  responses: Responses,
  today: Today,
): readonly Question[] {
  const {asked} = evaluateAll(definition, responses, today);
  return allQuestions(definition)
    .filter(({page, question}) => page.id === pageId && asked(question.id))
    .map(({question}) => question);
}

/** Whether a question is asked now. */
export function isAsked(
  definition: Definition,
  id: string,
  responses: Responses,
  today: Today,
): boolean {
  return evaluateAll(definition, responses, today).asked(id);
}

/** Where a page stands among those that are shown. */
export interface Position {
  /** 1 for the first. 0 when the page is not shown now. */
  readonly index: number;
  readonly count: number;
  /** Ids of the shown pages around it in the definition; also for a page that is not shown now. */
  readonly previous?: string;
  readonly next?: string;
}

/** For "Question 3 of 9", and for the ways back and on. */
export function position(
  definition: Definition,
  pageId: string,
  responses: Responses,
  today: Today,
): Position {
  const shown = shownPages(definition, responses, today);
  const all = definition.sections.flatMap(({pages}) => pages);
  const here = all.findIndex(({id}) => id === pageId);
  const previous = shown.findLast((page) => all.indexOf(page) < here);
  const next = here < 0 ? undefined : shown.find((page) => all.indexOf(page) > here);
  return {
    index: shown.findIndex(({id}) => id === pageId) + 1,
    count: shown.length,
    ...(previous && {previous: previous.id}),
    ...(next && {next: next.id}),
  };
}
