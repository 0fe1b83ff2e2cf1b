/** Sessions that end, devices without a connection, and the wire as its schemas say. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  receiptSchema,
  referralRequestSchema,
  referralSchema,
} from '../../src/data/contracts/index.js';
import {fault, html, json, moment, NOT_SENT, SENDING, UNKNOWN, person, visits} from './sending.js';

const visit = visits();
const {arrivesOnce, nothingStored, says, send, stillHere, toCheck} = person(visit);

describe('a session that has ended is never success', () => {
  /** Another origin, and who came there. */
  let elsewhere: Server;
  let arrivals = 0;
  before(async () => {
    elsewhere = createServer((_request, response) => {
      arrivals += 1;
      response.end();
    });
    elsewhere.listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
  });
  after(() => elsewhere.close());
  const location = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/sign-in`;

  const ended: [string, () => fault.Fault][] = [
    ['401', () => fault.reply(401, html)],
    ['403', () => fault.reply(403, json, '{}')],
    ['a redirect to the sign-out page', () => fault.breaks(403)],
    ['a redirect to another origin', () => fault.reply(302, {location: location()})],
    ['a redirect that keeps the method', () => fault.reply(307, {location: location()})],
    ['a sign-in page with status 200', () => fault.reply(200, html, '<h1>Sign in</h1>')],
  ];
  for (const [what, make] of ended) {
    it(`when the answer is ${what}`, async () => {
      await toCheck('/portal/helped');
      visit.faults.next.push(make());
      await send();
      await says(NOT_SENT);
      await says('You have been signed out. Your answers are still on this page.');
      await stillHere();
      await nothingStored();
      assert.equal(arrivals, 0, 'nothing goes to another origin');
      assert.equal(visit.faults.posts, 1);
    });
  }

  it('and the same referral goes again with the token that the page hands over', async () => {
    await toCheck('/charity');
    await visit.context.clearCookies();
    await send();
    await arrivesOnce();
    assert.equal(visit.faults.posts, 2);
  });

  it('and is tried again once only, when the fresh token does not help either', async () => {
    await toCheck('/charity');
    visit.faults.next.push(fault.breaks(403), fault.breaks(403));
    await send();
    await says(NOT_SENT);
    await stillHere();
    assert.equal(visit.faults.posts, 2);
    await nothingStored();
  });

  it('and does not say that nothing was sent when an earlier try may have arrived', async () => {
    await toCheck('/portal/helped');
    visit.faults.next.push(fault.breaks(500), fault.breaks(403));
    await send();
    await says(UNKNOWN);
    await send();
    await says('You have been signed out');
    await says(UNKNOWN);
    assert.equal(await visit.page.getByText(NOT_SENT).count(), 0);
  });
});

describe('a device without a connection', () => {
  it('says so before sending, tries nothing, and offers it again when the connection is back', async () => {
    await toCheck();
    await visit.context.setOffline(true);
    await says('You can send when it is back');
    await send();
    await says(NOT_SENT);
    await says('This device has no connection just now');
    await stillHere();
    assert.equal(visit.faults.posts, 0);
    await visit.context.setOffline(false);
    await says('The connection is back');
    await says('Nothing has been sent yet');
    await send();
    await arrivesOnce();
  });

  it('says that it does not know when the connection goes in the middle', async () => {
    await visit.page.clock.install();
    await toCheck();
    const reply = moment();
    visit.faults.next.push(fault.replyAfter(reply.reached));
    await send();
    await says(SENDING);
    await visit.context.setOffline(true);
    await visit.page.clock.fastForward(31_000);
    await says(UNKNOWN);
    assert.equal(visit.faults.posts, 1, 'not tried again without a connection');
    await stillHere();
    await visit.context.setOffline(false);
    await says('The connection is back');
    reply.now();
    await send();
    await arrivesOnce();
  });
});

describe('the wire', () => {
  it('is as its schemas say, both ways', async () => {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: true,
      strictTypes: false,
      strictRequired: false,
    });
    addFormats.default(ajv);
    ajv.addSchema(referralSchema);
    const isRequest = ajv.compile(referralRequestSchema);
    const isReceipt = ajv.compile(receiptSchema);
    await toCheck();
    const posted = visit.page.waitForRequest((request) => request.method() === 'POST');
    await send();
    const request = await posted;
    assert.equal(isRequest(request.postDataJSON()), true, JSON.stringify(isRequest.errors));
    const response = await request.response();
    assert.equal(isReceipt(await response?.json()), true, JSON.stringify(isReceipt.errors));
    assert.ok(!request.headers()['referer'], 'no referrer goes along');
  });
});
