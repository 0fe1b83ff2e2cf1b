import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DoublePress} from '../double-press.js';

/** What tells a press that is meant from the second of a double press. */
const BETWEEN = ['keydown', 'pointerdown'] as const;

export interface CoverOptions {
  /** Whether there is something that somebody else must not see. */
  readonly isNeeded: () => boolean;
}

/**
 * Hides the form of an element at once, and brings it back as it was. Nothing is lost meanwhile: what is
 * covered stays where it is. It covers by itself when the page is hidden, because whoever comes back to
 * it may be somebody else.
 */
export class Cover implements ReactiveController {
  isOn = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CoverOptions;
  readonly #presses = new DoublePress();
  #focused: HTMLElement | undefined;
  #goesBack = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CoverOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hidden);
    this.#host.shadowRoot?.addEventListener('focusin', this.#moved);
    for (const type of BETWEEN) this.#host.shadowRoot?.addEventListener(type, this.#between);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hidden);
    this.#host.shadowRoot?.removeEventListener('focusin', this.#moved);
    for (const type of BETWEEN) this.#host.shadowRoot?.removeEventListener(type, this.#between);
  }

  hostUpdated(): void {
    const form = this.#host.shadowRoot?.querySelector('form');
    if (form) form.hidden = this.isOn;
    if (!this.#goesBack) return;
    this.#goesBack = false;
    if (this.#focused?.isConnected) this.#focused.focus({preventScroll: true});
  }

  /** Covers, or brings back what was there and the focus to where it was. */
  readonly press = (event: Event): void => {
    // Whoever is frightened presses twice, and wants it covered.
    if (this.#presses.isSecond(event) && this.isOn) return;
    this.isOn = !this.isOn;
    this.#goesBack = !this.isOn;
    this.#host.requestUpdate();
  };

  /** Nothing is covered any more: what was there has gone. */
  forget(): void {
    this.isOn = false;
    this.#focused = undefined;
  }

  readonly #between = (event: Event): void => {
    this.#presses.notice(event);
  };

  readonly #moved = ({target}: Event): void => {
    // The button itself, and what helps, are where they were.
    if (target instanceof HTMLElement && target.closest('form')) this.#focused = target;
  };

  readonly #hidden = (): void => {
    if (!document.hidden || this.isOn || !this.#options.isNeeded()) return;
    this.isOn = true;
    this.#host.requestUpdate();
  };
}
