/** What a server takes from a browser as a change to a plan, and what it refuses. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  applyPlanChange,
  applyPlanPatch,
  PlanChangeError,
  resolveConflict,
  undoPlanChange,
  type PlanChange,
  type PlanPatch,
} from '../../src/plans/changes/index.js';
import {deesPlan, keyWorker, me} from '../fixtures/gate-plans.js';

const at = '2026-11-21T09:00:00.000Z';
let signed = 0;
const sign = (by = keyWorker) => ({id: `z-${signed++}`, by, at});
/** As it comes out of a posted body. */
const posted = (change: unknown) => JSON.parse(JSON.stringify(change)) as PlanChange;
const take = (change: unknown, by = keyWorker, plan = deesPlan) =>
  applyPlanChange(plan, change as PlanChange, sign(by)).plan;

function refusal(change: unknown, by = keyWorker, plan = deesPlan): PlanChangeError {
  try {
    take(change, by, plan);
  } catch (error) {
    assert.ok(error instanceof PlanChangeError, `${JSON.stringify(change)}: ${String(error)}`);
    return error;
  }
  return assert.fail(`It was taken: ${JSON.stringify(change)}`);
}

const note = {id: 'n-x', text: 'I am fine.', by: me, at};
const room = {kind: 'change', list: 'actions', item: 't-room'} as const;

/** By what is wrong with them. */
const NO_CHANGES: Readonly<Record<string, readonly unknown[]>> = {
  'is no object': [null, undefined, 7, 'remove', [], [{kind: 'remove'}], true],
  'is of no kind there is': [
    {},
    {kind: 'nope', list: 'words', item: 'w-low'},
    {kind: 'constructor'},
    {kind: '__proto__', list: 'words', item: 'w-low'},
    {kind: null},
    {kind: ['set'], part: 'owner', value: {name: 'X'}},
    {kind: 'undo'},
  ],
  'is about a list that a plan has not': [
    {kind: 'remove', list: 'nope', item: 'x'},
    {kind: 'remove', list: 'constructor', item: 'x'},
    {kind: 'remove', list: 'changes', item: 'c-1'},
    {kind: 'add', list: 'audiences', item: {id: 'x', label: 'x'}},
    {kind: 'note', list: 'words/0', item: 'w-low', text: 'x'},
    {kind: 'move', list: ['words'], item: 'w-low'},
  ],
  'reaches into a part, or a part that no change sets': [
    {kind: 'set', part: 'words/2/audience', value: ['probation']},
    {kind: 'set', part: 'words/2/text', value: 'I am fine.'},
    {kind: 'set', part: 'medicines/0/audience', value: ['probation']},
    {kind: 'set', part: 'release/audience/-', value: 'healthcare'},
    {kind: 'set', part: 'words', value: []},
    {kind: 'set', part: 'changes', value: []},
    {kind: 'set', part: 'id', value: 'plan-x'},
    {kind: 'set', part: 'type', value: 'x'},
    {kind: 'set', part: 'changedAt', value: at},
    {kind: 'set', part: '__proto__', value: {x: 1}},
    {kind: 'set', part: 'toString', value: 'x'},
    {kind: 'set', part: '', value: {}},
    {kind: 'set', value: {}},
  ],
  'sets what has a kind of its own, or nobody sets': [
    {...room, set: {audience: ['probation']}},
    {...room, set: {by: {role: 'me'}}},
    {...room, set: {at}},
    {...room, set: {id: 't-other'}},
    {...room, set: {notes: [note]}},
    {...room, set: {notes: undefined}},
    {...room, set: {askAgain: false}},
    {...room, set: {text: 'x', 'notes/0/text': 'x'}},
    {...room, set: {'who/0/role': 'me'}},
    {...room, set: {'who~10': 1}},
    {...room, set: {'../../words/2/text': 'x'}},
    {...room, set: {constructor: 1}},
    {...room, set: {nothing: 'x'}},
    {...room, set: {}, list: 'words', item: 'w-low', text: 'x'},
    {kind: 'state', list: 'words', item: 'w-low', state: 'done'},
    JSON.parse('{"kind":"change","list":"actions","item":"t-room","set":{"__proto__":{"x":1}}}'),
  ],
  'has not what its kind needs, or something else': [
    {kind: 'add', list: 'words'},
    {kind: 'add', list: 'actions', item: 't-room'},
    {kind: 'add', list: 'actions', item: null},
    {kind: 'add', list: 'actions', item: [{id: 'x'}]},
    {kind: 'add', list: 'actions', item: {id: 'x'}, before: 3},
    room,
    {...room, set: null},
    {...room, set: ['text']},
    {...room, item: 7, set: {}},
    {kind: 'remove', list: 'words'},
    {kind: 'remove', list: 'words', item: {toString: 'x'}},
    {kind: 'move', list: 'words', item: 'w-low', before: null},
    {kind: 'note', list: 'words', item: 'w-low'},
    {kind: 'note', list: 'words', item: 'w-low', text: {}},
    {kind: 'share', list: 'words', item: 'w-low', audience: 'probation'},
    {kind: 'share', list: 'words', item: 'w-low'},
    {kind: 'share', list: 'words', item: 'w-low', audience: [{}]},
    {kind: 'confirm', list: 'actions'},
    {kind: 'explain'},
    {kind: 'explain', condition: 'c-1', text: 7},
    {kind: 'transfer', to: null, on: '2026-11-20'},
    {kind: 'transfer', to: 'HMP Northmoor', on: '2026-11-20'},
    {kind: 'transfer', to: {name: 'HMP Northmoor', audience: []}},
    {kind: 'state', list: 'actions', item: 't-room'},
    // Nothing beside it, which would be written into the list of changes.
    {kind: 'set', part: 'language', value: 'cy', list: 'words', item: 'w-low'},
  ],
};

describe('what a server takes as a change to a plan', () => {
  for (const [what, changes] of Object.entries(NO_CHANGES)) {
    it(`is nothing that ${what}, whoever signs`, () => {
      const before = JSON.stringify(deesPlan);
      for (const change of changes) {
        for (const by of [keyWorker, me]) {
          const {code, faults, message} = refusal(change, by);
          assert.equal(code, 'not-a-change', JSON.stringify(change));
          assert.ok(
            faults.length > 0 && faults.every(({where}) => where.startsWith('change')),
            message,
          );
          assert.match(message, /^GatePlan \(not-a-change\): .*Expected/);
        }
      }
      assert.equal(JSON.stringify(deesPlan), before);
      assert.equal(({} as Record<string, unknown>)['x'], undefined);
    });
  }

  it('is said in full where it is refused, and repeats no word of it', () => {
    const {message} = refusal({kind: 'remove', list: 'Secret', item: 'w-low'});
    assert.match(message, /change\.list: Expected one of "words", "areas"/);
    assert.doesNotMatch(message, /Secret/);
    assert.match(refusal({...room, set: {audience: []}}).message, /"share".*"note".*"confirm"/);
    assert.match(
      refusal({kind: 'set', part: 'words'}).message,
      /change\.part: Expected one of "release"/,
    );
  });

  it('is every field that a change may set, and those that are left out on the way', () => {
    const set = {text: 'Find a room.', who: [{role: 'key-worker'}], state: 'done', after: []};
    const [, step] = take({...room, set}).actions;
    assert.deepEqual([step?.text, step?.state, step?.after], ['Find a room.', 'done', []]);
    assert.ok(take(posted({kind: 'set', part: 'licence', value: undefined}), me));
    assert.ok(take({kind: 'move', list: 'goals', item: 'g-home', before: undefined}));
  });

  it('writes no note that somebody else is to have written', () => {
    const [old] = deesPlan.appointments;
    assert.ok(old);
    const item = {...old, id: 'p-new', by: me, at: '2020-01-01T00:00:00.000Z', notes: [note]};
    const added = take({kind: 'add', list: 'appointments', item}).appointments.at(-1);
    assert.deepEqual(
      [added?.id, added?.by, added?.at, added?.notes],
      ['p-new', keyWorker, at, undefined],
    );
  });

  it('refuses as a PlanChangeError whatever is posted, and breaks no plan', () => {
    const word = fc.constantFrom(
      'add',
      'change',
      'state',
      'set',
      'share',
      'note',
      'move',
      'transfer',
      'explain',
      'words',
      'actions',
      'licence',
      'release',
      'audiences',
      'prison',
      't-room',
      'w-low',
      'audience',
      'label',
    );
    const value = fc.oneof(
      word,
      fc.jsonValue({maxDepth: 3}),
      fc.array(fc.record({id: word, label: word})),
    );
    const keys = [
      'kind',
      'list',
      'item',
      'part',
      'value',
      'set',
      'audience',
      'to',
      'on',
      'text',
      'before',
      'state',
    ];
    const any = fc.record(Object.fromEntries(keys.map((key) => [key, value])), {
      requiredKeys: ['kind'],
    });
    fc.assert(
      fc.property(fc.oneof(any, fc.jsonValue()), fc.constantFrom(me, keyWorker), (change, by) => {
        try {
          take(change, by);
        } catch (error) {
          assert.ok(error instanceof PlanChangeError, String(error));
        }
      }),
      {numRuns: 2000},
    );
  });

  it('is also no patch, and nothing to undo, that is none', () => {
    for (const patch of [
      null,
      7,
      'x',
      {},
      [null],
      [7],
      [{}],
      [{op: 'add'}],
      [{op: 'nope', path: '/id'}],
    ]) {
      const refused = {name: 'PlanChangeError'};
      assert.throws(() => applyPlanPatch(deesPlan, patch as PlanPatch), refused);
      assert.throws(() => undoPlanChange(deesPlan, {inverse: patch as PlanPatch}, sign()), refused);
    }
  });
});

describe('a decided conflict', () => {
  it('sets nothing that no change sets', () => {
    const goal = {list: 'goals', item: 'g-home', base: undefined} as const;
    const decide = (field: string, mine: unknown) =>
      resolveConflict(deesPlan, {kind: 'both-added', ...goal, field, mine, theirs: 0}, 'mine');
    for (const [field, value] of [
      ['by', keyWorker],
      ['at', at],
      ['notes', [note]],
      ['askAgain', true],
    ] as const) {
      assert.deepEqual(decide(field, value), []);
    }
    const asked = {list: 'actions', item: 't-visit'} as const;
    const {actions} = deesPlan;
    const mine = actions.find(({id}) => id === asked.item);
    const confirmed = {...mine, text: 'Ring her.', askAgain: undefined};
    const changes = resolveConflict(
      deesPlan,
      {kind: 'removed-and-changed', ...asked, base: mine, mine: confirmed, theirs: undefined},
      'mine',
    );
    assert.deepEqual(changes.map(({kind}) => kind).sort(), ['change', 'confirm']);
    for (const each of changes) assert.ok(take(each, me));
  });
});
