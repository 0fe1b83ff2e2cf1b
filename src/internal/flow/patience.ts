/**
 * Tries again where that is safe: the connection broke, no reply came in time, or the host said that
 * it is busy. Safe because every attempt carries the same submission id and a host stores each id
 * once (`docs/wire.md`). Bounded, and stopped at once by its signal.
 */
import type {Failure, Outcome} from './outcome.js';

/** All in milliseconds, but for `attempts`. */
export const PATIENCE = {
  /** How long one attempt may take, reply included. */
  reply: 30_000,
  /** Attempts in all. */
  attempts: 4,
  /** Before the second attempt; twice as long before each one after. */
  pause: 1_000,
  /** A host that asks for a longer wait than this is not waited for: the person is told. */
  longestPause: 20_000,
  /** No attempt begins later than this. */
  last: 45_000,
  /** After this the person hears that it takes longer. */
  slow: 8_000,
} as const;

export interface Patient {
  /** Ends everything: the request on its way, and waiting for the next one. */
  readonly signal: AbortSignal;
  /** It takes longer than usual. Called once at most. */
  readonly onSlow: () => void;
}

/**
 * @param attempt - One attempt; its signal aborts the request when no reply comes in time.
 * @returns What became of the last attempt. `unsure` when any of them may have arrived.
 */
export async function tryPatiently(
  attempt: (signal: AbortSignal) => Promise<Outcome>,
  {signal, onSlow}: Patient,
): Promise<Outcome> {
  const began = Date.now();
  let slow = false;
  const tellSlow = () => {
    if (!slow) onSlow();
    slow = true;
  };
  const timer = setTimeout(tellSlow, PATIENCE.slow);
  let unsure = false;
  try {
    for (let tries = 1; ; tries++) {
      const outcome = await inTime(attempt, signal);
      if (outcome.kind !== 'failed') return outcome;
      unsure ||= outcome.unsure;
      const pause = pauseAfter(outcome, tries);
      const isLast = tries === PATIENCE.attempts || Date.now() - began + pause > PATIENCE.last;
      // Without a connection the next attempt would only fail too; the person is told instead.
      if (signal.aborted || isLast || !navigator.onLine) return {...outcome, unsure};
      tellSlow();
      await waitFor(pause, signal);
      if (signal.aborted) return {...outcome, unsure};
    }
  } finally {
    clearTimeout(timer);
  }
}

/** `Infinity` where trying again is not safe, or the host asks for more than is bearable. */
function pauseAfter({passing, wait}: Failure, tries: number): number {
  if (!passing || (wait ?? 0) > PATIENCE.longestPause) return Infinity;
  const own = PATIENCE.pause * 2 ** (tries - 1);
  // Many devices lose a connection at the same moment, and must not all come back at the same one.
  return wait === undefined ? own * (0.5 + Math.random()) : wait + PATIENCE.pause * Math.random();
}

async function inTime(
  attempt: (signal: AbortSignal) => Promise<Outcome>,
  signal: AbortSignal,
): Promise<Outcome> {
  const own = new AbortController();
  const stop = () => own.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, PATIENCE.reply);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    const outcome = await attempt(own.signal);
    return isLate && outcome.kind === 'failed' ? {...outcome, reason: 'no-reply'} : outcome;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
