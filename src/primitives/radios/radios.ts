import {SteadyChoices} from '../choices.js';
import type {RadioOption} from './options.js';

/**
 * One question with a few answers, of which one can be chosen, in a form of the page.
 *
 * With radios of the page inside, those are the control, and the form posts without scripts:
 *
 *     <steady-radios label="How do you want to be contacted?">
 *       <label><input type="radio" name="contact" value="post" /> By post</label>
 *       <label><input type="radio" name="contact" value="phone" /> By phone</label>
 *     </steady-radios>
 *
 * A `<fieldset data-follow-up>` behind a row, or with `slot="when-phone"` where the element draws its
 * options, is what is asked because of that answer: it is shown while the answer is chosen.
 *
 * @summary One choice of a few, in a form of the page.
 * @slot - A `<label>` around each radio that is a control. Without any the element draws `options`.
 * @slot when-* - What is asked because of an option: `when-` and its value.
 * @slot label - The question, in place of `label`.
 * @slot hint - Help under the question, in place of `hint`. May hold a link.
 * @slot error - What is wrong, in place of `error`.
 * @csspart label - The question.
 * @csspart hint - The help under it.
 * @csspart error - What is wrong.
 * @csspart control - What stands around the rows.
 * @fires {Event} input - Another answer was chosen. Bubbles and is composed, as the native event.
 * @fires {Event} change - Another answer was chosen. Bubbles.
 */
export class SteadyRadios extends SteadyChoices<string, RadioOption> {
  /** The value to begin with, and after a reset. */
  declare defaultValue: string | undefined;

  protected override readonly element = 'radios';
  protected override readonly type = 'radio';

  /** What is chosen now; empty for nothing. */
  get value(): string {
    return this.held;
  }

  set value(value: string) {
    this.held = this.hold(value);
  }

  protected override list(value: string): readonly string[] {
    return value ? [value] : [];
  }

  protected override isApart({apart}: Partial<RadioOption>): boolean {
    return apart === true;
  }

  protected override posted(value: string): string | null {
    return this.known(this.list(value))[0] ?? null;
  }

  protected override read(controls: readonly HTMLInputElement[]): string {
    return controls.find(({checked}) => checked)?.value ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-radios': SteadyRadios;
  }
}
