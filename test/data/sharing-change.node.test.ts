/** A change of mind after sending: the record, and what it does to who may see the referral. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {
  answerFor,
  applyChange,
  applyChanges,
  checkReferral,
  checkSharingChange,
  consentOf,
  forAudience,
  parseSharingChange,
  sharingChangeSchema,
  sharingState,
  upgradeSharingChange,
  type Referral,
  type SharingChange,
} from '../../src/data/contracts/index.js';
import {ContractError} from '../../src/errors.js';
import {generatedReferral} from '../fixtures/marked-referrals.js';
import {sampleReferral} from '../fixtures/referrals.js';

const ajv = new Ajv2020({allErrors: true, strict: true, strictTypes: false, strictRequired: false});
addFormats.default(ajv);
const keepsSchema = ajv.compile(sharingChangeSchema);

const referral = sampleReferral('self');

function changeOf(changes: Partial<SharingChange> = {}): SharingChange {
  return {
    type: 'steady-sharing-change',
    version: '1.0',
    id: 'c1',
    submissionId: referral.submissionId,
    createdAt: '2026-03-05T09:00:00.000Z',
    language: 'en-GB',
    kind: 'change-sharing',
    audiences: [{id: 'healthcare', agreed: false}],
    by: 'self',
    ...changes,
  };
}

const withdraw = changeOf({id: 'w1', kind: 'withdraw', audiences: []});

function faultsOf(input: unknown): string[] {
  const reading = checkSharingChange(input);
  return reading.ok ? [] : reading.faults.map(({where, message}) => `${where}: ${message}`);
}

function seenQuestions(record: Referral, id: string): string[] {
  return forAudience(record, id).answers.map(({question}) => question);
}

describe('the contract of a change of sharing', () => {
  it('is kept by both kinds, with a reason or without', () => {
    for (const input of [changeOf(), withdraw, changeOf({reason: 'I would rather tell them.'})]) {
      assert.deepEqual(faultsOf(input), []);
      assert.ok(keepsSchema(input), JSON.stringify(keepsSchema.errors));
      assert.equal(parseSharingChange(input), input);
    }
  });

  it('says where something is wrong, and never what was written', () => {
    const input = {...changeOf(), createdAt: 'Baptiste', kind: 'Baptiste', Baptiste: 'Baptiste'};
    assert.deepEqual(faultsOf(input), [
      'createdAt: Expected an instant in UTC such as 2026-03-02T09:30:00.000Z.',
      'kind: Expected one of "withdraw", "change-sharing".',
      ': Expected no other fields than those of the contract.',
    ]);
  });

  it('decides about each audience once, and shares nothing while it takes back', () => {
    const twice = [
      {id: 'probation', agreed: true},
      {id: 'probation', agreed: false},
    ];
    assert.deepEqual(faultsOf(changeOf({audiences: twice})), [
      'audiences[1].id: Expected each audience once.',
    ]);
    assert.deepEqual(faultsOf(changeOf({audiences: []})), [
      'audiences: Expected 1 or more in the list.',
    ]);
    const shares = changeOf({kind: 'withdraw', audiences: [{id: 'probation', agreed: true}]});
    assert.deepEqual(faultsOf(shares), [
      'audiences[0].agreed: Expected false: it is taken back from everybody.',
    ]);
  });

  it('reads its own version, and says so when a record is newer', () => {
    assert.deepEqual(upgradeSharingChange(changeOf()), changeOf());
    const newer = {...changeOf(), version: '2.0'};
    assert.throws(() => upgradeSharingChange(newer), /version: Expected version 1\.0 or earlier/);
    assert.throws(() => upgradeSharingChange([]), ContractError);
  });

  it('is read by the schema as by the parser, whatever is put into it', () => {
    const junk = fc.constantFrom(
      undefined,
      null,
      '',
      'x',
      'withdraw',
      'a b',
      0,
      true,
      [],
      {},
      [{}],
      [{id: 'a', agreed: true}],
      [{id: 'a', agreed: true, more: 1}],
      [{id: 'a', agreed: 'yes'}],
    );
    const keys = [...Object.keys(changeOf()), 'reason', 'extra'];
    fc.assert(
      fc.property(
        fc.constantFrom(changeOf(), withdraw),
        fc.constantFrom(...keys),
        junk,
        (base, key, value) => {
          const input: Record<string, unknown> = {...base, [key]: value};
          if (value === undefined) Reflect.deleteProperty(input, key);
          assert.equal(keepsSchema(input), faultsOf(input).length === 0, JSON.stringify(input));
        },
      ),
      {numRuns: 600},
    );
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        assert.equal(keepsSchema(input), checkSharingChange(input).ok);
      }),
    );
  });
});

describe('applyChange', () => {
  it('takes an audience away, and gives one, from then on', () => {
    assert.ok(seenQuestions(referral, 'healthcare').includes('name'));
    const audiences = [
      {id: 'healthcare', agreed: false},
      {id: 'probation', agreed: true},
    ];
    const now = applyChange(referral, changeOf({audiences}));
    assert.deepEqual(seenQuestions(now, 'healthcare'), []);
    assert.deepEqual(seenQuestions(now, 'probation'), ['agreement', 'name', 'share-probation']);
    assert.deepEqual(seenQuestions(now, 'key-worker'), seenQuestions(referral, 'key-worker'));
  });

  it('leaves nobody anything when the referral is taken back', () => {
    const now = applyChange(referral, withdraw);
    for (const {id} of now.audiences) {
      const given = forAudience(now, id);
      assert.deepEqual([given.answers, given.missing], [[], []], id);
    }
    assert.equal(consentOf(now).agreement, 'no');
  });

  it('leaves the referral that was sent as it was', () => {
    const before = JSON.stringify(referral);
    const now = applyChange(referral, changeOf());
    assert.equal(JSON.stringify(referral), before);
    assert.ok(
      !Object.is(answerFor(now, 'person.name')?.value, answerFor(referral, 'person.name')?.value),
    );
  });

  it('says the new answer in the words it is given', () => {
    const now = applyChange(referral, changeOf(), {yes: 'Ydw', no: 'Nac ydw'});
    assert.deepEqual(answerFor(now, 'consent.share.healthcare')?.text, ['Nac ydw']);
    assert.deepEqual(answerFor(now, 'consent.share.key-worker')?.text, ['Yes']);
  });

  it('takes an answer about somebody who was not asked about', () => {
    const answers = referral.answers.filter(({item}) => item !== 'consent.share.probation');
    const taken = answers.map((answer) =>
      answer.question === 'pronouns' ? {...answer, question: 'share-probation'} : answer,
    );
    for (const asked of [answers, taken]) {
      const audiences = [{id: 'probation', agreed: true}];
      const now = applyChange({...referral, answers: asked}, changeOf({audiences}));
      assert.ok(checkReferral(now).ok);
      assert.ok(seenQuestions(now, 'probation').includes('name'));
    }
  });

  it('refuses a change that is not about this referral, or about somebody it does not know', () => {
    const faults = (change: SharingChange) => {
      try {
        applyChange(referral, change);
      } catch (error) {
        if (error instanceof ContractError) return error.faults.map(({where}) => where);
      }
      return [];
    };
    assert.deepEqual(faults(changeOf({submissionId: 'another'})), ['submissionId']);
    assert.deepEqual(faults(changeOf({audiences: [{id: 'police', agreed: true}]})), [
      'audiences[0].id',
    ]);
    assert.deepEqual(faults(changeOf({audiences: [{id: 'link-worker', agreed: false}]})), [
      'audiences[0].id',
    ]);
    assert.deepEqual(faults({...changeOf(), kind: 'neither'} as unknown as SharingChange), [
      'kind',
    ]);
  });
});

describe('applyChanges', () => {
  it('counts the latest, in whatever order they come', () => {
    const no = changeOf({id: 'a', createdAt: '2026-03-05T09:00:00.000Z'});
    const yes = changeOf({
      id: 'b',
      createdAt: '2026-03-06T09:00:00Z',
      audiences: [{id: 'healthcare', agreed: true}],
    });
    for (const changes of [
      [no, yes],
      [yes, no],
    ]) {
      const now = applyChanges(referral, changes);
      assert.ok(seenQuestions(now, 'healthcare').includes('name'));
    }
    assert.equal(applyChanges(referral, []), referral);
  });

  it('never shares again what was taken back', () => {
    const later = changeOf({
      createdAt: '2027-01-01T00:00:00Z',
      audiences: [{id: 'healthcare', agreed: true}],
    });
    const now = applyChanges(referral, [later, withdraw]);
    assert.deepEqual(seenQuestions(now, 'healthcare'), []);
    assert.deepEqual(seenQuestions(now, 'link-worker'), []);
  });

  it('never shows anybody more than they were agreed to, for any referral and any changes', () => {
    const withChanges = generatedReferral.chain((record) => {
      const others = record.audiences.map(({id}) => id).filter((id) => id !== record.sentTo);
      const change = fc
        .record({
          kind: fc.constantFrom(
            'withdraw' as const,
            ...Array<'change-sharing'>(4).fill('change-sharing'),
          ),
          agreed: fc.dictionary(fc.constantFrom('x', ...others), fc.boolean()),
          day: fc.integer({min: 10, max: 28}),
          id: fc.uuid(),
        })
        .map(({kind, agreed, day, id}): SharingChange => {
          const decisions = Object.entries(agreed).filter(([one]) => one !== 'x');
          return changeOf({
            id,
            submissionId: record.submissionId,
            kind: decisions.length === 0 ? 'withdraw' : kind,
            createdAt: `2026-04-${String(day)}T00:00:00Z`,
            audiences: decisions.map(([one, yes]) => ({
              id: one,
              agreed: yes && kind !== 'withdraw',
            })),
          });
        });
      return fc.tuple(
        fc.constant(record),
        fc.uniqueArray(change, {selector: (one) => one.createdAt, maxLength: 4}),
      );
    });
    fc.assert(
      fc.property(withChanges, ([record, changes]) => {
        const now = applyChanges(record, changes);
        assert.ok(checkReferral(now).ok);
        const state = sharingState(now);
        assert.equal(
          state.withdrawn,
          changes.some(({kind}) => kind === 'withdraw'),
        );
        const last = new Map<string, boolean>();
        for (const {audiences} of [...changes].sort((a, b) =>
          a.createdAt < b.createdAt ? -1 : 1,
        )) {
          for (const {id, agreed} of audiences) last.set(id, agreed);
        }
        for (const {id, agreed, receives, questions} of state.audiences) {
          assert.deepEqual(questions, seenQuestions(now, id));
          const said =
            last.get(id) ??
            consentOf(record).shares.some((one) => one.audience === id && one.choice === 'yes');
          assert.equal(agreed, !state.withdrawn && (receives || said), id);
          if (!agreed) assert.deepEqual(questions, []);
        }
      }),
      {numRuns: 400},
    );
  });
});

describe('sharingState', () => {
  it('says who sees what, and who was said no to', () => {
    const {withdrawn, audiences} = sharingState(referral);
    assert.equal(withdrawn, false);
    assert.deepEqual(
      audiences.map(({id, receives, agreed}) => [id, receives, agreed]),
      [
        ['link-worker', true, true],
        ['healthcare', false, true],
        ['key-worker', false, true],
        ['probation', false, false],
      ],
    );
    assert.equal(audiences[1]?.label, 'Prison healthcare');
    assert.deepEqual(audiences[3]?.questions, []);
  });
});
