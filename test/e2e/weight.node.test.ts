/** What people’s devices carry: the bytes of a whole journey, and what is left after many. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {JOURNEY_BUDGET} from '../bench/bytes.mjs';
import {heldAfterMounts} from '../bench/growth.mjs';
import {weighJourneys} from '../bench/journeys.mjs';

test(`no journey loads more than ${String(JOURNEY_BUDGET)} bytes, from the first screen to paper`, async () => {
  const journeys = await weighJourneys();
  assert.equal(journeys.length, 6);
  for (const {name, gzip} of journeys)
    assert.ok(gzip <= JOURNEY_BUDGET, `${name}: ${String(gzip)} bytes`);
});

test('after twenty mounts a page holds no more nodes and listeners than after two', async () => {
  const held = await heldAfterMounts();
  const [, second] = held;
  const last = held.at(-1);
  assert.equal(last?.nodes, second?.nodes);
  assert.equal(last?.listeners, second?.listeners);
  // What the engine of the browser keeps about code that has run comes to rest by then.
  const settled = held.at(-6);
  assert.ok((last?.kilobytes ?? NaN) - (settled?.kilobytes ?? NaN) < 100, JSON.stringify(held));
});
