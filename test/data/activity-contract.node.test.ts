/** The contract of an activity: the parser, the JSON Schema, and that they say the same. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {
  activitySchema,
  checkActivity,
  parseActivity,
  upgradeActivity,
} from '../../src/data/contracts/index.js';
import {ContractError} from '../../src/errors.js';
import {activities, everything, minimal} from '../fixtures/activities.js';
import {copyOf, put, sayingOnly, spotsIn, type Json} from '../fixtures/broken-records.js';
import {longest, manyTimes, stringsAtTheirLimits} from '../fixtures/odd-activities.js';

const ajv = new Ajv2020({allErrors: true, strict: true, strictTypes: false, strictRequired: false});
addFormats.default(ajv);
const keepsSchema = ajv.compile(activitySchema);

function faultsOf(input: unknown): readonly {readonly where: string; readonly message: string}[] {
  const reading = checkActivity(input);
  return reading.ok ? [] : reading.faults;
}

/** The least there can be, with something more. */
const plus = (more: Record<string, unknown>): unknown => ({...minimal, ...more});

const samples = [...activities, longest, manyTimes, stringsAtTheirLimits];

describe('the contract of an activity', () => {
  it('is kept by every sample', () => {
    for (const sample of samples) {
      const copy = copyOf(sample);
      assert.deepEqual(faultsOf(copy), [], sample.id);
      assert.ok(keepsSchema(copy), `${sample.id}: ${JSON.stringify(keepsSchema.errors)}`);
      assert.deepEqual(parseActivity(copy), sample);
    }
  });

  it('says where something is wrong, and what was expected', () => {
    const input = plus({
      name: '',
      pausedUntil: '2027-02-30',
      sessions: [{opens: '2pm', repeat: {every: 'week', days: [{day: 'Monday'}]}}],
      cost: {currency: 'GBP'},
      languages: [{}],
      theme: 'dark',
    });
    assert.deepEqual(faultsOf(input), [
      {where: 'name', message: 'Expected text with something in it, 300 characters at most.'},
      {where: 'pausedUntil', message: 'Expected a day as YYYY-MM-DD.'},
      {
        where: 'sessions[0].repeat.days[0].day',
        message: 'Expected one of "MO", "TU", "WE", "TH", "FR", "SA", "SU".',
      },
      {where: 'sessions[0].opens', message: 'Expected a time as HH:MM, in 24 hours.'},
      {where: 'cost', message: 'Expected "amount" or "text".'},
      {where: 'languages[0]', message: 'Expected "code" or "name".'},
      {where: '', message: 'Expected no other fields than those of the contract.'},
      {where: 'status', message: 'Expected "paused" beside "pausedUntil".'},
    ]);
  });

  it('takes addresses a person can be sent to, and no others', () => {
    const good = [
      'https://group.example',
      'http://group.example:8080/a?b=c#d',
      '/activities/12',
      'activities/12?tab=a:b',
      '?page=2',
      '#more',
      './more',
    ];
    const bad = [
      '',
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      'file:///etc/passwd',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '\\\\elsewhere.example',
      'https://nhs.uk@elsewhere.example',
      'https:///elsewhere.example',
      'https://',
      'mailto:a@b.example',
      `https://group.example/${'a'.repeat(2000)}`,
    ];
    const places = (url: string) => [plus({url}), plus({joining: {url}})];
    for (const url of good) for (const input of places(url)) agreeOn(input, true, url);
    for (const url of bad) for (const input of places(url)) agreeOn(input, false, url);
    for (const src of [...good, 'data:image/png;base64,AAAA', 'data:image/svg+xml,%3Csvg/%3E']) {
      agreeOn(plus({image: {src, alt: ''}}), true, src);
    }
    for (const src of bad.slice(0, -1)) agreeOn(plus({image: {src, alt: ''}}), false, src);
  });

  it('takes phone numbers and email addresses that can be called and written to', () => {
    for (const phone of ['01632 960101', '+44 (0)1632 960101', '111', '020 7946 0000 ext 12']) {
      agreeOn(plus({joining: {phone}}), true, phone);
    }
    for (const phone of [
      '',
      'call us',
      '12',
      '01632 960101;ext=1?x',
      '01632\n960101',
      '1'.repeat(41),
    ]) {
      agreeOn(plus({joining: {phone}}), false, phone);
    }
    for (const email of ['a@b.example', "o'brien+garden@group.example", 'ő@café.example']) {
      agreeOn(plus({joining: {email}}), true, email);
    }
    for (const email of ['', 'a', '@b.example', 'a@b?cc=c@d.example', 'a b@c.example', 'a@b@c']) {
      agreeOn(plus({joining: {email}}), false, email);
    }
  });

  it('counts characters as a JSON Schema does', () => {
    agreeOn(plus({name: '🌱'.repeat(300)}), true, 'as many as fit');
    agreeOn(plus({name: '🌱'.repeat(301)}), false, 'one too many');
    agreeOn(plus({access: Array.from({length: 101}, () => 'Step-free.')}), false, 'a long list');
  });

  it('has ends that come after their starts', () => {
    const input = plus({
      sessions: [
        {start: '2026-02-01', repeat: {every: 'day', until: '2026-01-01'}},
        {validFrom: '2026-02-01', validTo: '2026-01-01'},
      ],
      whoFor: {minimumAge: 30, maximumAge: 18},
      comfort: {groupSize: {from: 8, to: 6}},
    });
    assert.deepEqual(
      faultsOf(input).map(({where}) => where),
      [
        'sessions[0].repeat.until',
        'sessions[1].validTo',
        'whoFor.maximumAge',
        'comfort.groupSize.to',
      ],
    );
  });

  it('never repeats what a record says', () => {
    const secret = 'Baptiste £';
    const faults = faultsOf({
      ...(sayingOnly(secret, copyOf(everything)) as object),
      [secret]: secret,
    });
    assert.ok(faults.length > 40);
    assert.doesNotMatch(JSON.stringify(faults), /Baptiste/);
  });

  it('is not kept by anything that is no activity, and nothing throws', () => {
    const endless: Record<string, unknown> = {...minimal};
    endless['place'] = endless;
    const inputs = [
      undefined,
      null,
      0,
      '',
      'steady-activity',
      [],
      {},
      new Date(0),
      () => 1,
      endless,
    ];
    for (const input of inputs) assert.equal(checkActivity(input).ok, false);
    const many = plus({sessions: Array.from({length: 50_000}, () => 0)});
    assert.equal(faultsOf(many).length, 1);
  });

  it('reads its own version, and says so when a record is newer', () => {
    assert.deepEqual(upgradeActivity(copyOf(everything)), everything);
    assert.throws(
      () => upgradeActivity(plus({version: '2.0'})),
      /version: Expected version 1\.0 or earlier/,
    );
    assert.throws(() => parseActivity({}), ContractError);
    assert.throws(() => upgradeActivity(null), ContractError);
  });
});

function agreeOn(input: unknown, good: boolean, what: string): void {
  assert.equal(faultsOf(input).length === 0, good, `the parser: ${what}`);
  assert.equal(keepsSchema(input), good, `the schema: ${what}`);
}

/** What a schema cannot say. */
const BEYOND_SCHEMA = /^Expected no (?:day before|less than) "/;

function agree(input: unknown): void {
  const faults = faultsOf(input).filter(({message}) => !BEYOND_SCHEMA.test(message));
  const said = keepsSchema(input);
  const errors = said ? [] : keepsSchema.errors;
  assert.equal(faults.length === 0, said, JSON.stringify({faults, errors, input}));
}

const JUNK: readonly (Json | undefined)[] = [
  undefined,
  null,
  '',
  'x',
  '2026-02-30',
  '2024-02-29',
  '24:00',
  'paused',
  -1,
  0,
  1.5,
  54,
  true,
  [],
  ['x', 'x'],
  ['MO', 'MO'],
  [null],
  {},
  [{}],
  {amount: 0},
  'x'.repeat(2001),
];

describe('the parser and the JSON Schema of an activity', () => {
  it('agree wherever anything is put into a record that says everything', () => {
    const template = copyOf({
      ...everything,
      status: 'paused',
      pausedUntil: '2027-01-04',
      sessions: [
        ...(everything.sessions ?? []),
        {
          repeat: {
            every: 'month',
            days: [{day: 'MO', nth: -1}],
            monthDays: [1, -1],
            until: '2030-01-01',
          },
        },
      ],
    });
    const places = spotsIn(copyOf(template)).length;
    assert.ok(places > 130);
    for (let place = 0; place < places; place++) {
      for (const value of JUNK) {
        const copy = copyOf(template);
        const spot = spotsIn(copy)[place];
        assert.ok(spot);
        put(spot, value);
        agree(copy);
      }
    }
  });

  it('agree on records with something put in or added, and on anything at all', () => {
    const junk = fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue() as fc.Arbitrary<Json>);
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        junk,
        fc.boolean(),
        (sample, where, value, added) => {
          const copy = copyOf(sample);
          const spots = spotsIn(copy);
          const spot = spots[where % spots.length];
          assert.ok(spot);
          if (added && !Array.isArray(spot.holder)) spot.holder['extra'] = value ?? 'x';
          else put(spot, value);
          agree(copy);
        },
      ),
      {numRuns: 300},
    );
    fc.assert(fc.property(fc.jsonValue(), agree), {numRuns: 200});
  });
});
