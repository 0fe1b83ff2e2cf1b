/** Fetching a feed from a real server. Every activity in it is invented. */
import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, afterEach, before, beforeEach, describe, it, mock} from 'node:test';
import type {FeedPage} from '../../src/activities/index.js';
import {LIMITS, readFeed} from '../../src/components/activity-list/feed.js';

const activity = (id: string) => ({type: 'steady-activity', version: '1.0', id, name: id}) as const;

/** Answers that are as the reader wants them. */
const read = (answer: unknown) => answer as FeedPage;

let origin = '';
let asked: IncomingMessage[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});

function says(...pages: readonly FeedPage[]): void {
  answer = ({url}, response) => {
    const page = Number(new URL(url ?? '', origin).searchParams.get('page') ?? 1);
    response.end(JSON.stringify(pages[page - 1] ?? {activities: []}));
  };
}

function from(
  src: string,
  {allowed = [] as readonly string[], signal = new AbortController().signal} = {},
) {
  return readFeed({src, allowed, read, signal});
}

const ids = ({activities}: FeedPage) => activities.map(({id}) => id).join(' ');

describe('fetching a feed', () => {
  before(async () => {
    await new Promise<void>((done) => void server.listen(0, done));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    Object.assign(globalThis, {document: {baseURI: `${origin}/whats-on`}, location: {origin}});
    // The Node of before has none.
    if (!('navigator' in globalThis)) Object.assign(globalThis, {navigator: {onLine: true}});
    Object.defineProperty(globalThis.navigator, 'onLine', {value: true, configurable: true});
  });

  after(() => {
    server.closeAllConnections();
    server.close();
    Reflect.deleteProperty(globalThis, 'document');
    Reflect.deleteProperty(globalThis, 'location');
  });

  beforeEach(() => (asked = []));
  afterEach(() => mock.timers.reset());

  it('goes from page to page, by number and by address, and keeps what the host asked for', async () => {
    says(
      {activities: [activity('a')], next: {page: 2}},
      {activities: [activity('b'), activity('a')], next: {url: '?kind=x&page=3'}},
      {activities: [activity('c')]},
    );
    const result = await from('/services?near=here');
    assert.deepEqual([ids(result), result.fault], ['a b c', undefined]);
    assert.deepEqual(
      asked.map(({url}) => url),
      ['/services?near=here', '/services?near=here&page=2', '/services?kind=x&page=3'],
    );
  });

  it('ends where a feed gives the same page for ever', async () => {
    answer = (_, response) => {
      response.end(JSON.stringify({activities: [activity('a')], next: {page: 2}}));
    };
    assert.equal(ids(await from('/services')), 'a');
    assert.equal(asked.length, 2);
  });

  it('fetches nothing from an origin that is not allowed, not even the next page', async () => {
    const elsewhere = origin.replace('localhost', '127.0.0.1');
    says({activities: [activity('a')], next: {url: `${elsewhere}/next`}}, {activities: []});
    for (const src of [`${elsewhere}/services`, 'javascript:alert(1)', 'http://', '//x.example']) {
      assert.equal((await from(src)).fault, 'address', src);
    }
    assert.equal(asked.length, 0);
    const result = await from('/services');
    assert.deepEqual([ids(result), result.fault, asked.length], ['a', 'address', 1]);
    assert.equal(ids(await from(`${elsewhere}/services`, {allowed: [elsewhere]})), 'a');
  });

  it('uses nothing that it was led to elsewhere', async () => {
    const elsewhere = origin.replace('localhost', '127.0.0.1');
    answer = ({url}, response) => {
      if (url === '/there') response.end(JSON.stringify({activities: [activity('a')]}));
      else response.writeHead(302, {location: `${elsewhere}/there`}).end();
    };
    const result = await from('/services');
    assert.deepEqual([ids(result), result.fault], ['', 'address']);
  });

  it('tries again where the host is busy, and says what else is wrong at once', async () => {
    let times = 0;
    answer = (_, response) => {
      if (++times < 3) response.writeHead(503, {'retry-after': '0'}).end();
      else response.end(JSON.stringify({activities: [activity('a')]}));
    };
    assert.equal(ids(await from('/services')), 'a');
    assert.equal(asked.length, 3);

    const faults = [
      [404, '', 'refused'],
      [429, '3600', 'busy'],
      [200, '<html>', 'unreadable'],
      [200, '{}', 'unreadable'],
    ] as const;
    for (const [status, text, fault] of faults) {
      asked = [];
      answer = (_, response) => {
        response.writeHead(status, status === 429 ? {'retry-after': text} : {}).end(text);
      };
      assert.equal((await from('/services')).fault, fault);
      assert.equal(asked.length, 1);
    }
  });

  it('keeps what came before something went wrong', async () => {
    answer = ({url}, response) => {
      if (url?.includes('page=2')) response.writeHead(500, {'retry-after': '999'}).end();
      else response.end(JSON.stringify({activities: [activity('a')], next: {page: 2}}));
    };
    const result = await from('/services');
    assert.deepEqual([ids(result), result.fault], ['a', 'busy']);
  });

  it('takes no more than it can hold, whether that is announced or not', async () => {
    answer = (_, response) => {
      response.writeHead(200, {'content-length': LIMITS.bytes + 1}).write('[');
    };
    assert.equal((await from('/services')).fault, 'large');
    answer = (_, response) => {
      const piece = Buffer.alloc(1_000_000, ' ');
      for (let sent = 0; sent <= LIMITS.bytes; sent += piece.length) response.write(piece);
    };
    assert.equal((await from('/services')).fault, 'large');
  });

  it('gives up where no answer comes in time, after trying again', async () => {
    mock.timers.enable({apis: ['setTimeout']});
    const waiting = new Promise<void>((done) => (answer = () => done()));
    const result = from('/services');
    await waiting;
    for (let turn = 0; turn < 40; turn++) {
      mock.timers.tick(LIMITS.reply);
      await new Promise((done) => setImmediate(done));
    }
    assert.equal((await result).fault, 'late');
    assert.ok(asked.length <= LIMITS.attempts);
  });

  it('ends at once when the list goes', async () => {
    const going = new AbortController();
    answer = () => going.abort();
    const result = await from('/services', {signal: going.signal});
    assert.deepEqual(result.activities, []);
    assert.equal(asked.length, 1);
  });
});
