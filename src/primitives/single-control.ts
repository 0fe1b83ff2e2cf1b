import type {PropertyValues} from 'lit';
import {asText} from '../internal/as-text.js';
import type {Native} from './native.js';
import {tieWords} from './page-words.js';
import {SteadyValueControl} from './value-control.js';

/** A question with one control, whose label is the question. */
export abstract class SteadySingleControl<
  Control extends Native = HTMLInputElement,
> extends SteadyValueControl<Control> {
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
