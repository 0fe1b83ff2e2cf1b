import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {nameAnswer, openHost, phoneAnswer, referral, shareAnswer, type Host} from './host.js';

const NOW = new Date('2026-03-02T15:15:00.000Z');

interface Reply {
  submissionId: string;
  reference: string;
  receivedAt: string;
  next: string;
  title: string;
  problems: {question: string; control: string; text: string}[];
}

const json = async (response: Response) => (await response.json()) as Reply;

describe('POST /referrals', () => {
  let host: Host;
  before(async () => {
    host = await openHost({now: () => NOW});
  });
  after(() => host.close());

  const send = async (record: unknown) => {
    const visitor = host.visitor();
    return visitor.postJson('/referrals', {_csrf: await visitor.token(), referral: record});
  };
  const received = async () => (await host.visitor().get('/received')).text();
  const arrivals = async () => (await received()).split('class="portal-arrival"').length - 1;

  describe('as JSON', () => {
    it('stores a referral and answers with a receipt that repeats its id', async () => {
      const id = randomUUID();
      const response = await send(referral(id));
      assert.equal(response.status, 201);
      const reply = await json(response);
      assert.deepEqual(Object.keys(reply), ['submissionId', 'reference', 'receivedAt', 'next']);
      assert.equal(reply.submissionId, id);
      assert.match(reply.reference, /^HH-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
      assert.equal(reply.receivedAt, NOW.toISOString());
      assert.match(reply.next, /within 3 working days/);
    });

    it('shows what arrived in the list, newest first', async () => {
      await send(referral(randomUUID(), {answers: [nameAnswer('Older', 'One')]}));
      await send(referral(randomUUID(), {answers: [nameAnswer('Newer', 'One')]}));
      const page = await received();
      assert.ok(page.indexOf('Newer One') < page.indexOf('Older One'));
      assert.match(page, /Monday 2 March 2026 at 3:15pm/);
    });

    it('shows each answer with who may see it, and the record as it is stored', async () => {
      const {reference} = await json(await send(referral(randomUUID())));
      const page = await (await host.visitor().get(`/received/${reference}`)).text();
      assert.match(page, /What is your name\?/);
      assert.match(page, /<li>The link worker at Harbour House<\/li>/);
      assert.match(page, /&quot;steady-referral&quot;/);
      assert.doesNotMatch(/<title>([^<]*)/.exec(page)?.[1] ?? '', /Baptiste/);
    });

    it('names as readers only those the person agreed to share with', async () => {
      const answers: unknown[] = [
        nameAnswer('Jo', 'Baptiste'),
        shareAnswer('healthcare', 'no'),
        shareAnswer('gardeners', 'yes'),
        phoneAnswer('01632 960123'),
      ];
      const {reference} = await json(await send(referral(randomUUID(), {answers})));
      const page = await (await host.visitor().get(`/received/${reference}`)).text();
      const [, phone = ''] = page.split('What is your phone number?');
      const readers = [...(phone.split('</ul>')[0] ?? '').matchAll(/<li>([^<]+)/g)];
      assert.deepEqual(
        readers.map(([, reader]) => reader),
        ['The link worker at Harbour House', 'The garden project'],
      );
    });

    it('stores nothing for a repeat and gives the same receipt, also to somebody else', async () => {
      const id = randomUUID();
      const first = await json(await send(referral(id)));
      const before = await arrivals();
      const repeat = await send(referral(id, {answers: [nameAnswer('Changed', 'Name')]}));
      assert.equal(repeat.status, 200);
      assert.deepEqual(await json(repeat), first);
      assert.equal(await arrivals(), before);
      assert.doesNotMatch(await received(), /Changed Name/);
    });

    it('gives the receipt for a repeat that would not pass the rules any more', async () => {
      const id = randomUUID();
      const first = await json(await send(referral(id)));
      assert.deepEqual(await json(await send(referral(id, {answers: []}))), first);
    });

    it('stores one of several that arrive at the same time', async () => {
      const id = randomUUID();
      const before = await arrivals();
      const replies = await Promise.all(Array.from({length: 5}, () => send(referral(id))));
      assert.deepEqual(replies.map(({status}) => status).sort(), [200, 200, 200, 200, 201]);
      const bodies = await Promise.all(replies.map(json));
      assert.equal(new Set(bodies.map((body) => JSON.stringify(body))).size, 1);
      assert.equal(await arrivals(), before + 1);
    });

    it('says what happens next in the words of the path', async () => {
      const reply = await json(await send(referral(randomUUID(), {path: 'staff'})));
      assert.match(reply.next, /Tell the person that the referral has gone/);
    });
  });

  describe('problems that only the server finds', () => {
    it('asks for a name when there is none', async () => {
      const notSaid = {
        ...nameAnswer('Jo', ''),
        value: null,
        special: 'prefer-not-to-say',
        text: ['Prefer not to say'],
      };
      for (const answers of [[], [notSaid]]) {
        const id = randomUUID();
        const before = await arrivals();
        const response = await send(referral(id, {answers}));
        assert.equal(response.status, 422);
        assert.deepEqual(await json(response), {
          submissionId: id,
          problems: [
            {
              question: 'name',
              control: 'name.first',
              text: 'Enter a name, so that we know who to ask for',
            },
          ],
        });
        assert.equal(await arrivals(), before);
      }
    });

    it('refuses one phone number, however it is written, and no other', async () => {
      const statuses = [];
      for (const number of ['01632 960999', '+44 1632 960 999', '(01632)960999', '01632 960998']) {
        const answers = [nameAnswer('Jo', 'Baptiste'), phoneAnswer(number)];
        const response = await send(referral(randomUUID(), {answers}));
        statuses.push(response.status);
        if (response.status !== 422) continue;
        const {problems} = await json(response);
        assert.deepEqual(
          problems.map(({question, control}) => ({question, control})),
          [{question: 'phone', control: 'phone'}],
        );
      }
      assert.deepEqual(statuses, [422, 422, 422, 201]);
    });

    it('takes the same id once the problem is mended', async () => {
      const id = randomUUID();
      assert.equal((await send(referral(id, {answers: []}))).status, 422);
      assert.equal((await send(referral(id))).status, 201);
    });
  });

  describe('what cannot be read', () => {
    it('answers 400 and stores nothing', async () => {
      const before = await arrivals();
      const bad = [
        undefined,
        null,
        'text',
        [],
        {},
        referral(''),
        referral('../../../../etc/passwd'),
        referral(randomUUID(), {type: 'something-else'}),
        referral(randomUUID(), {path: 'unknown'}),
        referral(randomUUID(), {setting: undefined}),
        referral(randomUUID(), {somethingElse: 1}),
        referral(randomUUID(), {answers: [{...nameAnswer('Jo', 'B'), audience: ['strangers']}]}),
        referral(randomUUID(), {answers: 'none'}),
        referral(randomUUID(), {answers: [null]}),
        referral(randomUUID(), {answers: [{...nameAnswer('Jo', 'B'), text: 'Jo'}]}),
      ];
      for (const record of bad) {
        const response = await send(record);
        assert.equal(response.status, 400, JSON.stringify(record));
        const reply = await json(response);
        assert.deepEqual(reply.problems, []);
        assert.match(reply.title, /not saved/);
      }
      assert.equal(await arrivals(), before);
    });

    it('logs what was expected and where, never what was sent', async () => {
      const own = await openHost();
      const someone = own.visitor();
      const answers = [{...nameAnswer('Unmistakable', 'B'), kind: 'unmistakable'}];
      const body = {_csrf: await someone.token(), referral: referral(randomUUID(), {answers})};
      await (await someone.postJson('/referrals', body)).text();
      await own.close();
      assert.match(own.lines[1] ?? '', /^refused answers\[0\]\.kind: Expected one of/);
      assert.doesNotMatch(own.lines.join(), /unmistakable/i);
    });

    it('checks what it relies on before the library is built, too', async () => {
      const own = await openHost({contract: null});
      const someone = own.visitor();
      const _csrf = await someone.token();
      const statuses = [];
      for (const answers of [
        'none',
        [{...nameAnswer('Jo', 'B'), text: 'Jo'}],
        [nameAnswer('Jo', 'B')],
      ]) {
        const body = {_csrf, referral: referral(randomUUID(), {answers})};
        const response = await someone.postJson('/referrals', body);
        statuses.push(response.status);
        await response.text();
      }
      assert.match(await (await someone.get('/received')).text(), /Jo B/);
      await own.close();
      assert.deepEqual(statuses, [400, 400, 201]);
    });

    it('answers 400 to a body that is no JSON', async () => {
      const response = await host.visitor().postJson('/referrals', '{"_csrf": ');
      assert.equal(response.status, 400);
      assert.deepEqual((await json(response)).problems, []);
    });

    it('takes a referral and a page in which every box is full, in Arabic', async () => {
      const someone = host.visitor();
      const full = referral(randomUUID());
      const note = {
        kind: 'long-text',
        label: 'More',
        audience: full.answers[0]?.audience ?? [],
        sensitivity: 'ordinary',
        value: 'ا'.repeat(4000),
        text: ['ا'.repeat(4000)],
      };
      const answers = Array.from({length: 24}, (_, i) => ({...note, question: `more-${i}`}));
      const sent = await someone.postJson('/referrals', {
        _csrf: await someone.token(),
        referral: {...full, answers: [...full.answers, ...answers]},
      });
      assert.equal(sent.status, 201);
      const page = await someone.postForm('/ask', {
        _csrf: await someone.token(),
        ...Object.fromEntries(answers.slice(0, 9).map(({question, value}) => [question, value])),
      });
      assert.equal(page.status, 303);
    });

    it('answers 413 to a body of more than 1 MB, as JSON to JSON and as a page to a form', async () => {
      const long = 'a'.repeat(1025 * 1024);
      const asJson = await host.visitor().postJson('/referrals', {long});
      assert.equal(asJson.status, 413);
      assert.deepEqual((await json(asJson)).problems, []);
      const asForm = await host.visitor().postForm('/referrals', {long});
      assert.equal(asForm.status, 413);
      assert.match(await asForm.text(), /<h1>That is more than we can take/);
    });
  });

  describe('without a token of the session', () => {
    it('redirects to the sign-out page and stores nothing', async () => {
      const before = await arrivals();
      const someone = host.visitor();
      const theirs = await someone.token();
      const bodies = [{}, {_csrf: 'wrong'}, {_csrf: [theirs]}, {_csrf: ''}];
      for (const body of bodies) {
        const response = await someone.postJson('/referrals', {
          ...body,
          referral: referral(randomUUID()),
        });
        assert.equal(response.status, 302);
        assert.equal(response.headers.get('location'), '/sign-out');
      }
      const form = await someone.postForm('/referrals', {'name.first': 'Jo'});
      assert.equal(form.headers.get('location'), '/sign-out');
      assert.equal(await arrivals(), before);
    });

    it('does not take the token from the address', async () => {
      const someone = host.visitor();
      const theirs = await someone.token();
      const response = await someone.postJson(`/referrals?_csrf=${theirs}`, {
        referral: referral(randomUUID()),
      });
      assert.equal(response.status, 302);
    });

    it('does not take a token of another session', async () => {
      const theirs = await host.visitor().token();
      const me = host.visitor();
      await me.token();
      const response = await me.postJson('/referrals', {
        _csrf: theirs,
        referral: referral(randomUUID()),
      });
      assert.equal(response.status, 302);
    });

    it('ends the session on the sign-out page, so that its token is dead', async () => {
      const someone = host.visitor();
      const theirs = await someone.token();
      assert.match(await (await someone.get('/sign-out')).text(), /You are signed out/);
      const response = await someone.postJson('/referrals', {
        _csrf: theirs,
        referral: referral(randomUUID()),
      });
      assert.equal(response.status, 302);
    });
  });

  describe('as a form, without scripts', () => {
    const post = async (fields: Record<string, string>) => {
      const someone = host.visitor();
      return someone.postForm('/referrals', {_csrf: await someone.token(), ...fields});
    };

    it('stores the fields, redirects to what arrived and shows them', async () => {
      const response = await post({
        submissionId: randomUUID(),
        path: 'helped',
        'name.first': 'Jo',
        'name.last': 'Baptiste',
        'birth-date.day': '23',
      });
      assert.equal(response.status, 303);
      const location = response.headers.get('location') ?? '';
      assert.match(location, /^\/received\/HH-/);
      const page = await (await host.visitor().get(location)).text();
      assert.match(page, /<h1[^>]*>Jo Baptiste</);
      assert.match(page, /By the person, with help/);
      assert.match(page, /birth-date\.day/);
      assert.doesNotMatch(page, /_csrf/);
    });

    it('stores no form in which nothing is filled in, and says so', async () => {
      const before = await arrivals();
      for (const fields of [{}, {submissionId: randomUUID(), path: 'self', 'name.first': ' '}]) {
        const response = await post(fields);
        assert.equal(response.status, 400);
        assert.match(await response.text(), /We could not read what was sent/);
      }
      assert.equal(await arrivals(), before);
    });

    it('stores the same id once, also when the first came as JSON', async () => {
      const id = randomUUID();
      const {reference} = await json(await send(referral(id)));
      const before = await arrivals();
      for (let i = 0; i < 2; i += 1) {
        const response = await post({submissionId: id, 'name.first': 'Again'});
        assert.equal(response.headers.get('location'), `/received/${reference}`);
      }
      assert.equal(await arrivals(), before);
      const page = await (await host.visitor().get(`/received/${reference}`)).text();
      assert.match(page, /<h1[^>]*>Jo Baptiste</);
    });
  });

  it('shows markup in answers as text', async () => {
    const markup = '<img src=x onerror=alert(1)>"\'';
    const more = ['healthcare', 'gardeners'].map((id) => ({id, label: markup}));
    const answers = [nameAnswer(markup, ''), {...phoneAnswer(markup), label: markup}];
    const changes = {answers, audiences: [{id: 'link-worker', label: markup}, ...more]};
    const {reference} = await json(await send(referral(randomUUID(), changes)));
    for (const page of ['/received', `/received/${reference}`]) {
      const html = await (await host.visitor().get(page)).text();
      assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
      assert.doesNotMatch(html, /<img/);
    }
  });

  it('answers 404 for a reference that nobody has', async () => {
    for (const path of ['/received/HH-2222-2222', '/received/%3Cscript%3E']) {
      const response = await host.visitor().get(path);
      assert.equal(response.status, 404);
      assert.doesNotMatch(await response.text(), /<script>/);
    }
  });

  it('logs method, route pattern and status, and nothing that was sent', async () => {
    const own = await openHost();
    const someone = own.visitor();
    const answers = [nameAnswer('Unmistakable', 'Person')];
    const body = {_csrf: await someone.token(), referral: referral(randomUUID(), {answers})};
    const {reference} = await json(await someone.postJson('/referrals?who=unmistakable', body));
    await (await someone.get(`/received/${reference}`)).text();
    await (await someone.get('/unmistakable')).text();
    await (await someone.postJson('/referrals', '{"unmistakable": ')).text();
    // A line is written after its answer has left: all are there when the server has closed.
    await own.close();
    assert.deepEqual(own.lines, [
      'GET /charity 200',
      'POST /referrals 201',
      'GET /received/:reference 200',
      'GET (no route) 404',
      'POST (no route) 400',
    ]);
  });
});
