/** Networks and servers that fail, for real: what the person is told, and what the database holds. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  fault,
  html,
  json,
  moment,
  NOT_SENT,
  SENDING,
  SLOW,
  UNKNOWN,
  person,
  visits,
} from './sending.js';

const visit = visits();
const {arrivesOnce, nothingStored, says, send, stillHere, toCheck} = person(visit);

describe('a fault that passes is waited out', () => {
  const passing: [string, () => fault.Fault, posts?: number][] = [
    ['the connection breaks while the answers are on their way', () => fault.dropWhileReading],
    ['the reply breaks off in the middle', () => fault.dropInReply],
    ['a gateway has no answer (502)', () => fault.reply(502, html)],
    ['the host is being restarted (503)', () => fault.breaks(503)],
    ['a gateway waits too long (504)', () => fault.reply(504, html)],
    ['too much arrives (429)', () => fault.breaks(429)],
    ['it is asked to wait for seconds', () => fault.breaks(429, {'retry-after': '7'})],
    [
      'it is asked to wait until a time',
      () => fault.breaks(503, {'retry-after': new Date(Date.now() + 9_000).toUTCString()}),
    ],
  ];
  for (const [what, make] of passing) {
    it(`when ${what}`, async () => {
      await visit.page.clock.install();
      await toCheck();
      visit.faults.next.push(make());
      await send();
      // Where the connection was open before, the browser has repeated it already.
      const {page} = visit;
      await page.getByText(SLOW).or(page.getByText('Your referral has been sent')).waitFor();
      await page.clock.fastForward(15_000);
      await arrivesOnce();
      assert.ok(visit.faults.posts >= 2);
    });
  }

  it('when no reply comes, and the request that waited for it is given up', async () => {
    await visit.page.clock.install();
    await toCheck();
    visit.faults.next.push(fault.silence);
    await send();
    await says(SENDING);
    await visit.page.clock.fastForward(9_000);
    await says(SLOW);
    await nothingStored();
    await visit.page.clock.fastForward(25_000);
    await visit.page.clock.fastForward(5_000);
    await arrivesOnce();
    assert.equal(visit.faults.gone, 1);
  });

  it('when the reply comes too late: it was stored by then, and is not stored again', async () => {
    await visit.page.clock.install();
    await toCheck();
    const reply = moment();
    visit.faults.next.push(fault.replyAfter(reply.reached));
    await send();
    await says(SENDING);
    await visit.page.clock.fastForward(31_000);
    await visit.page.clock.fastForward(5_000);
    reply.now();
    await arrivesOnce();
    assert.equal(visit.faults.posts, 2);
  });

  it('when the browser repeats the post by itself on a connection that was reset', async () => {
    await toCheck();
    let asked = 0;
    visit.page.on('request', (request) => {
      if (request.method() === 'POST') asked += 1;
    });
    // A connection that is open already: this is what makes a browser repeat without asking.
    await visit.page.evaluate(async () => (await fetch('/token')).text());
    visit.faults.next.push(fault.dropBeforeReply);
    await send();
    await arrivesOnce();
    assert.equal(asked, 1, 'the form asked once');
    assert.equal(visit.faults.posts, 2, 'the host was asked twice');
  });

  it('and given up after four attempts, without saying that nothing was sent', async () => {
    await visit.page.clock.install();
    await toCheck();
    visit.faults.next.push(...Array.from({length: 4}, () => fault.reply(502, html)));
    await send();
    await says(SLOW);
    for (let i = 0; i < 4; i++) {
      await visit.page.clock.fastForward(8_000);
      // The next attempt has its answer when the page says so, or has asked again.
      await visit.page.waitForFunction(() => true);
    }
    await says(UNKNOWN);
    assert.ok(visit.faults.posts <= 4);
    await stillHere();
    visit.faults.next.length = 0;
    await send();
    await arrivesOnce();
  });
});

describe('a fault that stays is said calmly, and not tried again', () => {
  const lasting: [string, () => fault.Fault, title: string, text: string][] = [
    ['the host breaks (500)', () => fault.breaks(500), UNKNOWN, 'Something went wrong on our side'],
    [
      'the id is there already (409)',
      () => fault.reply(409, json, '{"problems": []}'),
      UNKNOWN,
      'Something from this page is already there',
    ],
    [
      'it is too large (413)',
      () => fault.breaks(413),
      NOT_SENT,
      'Make your longest answers shorter',
    ],
    ['it is refused (400)', () => fault.breaks(400), NOT_SENT, 'Try again, or ask staff for help'],
    ['nobody is there (404)', () => fault.breaks(404), NOT_SENT, 'ask staff for help'],
    [
      'the host asks for a long wait',
      () => fault.breaks(429, {'retry-after': '600'}),
      NOT_SENT,
      'Send your referral again in about 10 minutes',
    ],
    [
      'a success does not repeat the id',
      () => fault.reply(200, json, '{"submissionId": "another"}'),
      UNKNOWN,
      'Something went wrong on our side',
    ],
    ['a success says nothing', () => fault.reply(204, {}), UNKNOWN, 'Something went wrong'],
  ];
  for (const [what, make, title, text] of lasting) {
    it(`when ${what}`, async () => {
      await toCheck();
      visit.faults.next.push(make());
      await send();
      await says(title);
      await says(text);
      await stillHere();
      assert.equal(visit.faults.posts, 1);
      const heading = visit.page.getByRole('alert').getByRole('heading', {name: title});
      assert.equal(await heading.count(), 1);
      await send();
      await arrivesOnce();
    });
  }
});
