/** What stands around every screen of a journey: the top line, the native form, what to put right. */
import {html, nothing, type TemplateResult} from 'lit';
import {errorSummaryTemplate} from '../../fields/frame/error-summary.js';
import {DO, FORM} from '../../fields/names.js';
import {problemText, type Problem} from '../../questions/index.js';
import {mainAct} from './questions.js';
import type {FlowSight} from './sight.js';
import {flowStrings} from './strings.js';
import {toplineTemplate} from './topline.js';

/** What is different from one element to the next. */
export interface WholeView {
  /** At the end of the top line, before "Stop". */
  readonly help: TemplateResult;
  /** Something to say or ask above the page. */
  readonly notice: TemplateResult | typeof nothing;
  readonly screen: TemplateResult | typeof nothing;
  /** Said where nobody has chosen who fills it in. */
  readonly pathMissing: () => string;
  /** Sent along as they are. */
  readonly hiddenFields: Readonly<Record<string, string>> | undefined;
  /** "Question 3 of 9". */
  readonly place?: string | undefined;
  /** Nobody may go on just now: what is on the page is covered. */
  readonly rests?: boolean;
}

export function wholeTemplate(sight: FlowSight, view: WholeView): TemplateResult {
  const {journey, served, headingLevel, unscripted} = sight;
  const {name} = journey.screen;
  const main = mainAct(journey.screen);
  const moves = !view.rests && (name === 'page' || name === 'check');
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
    ${toplineTemplate({moves, place: view.place, help: view.help})} ${view.notice}
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
    >
      ${errorSummaryTemplate(problemsOn(sight, view), {
        headingLevel,
        say: (problem) => problemText(problem, journey.definition),
        at: sight.arrivals,
        go: sight.do.goTo,
      })}
      ${view.screen}
      ${Object.entries({
        ...view.hiddenFields,
        ...unscripted?.postedAlong(sight),
      }).map(([key, value]) => html`<input type="hidden" name=${key} .value=${value} />`)}
    </form>`;
}

/** What is wrong on a screen. A server cannot move the focus to the one thing there is at the start. */
function problemsOn(
  {journey, served, pathMissing}: FlowSight,
  view: WholeView,
): readonly Problem[] {
  if (!served || !pathMissing || journey.screen.name !== 'start') return journey.problems;
  const text = view.pathMissing();
  return [{question: 'path', control: 'path', code: 'from-server', text}];
}

/** Where the person is. @param before - How many of the first pages are not counted. */
export function placeText({journey}: FlowSight, before = 0): string | undefined {
  if (journey.screen.name === 'check') return flowStrings.checkPlace();
  if (journey.screen.name !== 'page' || journey.single) return undefined;
  const {index, count} = journey.position;
  return index > before ? flowStrings.place(index - before, count - before) : undefined;
}
