/** The contract of a referral: the parser, the JSON Schema, and that they say the same. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {
  checkReferral,
  isReferralItem,
  parseReferral,
  REFERRAL_ITEMS,
  referralSchema,
  upgradeReferral,
  type RecordedAnswer,
  type Referral,
} from '../../src/data/contracts/index.js';
import {ContractError, SteadyError} from '../../src/errors.js';
import type {Kind} from '../../src/questions/index.js';
import {copyOf, JUNK, put, spotsIn} from '../fixtures/broken-records.js';
import {sampleReferral} from '../fixtures/referrals.js';

const ajv = new Ajv2020({allErrors: true, strict: true, strictTypes: false, strictRequired: false});
addFormats.default(ajv);
const keepsSchema = ajv.compile(referralSchema);

const paths = ['self', 'helped', 'staff'] as const;
const samples = paths.map(sampleReferral);

/** A record that anything may be put into. */
interface Loose extends Record<string, unknown> {
  audiences: Record<string, unknown>[];
  answers: (Record<string, unknown> & {audience: unknown[]})[];
  missing: {audience: unknown[]}[];
}

/** A sample that does not keep the contract any more. */
function broken(path: (typeof paths)[number], change: (referral: Loose) => void): unknown {
  const referral = copyOf(sampleReferral(path)) as unknown as Loose;
  change(referral);
  return referral;
}

/** The answer at a place, to be changed. */
function answerAt(referral: Loose, index: number): Loose['answers'][number] {
  const answer = referral.answers[index];
  assert.ok(answer);
  return answer;
}

function faultsOf(input: unknown): readonly {readonly where: string; readonly message: string}[] {
  const reading = checkReferral(input);
  return reading.ok ? [] : reading.faults;
}

describe('the contract of a referral', () => {
  for (const path of paths) {
    it(`is kept by what the form sends: ${path}`, () => {
      const sent = copyOf(sampleReferral(path));
      assert.deepEqual(faultsOf(sent), []);
      assert.ok(keepsSchema(sent), JSON.stringify(keepsSchema.errors));
      assert.deepEqual(parseReferral(sent), sampleReferral(path));
    });
  }

  it('says where something is wrong, and what was expected', () => {
    const input = broken('self', (referral) => {
      referral['createdAt'] = '2026-02-31T10:00:00Z';
      answerAt(referral, 2)['label'] = '';
      delete referral['sentTo'];
    });
    assert.deepEqual(faultsOf(input), [
      {where: 'createdAt', message: 'Expected an instant in UTC such as 2026-03-02T09:30:00.000Z.'},
      {where: 'sentTo', message: 'Expected this to be there.'},
      {where: 'answers[2].label', message: 'Expected text with something in it.'},
    ]);
  });

  it('never repeats what somebody wrote', () => {
    const secret = 'Baptiste';
    const input = broken('self', (referral) => {
      for (const key of ['submissionId', 'createdAt', 'path', 'language', 'sentTo']) {
        referral[key] = `${secret} £`;
      }
      referral[secret] = secret;
      for (const answer of referral.answers) {
        Object.assign(answer, {kind: secret, sensitivity: secret, item: secret, [secret]: secret});
        answer.audience = [`${secret} £`];
      }
      referral.answers.push({...answerAt(referral, 0), kind: 'people', value: [{[secret]: false}]});
    });
    assert.ok(faultsOf(input).length > 10);
    assert.doesNotMatch(JSON.stringify(faultsOf(input)), new RegExp(secret));
  });

  it('throws everything that is wrong at once, as an error a host can catch by type', () => {
    const input = broken('staff', (referral) => {
      referral['type'] = 'letter';
      referral.audiences = [];
    });
    assert.throws(
      () => parseReferral(input),
      (error: unknown) =>
        error instanceof ContractError &&
        error instanceof SteadyError &&
        error.name === 'ContractError' &&
        error.faults.length === 2 &&
        error.message ===
          'Referral does not keep its contract. type: Expected one of "steady-referral". audiences: Expected 1 or more in the list.',
    );
  });

  it('is not kept by anything that is no referral, and nothing throws', () => {
    for (const input of [undefined, null, 0, '', 'steady-referral', [], {}, new Date(0), () => 1]) {
      assert.equal(checkReferral(input).ok, false);
    }
  });

  it('stops listing before a hostile record costs anything', () => {
    const input = broken('self', (referral) => {
      Object.assign(referral, {answers: Array.from({length: 50_000}, () => 0)});
    });
    assert.equal(faultsOf(input).length, 100);
  });

  it('knows the items, a host’s own, and one for each audience', () => {
    assert.deepEqual([...REFERRAL_ITEMS], [...new Set(REFERRAL_ITEMS)].sort());
    assert.ok(isReferralItem('person.name'));
    assert.ok(isReferralItem('consent.share.link-worker'));
    assert.ok(isReferralItem('host.shoe-size'));
    for (const code of ['', 'person.shoe-size', 'host.', 'consent.share.a.b', 'xperson.name']) {
      assert.ok(!isReferralItem(code), code);
    }
  });

  it('has parts that fit together', () => {
    const where = (change: Parameters<typeof broken>[1]) =>
      faultsOf(broken('self', change)).map((fault) => fault.where);
    assert.deepEqual(
      where((r) => (r['sentTo'] = 'elsewhere')),
      ['sentTo'],
    );
    assert.deepEqual(
      where((r) => answerAt(r, 3).audience.push('elsewhere')),
      ['answers[3].audience'],
    );
    assert.deepEqual(
      where((r) => r.missing[0]?.audience.push('elsewhere')),
      ['missing[0].audience'],
    );
    assert.deepEqual(
      where((r) => r.audiences.push({...r.audiences[0]})),
      ['audiences'],
    );
    assert.deepEqual(
      where((r) => (answerAt(r, 4)['question'] = answerAt(r, 1)['question'])),
      ['answers[4].question'],
    );
  });

  it('takes "staff-only" from staff alone', () => {
    const change = (referral: Loose) => {
      answerAt(referral, 1)['sensitivity'] = 'staff-only';
    };
    assert.deepEqual(
      faultsOf(broken('helped', change)).map(({where}) => where),
      ['answers[1].sensitivity'],
    );
    assert.ok(!keepsSchema(broken('helped', change)));
    assert.deepEqual(faultsOf(broken('staff', change)), []);
    assert.ok(keepsSchema(broken('staff', change)));
  });

  it('has an answer or a special one, never both and never neither', () => {
    const both = broken('self', (r) => (answerAt(r, 1)['special'] = 'not-sure'));
    const neither = broken('self', (r) => (answerAt(r, 1)['value'] = null));
    for (const input of [both, neither]) {
      assert.deepEqual(
        faultsOf(input).map(({where}) => where),
        ['answers[1].value'],
      );
      assert.ok(!keepsSchema(input));
    }
  });

  it('reads its own version, and says so when a record is newer', () => {
    const referral = copyOf(sampleReferral('self'));
    assert.deepEqual(upgradeReferral(referral), referral);
    const newer = broken('self', (r) => (r['version'] = '2.0'));
    assert.throws(() => upgradeReferral(newer), /version: Expected version 1\.0 or earlier/);
    assert.throws(() => upgradeReferral(null), ContractError);
  });
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const text = fc.string({minLength: 1, maxLength: 20});
const parts = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, text])), {requiredKeys: []});
const name = parts('first', 'last');
const address = parts('line1', 'line2', 'town', 'county', 'postcode');
const choices = fc.uniqueArray(text, {minLength: 1, maxLength: 4});
const number = fc.integer();
const special = fc.constantFrom('not-sure' as const, 'prefer-not-to-say' as const);
const row = fc.dictionary(id, fc.oneof(text, number, choices, name, fc.record({special})), {
  maxKeys: 4,
});

const valueOf: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
  text,
  'long-text': text,
  choice: text,
  choices,
  select: text,
  'yes-no': fc.constantFrom('yes', 'no'),
  date: fc.constantFrom('1971', '2026-09', '2026-09-27'),
  number,
  scale: number,
  email: text,
  phone: text,
  postcode: text,
  'nhs-number': text,
  'prison-number': text,
  crn: text,
  address,
  name,
  people: fc.array(row, {minLength: 1, maxLength: 3}),
};

function answerWith(audience: readonly string[], question: string): fc.Arbitrary<RecordedAnswer> {
  return fc.constantFrom(...(Object.keys(valueOf) as Kind[])).chain((kind) =>
    fc
      .record(
        {
          question: fc.constant(question),
          item: fc.constantFrom(
            ...REFERRAL_ITEMS,
            'host.own',
            `consent.share.${audience[0] ?? 'a'}`,
          ),
          kind: fc.constant(kind),
          label: text,
          text: fc.array(text, {maxLength: 2}),
          value: valueOf[kind],
          special,
          audience: fc.subarray([...audience], {minLength: 1}),
          sensitivity: fc.constantFrom('ordinary', 'sensitive'),
          known: fc.record(
            {source: text, date: fc.constant('2024-02-29'), confirmed: fc.boolean()},
            {requiredKeys: ['source', 'confirmed']},
          ),
        },
        {requiredKeys: ['question', 'kind', 'label', 'text', 'value', 'audience', 'sensitivity']},
      )
      .map((answer) => ({...answer, ...(answer.special && {value: null})}) as RecordedAnswer),
  );
}

/** Referrals that keep the contract, whatever stands in them. */
const goodReferral: fc.Arbitrary<Referral> = fc
  .record({
    audiences: fc.uniqueArray(id, {minLength: 1, maxLength: 4}),
    questions: fc.uniqueArray(id, {maxLength: 5}),
  })
  .chain(({audiences, questions}) =>
    fc.record({
      type: fc.constant('steady-referral' as const),
      version: fc.constant('1.0' as const),
      submissionId: fc.uuid(),
      createdAt: fc
        .date({min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true})
        .map((date) => date.toISOString()),
      path: fc.constantFrom(...paths),
      setting: fc.constantFrom('custody' as const, 'community' as const),
      language: fc.constantFrom('en-GB', 'cy', 'en-x-easyread', 'pa-Arab'),
      definition: fc.record({id: text, version: text}),
      audiences: fc.constant(audiences.map((one) => ({id: one, label: `Team ${one}`}))),
      sentTo: fc.constantFrom(...audiences),
      answers: fc.tuple(...questions.map((question) => answerWith(audiences, question))),
      missing: fc.constant([]),
    }),
  );

/** A record with an answer of every kind, and one of everything that may be left out. */
function everyKind(): Referral {
  const sample = sampleReferral('staff');
  const kinds = Object.keys(valueOf) as Kind[];
  const examples: Readonly<Partial<Record<Kind, RecordedAnswer['value']>>> = {
    choices: ['a', 'b'],
    'yes-no': 'no',
    date: '2026-09',
    number: 3,
    scale: 0,
    address: {line1: '1 High Street', postcode: 'ZZ99 3VZ'},
    name: {first: 'Jo'},
    people: [{who: 'Marie', when: {special: 'not-sure'}, which: ['a'], where: {town: 'Westport'}}],
  };
  return {
    ...sample,
    missing: [
      {...sample.missing[0], question: 'a', special: 'not-sure'} as Referral['missing'][number],
    ],
    answers: kinds.map((kind) => ({
      question: `of-${kind}`,
      item: 'host.own',
      kind,
      label: 'Question',
      text: ['Answer'],
      value: examples[kind] ?? 'Answer',
      audience: ['link-worker'],
      sensitivity: 'ordinary',
      known: {source: 'your record', date: '2024-02-29', confirmed: true},
    })),
  };
}

/** What a schema cannot say. */
const BEYOND_SCHEMA = new Set([
  'Expected each id once.',
  'Expected the id of an audience.',
  'Expected ids of audiences.',
  'Expected each question once.',
]);

function agree(input: unknown): void {
  const said = keepsSchema(input);
  const faults = faultsOf(input);
  const structural = faults.filter(({message}) => !BEYOND_SCHEMA.has(message));
  assert.equal(
    structural.length === 0,
    said,
    JSON.stringify({faults, errors: keepsSchema.errors, input}),
  );
}

const junk = fc.constantFrom(...JUNK);

describe('the parser and the JSON Schema', () => {
  it('both take every record that keeps the contract', () => {
    fc.assert(
      fc.property(goodReferral, (referral) => {
        assert.deepEqual(faultsOf(referral), []);
        assert.ok(keepsSchema(referral), JSON.stringify(keepsSchema.errors));
      }),
      {numRuns: 200},
    );
  });

  it('agree wherever anything is put into a record with an answer of every kind', () => {
    const template = copyOf(everyKind());
    assert.ok(keepsSchema(template), JSON.stringify(keepsSchema.errors));
    const places = spotsIn(copyOf(template)).length;
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

  it('agree on records with something put in, taken out or added', () => {
    const base = fc.oneof(goodReferral, fc.constantFrom(...samples));
    fc.assert(
      fc.property(base, fc.nat(), junk, fc.boolean(), (referral, where, value, added) => {
        const copy = copyOf(referral);
        const spots = spotsIn(copy);
        const spot = spots[where % spots.length];
        assert.ok(spot);
        if (added && !Array.isArray(spot.holder)) spot.holder['extra'] = value ?? 'x';
        else put(spot, value);
        agree(copy);
      }),
      {numRuns: 300},
    );
  });

  it('agree on anything at all', () => {
    fc.assert(fc.property(fc.jsonValue(), agree), {numRuns: 200});
  });
});
