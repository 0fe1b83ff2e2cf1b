/** The contract of a check-in: the parser, the JSON Schema, and who gets what. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {
  checkCheckIn,
  checkInFor,
  checkInSchema,
  parseCheckIn,
  upgradeCheckIn,
  type CheckIn,
  type RecordedAnswer,
} from '../../src/data/contracts/index.js';
import {ContractError} from '../../src/errors.js';
import {copyOf, JUNK, put, spotsIn} from '../fixtures/broken-records.js';

const ajv = new Ajv2020({allErrors: true, strict: true, strictTypes: false, strictRequired: false});
addFormats.default(ajv);
const keepsSchema = ajv.compile(checkInSchema);

const scale = (question: string, value: number, audience: readonly string[]): RecordedAnswer => ({
  question,
  item: `ons4.${question}`,
  kind: 'scale',
  label: `Overall, how ${question}?`,
  text: [`${value}`],
  value,
  audience,
  sensitivity: 'ordinary',
});

const BOTH = ['champion', 'healthcare'];
const SAMPLE: CheckIn = {
  type: 'steady-check-in',
  version: '1.0',
  submissionId: 'c0ffee-1',
  createdAt: '2026-03-02T09:30:00.000Z',
  setting: 'custody',
  language: 'en-GB',
  definition: {id: 'ons4', version: '1'},
  wording: 'official',
  by: {path: 'helped', helper: 'a peer'},
  audiences: [
    {id: 'champion', label: 'your Health and Wellbeing Champion'},
    {id: 'healthcare', label: 'prison healthcare'},
  ],
  answers: [
    scale('happy', 4, BOTH),
    {
      question: 'anxious',
      kind: 'scale',
      label: 'Overall, how anxious?',
      text: ['I am not sure'],
      value: null,
      special: 'not-sure',
      audience: ['healthcare'],
      sensitivity: 'sensitive',
    },
  ],
  skipped: [{question: 'satisfied', label: 'How satisfied?', audience: BOTH}],
  stopped: true,
  scores: [
    {
      id: 'happy',
      label: 'Happy yesterday',
      value: 4,
      missing: [],
      band: {id: 'low', label: 'Low'},
      audience: BOTH,
    },
    {id: 'anxious', label: 'Anxious', value: null, missing: ['anxious'], audience: ['healthcare']},
  ],
  triggers: [{id: 'talk', question: 'anxious', audience: ['healthcare']}],
  fromPaper: {date: '2026-03-01'},
};

/** The sample with a change that TypeScript would not let through. */
function broken(change: (record: Record<string, never>) => void): unknown {
  const record = JSON.parse(JSON.stringify(SAMPLE)) as Record<string, never>;
  change(record);
  return record;
}

const wheresOf = (input: unknown): string[] => {
  const reading = checkCheckIn(input);
  return reading.ok ? [] : reading.faults.map(({where}) => where);
};

describe('the contract of a check-in', () => {
  it('is kept by a check-in with everything in it', () => {
    assert.deepEqual(wheresOf(SAMPLE), []);
    assert.ok(keepsSchema(SAMPLE), JSON.stringify(keepsSchema.errors));
    assert.equal(parseCheckIn(SAMPLE), SAMPLE);
    assert.equal(upgradeCheckIn(SAMPLE), SAMPLE);
  });

  const parts: readonly [why: string, where: string, change: object][] = [
    [
      'a question both answered and skipped',
      'skipped[0].question',
      {skipped: [{question: 'happy', label: 'x', audience: BOTH}]},
    ],
    [
      'a question answered twice',
      'answers[1].question',
      {answers: [SAMPLE.answers[0], SAMPLE.answers[0]], triggers: []},
    ],
    [
      'an answer for somebody who was not chosen',
      'answers[0].audience',
      {answers: [scale('happy', 4, ['probation'])], triggers: []},
    ],
    [
      'a trigger without its answer',
      'triggers[0].question',
      {triggers: [{id: 't', question: 'sleep', audience: BOTH}]},
    ],
    ['a band of adapted words', 'scores[0].band', {wording: 'adapted'}],
    ['a band without a number', 'scores[0].band', {scores: [{...SAMPLE.scores[0], value: null}]}],
    ['a helper where nobody helped', 'by.helper', {by: {path: 'self', helper: 'a peer'}}],
    [
      'an answer for staff alone',
      'answers[0].sensitivity',
      {answers: [{...SAMPLE.answers[0], sensitivity: 'staff-only'}], triggers: []},
    ],
    ['nobody it is for', 'audiences', {audiences: []}],
  ];
  for (const [why, where, change] of parts) {
    it(`is not kept by ${why}`, () => {
      assert.ok(wheresOf({...SAMPLE, ...change}).includes(where));
    });
  }

  it('says so when a record is newer, and throws what can be caught by type', () => {
    const newer = broken((record) => Object.assign(record, {version: '2.0'}));
    assert.throws(() => upgradeCheckIn(newer), /version: Expected version 1\.0 or earlier/);
    assert.throws(() => parseCheckIn(null), ContractError);
  });

  it('never repeats what somebody wrote', () => {
    const secret = 'Baptiste';
    const input = broken((record) => {
      for (const key of Object.keys(record)) Object.assign(record, {[key]: `${secret} £`});
      Object.assign(record, {[secret]: secret});
    });
    const reading = checkCheckIn(input);
    assert.ok(!reading.ok && reading.faults.length > 10);
    assert.doesNotMatch(JSON.stringify(reading), new RegExp(secret));
  });

  it('is the same in the parser and in the JSON Schema, whatever is put anywhere', () => {
    /** What a schema cannot say. */
    const beyond =
      /each id once|ids of audiences|each question once|a question with|a question without/;
    const places = spotsIn(copyOf(SAMPLE)).length;
    for (let place = 0; place < places; place++) {
      for (const value of JUNK) {
        const record = copyOf(SAMPLE);
        const spot = spotsIn(record)[place];
        assert.ok(spot);
        put(spot, value);
        const reading = checkCheckIn(record);
        const faults = reading.ok
          ? []
          : reading.faults.filter(({message}) => !beyond.test(message));
        const said = keepsSchema(record);
        assert.equal(
          faults.length === 0,
          said,
          JSON.stringify({faults, errors: keepsSchema.errors, spot}),
        );
      }
    }
  });
});

describe('what one audience gets of a check-in', () => {
  it('is what the person chose to say to it, and nothing of the others', () => {
    const champion = checkInFor(SAMPLE, 'champion');
    assert.deepEqual(wheresOf(champion), []);
    assert.deepEqual(champion.audiences, [SAMPLE.audiences[0]]);
    assert.deepEqual(
      champion.answers.map(({question}) => question),
      ['happy'],
    );
    assert.deepEqual(champion.triggers, []);
    assert.doesNotMatch(JSON.stringify(champion), /healthcare|anxious/);
  });

  it('is nothing where the person did not choose it', () => {
    assert.throws(() => checkInFor(SAMPLE, 'probation'), /did not choose this audience/);
  });

  it('shares nothing with the whole record', () => {
    const copy = checkInFor(SAMPLE, 'healthcare');
    assert.notEqual(copy.answers[0], SAMPLE.answers[0]);
    assert.notEqual(copy.answers[0]?.text, SAMPLE.answers[0]?.text);
  });

  it('never names anybody else, whoever was chosen for what', () => {
    const chosen = fc.subarray(BOTH, {minLength: 1});
    fc.assert(
      fc.property(chosen, chosen, chosen, fc.constantFrom(...BOTH), (one, other, third, reader) => {
        const [first, second] = SAMPLE.answers;
        const [score] = SAMPLE.scores;
        assert.ok(first && second && score);
        const record: CheckIn = {
          ...SAMPLE,
          answers: [
            {...first, audience: one},
            {...second, audience: other},
          ],
          skipped: [{question: 'satisfied', label: 'How satisfied?', audience: third}],
          scores: [{...score, audience: one}],
          triggers: [{id: 'talk', question: 'anxious', audience: other}],
        };
        const seen = checkInFor(record, reader);
        assert.deepEqual(wheresOf(seen), []);
        assert.equal(
          seen.answers.length,
          [one, other].filter((all) => all.includes(reader)).length,
        );
        assert.equal(seen.triggers.length, other.includes(reader) ? 1 : 0);
        const elses = BOTH.filter((name) => name !== reader).join('|');
        assert.doesNotMatch(JSON.stringify(seen), new RegExp(elses));
      }),
    );
  });
});
