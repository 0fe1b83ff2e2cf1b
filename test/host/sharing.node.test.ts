/** After sending: the person's own page, copies by reader, and what a change of mind does to them. */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {checkReferral, checkSharingChange} from '../../src/data/contracts/index.js';
import {sampleReferral} from '../fixtures/referrals.js';
import {openHost, referral, type Host, type Visitor} from './host.js';

const NOW = new Date('2026-03-05T09:00:00.000Z');

type Json = Readonly<Record<string, unknown>>;

let host: Host;
before(async () => {
  host = await openHost({now: () => NOW});
});
after(() => host.close());

/** Sends a sample, and gives its reference. */
async function sent(path: 'self' | 'staff' = 'self'): Promise<{reference: string; id: string}> {
  const id = randomUUID();
  const visitor = host.visitor();
  const body = {
    _csrf: await visitor.token(),
    referral: {...sampleReferral(path), submissionId: id},
  };
  const reply = (await (await visitor.postJson('/referrals', body)).json()) as {reference: string};
  return {reference: reply.reference, id};
}

const tokenIn = (page: string) => /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
const changeIn = (page: string) => /name="changeId" value="([^"]+)"/.exec(page)?.[1] ?? '';
const text = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();

async function signIn(
  visitor: Visitor,
  fields: Readonly<Record<string, string>>,
): Promise<Response> {
  const _csrf = tokenIn(await text(visitor, '/your-referral'));
  return visitor.postForm('/your-referral/sign-in', {_csrf, ...fields});
}

/** The person, signed in to what they sent. */
async function person(reference: string): Promise<Visitor> {
  const visitor = host.visitor();
  const reply = await signIn(visitor, {reference, name: 'Jo Baptiste'});
  assert.equal(reply.status, 303);
  assert.equal(reply.headers.get('location'), '/your-referral');
  return visitor;
}

/** Posts a form of a page, as a browser without scripts does. */
async function post(visitor: Visitor, page: string, fields: Readonly<Record<string, string>>) {
  const shown = await text(visitor, page);
  const action = page === '/your-referral' ? '/your-referral/sharing' : page;
  return visitor.postForm(action, {_csrf: tokenIn(shown), changeId: changeIn(shown), ...fields});
}

/** Who is said yes to, by the radios of the page. */
const yesOf = (page: string) =>
  [...page.matchAll(/name="share-([\w-]+)" value="yes" checked/g)].map(([, id]) => id);

describe('the person’s own page', () => {
  it('is found by reference and name, however they are written', async () => {
    const {reference} = await sent();
    for (const name of ['Jo Baptiste', 'jo', ' BAPTISTE ']) {
      const visitor = host.visitor();
      const loose = reference.toLowerCase().replaceAll('-', ' ');
      assert.equal((await signIn(visitor, {reference: loose, name})).status, 303);
      assert.match(await text(visitor, '/your-referral'), new RegExp(reference));
    }
  });

  it('does not say which of the two was wrong, and keeps what was typed', async () => {
    const {reference} = await sent();
    const pages = [];
    for (const fields of [
      {reference, name: 'Somebody Else'},
      {reference: 'HH-AAAA-AAAA', name: 'Jo Baptiste'},
    ]) {
      const reply = await signIn(host.visitor(), fields);
      assert.equal(reply.status, 422);
      const page = await reply.text();
      assert.match(page, new RegExp(`value="${fields.reference}"`));
      assert.match(page, /<title>Error: /);
      pages.push(/class="problem"[^>]*>([^<]+)/.exec(page)?.[1]);
    }
    assert.equal(pages[0], pages[1]);
    assert.match(String(pages[0]), /^We cannot find a referral/);
  });

  it('asks for what was left empty', async () => {
    const page = await (await signIn(host.visitor(), {reference: '', name: ''})).text();
    assert.match(page, /Enter your reference[^]*Enter your name/);
  });

  it('shows who sees what, without a single answer', async () => {
    const {reference} = await sent();
    const page = await text(await person(reference), '/your-referral');
    assert.deepEqual(yesOf(page), ['healthcare', 'key-worker']);
    assert.match(page, /What is your name\?/);
    for (const answer of ['Baptiste', 'sister', 'sleep', 'A1234BC', 'Fairhaven']) {
      assert.ok(!page.includes(answer), answer);
    }
  });

  it('shows nobody else’s, and nothing after it was closed', async () => {
    const mine = await sent();
    const visitor = await person(mine.reference);
    const other = host.visitor();
    assert.doesNotMatch(await text(other, '/your-referral'), new RegExp(mine.reference));
    const _csrf = tokenIn(await text(visitor, '/your-referral'));
    assert.equal((await visitor.postForm('/your-referral/sign-out', {_csrf})).status, 303);
    assert.match(await text(visitor, '/your-referral'), /Find your referral/);
  });

  it('starts a new session for whoever signs in', async () => {
    const {reference} = await sent();
    const visitor = host.visitor();
    const old = tokenIn(await text(visitor, '/your-referral'));
    await signIn(visitor, {reference, name: 'Jo'});
    const stale = await visitor.postForm('/your-referral/sharing', {
      _csrf: old,
      'share-healthcare': 'no',
    });
    assert.equal(stale.headers.get('location'), '/sign-out', 'the old token is worth nothing');
  });

  it('takes nothing without the token of its session', async () => {
    const {reference, id} = await sent();
    const visitor = await person(reference);
    for (const path of ['/your-referral/sharing', '/your-referral/take-back']) {
      const reply = await visitor.postForm(path, {'share-healthcare': 'no'});
      assert.equal(reply.headers.get('location'), '/sign-out');
    }
    assert.deepEqual(await host.changes(id), []);
  });
});

describe('changing who may see a referral', () => {
  it('stores a record of it, once, and shows the page again by a redirect', async () => {
    const {reference, id} = await sent();
    const visitor = await person(reference);
    const page = await text(visitor, '/your-referral');
    const fields = {
      _csrf: tokenIn(page),
      changeId: changeIn(page),
      'share-healthcare': 'no',
      'share-key-worker': 'yes',
      'share-probation': 'yes',
      helped: 'yes',
    };
    for (let time = 0; time < 2; time++) {
      const reply = await visitor.postForm('/your-referral/sharing', fields);
      assert.deepEqual([reply.status, reply.headers.get('location')], [303, '/your-referral']);
    }
    const changes = await host.changes(id);
    assert.deepEqual(changes, [
      {
        type: 'steady-sharing-change',
        version: '1.0',
        id: fields.changeId,
        submissionId: id,
        createdAt: NOW.toISOString(),
        language: 'en-GB',
        by: 'helped',
        kind: 'change-sharing',
        audiences: [
          {id: 'healthcare', agreed: false},
          {id: 'probation', agreed: true},
        ],
      },
    ]);
    assert.ok(checkSharingChange(changes[0]).ok);
    const after = await text(visitor, '/your-referral');
    assert.match(after, /role="status">\s*Saved/);
    assert.deepEqual(yesOf(after), ['key-worker', 'probation']);
    assert.doesNotMatch(await text(visitor, '/your-referral'), /Saved/, 'said once');
  });

  it('counts at once for every copy, and leaves what was sent as it was', async () => {
    const {reference, id} = await sent();
    const copy = (who: string) =>
      host.visitor().get(`/received/${reference}/for/${who}/record.json`);
    assert.equal((await copy('healthcare')).status, 200);
    assert.equal((await copy('probation')).status, 404);
    await post(await person(reference), '/your-referral', {
      'share-healthcare': 'no',
      'share-probation': 'yes',
    });
    assert.equal((await copy('healthcare')).status, 404);
    assert.equal((await copy('probation')).status, 200);
    const stored = (await host.stored()).find(({submissionId}) => submissionId === id);
    assert.deepEqual(stored?.record, {...sampleReferral('self'), submissionId: id});
    const page = await text(host.visitor(), `/received/${reference}`);
    assert.match(page, /What the person changed later[^]*Prison healthcare: no[^]*Probation: yes/);
  });

  it('changes nothing when nothing is different, or nobody that was asked about is named', async () => {
    const {reference, id} = await sent();
    const visitor = await person(reference);
    for (const fields of [
      {'share-healthcare': 'yes', 'share-probation': 'no'},
      {'share-link-worker': 'no', 'share-police': 'yes', 'share-__proto__': 'yes'},
      {'share-healthcare[]': 'no', 'share-key-worker': 'maybe'},
    ]) {
      assert.equal((await post(visitor, '/your-referral', fields)).status, 303);
    }
    assert.deepEqual(await host.changes(id), []);
  });
});

describe('taking a referral back', () => {
  it('asks once more, takes no reason for an answer, and shows it to nobody from then on', async () => {
    const {reference, id} = await sent('self');
    const visitor = await person(reference);
    assert.match(await text(visitor, '/your-referral/take-back'), /you do not have to say why/);
    const reply = await post(visitor, '/your-referral/take-back', {reason: '  '});
    assert.equal(reply.headers.get('location'), '/your-referral');
    const [change] = await host.changes(id);
    assert.equal(change?.['kind'], 'withdraw');
    assert.ok(!('reason' in (change ?? {})));
    assert.match(await text(visitor, '/your-referral'), /You took your referral back/);

    const staff = host.visitor();
    const one = await text(staff, `/received/${reference}`);
    assert.match(one, /taken this referral back/);
    const list = await text(staff, '/received');
    const inList = list.split('class="portal-arrival"').find((part) => part.includes(reference));
    assert.match(inList ?? '', /Taken back/);
    for (const page of [one, inList ?? '']) assert.doesNotMatch(page, /Baptiste|sister|A1234BC/);
    for (const path of [
      'record.json',
      ...['link-worker', 'healthcare', 'key-worker'].flatMap((who) => [
        `for/${who}/record.json`,
        `for/${who}/prsb.json`,
      ]),
    ]) {
      assert.equal((await staff.get(`/received/${reference}/${path}`)).status, 404, path);
    }
    assert.match(
      await text(staff, `/received/${reference}/for/link-worker`),
      /Nothing\. The person/,
    );
  });

  it('keeps a reason in the person’s own words for the service, and in no copy', async () => {
    const {reference, id} = await sent();
    const reason = 'I would rather talk to <b>my sister</b> first.';
    await post(await person(reference), '/your-referral/take-back', {reason});
    assert.equal((await host.changes(id))[0]?.['reason'], reason);
    assert.match(await text(host.visitor(), `/received/${reference}`), /&lt;b&gt;my sister/);
    assert.ok(!host.lines.some((line) => line.includes('sister')), 'nor in the log');
  });

  it('says so when the reason is longer than it can keep, and keeps what was written', async () => {
    const {reference, id} = await sent();
    const reply = await post(await person(reference), '/your-referral/take-back', {
      reason: 'x'.repeat(2001),
    });
    assert.equal(reply.status, 422);
    const page = await reply.text();
    assert.match(page, /Why must be 2000 characters or less/);
    assert.match(page, /x{2001}/);
    assert.deepEqual(await host.changes(id), []);
  });

  it('is for good: a page that was still open shares nothing again', async () => {
    const {reference, id} = await sent();
    const [first, second] = [await person(reference), await person(reference)];
    const open = await text(second, '/your-referral');
    await post(first, '/your-referral/take-back', {});
    await second.postForm('/your-referral/sharing', {
      _csrf: tokenIn(open),
      changeId: changeIn(open),
      'share-probation': 'yes',
    });
    assert.equal((await host.changes(id)).length, 1);
    const again = await second.get('/your-referral/take-back');
    assert.equal(again.headers.get('location'), '/your-referral');
  });
});

describe('a copy for each reader', () => {
  it('is a referral of its own with what they may see, and no more', async () => {
    const {reference} = await sent();
    const visitor = host.visitor();
    const reply = await visitor.get(`/received/${reference}/for/key-worker/record.json`);
    assert.match(reply.headers.get('content-type') ?? '', /^application\/json/);
    const name = `attachment; filename=${reference}-key-worker-referral.json`;
    assert.equal(reply.headers.get('content-disposition'), name);
    const copy = await reply.text();
    assert.ok(checkReferral(JSON.parse(copy)).ok);
    assert.doesNotMatch(copy, /sleep|Marie|old street|9990000018|robation|ealthcare/);
    const page = await text(visitor, `/received/${reference}/for/key-worker`);
    assert.match(page, /I cook\. I make people laugh\./);
    assert.doesNotMatch(page, /sleep|old street|999 000 0018/);
  });

  it('comes as the groups of the PRSB standard, made from that copy', async () => {
    const {reference} = await sent();
    const reply = await host.visitor().get(`/received/${reference}/for/healthcare/prsb.json`);
    const prsb = (await reply.json()) as Json;
    assert.equal(prsb['standard'], 'prsb-social-prescribing-1.1');
    assert.match(JSON.stringify(prsb), /9990000018/);
    assert.doesNotMatch(JSON.stringify(prsb), /sister|sleep|old street/);
  });

  it('is there for those who were named beside the questions, and for nobody else', async () => {
    const {reference} = await sent();
    const visitor = host.visitor();
    for (const path of ['police', '__proto__', 'police/record.json', 'police/prsb.json']) {
      assert.equal((await visitor.get(`/received/${reference}/for/${path}`)).status, 404, path);
    }
    assert.equal((await visitor.get('/received/HH-0000-0000/for/healthcare')).status, 404);
  });

  it('is offered on the page of the referral, with how much each may see', async () => {
    const {reference} = await sent();
    const page = await text(host.visitor(), `/received/${reference}`);
    assert.match(
      page,
      new RegExp(`/received/${reference}/for/link-worker"[^]*?\\d+ of \\d+ answers`),
    );
    assert.match(page, /Probation: nothing/);
  });

  it('is made of nothing that does not keep the contract', async () => {
    const bare = await openHost({contract: null});
    const visitor = bare.visitor();
    const body = {_csrf: await visitor.token(), referral: referral(randomUUID())};
    const reply = (await (await visitor.postJson('/referrals', body)).json()) as {
      reference: string;
    };
    const path = `/received/${reply.reference}/for/healthcare/record.json`;
    assert.equal((await visitor.get(path)).status, 404);
    const page = await text(visitor, '/your-referral');
    await visitor.postForm('/your-referral/sign-in', {
      _csrf: tokenIn(page),
      reference: reply.reference,
      name: 'Jo',
    });
    assert.match(await text(visitor, '/your-referral'), /We cannot show this here/);
    await bare.close();
  });
});
