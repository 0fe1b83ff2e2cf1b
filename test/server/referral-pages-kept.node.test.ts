/** What a server keeps of somebody's place, and what it does with what comes back. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Served} from '../../src/internal/served.js';
import {prepare, renderElement, sessionStore} from '../../src/server/index.js';
import {LONGEST_FIELD} from '../../src/server/body.js';
import {LONGEST_PLACE} from '../../src/server/place.js';
import {formOf, FORM, Visitor} from './visitor.js';

interface Kept {
  [key: string]: unknown;
  state: Record<string, unknown>;
}

const keptIn = (visitor: Visitor) => JSON.parse(visitor.store.text ?? '') as Kept;

describe('a place that is kept', () => {
  it('is forgotten half an hour after the last page', async () => {
    let now = Date.parse('2026-03-02T09:00:00Z');
    const sam = await Visitor.started({now: () => new Date(now)});
    now += 29 * 60_000;
    await sam.press('continue', {agreement: 'yes'});
    now += 29 * 60_000;
    await sam.look();
    assert.equal(sam.screen, 'page:name');
    const old = sam.page;
    now += 60_000;
    await sam.look();
    assert.equal(sam.screen, 'start');
    assert.equal(sam.store.text, undefined);
    await sam.press('continue', {'name.first': 'Sam'}, old);
    assert.deepEqual(sam.outcome, {status: 303, step: 'expired', expired: true});
    assert.equal(sam.store.text, undefined);
    assert.equal(sam.screen, 'start');
  });

  it('is deleted by a post that comes too late, and by a host that asks for it', async () => {
    let now = 0;
    const options = {now: () => new Date(now), minutes: 5};
    const sam = await Visitor.checking(options);
    const check = sam.page;
    now += 5 * 60_000;
    await sam.press('send', {}, check);
    assert.equal(sam.outcome.expired, true);
    assert.equal(sam.store.text, undefined);
    assert.equal(sam.received.length, 0);
    const jo = await Visitor.checking();
    await jo.pages.clear(jo.store);
    assert.equal(jo.store.text, undefined);
  });

  it('is missed in calm words, and never by somebody who had finished', async () => {
    await prepare({languages: ['cy', 'ar', 'en-x-easyread']});
    let now = 0;
    const options = {now: () => new Date(now)};
    const drawn = (served: Served, language = 'en') =>
      renderElement('steady-referral-form', {
        attributes: {path: 'self'},
        properties: {config: {definition: FORM}, served},
        language,
        allowUnreviewed: 'cy ar en-x-easyread',
      });
    const sam = await Visitor.checking(options);
    const check = sam.page;
    now += 31 * 60_000;
    await sam.press('send', {}, check);
    assert.match(drawn(sam.page), /Nothing was sent just now, and nothing is kept\./);
    assert.match(drawn(sam.page, 'cy'), /wedi’u clirio/);
    assert.match(drawn(sam.page, 'ar'), /تم مسح إجاباتك/);
    assert.match(drawn(sam.page, 'en-x-easyread'), /We cleared your answers/);
    await sam.press('start');
    assert.doesNotMatch(drawn(sam.page), /Nothing was sent just now/);
    now += 31 * 60_000;
    await sam.look();
    assert.match(drawn(sam.page), /Your answers have been cleared/);

    const jo = await Visitor.checking(options);
    await jo.press('send');
    assert.equal(jo.screen, 'sent');
    const receipt = jo.page;
    now += 31 * 60_000;
    await jo.look();
    assert.doesNotMatch(drawn(jo.page), /have been cleared/);
    await jo.press('finish', {}, receipt);
    assert.equal(jo.outcome.expired, undefined);
    assert.doesNotMatch(drawn(jo.page), /have been cleared/);
  });

  it('begins afresh from the start page after that', async () => {
    let now = 0;
    const sam = await Visitor.started({now: () => new Date(now)});
    now += 31 * 60_000;
    await sam.look();
    await sam.press('start');
    assert.equal(sam.screen, 'page:agreement');
    assert.equal(sam.outcome.expired, undefined);
  });

  it('is in the host’s session, under its own name', async () => {
    const session = {steadyReferral: 3, user: 'x'};
    const store = sessionStore(session);
    assert.equal(store.get(), undefined);
    await store.set('text');
    assert.equal(store.get(), 'text');
    assert.equal(sessionStore(session, 'toString').get(), undefined);
    await store.delete();
    assert.deepEqual(session, {user: 'x'});
  });

  it('may be kept by a store that answers later', async () => {
    let text: string | undefined;
    const later = () => new Promise((resolve) => setImmediate(resolve));
    const store = {
      get: () => later().then(() => text),
      set: async (next: string) => {
        await later();
        text = next;
      },
      delete: async () => {
        await later();
        text = undefined;
      },
    };
    const sam = await Visitor.at();
    await sam.pages.post(store, formOf(sam.page, 'start', {}));
    const page = await sam.pages.show(store, {post: '/referral', paper: '/blank'});
    assert.deepEqual(page.state.screen, {name: 'page', page: 'agreement'});
    assert.equal(page.paper, '/blank');
  });

  it('belongs to whom it is about: a worker who goes to the next person starts with nothing', async () => {
    const about = (first: string, source: string) => ({
      config: {definition: FORM, known: {name: {value: {first}, source}}},
    });
    const worker = await Visitor.started(about('Dee', 'the record, 10:41'));
    await worker.press('continue', {agreement: 'yes'});
    await worker.press('continue', {'name.known': 'right'});
    const inDee = worker.page;
    assert.doesNotMatch(worker.store.text ?? '', /Dee/);

    Object.assign(worker.options, about('Marlon', 'the record, 10:42'));
    await worker.look();
    assert.equal(worker.screen, 'start');
    assert.deepEqual(worker.answers, {});
    await worker.press('send', {}, inDee);
    assert.equal(worker.outcome.expired, true);
    assert.equal(worker.received.length, 0);

    Object.assign(worker.options, about('Dee', 'the record, 10:43'));
    await worker.look();
    assert.deepEqual(worker.answers, {agreement: 'yes'});

    Object.assign(worker.options, about('Marlon', 'the record, 10:44'));
    await worker.look();
    await worker.press('start');
    assert.equal(worker.screen, 'page:agreement');
    assert.deepEqual(worker.page.state.confirmed, {});
  });

  it('belongs to the key that a host gives, whatever is known', async () => {
    const known = (first: string) => ({name: {value: {first}, source: 'the record'}});
    const config = {definition: FORM};
    const worker = await Visitor.started({
      about: 'record 1',
      config: {...config, known: known('Dee')},
    });
    await worker.press('continue', {agreement: 'yes'});
    assert.doesNotMatch(worker.store.text ?? '', /record 1/);
    Object.assign(worker.options, {config: {...config, known: known('Deanna')}});
    await worker.look();
    assert.deepEqual(worker.answers, {agreement: 'yes'});
    Object.assign(worker.options, {about: 'record 2'});
    await worker.look();
    assert.deepEqual(worker.answers, {});
  });

  it('begins under an id of its own: the start page may be an old one', async () => {
    const sam = await Visitor.at();
    const start = sam.page;
    const send = async () => {
      await sam.press('start', {}, start);
      await sam.press('continue', {agreement: 'yes'});
      await sam.press('continue', {'name.first': 'Sam'});
      await sam.press('enough');
      await sam.press('send');
      assert.equal(sam.screen, 'sent');
    };
    await send();
    await sam.press('finish');
    await sam.press('again');
    await send();
    const [first, second, ...others] = sam.received.map(({submissionId}) => submissionId);
    assert.equal(others.length, 0);
    assert.ok(first && second);
    assert.notEqual(first, second);
  });

  it('belongs to the questions it was made for', async () => {
    const sam = await Visitor.checking();
    const config = {definition: {...FORM, version: '2'}};
    Object.assign(sam.options, {config});
    await sam.look();
    assert.equal(sam.screen, 'start');
    assert.equal(sam.store.text, undefined);
  });

  it('takes no text beyond the limit, and says so', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes'});
    await sam.press('continue', {'name.first': 'Sam'});
    const long = 'x'.repeat(LONGEST_FIELD + 1);
    await sam.press('back', {likes: 'yes', which: long});
    // Said on the page, also when it was to be left.
    assert.equal(sam.screen, 'page:art');
    assert.deepEqual(sam.problems, ['which too-long']);
    assert.equal((sam.answers['which'] as string).length, LONGEST_FIELD);
    await sam.press('stop', {likes: 'yes', which: long});
    assert.equal(sam.screen, 'stopping');
  });

  it('answers 413 to more than it keeps, and goes on with what it had', async () => {
    const sam = await Visitor.checking();
    await sam.press('change:people');
    await sam.press('add-row:people');
    const full = keptIn(sam);
    full.state['kept'] = {name: {first: 'x'.repeat(LONGEST_PLACE - 10_000)}};
    sam.store.text = JSON.stringify(full);
    const before = sam.store.text;
    await sam.press('continue', {'people.0.who': 'x'.repeat(20_000)});
    assert.deepEqual(sam.outcome, {status: 413});
    assert.equal(sam.store.text, before);
    assert.equal(sam.screen, 'page:people');
  });
});

describe('a place that was changed by somebody', () => {
  const changes: Record<string, (kept: Kept) => unknown> = {
    'no JSON': () => '{',
    'another kind of JSON': () => '[]',
    null: () => 'null',
    'another format': (kept) => ({...kept, format: 2}),
    'no time': (kept) => ({...kept, until: 'x'}),
    'a name for an id': (kept) => ({...kept, id: 'Sam'}),
    'an unknown path': (kept) => ({...kept, path: 'guard'}),
    'other questions': (kept) => ({...kept, definition: 'x 1'}),
    'odd flags': (kept) => ({...kept, unsure: 1}),
    'odd flags for the path': (kept) => ({...kept, pathMissing: 'no'}),
    'no state': (kept) => ({...kept, state: null}),
    'an unknown screen': (kept) => ({...kept, state: {...kept.state, screen: {name: 'admin'}}}),
    'a page without a name': (kept) => ({...kept, state: {...kept.state, screen: {name: 'page'}}}),
    'no screen before': (kept) => ({...kept, state: {...kept.state, before: 3}}),
    'answers that are none': (kept) => ({...kept, state: {...kept.state, answers: {name: 3}}}),
    'kept that is none': (kept) => ({...kept, state: {...kept.state, kept: [3]}}),
    'confirmed that is none': (kept) => ({...kept, state: {...kept.state, confirmed: {a: 'x'}}}),
    'problems that are none': (kept) => ({...kept, state: {...kept.state, problems: [{}]}}),
    'problems with odd values': (kept) => {
      const problem = {question: 'a', control: 'a', code: 'missing', params: {a: {}}};
      return {...kept, state: {...kept.state, fromServer: [problem]}};
    },
    'ids that are none': (kept) => ({...kept, state: {...kept.state, left: [3]}}),
    'pages that are none': (kept) => ({...kept, state: {...kept.state, returnToCheck: 'x'}}),
    'odd steps': (kept) => ({...kept, steps: [null]}),
    'an odd receipt': (kept) => ({...kept, receipt: {reference: {}}}),
    'an unknown failure': (kept) => ({...kept, failure: 'x'}),
    'too much': () => 'x'.repeat(LONGEST_PLACE + 1),
  };

  for (const [what, change] of Object.entries(changes)) {
    it(`is dropped: ${what}`, async () => {
      const sam = await Visitor.checking();
      const changed = change(keptIn(sam));
      sam.store.text = typeof changed === 'string' ? changed : JSON.stringify(changed);
      await sam.look();
      assert.equal(sam.screen, 'start');
      assert.equal(sam.store.text, undefined);
    });
  }

  it('reaches no prototype, and keeps nothing that no question can be called', async () => {
    const sam = await Visitor.checking();
    sam.store.text = sam.store.text?.replace(
      '"answers":{',
      '"answers":{"__proto__":{"polluted":"x"},"<b>":"x","":"x",',
    );
    await sam.press('change:name');
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
    assert.doesNotMatch(sam.store.text ?? '', /polluted|<b>/);
    assert.deepEqual(sam.answers['name'], {first: 'Sam', last: ''});
  });

  it('never breaks the form', async () => {
    const sam = await Visitor.checking();
    const whole = keptIn(sam);
    const paths = ['id', 'path', 'steps', 'until', 'receipt', 'failure'];
    const inside = Object.keys(whole.state);
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom({name: 'page', page: 'x'}, {name: 'sent'}, ['x'], {people: [{who: ['x']}]}),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths, ...inside),
        value,
        fc.constantFrom('send', 'back', 'continue', 'change:people', 'add-row:people', 'clear'),
        async (key, odd, press) => {
          const changed = structuredClone(whole);
          if (inside.includes(key)) changed.state[key] = odd;
          else changed[key] = odd;
          sam.store.text = JSON.stringify(changed);
          await sam.look('3');
          await sam.press(press, {phone: '1', 'people.0.who': 'x'});
          assert.ok(sam.page.submissionId);
        },
      ),
      {numRuns: 400},
    );
  });
});

describe('a body that is no page of ours', () => {
  it('never breaks the form, and never sends it', async () => {
    const name = fc.constantFrom(
      'steady:do',
      'steady:page',
      'steady:id',
      'steady:shown',
      'steady:path',
      'agreement',
      'people.0.who',
      '__proto__',
    );
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('start', 'continue', 'page:people', 'add-row:people', 'remove-row:people:0'),
    );
    const body = fc.oneof(fc.anything(), fc.array(fc.tuple(name, text)), fc.dictionary(name, text));
    const sam = await Visitor.started();
    await fc.assert(
      fc.asyncProperty(body, async (odd) => {
        await sam.pages.post(sam.store, odd);
        await sam.look();
        assert.equal(sam.received.length, 0);
      }),
      {numRuns: 500},
    );
  });
});
