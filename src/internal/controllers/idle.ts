import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The shortest time a host can set, in minutes: less would hurry people. */
const LEAST_MINUTES = 1;
/**
 * How long before clearing a person is asked, in milliseconds, or half of the whole time where that
 * is less: never under 30 seconds. WCAG 2.2 (2.2.1) wants 20.
 */
const NOTICE_MS = 120_000;

/** What a person does who is there. Not scrolling: drawing the question can scroll by itself. */
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'input', 'focusin'];

export interface IdleOptions {
  /** Minutes without any sign of a person; 0 and anything that is no number: never. */
  readonly minutes: () => number | undefined;
  /** Whether there is something to clear now. */
  readonly isNeeded: () => boolean;
  readonly clear: () => void;
}

/**
 * Clears what a person has left on a device that others use. Asks first, in good time; any key or
 * press anywhere on the page is an answer, as often as it is asked.
 *
 * A device that has slept past the time is cleared when it wakes, without asking: whoever opens it
 * may be somebody else.
 */
export class IdleController implements ReactiveController {
  /** True while the person is being asked whether they are still there. */
  asking = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: IdleOptions;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: IdleOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS) addEventListener(sign, this.#seen, {capture: true, passive: true});
    document.addEventListener('visibilitychange', this.#look);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) removeEventListener(sign, this.#seen, {capture: true});
    document.removeEventListener('visibilitychange', this.#look);
    this.#stop();
  }

  hostUpdated(): void {
    if (!this.#isOn) this.#stop();
    else if (this.#timer === undefined) this.#look();
  }

  get #isOn(): boolean {
    return Number(this.#options.minutes()) > 0 && this.#options.isNeeded();
  }

  get #total(): number {
    return Math.max(LEAST_MINUTES, Number(this.#options.minutes())) * 60_000;
  }

  /** Somebody is there: a press that some assistive technology makes is no key and no pointer. */
  stay(): void {
    this.#seen();
  }

  readonly #seen = (): void => {
    if (this.#timer === undefined) return;
    // Asleep, the device ran no timer: whoever pressed this is not who wrote the answers.
    if (Date.now() - this.#since >= this.#total) return this.#look();
    this.#since = Date.now();
    if (!this.asking) return;
    this.asking = false;
    this.#look();
    this.#host.requestUpdate();
  };

  /** Asks, clears or waits on, whatever it is time for. */
  readonly #look = (): void => {
    if (this.#timer === undefined) this.#since = Date.now();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isOn) return;
    const total = this.#total;
    const gone = Date.now() - this.#since;
    if (gone >= total) {
      this.asking = false;
      return this.#options.clear();
    }
    const askAt = total - Math.min(total / 2, NOTICE_MS);
    const asking = gone >= askAt;
    this.#timer = setTimeout(this.#look, (asking ? total : askAt) - gone);
    if (asking === this.asking) return;
    this.asking = asking;
    this.#host.requestUpdate();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.asking = false;
  }
}
