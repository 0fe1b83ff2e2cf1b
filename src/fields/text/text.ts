/** One line: text, number, and the kinds whose form is known (email, phone, postcode, numbers). */
import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../../i18n/text.js';
import type {Kind, NumberQuestion, PatternQuestion, TextQuestion} from '../../questions/index.js';
import {descriptionIds, singleTemplate} from '../frame/frame.js';
import {live} from '../live.js';
import {asText, problemAt, typedIn, type FieldView} from '../view.js';

/** How the box of a kind behaves on a keyboard, and how wide it is in characters. */
interface Box {
  readonly type?: 'email' | 'tel';
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  readonly width?: number;
  readonly capitals?: 'characters' | 'words';
  /** Set left to right whatever the language: numbers and codes do not turn round. */
  readonly code?: boolean;
}

const boxes: Partial<Record<Kind, Box>> = {
  number: {width: 4, code: true},
  email: {type: 'email', code: true},
  phone: {type: 'tel', width: 20, code: true},
  postcode: {width: 10, capitals: 'characters', code: true},
  'nhs-number': {inputmode: 'numeric', width: 20, code: true},
  'prison-number': {width: 10, capitals: 'characters', code: true},
  crn: {width: 10, capitals: 'characters', code: true},
};

/** A question that is answered on one line. */
export type LineQuestion = TextQuestion | NumberQuestion | PatternQuestion;

/** One box for one line. */
export function textTemplate(view: FieldView<LineQuestion>): TemplateResult {
  return singleTemplate(view, lineTemplate(view));
}

/** The box, and what stands behind it. */
export function lineTemplate(view: FieldView<LineQuestion>): TemplateResult {
  const {question} = view;
  const box = boxes[question.kind] ?? {};
  const width = question.kind === 'text' ? question.width : box.width;
  const suffix = question.kind === 'number' ? question.suffix : undefined;
  const input = html`<input
    class="input ${width === undefined ? '' : `width-${widthStep(width)}`}"
    type=${box.type ?? 'text'}
    id=${view.name}
    name=${view.name}
    .value=${live(asText(typedIn(view)))}
    inputmode=${(question.kind === 'number' ? inputmodeOf(question) : box.inputmode) ?? nothing}
    dir=${box.code ? 'ltr' : 'auto'}
    autocapitalize=${box.capitals ?? (box.code ? 'none' : nothing)}
    spellcheck=${
      box.code || (question.kind === 'text' && question.spellcheck === false) ? 'false' : nothing
    }
    autocomplete=${autocompleteOf(view)}
    aria-describedby=${descriptionIds(view, suffix === undefined ? undefined : `${view.name}:suffix`)}
    aria-invalid=${problemAt(view) ? 'true' : nothing}
  />`;
  return suffix === undefined
    ? input
    : html`<div class="affix">
        ${input}<span id="${view.name}:suffix">${textOf(suffix)}</span>
      </div>`;
}

/** A keypad of digits, where digits are enough: on some there is no sign for less than nothing. */
function inputmodeOf({decimal, min = 0}: NumberQuestion): Box['inputmode'] {
  if (min < 0) return undefined;
  return decimal ? 'decimal' : 'numeric';
}

/** The widths there are styles for, in characters. */
export function widthStep(characters: number): number {
  return [2, 4, 10, 20].find((step) => characters <= step) ?? 20;
}

/**
 * Earlier answers are offered by the browser only where the host says the device is one person's,
 * and never those that are private.
 */
export function autocompleteOf({form, question}: FieldView, token?: string): string {
  return (form.autocomplete(question) && (token ?? question.autocomplete)) || 'off';
}
