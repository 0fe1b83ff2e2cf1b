import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import {listTemplate} from '../../fields/select/select.js';
import type {SelectQuestion} from '../../questions/index.js';
import {missing} from '../../questions/words/missing.js';
import {slottedBoxStyles, slottedSelectStyles} from '../../styles/slotted.js';
import {singleFrame} from '../frame.js';
import {asText} from '../../internal/as-text.js';
import {readOptions, warnOfValue} from '../options.js';
import {sentenceOf} from '../sentence.js';
import {SteadySingleControl} from '../single-control.js';
import {controlStyles} from '../styles.js';
import type {Wrong} from '../wrong.js';
import type {SelectOption} from './options.js';

/**
 * One answer from a long list, in a form of the page. For a few answers radios are easier.
 *
 * With a `<select>` of the page inside, that one is the control, and the form posts without scripts:
 *
 *     <steady-select>
 *       <label slot="label" for="prison">Which prison?</label>
 *       <select id="prison" name="prison">
 *         <option value="">Choose one</option>
 *         <option value="LEI">Leeds</option>
 *       </select>
 *     </steady-select>
 *
 * @summary One choice from a long list, in a form of the page.
 * @slot - A `<select>` that is the control. Without one the element draws its own, with `options`.
 * @slot label - A `<label>` with the question, in place of `label`.
 * @slot hint - Help under the question, in place of `hint`. May hold a link.
 * @slot error - What is wrong, in place of `error`.
 * @csspart label - The question.
 * @csspart hint - The help under it.
 * @csspart error - What is wrong.
 * @csspart control - What stands around the list.
 * @fires {Event} input - Another answer was chosen. Bubbles and is composed, as the native event.
 * @fires {Event} change - Another answer was chosen. Bubbles.
 */
export class SteadySelect extends SteadySingleControl<HTMLSelectElement> {
  static override styles = [...controlStyles, slottedBoxStyles, slottedSelectStyles];

  /** What can be chosen, where the page has no list of its own. */
  declare options: readonly SelectOption[] | undefined;

  static override properties: PropertyDeclarations = {options: {attribute: false}};

  #options: readonly SelectOption[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('options')) {
      this.#options = readOptions<SelectOption>('select', this.options, ({group}) =>
        asText(group) ? {group: asText(group)} : {},
      );
    }
    super.willUpdate(changed);
  }

  protected override renderContent(): TemplateResult {
    const view = this.fieldView(this.#question());
    return singleFrame(view, this.place(listTemplate(view)), {input: this.onDrawn});
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {value} = this;
    if (value && !this.#isKnown(value) && this.#options.length > 0) warnOfValue('select');
  }

  protected override given(): readonly HTMLSelectElement[] {
    const given = this.querySelector('select');
    return given ? [given] : [];
  }

  protected override check(value: string): Wrong | undefined {
    const required = this.required || this.controlsGiven.some((control) => control.required);
    if (!required || this.#isKnown(value)) return undefined;
    return {
      flags: {valueMissing: true},
      words: sentenceOf(missing, asText(this.thing), this.#question(), {}),
    };
  }

  // As a native list does, whose first line has no value.
  protected override posted(value: string): string {
    return this.#isKnown(value) ? value : '';
  }

  #isKnown(value: string): boolean {
    return this.controlsGiven.length
      ? value !== ''
      : this.#options.some((each) => each.value === value);
  }

  #question(): SelectQuestion {
    return {...this.questionBase(), kind: 'select', options: this.#options};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-select': SteadySelect;
  }
}
