/** What nobody's browser would send, to every page that a server takes without scripts. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openHost, type Host, type Visitor} from './host.js';

let host: Host;

before(async () => {
  host = await openHost();
});

after(() => host.close());

const many = (count: number) => Array.from({length: count}, (_, i) => `unknown${i}=x`).join('&');
const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...Buffer.from(text), 0xff, 0xc0, 0x80, 0xfe]);

/** Of a page that asks `question`; each body follows the token and the name of the page. */
const bodies = (question: string): Readonly<Record<string, string>> => ({
  '10,000 fields': `${many(10_000)}&steady:do=continue`,
  '900 fields that no question has': `${many(900)}&steady:do=continue`,
  'a list where one answer belongs': `${question}[]=a&${question}[]=b&steady:do[]=continue&steady:do[]=x`,
  'an object where text belongs': `${question}[a][b][c]=x&steady:page[x]=y&steady:id[x]=y&steady:do=continue`,
  'the names of a prototype': `__proto__[polluted]=1&constructor[prototype][polluted]=1&${question}[__proto__][polluted]=1&${question}.__proto__=x&steady:shown=__proto__ constructor&steady:do=change:__proto__`,
  'text that is not UTF-8': `${question}=%ff%fe%c0%80&steady:do=continue%ff`,
  'nothing but the token': '',
  'a button that is not there': 'steady:do=fly:to:the:moon&steady:unknown=1',
  'sending what was never checked': 'steady:do=send',
  'markup and a line break in every name': '<b>=1&%0d%0a=2&steady:page=<script>&steady:do=continue',
  'a text of 90,000 characters': `${question}=${'x'.repeat(90_000)}&steady:do=continue`,
});

const places = [
  {path: '/ask', question: 'agreement', page: 'page:agreement'},
  {path: '/check-in', question: 'steady-who', page: 'page:steady-who'},
];

for (const {path, question, page} of places) {
  describe(`a bad body to ${path}`, () => {
    let sam: Visitor;
    let token = '';

    before(async () => {
      sam = host.visitor();
      token = await sam.token(path);
      const {status} = await sam.postForm(path, {_csrf: token, 'steady:do': 'start'});
      assert.equal(status, 303);
    });

    /** It was answered, and the same page is there again with nothing of it stored or shown. */
    async function isHarmless(response: Response, taken: readonly number[]): Promise<void> {
      assert.ok(taken.includes(response.status), `${response.status}`);
      assert.equal(({} as {polluted?: unknown}).polluted, undefined);
      const next = await sam.get(response.headers.get('location') ?? path);
      assert.equal(next.status, 200);
      const text = await next.text();
      assert.match(text, new RegExp(`name="${question}"`));
      assert.doesNotMatch(text, /polluted|unknown1|to:the:moon|<script>"|x{60000}/);
      assert.equal((await host.stored()).length, 0);
      assert.doesNotMatch(host.lines.join('\n'), /polluted|unknown1|Error:/);
    }

    for (const [what, body] of Object.entries(bodies(question))) {
      it(`${what}: is left out or said to be a problem, and nothing is stored`, async () => {
        // What the session has is told apart by its page, unless the body says another.
        const own = `_csrf=${token}${body.includes('steady:page') ? '' : `&steady:page=${page}`}`;
        await isHarmless(await sam.postBody(path, `${own}&${body}`), [303, 413]);
      });
    }

    it('bytes that are no text: the same', async () => {
      const body = bytes(`_csrf=${token}&steady:page=${page}&steady:do=continue&${question}=`);
      await isHarmless(await sam.postBody(path, body), [303]);
    });

    it('and the page can still be answered', async () => {
      const answer = path === '/ask' ? 'yes' : 'link-worker';
      const {headers} = await sam.postForm(path, {
        _csrf: token,
        'steady:page': page,
        'steady:do': 'continue',
        [question]: answer,
      });
      const next = await (await sam.get(headers.get('location') ?? path)).text();
      assert.doesNotMatch(next, new RegExp(`type="(radio|checkbox)"[^>]*name="${question}"`));
    });
  });
}

describe('a bad query to /whats-on', () => {
  const queries: Readonly<Record<string, string>> = {
    'lists and objects where text belongs': 'search[]=a&search[x]=y&only[a][b]=free&sort[]=name',
    'the names of a prototype':
      '__proto__[polluted]=1&kind=__proto__&only=constructor&day=toString',
    'what is not UTF-8': 'search=%ff%fe&language=%c0%80',
    'thousands of values': `${'only=free&'.repeat(700)}kind=${'x'.repeat(2000)}`,
    markup: 'search=%3Cscript%3Ealert(1)%3C/script%3E&access=%3Cb%3E',
    nothing: '&&=&search=&kind=',
  };
  for (const [what, query] of Object.entries(queries)) {
    it(`${what}: a page with what can be used of it`, async () => {
      const answer = await host.visitor().get(`/whats-on?${query}`);
      assert.equal(answer.status, 200);
      assert.equal(({} as {polluted?: unknown}).polluted, undefined);
      const text = await answer.text();
      assert.match(text, /role="status"/);
      assert.doesNotMatch(text, /<script>alert|\[object|polluted/);
    });
  }
});
