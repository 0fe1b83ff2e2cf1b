import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {areaTemplate} from '../../fields/long-text/long-text.js';
import {fieldStrings} from '../../fields/strings.js';
import type {LongTextQuestion, ProblemCode} from '../../questions/index.js';
import {countCharacters, readText} from '../../questions/values/text.js';
import {lengthWords} from '../../questions/words/lengths.js';
import {missing} from '../../questions/words/missing.js';
import {slottedAreaStyles, slottedBoxStyles} from '../../styles/slotted.js';
import {singleFrame} from '../frame.js';
import {asText, numberOf} from '../../internal/as-text.js';
import {sentenceOf} from '../sentence.js';
import {SteadySingleControl} from '../single-control.js';
import {controlStyles} from '../styles.js';
import type {Wrong} from '../wrong.js';
import {countOfPage} from './count.js';

const flags: Partial<Record<ProblemCode, ValidityStateFlags>> = {
  'too-long': {tooLong: true},
  'too-short': {tooShort: true},
};

/**
 * One question, answered in a person's own words, in a form of the page.
 *
 * With a `<textarea>` of the page inside, that one is the control, and the form posts without scripts:
 *
 *     <steady-textarea maxlength="500">
 *       <label slot="label" for="story">What happened?</label>
 *       <textarea id="story" name="story"></textarea>
 *     </steady-textarea>
 *
 * @summary Several lines of text in a form of the page, with a count where the length is limited.
 * @slot - A `<textarea>` that is the control. Without one the element draws its own.
 * @slot label - A `<label>` with the question, in place of `label`.
 * @slot hint - Help under the question, in place of `hint`. May hold a link.
 * @slot error - What is wrong, in place of `error`.
 * @slot count - How much can be written, in place of our words for `maxlength`.
 * @csspart label - The question.
 * @csspart hint - The help under it.
 * @csspart error - What is wrong.
 * @csspart control - What stands around the box.
 * @fires {Event} input - Something was typed. Bubbles and is composed, as the native event.
 * @fires {Event} change - Something else was typed, and the box left. Bubbles.
 */
export class SteadyTextarea extends SteadySingleControl<HTMLTextAreaElement> {
  static override styles = [...controlStyles, slottedBoxStyles, slottedAreaStyles];

  /** The fewest characters. */
  declare minLength: number | undefined;

  /** The most characters, as people count them: shows a count. More can be typed, and is said to be too much. */
  declare maxLength: number | undefined;

  /** How many lines the box has to begin with. Default 5. */
  declare rows: number | undefined;

  /** Can be read and selected, not changed. */
  declare readOnly: boolean;

  /** Whether the browser marks spelling. */
  declare spellcheck: boolean;

  static override properties: PropertyDeclarations = {
    minLength: {type: Number, attribute: 'minlength'},
    maxLength: {type: Number, attribute: 'maxlength'},
    rows: {type: Number},
    readOnly: {type: Boolean, attribute: 'readonly'},
    spellcheck: {converter: (value: string | null) => value !== 'false'},
  };

  constructor() {
    super();
    this.readOnly = false;
    this.spellcheck = true;
  }

  /** Selects what is typed. */
  select(): void {
    this.controls[0]?.select();
  }

  protected override renderContent(): TemplateResult {
    const view = this.fieldView(this.#question());
    const {maxLength} = view.question;
    const under = maxLength && this.#count(`${view.name}:count`, maxLength);
    return singleFrame(
      view,
      {...this.place(areaTemplate(view)), ...(under && {under})},
      {input: this.onDrawn},
    );
  }

  #count(id: string, max: number): TemplateResult {
    return html`<div class="count" id=${id}>
        <slot name="count">${fieldStrings.charactersAllowed(max)}</slot>
      </div>
      <p class="count" hidden aria-hidden="true" ${countOfPage(id, max)}></p>`;
  }

  protected override countWords(): string {
    const {maxLength} = this.#question();
    return maxLength ? fieldStrings.charactersAllowed(maxLength) : '';
  }

  protected override setUp(box: HTMLTextAreaElement): void {
    box.readOnly = this.readOnly;
    box.spellcheck = this.spellcheck;
  }

  protected override given(): readonly HTMLTextAreaElement[] {
    const given = this.querySelector('textarea');
    return given ? [given] : [];
  }

  protected override check(value: string): Wrong | undefined {
    const question = this.#question();
    const reading = readText(question, value);
    const min = numberOf(this.minLength) ?? 0;
    const wrong = (code: 'too-long' | 'too-short', params: Record<string, number>) => ({
      flags: flags[code] ?? {},
      words: sentenceOf(lengthWords[code], asText(this.thing), question, params),
    });
    if (!reading.ok) return wrong('too-long', {max: question.maxLength ?? 0});
    if (reading.value !== undefined) {
      return countCharacters(reading.value) < min ? wrong('too-short', {min}) : undefined;
    }
    const required = this.required || this.controlsGiven.some((control) => control.required);
    return required
      ? {
          flags: {valueMissing: true},
          words: sentenceOf(missing, asText(this.thing), question, {}),
        }
      : undefined;
  }

  #question(): LongTextQuestion {
    const [maxLength, rows] = [numberOf(this.maxLength), numberOf(this.rows)];
    return {
      ...this.questionBase(),
      kind: 'long-text',
      ...(maxLength && {maxLength}),
      ...(rows && {rows}),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-textarea': SteadyTextarea;
  }
}
