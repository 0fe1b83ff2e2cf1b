/** What is known about a record that was sent, over several tries. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Failure, Outcome} from '../../../src/internal/flow/outcome.js';
import {Sender} from '../../../src/internal/flow/sender.js';

const failed = (reason: Failure['reason'], unsure: boolean): Outcome => ({
  kind: 'failed',
  reason,
  unsure,
});

function sender() {
  const own = new Sender({
    isConnected: true,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  const send = (outcome: Outcome, content = 'A') =>
    own.send(content, () => Promise.resolve(outcome));
  return {own, send};
}

describe('a record that is sent', () => {
  it('keeps its id until it is forgotten', async () => {
    const {own, send} = sender();
    const {id} = own;
    assert.match(id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    await send(failed('dropped', true));
    assert.equal(own.id, id);
    own.forget();
    assert.notEqual(own.id, id);
  });

  it('is not called "not sent" once a try may have arrived, whatever comes after', async () => {
    const {own, send} = sender();
    await send(failed('too-large', false));
    assert.deepEqual([own.failure?.unsure, own.mayHaveArrived], [false, false]);
    await send(failed('dropped', true));
    await send(failed('signed-out', false));
    assert.deepEqual(own.failure, failed('signed-out', true));
    assert.equal(own.mayHaveArrived, true);
  });

  it('has not arrived when the host finds problems in it: it looks for the id first', async () => {
    const {own, send} = sender();
    await send(failed('dropped', true));
    await send({kind: 'problems', problems: []});
    assert.equal(own.mayHaveArrived, false);
    await send(failed('refused', false));
    assert.equal(own.failure?.unsure, false);
  });

  it('is sent once at a time', async () => {
    const {own} = sender();
    let posts = 0;
    let finish: (outcome: Outcome) => void = () => undefined;
    const post = () => {
      posts += 1;
      return new Promise<Outcome>((done) => (finish = done));
    };
    const first = own.send('A', post);
    assert.equal(await own.send('A', post), undefined);
    finish({kind: 'arrived', reply: {submissionId: own.id}});
    assert.equal((await first)?.kind, 'arrived');
    assert.equal(posts, 1);
  });

  it('is not known to have arrived when it was stopped, and a late answer changes nothing', async () => {
    const {own} = sender();
    let aborted = false;
    let finish: (outcome: Outcome) => void = () => undefined;
    const sent = own.send('A', (signal) => {
      signal.addEventListener('abort', () => (aborted = true));
      return new Promise((done) => (finish = done));
    });
    own.interrupt();
    finish({kind: 'arrived', reply: {submissionId: own.id}});
    assert.equal(await sent, undefined);
    assert.equal(aborted, true);
    assert.deepEqual(own.failure, failed('stopped', true));
    assert.equal(own.reply, undefined);
  });

  it('was never on its way when the host kept the form open', async () => {
    const {own} = sender();
    await own.send('A', () => Promise.resolve(undefined));
    assert.deepEqual([own.sending, own.mayHaveArrived, own.failure], [false, false, undefined]);
  });

  it('does not stay "sending" when something breaks in here', async () => {
    const {own} = sender();
    await own.send('A', () => Promise.reject(new Error('a fault')));
    assert.equal(own.sending, false);
    assert.deepEqual(own.failure, failed('trouble', true));
  });

  it('is known to be the earlier one when answers were changed in between', async () => {
    const repeated: Outcome = {kind: 'arrived', reply: {submissionId: 'a', repeated: true}};
    const changed = sender();
    await changed.send(failed('dropped', true), 'A');
    await changed.send(repeated, 'B');
    assert.equal(changed.own.isEarlier, true);
    const same = sender();
    await same.send(failed('dropped', true), 'A');
    await same.send(repeated, 'A');
    assert.equal(same.own.isEarlier, false);
    const first = sender();
    await first.send(failed('dropped', true), 'A');
    await first.send({kind: 'arrived', reply: {submissionId: 'a'}}, 'B');
    assert.equal(first.own.isEarlier, false);
  });
});
