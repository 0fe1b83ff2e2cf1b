import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {checkReferral} from '../../src/data/contracts/index.js';
import {entriesOf} from '../../src/questions/index.js';
import {
  prepareWords,
  readReferralPost,
  type PostedReferral,
  type ReadReferralPostOptions,
} from '../../src/server/index.js';
import {audiences, englishDefinition, selfAnswers, today} from '../fixtures/referrals.js';
import {EVERY_KIND} from '../questions/fixtures.js';

const ID = '5f0c8a52-9d0b-4c39-8a55-0f1f3c1d2b7e';
const config = {audiences: {'link-worker': {label: 'Your link worker at Harbour House'}}};
const basic: ReadReferralPostOptions = {
  config,
  setting: 'custody',
  path: 'self',
  post: '/referral',
  today: today.today,
  now: new Date('2026-03-02T09:30:00.000Z'),
};

function read(body: string, options: Partial<ReadReferralPostOptions> = {}): PostedReferral {
  return readReferralPost({...basic, ...options}, body);
}

function sample(): string {
  const definition = englishDefinition({path: 'self', setting: 'custody', audiences});
  const fields = entriesOf(definition, {answers: selfAnswers});
  return new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
}

describe('a referral posted in one go', () => {
  before(() => prepareWords());

  it('becomes a record that keeps its contract, under the id of the form', () => {
    const posted = read(`steady:id=${ID}&${sample()}`);
    assert.equal(posted.kind, 'referral');
    const {referral} = posted;
    assert.ok(checkReferral(referral).ok);
    assert.equal(referral.submissionId, ID);
    assert.equal(referral.createdAt, '2026-03-02T09:30:00.000Z');
    assert.equal(referral.language, 'en-GB');
    const answered = referral.answers.map(({question}) => question);
    assert.ok(answered.includes('strengths') && answered.includes('people'));
  });

  it('gets an id of its own where the form’s is not one', () => {
    for (const id of ['', 'steady:id=../x', `steady:id=${ID}x`]) {
      const posted = read(`${id}&agreement=yes&name.first=Jo`);
      assert.equal(posted.kind, 'referral');
      assert.match(posted.referral.submissionId, /^[\da-f-]{36}$/);
      assert.notEqual(posted.referral.submissionId, ID);
    }
  });

  it('holds no half of a character, which readers of JSON refuse', () => {
    const posted = readReferralPost(basic, [
      ['agreement', 'yes'],
      ['name.first', 'Jo\ud83d'],
      ['strengths', 'I cook \udc00\r\nand \ud83c\udf72'],
      ['pronouns', '\ud83d'],
    ]);
    assert.equal(posted.kind, 'referral');
    assert.doesNotMatch(JSON.stringify(posted.referral), /\\ud[89a-f]/);
    const values = new Map(posted.referral.answers.map(({question, value}) => [question, value]));
    assert.deepEqual(values.get('name'), {first: 'Jo'});
    assert.equal(values.get('strengths'), 'I cook \nand \ud83c\udf72');
    assert.equal(values.get('pronouns'), undefined);
  });

  it('comes back with its problems, and with everything that was typed, to be drawn again', () => {
    const posted = read(`steady:id=${ID}&agreement=yes&strengths=I+cook&birth-date.day=40`);
    assert.equal(posted.kind, 'problems');
    assert.deepEqual(
      posted.problems.map(({control, code}) => [control, code]),
      [
        ['name', 'missing'],
        ['birth-date.month', 'date-incomplete'],
      ],
    );
    assert.deepEqual(posted.problems[0]?.text, 'Enter your name');
    const {served} = posted;
    assert.equal(served.submissionId, ID);
    assert.equal(served.post, '/referral');
    assert.equal(served.path, 'self');
    assert.equal(served.state.answers['strengths'], 'I cook');
    assert.equal(served.state.screen.name, 'page');
    assert.deepEqual(
      served.state.problems.map(({control}) => control),
      posted.problems.map(({control}) => control),
    );
    assert.doesNotMatch(JSON.stringify(served.state.problems), /"text"/);
  });

  it('asks who fills it in, where nobody has said', () => {
    const {path: _, ...asking} = basic;
    const body = 'agreement=yes&name.first=Jo';
    for (const path of ['', '&steady:path=nobody']) {
      const posted = readReferralPost(asking, body + path);
      assert.equal(posted.kind, 'problems');
      assert.equal(posted.served.pathMissing, true);
      assert.deepEqual(posted.problems, []);
    }
    const posted = readReferralPost(asking, `${body}&steady:path=helped`);
    assert.equal(posted.kind === 'referral' && posted.referral.path, 'helped');
    // What the host has said stands.
    const fixed = read(`${body}&steady:path=staff`);
    assert.equal(fixed.kind === 'referral' && fixed.referral.path, 'self');
  });

  it('is nothing to store when the person does not want it', () => {
    for (const answer of ['no', 'not-now']) {
      const posted = read(`agreement=${answer}&name.first=Jo`);
      assert.equal(posted.kind, 'declined');
      assert.equal(posted.served.state.screen.name, 'declined');
    }
  });

  it('takes what the host knows, and its own questions', () => {
    const known = {crn: {value: 'X123456', source: 'your record'}};
    const posted = read('name.first=Jo&crn.known=right', {
      config: {...config, definition: EVERY_KIND, known},
    });
    assert.equal(posted.kind, 'referral');
    assert.deepEqual(
      posted.referral.answers.map(({question}) => question),
      ['name', 'crn'],
    );
    assert.equal(posted.referral.definition.id, 'every-kind');
  });

  it('says nothing of what the host knows but nobody was shown', () => {
    const known = {name: {value: 'Jo Baptiste', source: 'your record'}} as never;
    const typed = read('agreement=yes&name.first=Jo', {config: {...config, known}});
    assert.equal(typed.kind, 'referral');
    const {value, known: said} = typed.referral.answers.find(({question}) => question === 'name')!;
    assert.deepEqual([value, said], [{first: 'Jo'}, undefined]);
    for (const body of ['agreement=yes', 'agreement=yes&name.known=right']) {
      const empty = read(body, {config: {...config, known}});
      assert.equal(empty.kind, 'problems');
      assert.equal(empty.problems[0]?.control, 'name');
    }
  });

  it('leaves out what only staff may write, whoever posts it', () => {
    const staff = read('agreement=yes&name.first=Jo&risk-known=yes&risks=x');
    assert.equal(staff.kind, 'referral');
    assert.ok(staff.referral.answers.every(({sensitivity}) => sensitivity !== 'staff-only'));
  });

  it('says which setting is wrong', () => {
    const wrong = (options: object, message: RegExp) =>
      assert.throws(() => readReferralPost({...basic, ...options}, ''), {
        name: 'ConfigError',
        message,
      });
    wrong({setting: 'prison'}, /"setting"/);
    wrong({path: 'other'}, /"path"/);
    wrong({config: {hosts: {}}}, /unknown key "hosts"/);
    wrong({config: {definition: {...EVERY_KIND, sections: 3}}}, /\[definition-.*\] sections/);
  });
});
