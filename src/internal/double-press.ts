/** Two presses closer together than this, in one place, are one: a tired hand, an old mouse. */
const DOUBLE_PRESS_MS = 500;
/** Further than this, in CSS pixels, a hand has gone to press something else. */
const ANOTHER_PLACE_PX = 24;

/**
 * Knows the second press of a double press, which would answer the next page unseen. Doing
 * something else in between, such as an answer, a move by Tab or a press elsewhere, makes the next
 * press one that is meant.
 */
export class DoublePress {
  #last = -Infinity;
  #at: {readonly x: number; readonly y: number} | undefined;

  /** Whether this press came too soon after the one before. */
  isSecond({timeStamp}: Event): boolean {
    const isSecond = timeStamp - this.#last < DOUBLE_PRESS_MS;
    this.#last = timeStamp;
    return isSecond;
  }

  /** Something has happened that a person waited for: the next press is meant. */
  forget(): void {
    this.#last = -Infinity;
  }

  /** Takes notice of what is done between presses. */
  notice(event: Event): void {
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Enter' && event.key !== ' ') this.forget();
    } else if (event instanceof PointerEvent) {
      const {clientX: x, clientY: y} = event;
      const before = this.#at;
      this.#at = {x, y};
      if (!before || Math.hypot(x - before.x, y - before.y) > ANOTHER_PLACE_PX) this.forget();
    } else {
      this.forget();
    }
  }
}
