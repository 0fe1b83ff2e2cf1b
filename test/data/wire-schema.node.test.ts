/** The schemas of the wire, against what the example host answers. */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  problemsSchema,
  receiptSchema,
  referralRequestSchema,
  referralSchema,
} from '../../src/data/contracts/index.js';
import {sampleReferral} from '../fixtures/referrals.js';
import {nameAnswer, openHost, phoneAnswer, referral, type Host} from '../host/host.js';

const ajv = new Ajv2020({allErrors: true, strict: true, strictTypes: false, strictRequired: false});
addFormats.default(ajv);
ajv.addSchema(referralSchema);
const isRequest = ajv.compile(referralRequestSchema);
const isReceipt = ajv.compile(receiptSchema);
const isProblems = ajv.compile(problemsSchema);

describe('the wire', () => {
  let host: Host;
  before(async () => {
    host = await openHost();
  });
  after(() => host.close());

  const answer = async (record: unknown) => {
    const visitor = host.visitor();
    return visitor.postJson('/referrals', {_csrf: await visitor.token(), referral: record});
  };

  it('takes a referral with the host’s own fields beside it, and nothing else', () => {
    for (const path of ['self', 'helped', 'staff'] as const) {
      assert.ok(isRequest({_csrf: 'token', referral: sampleReferral(path)}));
    }
    assert.ok(isRequest({referral: sampleReferral('self')}));
    assert.equal(isRequest({_csrf: 'token'}), false);
    assert.equal(isRequest({referral: {}}), false);
    assert.equal(isRequest({referral: sampleReferral('self'), _csrf: {nested: true}}), false);
  });

  it('answers with a receipt, the first time and again', async () => {
    const record = referral(randomUUID());
    for (const status of [201, 200]) {
      const response = await answer(record);
      assert.equal(response.status, status);
      assert.ok(isReceipt(await response.json()), JSON.stringify(isReceipt.errors));
    }
    assert.equal(isReceipt({reference: 'HH-1'}), false, 'no proof without the id');
    assert.equal(isReceipt({submissionId: 'a', receivedAt: 'today'}), false);
  });

  it('answers with problems, with words for the person or without', async () => {
    const answers = [nameAnswer('Jo', ''), phoneAnswer('01632 960999')];
    const found = await answer(referral(randomUUID(), {answers}));
    assert.equal(found.status, 422);
    assert.ok(isProblems(await found.json()), JSON.stringify(isProblems.errors));
    const none = await answer({});
    assert.equal(none.status, 400);
    assert.ok(isProblems(await none.json()), JSON.stringify(isProblems.errors));
    const large = await answer({much: 'x'.repeat(2_000_000)});
    assert.equal(large.status, 413);
    assert.ok(isProblems(await large.json()), JSON.stringify(isProblems.errors));
    assert.equal(isProblems({problems: [{question: 'a', text: 'b'}]}), false, 'about which id?');
  });
});
