import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells an element that the page is about to be printed, in time for it to draw for paper. */
export class PrintController implements ReactiveController {
  /** True from just before printing until just after. */
  printing = false;

  readonly #draw: () => void;

  /** @param draw - Draws at once: the browser prints what is there when this returns. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }

  readonly #before = (): void => {
    this.printing = true;
    this.#draw();
  };

  readonly #after = (): void => {
    this.printing = false;
    this.#draw();
  };
}
