import {asText} from '../../internal/as-text.js';
import {warnOnce} from '../../internal/warn.js';
import {SteadyChoices} from '../choices.js';
import type {CheckboxOption} from './options.js';

/**
 * One question with a few answers, of which several can be true, in a form of the page.
 *
 * With check boxes of the page inside, those are the control, and the form posts without scripts:
 *
 *     <steady-checkboxes label="What do you need?">
 *       <label><input type="checkbox" name="needs" value="seat" /> A seat</label>
 *       <label><input type="checkbox" name="needs" value="none" data-exclusive /> None of these</label>
 *     </steady-checkboxes>
 *
 * A `<fieldset data-follow-up>` behind a row, or with `slot="when-lift"` where the element draws its
 * options, is what is asked because of that answer: it is shown while the answer is chosen.
 *
 * @summary Several of a few answers, in a form of the page.
 * @slot - A `<label>` around each check box that is a control. Without any the element draws `options`.
 * @slot when-* - What is asked because of an option: `when-` and its value.
 * @slot label - The question, in place of `label`.
 * @slot hint - Help under the question, in place of `hint`. May hold a link.
 * @slot error - What is wrong, in place of `error`.
 * @csspart label - The question.
 * @csspart hint - The help under it.
 * @csspart error - What is wrong.
 * @csspart control - What stands around the rows.
 * @fires {Event} input - An answer was chosen or taken back. Bubbles and is composed, as the native event.
 * @fires {Event} change - An answer was chosen or taken back. Bubbles.
 */
export class SteadyCheckboxes extends SteadyChoices<readonly string[], CheckboxOption> {
  /** The values chosen to begin with, and after a reset. As an attribute: one value, or a JSON list. */
  declare defaultValue: readonly string[] | string | undefined;

  protected override readonly element = 'checkboxes';
  protected override readonly type = 'checkbox';

  /** The values that are chosen now, in the order of the rows. */
  get value(): readonly string[] {
    return this.held;
  }

  set value(value: readonly string[]) {
    this.held = this.hold(value);
  }

  // That one box is needed does not mean that each is.
  protected override readonly handsOnRequired = false;

  protected override hold(given: unknown): readonly string[] {
    if (Array.isArray(given)) return given.map(asText).filter(Boolean);
    const text = asText(given);
    if (text.startsWith('[')) return this.hold(readList(text));
    return text ? text.split('\n') : [];
  }

  protected override list(held: readonly string[]): readonly string[] {
    return held;
  }

  protected override isApart({exclusive}: Partial<CheckboxOption>): boolean {
    return exclusive === true;
  }

  protected override posted(held: readonly string[]): FormData | null {
    const {name} = this;
    if (!name) return null;
    const data = new FormData();
    for (const value of this.known(held)) data.append(name, value);
    return data;
  }

  protected override read(controls: readonly HTMLInputElement[]): readonly string[] {
    return controls.filter(({checked}) => checked).map(({value}) => value);
  }

  protected override settle(
    target: EventTarget | null,
    controls: readonly HTMLInputElement[],
  ): void {
    const used = controls.find((control) => control === target);
    if (!used?.checked) return;
    const isAlone = this.#isExclusive(used);
    for (const control of controls) {
      if (control !== used && (isAlone || this.#isExclusive(control))) control.checked = false;
    }
  }

  #isExclusive({dataset, value}: HTMLInputElement): boolean {
    const option = this.ownRows.find((each) => each.value === value);
    return dataset['exclusive'] !== undefined || option?.exclusive === true;
  }
}

function readList(text: string): readonly unknown[] {
  try {
    return JSON.parse(text) as readonly unknown[];
  } catch {
    warnOnce(
      'checkboxes-value',
      '<steady-checkboxes>: "value" is no JSON list, so nothing is chosen.',
    );
    return [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-checkboxes': SteadyCheckboxes;
  }
}
