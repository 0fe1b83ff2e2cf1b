/** A clock that a test turns by hand: nothing waits, and hours go by at once. */

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

const real = {
  now: Date.now.bind(Date),
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
};

/** Takes the place of the page's clock from {@link start} to {@link stop}. */
export class Clock {
  #now = 1_780_000_000_000;
  #timers: Timer[] = [];
  #ids = 1_000_000;

  start(): this {
    Date.now = () => this.#now;
    Object.assign(window, {
      setTimeout: (run: () => void, wait = 0) => {
        const id = ++this.#ids;
        this.#timers.push({id, at: this.#now + wait, run});
        return id;
      },
      clearTimeout: (id: number) => {
        this.#timers = this.#timers.filter((timer) => timer.id !== id);
        real.clearTimeout(id);
      },
    });
    return this;
  }

  stop(): void {
    Date.now = real.now;
    Object.assign(window, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
  }

  /** Lets time go by, with every timer at its moment. */
  pass(time: {readonly minutes?: number; readonly seconds?: number}): void {
    const until = this.#now + (time.minutes ?? 0) * 60_000 + (time.seconds ?? 0) * 1000;
    for (;;) {
      const next = this.#timers.filter(({at}) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers = this.#timers.filter(({id}) => id !== next.id);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = until;
  }

  /** The device sleeps: time goes by and no timer runs. */
  sleep({minutes}: {readonly minutes: number}): void {
    this.#now += minutes * 60_000;
  }
}
