import type {PropertyValues} from 'lit';
import {asText} from '../internal/as-text.js';
import {SteadyFormControl} from './form-control.js';
import type {Native} from './native.js';
import {tieWords} from './page-words.js';

/** A question with one control, whose label is the question. It holds one piece of text. */
export abstract class SteadySingleControl<
  Control extends Native = HTMLInputElement,
> extends SteadyFormControl<string, Control> {
  /** The value to begin with, and after a reset. */
  declare defaultValue: string | undefined;

  /** What is typed or chosen now. */
  get value(): string {
    return this.held;
  }

  set value(value: string) {
    this.held = this.hold(value);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const [given] = this.controlsGiven;
    if (given) {
      const {label, hint, problem} = this;
      this.inOwnLanguage(() =>
        tieWords(this, given, {
          label: asText(label),
          hint: asText(hint),
          error: problem,
          count: this.countWords(),
        }),
      );
      return;
    }
    const [box] = this.controls;
    if (!box) return;
    box.disabled = this.isDisabled;
    this.setUp(box);
    this.tieDrawn(box);
  }

  /** How much fits, where that is said. */
  protected countWords(): string {
    return '';
  }

  /** Gives a control that we draw what its template does not. */
  protected setUp(_control: Control): void {
    // Most need no more.
  }

  protected override read([control]: readonly Control[]): string {
    return control?.value ?? '';
  }

  protected override write([control]: readonly Control[], value: string): void {
    if (control) control.value = value;
  }

  protected override isNamedBy(named: (control: Native) => unknown): boolean {
    return this.controlsGiven.some(named);
  }
}
