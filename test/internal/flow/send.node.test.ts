/** What each answer of a host means: `docs/wire.md` says it in words. */
import assert from 'node:assert/strict';
import {afterEach, describe, it, mock} from 'node:test';
import {postRecord, readProblems, retryAfter} from '../../../src/internal/flow/send.js';

const ID = 'an-id';
const json = {'content-type': 'application/json'};

afterEach(() => mock.restoreAll());

/** What becomes of a record when the host answers this. */
function answered(make: () => Response | Promise<Response>) {
  mock.method(globalThis, 'fetch', () => Promise.resolve(make()));
  return postRecord('/referrals', {}, ID, new AbortController().signal);
}

const body = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), {status, headers: {...json, ...headers}});

describe('an answer', () => {
  it('is success only as 2xx JSON that repeats the submission id', async () => {
    for (const status of [200, 201, 202]) {
      const outcome = await answered(() =>
        body({submissionId: ID, reference: 'R', odd: {}}, status),
      );
      assert.deepEqual(outcome, {
        kind: 'arrived',
        reply: {submissionId: ID, reference: 'R', ...(status === 200 && {repeated: true})},
      });
    }
  });

  it('is taken as JSON in any of its names', async () => {
    const type = {'content-type': 'application/vnd.example+json; charset=utf-8'};
    const outcome = await answered(() => body({submissionId: ID}, 201, type));
    assert.equal(outcome.kind, 'arrived');
  });

  const unproven: [string, () => Response][] = [
    ['another id', () => body({submissionId: 'other'})],
    ['no id', () => body({})],
    ['a list', () => body([ID])],
    ['null', () => body(null)],
    ['JSON that is none', () => new Response('{', {headers: json})],
    ['nothing', () => new Response(null, {status: 204})],
    ['plain text', () => new Response('stored')],
  ];
  for (const [what, make] of unproven) {
    it(`with a 2xx status and ${what} proves nothing, either way`, async () => {
      const outcome = await answered(make);
      assert.deepEqual(outcome, {kind: 'failed', reason: 'trouble', unsure: true});
    });
  }

  it('that is a page is a sign-in page, whatever its status says', async () => {
    const headers = {'content-type': 'text/html; charset=utf-8'};
    const outcome = await answered(() => new Response('<h1>Sign in</h1>', {headers}));
    assert.deepEqual(outcome, {kind: 'failed', reason: 'signed-out', unsure: false});
  });

  it('that breaks off leaves open whether it arrived', async () => {
    const outcome = await answered(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode(`{"submissionId": "${ID}"`));
              controller.error(new TypeError('network'));
            },
          }),
          {status: 201, headers: json},
        ),
    );
    assert.deepEqual(outcome, {kind: 'failed', reason: 'dropped', unsure: true, passing: true});
  });

  it('brings problems only with the id, and only when nothing was stored', async () => {
    const problems = [{question: 'name', text: 'Enter a name'}];
    const outcome = await answered(() => body({submissionId: ID, problems}, 422));
    assert.deepEqual(outcome, {
      kind: 'problems',
      problems: [{question: 'name', control: 'name', code: 'from-server', text: 'Enter a name'}],
    });
    const stranger = await answered(() => body({submissionId: 'other', problems}, 422));
    assert.deepEqual(stranger, {kind: 'failed', reason: 'refused', unsure: false});
    const broken = await answered(() => body({submissionId: ID, problems}, 500));
    assert.deepEqual(broken, {kind: 'failed', reason: 'trouble', unsure: true});
  });

  it('with problems that cannot be read leaves them out', () => {
    assert.deepEqual(readProblems('no list'), []);
    assert.deepEqual(readProblems([null, 7, {}, {question: 'a'}, {text: 'b'}]), []);
  });

  const statuses: [number, Record<string, string>, object][] = [
    [400, {}, {reason: 'refused', unsure: false}],
    [401, {}, {reason: 'signed-out', unsure: false}],
    [403, {}, {reason: 'signed-out', unsure: false}],
    [404, {}, {reason: 'refused', unsure: false}],
    [408, {}, {reason: 'refused', unsure: false}],
    [409, {}, {reason: 'conflict', unsure: true}],
    [413, {}, {reason: 'too-large', unsure: false}],
    [422, {}, {reason: 'refused', unsure: false}],
    [429, {}, {reason: 'busy', unsure: false, passing: true}],
    [429, {'retry-after': '5'}, {reason: 'busy', unsure: false, passing: true, wait: 5_000}],
    [500, {}, {reason: 'trouble', unsure: true}],
    [501, {}, {reason: 'trouble', unsure: true}],
    [502, {}, {reason: 'trouble', unsure: true, passing: true}],
    [503, {}, {reason: 'trouble', unsure: true, passing: true}],
    [503, {'retry-after': '5'}, {reason: 'busy', unsure: true, passing: true, wait: 5_000}],
    [504, {}, {reason: 'trouble', unsure: true, passing: true}],
  ];
  for (const [status, headers, meaning] of statuses) {
    it(`with status ${status}${headers['retry-after'] ? ' and a wait' : ''}`, async () => {
      const outcome = await answered(() => new Response('', {status, headers}));
      assert.deepEqual(outcome, {kind: 'failed', ...meaning});
    });
  }
});

describe('Retry-After', () => {
  const wait = (value: string, date?: string) =>
    retryAfter(new Headers({'retry-after': value, ...(date && {date})}))?.wait;

  it('counts seconds', () => {
    assert.equal(wait('0'), 0);
    assert.equal(wait(' 90 '), 90_000);
  });

  it('reads a date by the clock of the host, for a device whose own is wrong', () => {
    const until = 'Wed, 21 Oct 2015 07:28:10 GMT';
    assert.equal(wait(until, 'Wed, 21 Oct 2015 07:28:00 GMT'), 10_000);
    assert.equal(wait('Wed, 21 Oct 2015 07:27:00 GMT', 'Wed, 21 Oct 2015 07:28:00 GMT'), 0);
  });

  it('reads a date by the own clock where the host gives none', () => {
    const soon = wait(new Date(Date.now() + 60_000).toUTCString()) ?? 0;
    assert.ok(soon > 55_000 && soon <= 60_000);
  });

  it('is left out of account when it says nothing', () => {
    assert.equal(wait('soon'), undefined);
    assert.equal(retryAfter(new Headers()), undefined);
  });
});
