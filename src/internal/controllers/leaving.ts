import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Makes an element forget what a person gave when the page is left: by quick exit, by a link, by
 * closing. A browser may keep the whole page to show it again on Back, with all that is in memory.
 */
export class LeavingController implements ReactiveController {
  readonly #forget: (event: Event) => void;

  /** @param forget - Forgets and draws at once: nothing more is drawn once it returns. */
  constructor(host: ReactiveControllerHost, forget: (event: Event) => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of LEAVING) addEventListener(type, this.#forget);
  }

  hostDisconnected(): void {
    for (const type of LEAVING) removeEventListener(type, this.#forget);
  }
}

/** `steady-quick-exit` is a plain event on the window, just before `<steady-quick-exit>` leaves. */
const LEAVING = ['steady-quick-exit', 'pagehide'];
