/** When sending is tried again, for how long, and what is never tried again. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import type {Failure, Outcome} from '../../../src/internal/flow/outcome.js';
import {PATIENCE, tryPatiently} from '../../../src/internal/flow/patience.js';

const dropped: Failure = {kind: 'failed', reason: 'dropped', unsure: true, passing: true};
const busy: Failure = {kind: 'failed', reason: 'busy', unsure: false, passing: true};
const arrived: Outcome = {kind: 'arrived', reply: {submissionId: 'a'}};

/** Lets promises settle. */
const settle = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** Lets time pass, a quarter of a second at a time. */
async function wait(milliseconds: number): Promise<void> {
  await settle();
  for (let passed = 0; passed < milliseconds; passed += 250) {
    mock.timers.tick(250);
    await settle();
  }
}

/** Tries with these outcomes in turn; the last one again for ever. */
function trying(...outcomes: Outcome[]) {
  const stop = new AbortController();
  const state = {
    attempts: 0,
    slow: 0,
    at: [] as number[],
    outcome: undefined as Outcome | undefined,
    stop: () => stop.abort(),
  };
  void tryPatiently(
    () => {
      const outcome = outcomes[Math.min(state.attempts, outcomes.length - 1)];
      state.attempts += 1;
      state.at.push(Date.now());
      assert.ok(outcome);
      return Promise.resolve(outcome);
    },
    {signal: stop.signal, onSlow: () => (state.slow += 1)},
  ).then((outcome) => {
    state.outcome = outcome;
  });
  return state;
}

function online(onLine: boolean): void {
  Object.defineProperty(globalThis, 'navigator', {value: {onLine}, configurable: true});
}

describe('trying again', () => {
  beforeEach(() => {
    mock.timers.enable({apis: ['setTimeout', 'Date']});
    online(true);
  });
  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  it('goes on until it has arrived, and says once that it takes longer', async () => {
    const state = trying(dropped, dropped, arrived);
    await wait(10_000);
    assert.deepEqual(state.outcome, arrived);
    assert.equal(state.attempts, 3);
    assert.equal(state.slow, 1);
  });

  it('is bounded, and waits longer each time', async () => {
    mock.method(Math, 'random', () => 0.5);
    const state = trying(dropped);
    await wait(60_000);
    assert.equal(state.attempts, PATIENCE.attempts);
    assert.deepEqual(state.outcome, dropped);
    const pauses = state.at.slice(1).map((at, i) => at - (state.at[i] ?? 0));
    assert.deepEqual(pauses, [1_000, 2_000, 4_000]);
  });

  it('does not bring all devices back at the same moment', async () => {
    const starts: number[] = [];
    for (const random of [0, 0.99]) {
      mock.method(Math, 'random', () => random);
      const state = trying(dropped, arrived);
      await wait(3_000);
      starts.push((state.at[1] ?? 0) - (state.at[0] ?? 0));
    }
    assert.notEqual(starts[0], starts[1]);
  });

  it('waits as long as the host asks, where that is bearable', async () => {
    const state = trying({...busy, wait: 12_000}, arrived);
    await wait(11_750);
    assert.equal(state.attempts, 1);
    await wait(1_500);
    assert.deepEqual(state.outcome, arrived);
  });

  it('tells the person at once when the host asks for more', async () => {
    const state = trying({...busy, wait: 600_000});
    await settle();
    assert.equal(state.attempts, 1);
    assert.deepEqual(state.outcome, {...busy, wait: 600_000});
  });

  it('never tries again what the contract does not make safe', async () => {
    for (const reason of ['refused', 'signed-out', 'conflict', 'too-large', 'trouble'] as const) {
      const state = trying({kind: 'failed', reason, unsure: false});
      await wait(10_000);
      assert.equal(state.attempts, 1, reason);
    }
  });

  it('remembers that an earlier attempt may have arrived', async () => {
    const state = trying(dropped, {kind: 'failed', reason: 'signed-out', unsure: false});
    await wait(3_000);
    assert.deepEqual(state.outcome, {kind: 'failed', reason: 'signed-out', unsure: true});
  });

  it('does not try without a connection', async () => {
    online(false);
    const state = trying(dropped);
    await settle();
    assert.equal(state.attempts, 1);
    assert.deepEqual(state.outcome, dropped);
  });

  it('stops while it waits', async () => {
    const state = trying(dropped);
    await settle();
    state.stop();
    await wait(60_000);
    assert.equal(state.attempts, 1);
  });

  it('aborts a request that has no reply in time, and tries no more than the time allows', async () => {
    let aborted = 0;
    const starts: number[] = [];
    let outcome: Outcome | undefined;
    void tryPatiently(
      (signal) => {
        starts.push(Date.now());
        return new Promise((done) => {
          signal.addEventListener('abort', () => {
            aborted += 1;
            done(dropped);
          });
        });
      },
      {signal: new AbortController().signal, onSlow: () => undefined},
    ).then((value) => {
      outcome = value;
    });
    await wait(120_000);
    assert.equal(aborted, starts.length);
    assert.equal(starts.length, 2);
    assert.deepEqual(outcome, {...dropped, reason: 'no-reply'});
  });
});
