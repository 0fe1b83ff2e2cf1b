/** What the referral form looks like on each screen: values in, HTML out. */
import {html, nothing, type TemplateResult} from 'lit';
import {errorSummaryTemplate} from '../../fields/frame/error-summary.js';
import {headingTemplate} from '../../fields/frame/heading.js';
import {textOf} from '../../i18n/text.js';
import {whoSeesTemplate} from '../../fields/frame/who-sees.js';
import {actionsTemplate} from '../../fields/frame/actions.js';
import type {FieldActions, FormView} from '../../fields/view.js';
import {closedTemplate, pageActionsTemplate, pageTemplate} from '../../internal/flow/page.js';
import {helpTemplate} from '../../internal/flow/help.js';
import type {Referral} from '../../data/contracts/referral.js';
import type {Connection} from '../../internal/controllers/connection.js';
import type {Failure} from '../../internal/flow/outcome.js';
import {flowStrings} from '../../internal/flow/strings.js';
import {questionTemplate} from '../../fields/question.js';
import {toplineTemplate} from '../../internal/flow/topline.js';
import type {Journey, Screen} from '../../internal/journey.js';
import {DO, FORM} from '../../fields/names.js';
import type {Served} from '../../internal/served.js';
import {
  isAsked,
  problemText,
  sensitivityOf,
  shownPages,
  shownQuestions,
  type Page,
  type Problem,
  type Question,
  type Today,
} from '../../questions/index.js';
import {checkTemplate} from './templates/check.js';
import {declinedTemplate, stoppedTemplate, stoppingTemplate} from './templates/end.js';
import {copyTemplate, blankTemplate} from './templates/paper.js';
import {startTemplate} from './templates/start.js';
import type {ReferralConfig, ReferralPath, ReferralSetting} from './config.js';
import type {Receipt} from './events.js';
import {whoSees} from './model.js';
import {referralStrings} from './strings.js';

/** What a person can do. Presses on buttons come by `submit`; their values say what was pressed. */
export interface FormActions extends FieldActions {
  readonly choosePath: (path: ReferralPath) => void;
  readonly input: (event: Event) => void;
  readonly notice: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly stopTrying: () => void;
  readonly goTo: (problem: Problem) => void;
  readonly print: () => void;
}

/** Everything a screen is drawn from. */
export interface FormSight {
  /** What the server said that keeps the person's place, where one does. */
  readonly served: Served | undefined;
  /** What is drawn only where scripts do not run. */
  readonly unscripted: typeof import('./unscripted.js') | undefined;
  /** Before a control: the id of what a link from outside leads to. */
  readonly arrivals: string;
  readonly journey: Journey;
  readonly config: ReferralConfig;
  /** Not yet known when the form asks for it. */
  readonly path: ReferralPath | undefined;
  readonly asksPath: boolean;
  readonly pathMissing: boolean;
  readonly setting: ReferralSetting;
  readonly headingLevel: number;
  readonly autocomplete: boolean;
  readonly action: string | undefined;
  readonly sending: boolean;
  /** It takes longer than usual. */
  readonly slow: boolean;
  readonly connection: Connection | undefined;
  /** The words about sending, once they are here. */
  readonly code: typeof import('./sending.js') | undefined;
  readonly failure: Failure | undefined;
  readonly receipt: Receipt | undefined;
  /** It may be about answers that were changed afterwards. */
  readonly receiptIsEarlier: boolean;
  /** It was sent off, and nobody has said that it did not arrive. */
  readonly mayHaveArrived: boolean;
  /** Drawn for paper, in place of what is on screen. */
  readonly paper: 'blank' | 'copy' | undefined;
  /** What would be sent now. */
  readonly record: () => Referral;
  /** Whether the person has opened an answer that is kept closed. */
  readonly isOpen: (question: string) => boolean;
  /** Answers are kept for a while: what is said about that is in {@link notice}. */
  readonly keeps: boolean;
  /** Something to say or ask above the page. */
  readonly notice: () => TemplateResult | typeof nothing;
  readonly do: FormActions;
}

/** The whole form. */
export function formTemplate(sight: FormSight): TemplateResult {
  const {journey, config, served, setting, headingLevel, paper, unscripted} = sight;
  const {name} = journey.screen;
  if (paper) return paper === 'blank' ? blankTemplate(sight) : copyTemplate(sight);
  const main = mainAct(journey.screen);
  const moves = name === 'page' || name === 'check';
  return html`${
      // Enter presses the first button of a form, wherever it stands: it must be the one that is meant.
      main === undefined || name === 'check'
        ? nothing
        : html`<button
            class="visually-hidden"
            tabindex="-1"
            aria-hidden="true"
            form=${FORM}
            name=${DO}
            value=${main}
          ></button>`
    }
    ${toplineTemplate({moves, place: placeText(sight), help: helpTemplate(setting, config.help)})}
    ${sight.notice()}
    <form
      id=${FORM}
      class="page rr-mask ph-mask fs-mask"
      data-sentry-mask
      data-hj-suppress
      data-clarity-mask="true"
      data-private
      data-dd-privacy="mask"
      method="post"
      action=${served?.post ?? sight.action ?? nothing}
      novalidate
      autocomplete="off"
      @submit=${sight.do.submit}
      @input=${sight.do.input}
      @change=${sight.do.input}
      @keydown=${sight.do.notice}
      @pointerdown=${sight.do.notice}
    >
      ${errorSummaryTemplate(problemsOn(sight), {
        headingLevel,
        say: (problem) => problemText(problem, journey.definition),
        at: sight.arrivals,
        go: sight.do.goTo,
      })}
      ${screenTemplate(sight)}
      ${Object.entries({
        ...config.hiddenFields,
        ...unscripted?.postedAlong(sight),
      }).map(([key, value]) => html`<input type="hidden" name=${key} .value=${value} />`)}
    </form>`;
}

function screenTemplate(sight: FormSight): TemplateResult | typeof nothing {
  switch (sight.journey.screen.name) {
    case 'start':
      return startTemplate(sight);
    case 'page':
      return questionsTemplate(sight);
    case 'check':
      return checkTemplate(sight);
    case 'declined':
      return declinedTemplate(sight);
    case 'stopping':
      return stoppingTemplate(sight);
    case 'sent':
      return sight.code?.sentTemplate(sight) ?? nothing;
    case 'stopped':
    case 'end':
      return stoppedTemplate(sight);
  }
}

/** What is wrong on a screen. A server cannot move the focus to the one thing there is at the start. */
function problemsOn({journey, served, pathMissing}: FormSight): readonly Problem[] {
  if (!served || !pathMissing || journey.screen.name !== 'start') return journey.problems;
  const text = referralStrings.pathMissing();
  return [{question: 'path', control: 'path', code: 'from-server', text}];
}

/** What Enter does on a screen, and its filled button. */
export function mainAct({name}: Screen): string | undefined {
  return {start: 'start', page: 'continue', check: 'send'}[name as string];
}

function placeText({journey}: FormSight): string | undefined {
  if (journey.screen.name === 'check') return flowStrings.checkPlace();
  if (journey.screen.name !== 'page' || journey.single) return undefined;
  const {index, count} = journey.position;
  return flowStrings.place(index, count);
}

/** One page, or all of them when the form stands on a single page. */
function questionsTemplate(sight: FormSight): TemplateResult {
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
    return found ? onePage(sight, ...found) : nothing;
  })}
  ${
    journey.single
      ? actionsTemplate({words: referralStrings.toCheck(), act: 'continue'})
      : pageActionsTemplate({
          several: questions.length > 1,
          skip: !isNeeded,
          enough: !isNeeded && journey.canSend,
        })
  }`;
}

/** The pages on screen: one, or all of them when the form stands on a single page. */
export function pagesOn(sight: FormSight): readonly Page[] {
  const {definition, responses, single, page} = sight.journey;
  if (single) return shownPages(definition, responses, todayFor(sight));
  return page ? [page] : [];
}

/** What conditions are worked out for. */
export function todayFor({journey, unscripted}: FormSight): Today {
  return {...journey.today, open: unscripted?.openOn(journey)};
}

/** The questions of a page without their follow-ups, which are drawn with their options. */
function questionsOf(sight: FormSight, page: Page): Question[] {
  const {definition, responses} = sight.journey;
  const shown = shownQuestions(definition, page.id, responses, todayFor(sight));
  return page.questions.filter((question) => shown.some(({id}) => id === question.id));
}

function onePage(sight: FormSight, page: Page, questions: readonly Question[]): TemplateResult {
  const {journey} = sight;
  return pageTemplate({
    page,
    questions,
    form: formView(sight),
    headingLevel: journey.single ? Math.min(6, sight.headingLevel + 1) : sight.headingLevel,
    whoSeesAll: ([first]) => (first ? whoSeesTemplate(whoSees(sight, first), true) : nothing),
    alone: (question) => isPrivate(sight, question),
    closed: (question, form) =>
      isClosed(sight, question) ? closedTemplate(question, form) : undefined,
  });
}

/** Somebody who helps may be looking on. */
function isPrivate({path}: FormSight, {sensitivity}: Question): boolean {
  return path === 'helped' && sensitivity === 'sensitive';
}

/** Answered, left, and not opened again. */
export function isClosed(sight: FormSight, question: Question): boolean {
  const {journey} = sight;
  return (
    isPrivate(sight, question) &&
    journey.wasLeft(question.id) &&
    !sight.isOpen(question.id) &&
    !journey.problems.some((problem) => problem.question === question.id)
  );
}

function formView(sight: FormSight): FormView {
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
    whoSees: (question) => whoSeesTemplate(whoSees(sight, question)),
    actions: sight.do,
    draw: questionTemplate,
    say: (problem) => problemText(problem, definition),
  };
}
