import {SteadyFormControl} from './form-control.js';
import {asText} from '../internal/as-text.js';
import type {Native} from './native.js';

/** A control that holds one piece of text: what was typed, or the value of what was chosen. */
export abstract class SteadyValueControl<
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

  protected override hold(given: unknown): string {
    return asText(given);
  }
}
