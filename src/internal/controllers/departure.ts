import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {QUICK_EXIT} from '../quick-exit-event.js';

/** A call begins within this time of the press. */
const CALL_MS = 1_000;

export interface Leaving {
  /** Something would be lost that the person may be sorry for. */
  readonly wouldLose: () => boolean;
  /** Leaves nothing on the screen or in memory. The page may be shown again by "Back". */
  readonly forget: (reason: Event) => void;
}

/**
 * Warns before something typed is lost, and leaves nothing behind for the next person: not in a page
 * that the browser keeps for "Back" either.
 */
export class Departure implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #leaving: Leaving;
  #called = -Infinity;

  constructor(host: ReactiveControllerHost & HTMLElement, leaving: Leaving) {
    this.#host = host;
    this.#leaving = leaving;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('input', this.#look);
    addEventListener('click', this.#clicked, true);
    addEventListener('pagehide', this.#leave);
    addEventListener(QUICK_EXIT, this.#leave);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('input', this.#look);
    removeEventListener('click', this.#clicked, true);
    removeEventListener('pagehide', this.#leave);
    removeEventListener(QUICK_EXIT, this.#leave);
    removeEventListener('beforeunload', this.#warn);
  }

  hostUpdated(): void {
    this.#look();
  }

  readonly #leave = (reason: Event): void => {
    this.#leaving.forget(reason);
    this.#look();
  };

  // Listening all the time would keep browsers from showing the page again at once on "Back".
  readonly #look = (): void => {
    // An element can still be drawn once after it has gone.
    if (this.#host.isConnected && this.#leaving.wouldLose())
      addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  };

  readonly #clicked = (event: Event): void => {
    const calls = (each: EventTarget) =>
      each instanceof HTMLAnchorElement && /^(tel|sms|mailto):/.test(each.href);
    if (event.composedPath().some(calls)) this.#called = event.timeStamp;
  };

  readonly #warn = (event: BeforeUnloadEvent): void => {
    // Chromium asks before it phones, although the page stays. Nobody who phones for help is stopped.
    if (event.timeStamp - this.#called < CALL_MS) return;
    event.preventDefault();
    // Older browsers ask only when this is set; in newer ones it is deprecated.
    Object.assign(event, {returnValue: true});
  };
}
