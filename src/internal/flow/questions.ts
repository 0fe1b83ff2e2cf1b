/** The screens that ask: one page of questions after the other, or all of them on one page. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../fields/frame/actions.js';
import {headingTemplate} from '../../fields/frame/heading.js';
import {whoSeesTemplate, type WhoSees} from '../../fields/frame/who-sees.js';
import type {FieldView, FormView} from '../../fields/view.js';
import {textOf} from '../../i18n/text.js';
import {
  isAsked,
  problemText,
  sensitivityOf,
  shownPages,
  shownQuestions,
  type Page,
  type Question,
  type Today,
} from '../../questions/index.js';
import type {Screen} from '../journey.js';
import {closedTemplate, pageActionsTemplate, pageTemplate} from './page.js';
import type {FlowSight} from './sight.js';

/** What is different from one element to the next. */
export interface AskingView {
  /** Draws any question that can be asked here. */
  readonly draw: (view: FieldView) => TemplateResult;
  readonly whoSees: (question: Question) => WhoSees;
  /** The button at the end of all questions on one page. */
  readonly toCheck: () => string;
}

/** What Enter does on a screen, and its filled button. */
export function mainAct({name}: Screen): string | undefined {
  return {start: 'start', page: 'continue', check: 'send'}[name as string];
}

/** One page, or all of them when everything stands on a single page. */
export function questionsTemplate(sight: FlowSight, view: AskingView): TemplateResult {
  const {journey} = sight;
  const shown = pagesOn(sight).map((page) => [page, questionsOf(sight, page)] as const);
  const questions = shown.flatMap(([, own]) => own);
  const isNeeded = questions.some(({required}) => required);
  // Asked or not: a page that comes up must not take the nodes of the one behind it.
  const places = journey.single
    ? journey.definition.sections.flatMap(({pages}) => pages)
    : shown.map(([page]) => page);
  return html`${
    journey.single
      ? headingTemplate(sight.headingLevel, textOf(journey.definition.title), {title: true})
      : nothing
  }
  ${places.map((place) => {
    const found = shown.find(([page]) => page === place);
    return found ? onePage(sight, view, ...found) : nothing;
  })}
  ${
    journey.single
      ? actionsTemplate({words: view.toCheck(), act: 'continue'})
      : pageActionsTemplate({
          several: questions.length > 1,
          skip: !isNeeded,
          enough: !isNeeded && journey.canSend,
        })
  }`;
}

/** The pages on screen: one, or all of them when everything stands on a single page. */
export function pagesOn(sight: FlowSight): readonly Page[] {
  const {definition, responses, single, page} = sight.journey;
  if (single) return shownPages(definition, responses, todayFor(sight));
  return page ? [page] : [];
}

/** What conditions are worked out for. */
export function todayFor({journey, unscripted}: FlowSight): Today {
  return {...journey.today, open: unscripted?.openOn(journey)};
}

/** The questions of a page without their follow-ups, which are drawn with their options. */
function questionsOf(sight: FlowSight, page: Page): Question[] {
  const {definition, responses} = sight.journey;
  const shown = shownQuestions(definition, page.id, responses, todayFor(sight));
  return page.questions.filter((question) => shown.some(({id}) => id === question.id));
}

function onePage(
  sight: FlowSight,
  view: AskingView,
  page: Page,
  questions: readonly Question[],
): TemplateResult {
  const {journey} = sight;
  return pageTemplate({
    page,
    questions,
    form: formView(sight, view),
    headingLevel: journey.single ? Math.min(6, sight.headingLevel + 1) : sight.headingLevel,
    whoSeesAll: ([first]) => (first ? whoSeesTemplate(view.whoSees(first), true) : nothing),
    alone: (question) => isPrivate(sight, question),
    closed: (question, form) =>
      isClosed(sight, question) ? closedTemplate(question, form) : undefined,
  });
}

/** Somebody who helps may be looking on. */
function isPrivate({path}: FlowSight, {sensitivity}: Question): boolean {
  return path === 'helped' && sensitivity === 'sensitive';
}

/** Answered, left, and not opened again. */
export function isClosed(sight: FlowSight, question: Question): boolean {
  const {journey} = sight;
  return (
    isPrivate(sight, question) &&
    journey.wasLeft(question.id) &&
    !sight.isOpen(question.id) &&
    !journey.problems.some((problem) => problem.question === question.id)
  );
}

function formView(sight: FlowSight, {draw, whoSees}: AskingView): FormView {
  const {journey} = sight;
  const {definition} = journey;
  const today = todayFor(sight);
  return {
    definition,
    unscripted: sight.unscripted?.unscriptedFields,
    responses: journey.drawn,
    kept: journey.kept,
    problems: journey.problems,
    autocomplete: (question) =>
      sight.autocomplete && sensitivityOf(definition, question) === 'ordinary',
    marksOptional: journey.single,
    isTitle: !journey.single,
    today: today.today,
    isAsked: ({id}) => isAsked(definition, id, journey.responses, today),
    whoSees: (question) => whoSeesTemplate(whoSees(question)),
    actions: sight.do,
    draw,
    say: (problem) => problemText(problem, definition),
  };
}
