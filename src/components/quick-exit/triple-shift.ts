import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Presses that make a wish to leave. */
const PRESSES = 3;
/** Between two of them, in milliseconds. Longer, and they were not meant together. */
const PAUSE_MS = 5000;

/**
 * Knows three presses of Shift, each on its own: Shift that makes a capital letter, belongs to a
 * shortcut or to a click is no press.
 */
export class TripleShift implements ReactiveController {
  /** Presses still to come; nothing when none has been made. */
  left: 1 | 2 | undefined;
  /** The last presses led nowhere. */
  isOver = false;

  readonly #host: ReactiveControllerHost;
  readonly #leave: () => void;
  #count = 0;
  #isAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, leave: () => void) {
    this.#host = host;
    this.#leave = leave;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#down, true);
    addEventListener('keyup', this.#up, true);
    addEventListener('pointerdown', this.#else, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#down, true);
    removeEventListener('keyup', this.#up, true);
    removeEventListener('pointerdown', this.#else, true);
    this.#forget();
  }

  readonly #down = ({key, ctrlKey, altKey, metaKey}: KeyboardEvent): void => {
    if (key !== 'Shift') return this.#else();
    this.#isAlone = !ctrlKey && !altKey && !metaKey;
  };

  readonly #up = ({key}: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#isAlone) return;
    this.#isAlone = false;
    this.#count++;
    clearTimeout(this.#timer);
    if (this.#count === PRESSES) {
      this.#forget();
      return this.#leave();
    }
    this.#timer = setTimeout(() => {
      this.#forget();
      this.isOver = true;
    }, PAUSE_MS);
    this.isOver = false;
    this.left = this.#count === 1 ? 2 : 1;
    this.#host.requestUpdate();
  };

  readonly #else = (): void => {
    this.#isAlone = false;
    if (this.#count > 0) this.#forget();
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#count = 0;
    this.left = undefined;
    this.isOver = false;
    this.#host.requestUpdate();
  }
}
