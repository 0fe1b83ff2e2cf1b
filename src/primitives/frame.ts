/**
 * What stands around a control that a page uses on its own: its words, each with a place where the
 * page can put its own, and the control, in whose place the page can put its own too.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {descriptionIds} from '../fields/frame/frame.js';
import {fieldStrings} from '../fields/strings.js';
import {widthStep} from '../fields/text/text.js';
import {problemAt, type FieldView} from '../fields/view.js';
import {textOf} from '../i18n/text.js';

/** Where the page's own control goes, with ours in its place. */
export interface Place {
  /** The control that we draw. */
  readonly drawn: TemplateResult;
  /** There is no control of the page: white space between its tags must not take ours away. */
  readonly isClosed: boolean;
  /** There are no words of the question here: a label elsewhere has them. */
  readonly isNameless: boolean;
  readonly isDisabled: boolean;
  /** What stands under the control, also where it is the page's. */
  readonly under?: TemplateResult | undefined;
  /** Width of a box of the page, in characters; nothing for as wide as there is room. */
  readonly width?: number | undefined;
}

/** What happens in a control that we draw. */
export interface Handlers {
  /** Something was typed or chosen. */
  readonly input: (event: Event) => void;
  readonly keypress?: (event: KeyboardEvent) => void;
}

/** A question with one control, whose label is the question. */
export function singleFrame(view: FieldView, place: Place, on: Handlers): TemplateResult {
  const {name, question} = view;
  const label = html`<label class="question" part="label" for=${name}
    >${textOf(question.label)}</label
  >`;
  return html`<div class="field ${problemAt(view) ? 'has-problem' : ''}">
    <slot name="label">${question.label ? label : nothing}</slot>
    ${aboutFrame(view)} ${controlFrame(place, on)} ${place.under ?? nothing}
  </div>`;
}

/** A question with several controls, whose legend is the question. */
export function groupFrame(view: FieldView, place: Place, on: Handlers): TemplateResult {
  return html`<fieldset
    class="field ${problemAt(view) ? 'has-problem' : ''}"
    id="${view.name}:group"
    aria-describedby=${descriptionIds(view)}
    ?disabled=${place.isDisabled}
  >
    <legend class="question" part="label" ?hidden=${place.isNameless}>
      <slot name="label">${textOf(view.question.label)}</slot>
    </legend>
    ${aboutFrame(view)} ${controlFrame(place, on)}
  </fieldset>`;
}

function controlFrame({drawn, isClosed, width}: Place, on: Handlers): TemplateResult {
  return html`<div
    class="control ${width === undefined ? '' : `width-${widthStep(width)}`}"
    part="control"
    @input=${on.input}
    @change=${on.input}
    @keypress=${on.keypress}
  >
    <slot name=${isClosed ? 'none' : nothing}>${drawn}</slot>
  </div>`;
}

/** Hint and problem. */
function aboutFrame(view: FieldView): TemplateResult {
  const {question, name, form} = view;
  const problem = problemAt(view);
  const words = problem && form.say(problem);
  return html`<slot name="hint"
      >${
        question.hint
          ? html`<p class="hint" part="hint" id="${name}:hint">${textOf(question.hint)}</p>`
          : nothing
      }</slot
    >
    <slot name="error"
      >${
        words
          ? html`<p class="problem" part="error" id="${name}:problem">
              <span class="visually-hidden">${fieldStrings.problem()}</span>
              ${words}
            </p>`
          : nothing
      }</slot
    >`;
}
