import type {PropertyDeclarations, TemplateResult} from 'lit';
import {lineTemplate, type LineQuestion} from '../../fields/text/text.js';
import {oneOf} from '../../internal/attributes.js';
import {affixStyles} from '../../styles/affix.js';
import {slottedBoxStyles} from '../../styles/slotted.js';
import {singleFrame} from '../frame.js';
import {asText, numberOf} from '../../internal/as-text.js';
import {SteadySingleControl} from '../single-control.js';
import {controlStyles} from '../styles.js';
import type {Wrong} from '../wrong.js';
import {lineWrong} from './line-wrong.js';

const TYPES = [
  'text',
  'number',
  'email',
  'phone',
  'postcode',
  'nhs-number',
  'prison-number',
  'crn',
] as const;

/** What is typed into a text field. */
export type TextFieldType = (typeof TYPES)[number];

/** Kinds of native control that are one line of text. */
const OTHERS = 'hidden checkbox radio file submit button image reset color range'
  .split(' ')
  .map((type) => `[type=${type}]`)
  .join();

/**
 * One question, answered on one line, in a form of the page.
 *
 * With an `<input>` of the page inside, that one is the control, and the form posts without scripts:
 *
 *     <steady-text-field>
 *       <label slot="label" for="first">First name</label>
 *       <input id="first" name="first" />
 *     </steady-text-field>
 *
 * @summary One line of text in a form of the page.
 * @slot - An `<input>` that is the control. Without one the element draws its own.
 * @slot label - A `<label>` with the question, in place of `label`.
 * @slot hint - Help under the question, in place of `hint`. May hold a link.
 * @slot error - What is wrong, in place of `error`.
 * @csspart label - The question.
 * @csspart hint - The help under it.
 * @csspart error - What is wrong.
 * @csspart control - What stands around the box.
 * @fires {Event} input - Something was typed. Bubbles and is composed, as the native event.
 * @fires {Event} change - Something else was typed, and the box left. Bubbles.
 */
export class SteadyTextField extends SteadySingleControl {
  static override styles = [...controlStyles, affixStyles, slottedBoxStyles];

  /** What is typed: decides the keyboard, the width and what is checked. Default `text`. */
  declare type: TextFieldType | undefined;

  /** Width of the box in characters, for `text`. As wide as there is room without it. */
  declare width: number | undefined;

  /** The fewest characters, for `text`. */
  declare minLength: number | undefined;

  /** The most characters, for `text`. More can be typed, and is said to be too much: nothing is cut off. */
  declare maxLength: number | undefined;

  /** The lowest number, for `number`. */
  declare min: number | undefined;

  /** The highest number, for `number`. */
  declare max: number | undefined;

  /** Takes numbers such as 2.5, for `number`. */
  declare decimal: boolean;

  /** Stands behind the box, for `number`: `weeks`. */
  declare suffix: string | undefined;

  /** Can be read and selected, not changed. */
  declare readOnly: boolean;

  /** Whether the browser marks spelling, for `text`. Switch it off for names and codes. */
  declare spellcheck: boolean;

  /** Another keyboard on a touch screen than that of the `type`. */
  declare inputMode: string;

  static override properties: PropertyDeclarations = {
    type: {},
    width: {type: Number},
    minLength: {type: Number, attribute: 'minlength'},
    maxLength: {type: Number, attribute: 'maxlength'},
    min: {type: Number},
    max: {type: Number},
    decimal: {type: Boolean},
    suffix: {},
    readOnly: {type: Boolean, attribute: 'readonly'},
    spellcheck: {converter: (value: string | null) => value !== 'false'},
    inputMode: {attribute: 'inputmode'},
  };

  constructor() {
    super();
    this.decimal = false;
    this.readOnly = false;
    this.spellcheck = true;
    this.inputMode = '';
  }

  /** Selects what is typed. */
  select(): void {
    this.controls[0]?.select();
  }

  protected override renderContent(): TemplateResult {
    const view = this.fieldView(this.#question());
    const drawn = lineTemplate(view);
    // A server does not know whether the box is the page's; beside a box of ours stands its suffix.
    const isBox = this.scripted ? this.controlsGiven.length > 0 : !asText(this.suffix);
    const width = isBox ? numberOf(this.width) : undefined;
    return singleFrame(
      view,
      {...this.place(drawn), width},
      {input: this.onDrawn, keypress: this.onKeypress},
    );
  }

  protected override setUp(box: HTMLInputElement): void {
    box.readOnly = this.readOnly;
    if (this.inputMode) box.inputMode = this.inputMode;
  }

  protected override given(): readonly HTMLInputElement[] {
    const given = this.querySelector<HTMLInputElement>(`input:not(:is(${OTHERS}))`);
    return given ? [given] : [];
  }

  protected override check(value: string): Wrong | undefined {
    const required = this.required || this.controlsGiven.some((control) => control.required);
    return lineWrong({...this.#question(), required}, value, asText(this.thing));
  }

  #question(): LineQuestion {
    const base = this.questionBase();
    const kind = oneOf(this, 'type', TYPES) ?? 'text';
    const {decimal, spellcheck} = this;
    const width = numberOf(this.width);
    const [minLength, maxLength] = [numberOf(this.minLength), numberOf(this.maxLength)];
    const [min, max] = [numberOf(this.min), numberOf(this.max)];
    const suffix = asText(this.suffix);
    switch (kind) {
      case 'text':
        return {
          ...base,
          kind,
          spellcheck,
          ...(width !== undefined && {width}),
          ...(minLength !== undefined && {minLength}),
          ...(maxLength !== undefined && {maxLength}),
        };
      case 'number':
        return {
          ...base,
          kind,
          decimal,
          ...(min !== undefined && {min}),
          ...(max !== undefined && {max}),
          ...(suffix && {suffix}),
        };
      default:
        return {...base, kind};
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-text-field': SteadyTextField;
  }
}
