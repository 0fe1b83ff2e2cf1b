/** One change at a time, undone, and a move to another prison. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkGatePlan, type GatePlan} from '../../src/data/contracts/index.js';
import {
  applyPlanChange,
  applyPlanPatch,
  movePrison,
  PlanChangeError,
  undoPlanChange,
  type PlanChange,
  type PlanChangeProblem,
} from '../../src/plans/changes/index.js';
import {deesPlan, keyWorker, longPlan, me} from '../fixtures/gate-plans.js';

const at = '2026-11-21T09:00:00.000Z';
const sign = (by = me, id = 'z-1') => ({id, by, at});
const said = <T>(plan: GatePlan, of: (plan: GatePlan) => T): T => of(plan);

/** Each kind of change, and what is then to be seen. */
const CHANGES: Readonly<
  Record<string, readonly [PlanChange, (plan: GatePlan) => unknown, unknown]>
> = {
  'puts an action before another': [
    {
      kind: 'add',
      list: 'actions',
      before: 't-room',
      item: {
        id: 't-new',
        audience: ['key-worker'],
        area: 'a-home',
        text: 'I will ring the council.',
        who: [{role: 'me'}],
        state: 'not-started',
      },
    },
    ({actions}) => actions.map(({id, by}) => `${id} ${by.role}`).slice(0, 3),
    ['t-letter me', 't-new me', 't-room key-worker'],
  ],
  'changes a field and takes another away': [
    {
      kind: 'change',
      list: 'actions',
      item: 't-letter',
      set: {text: 'I will ask.', confidence: undefined},
    },
    ({actions}) => [actions[0]?.text, actions[0]?.confidence],
    ['I will ask.', undefined],
  ],
  'says how far something is': [
    {kind: 'state', list: 'essentials', item: 'e-sleep', state: 'sorted'},
    ({essentials}) => essentials[0]?.state,
    'sorted',
  ],
  'moves something up': [
    {kind: 'move', list: 'goals', item: 'g-drugs', before: 'g-home'},
    ({goals}) => goals.map(({id}) => id),
    ['g-drugs', 'g-home', 'g-ada'],
  ],
  'moves something down, to the end': [
    {kind: 'move', list: 'goals', item: 'g-home'},
    ({goals}) => goals.map(({id}) => id),
    ['g-ada', 'g-drugs', 'g-home'],
  ],
  'moves something down, before another': [
    {kind: 'move', list: 'goals', item: 'g-home', before: 'g-drugs'},
    ({goals}) => goals.map(({id}) => id),
    ['g-ada', 'g-home', 'g-drugs'],
  ],
  'takes somebody out, and out of everything that named them': [
    {kind: 'remove', list: 'people', item: 'bea'},
    (plan) => [plan.people.length, JSON.stringify({...plan, changes: []}).includes('"bea"')],
    [1, false],
  ],
  'takes an action out, and no other waits for it': [
    {kind: 'remove', list: 'actions', item: 't-room'},
    ({actions}) => [actions.length, actions[1]?.after],
    [4, []],
  ],
  'adds a note': [
    {kind: 'note', list: 'words', item: 'w-matters', text: 'She is 7 now.'},
    ({words}) => words[1]?.notes?.map(({id, text}) => `${id} ${text}`),
    ['n-1 Ada turns 6 in May.', 'z-1-note She is 7 now.'],
  ],
  'adds the first note': [
    {kind: 'note', list: 'goals', item: 'g-ada', text: 'A visit is booked.'},
    ({goals}) => goals[1]?.notes?.length,
    1,
  ],
  'says who may see something': [
    {kind: 'share', list: 'words', item: 'w-low', audience: ['healthcare', 'bea']},
    ({words}) => words[2]?.audience,
    ['healthcare', 'bea'],
  ],
  'confirms what was asked again': [
    {kind: 'confirm', list: 'actions', item: 't-visit'},
    ({actions}) => actions[3]?.askAgain,
    undefined,
  ],
  'sets the release': [
    {kind: 'set', part: 'release', value: {remand: true, dates: [], audience: []}},
    ({release}) => release.remand,
    true,
  ],
  'takes the licence away': [
    {kind: 'set', part: 'licence', value: undefined},
    ({licence}) => licence,
    undefined,
  ],
};

describe('a change to a plan', () => {
  for (const [what, [change, of, expected]] of Object.entries(CHANGES)) {
    it(`${what}; the patch says the same; undoing brings everything back`, () => {
      const before = JSON.stringify(deesPlan);
      const {plan, patch, inverse} = applyPlanChange(deesPlan, change, sign());
      assert.deepEqual(said(plan, of), expected);
      assert.equal(JSON.stringify(deesPlan), before);
      assert.deepEqual(
        applyPlanPatch(deesPlan, JSON.parse(JSON.stringify(patch)) as typeof patch),
        plan,
      );
      assert.equal(plan.changedAt, at);
      assert.deepEqual(plan.changes.at(-1)?.kind, change.kind);
      const undone = undoPlanChange(plan, {inverse}, sign(me, 'z-2'));
      const {changes, changedAt, ...rest} = undone.plan;
      const {changes: were, changedAt: was, ...all} = deesPlan;
      assert.deepEqual(rest, all);
      assert.deepEqual(
        changes.slice(were.length).map(({kind}) => kind),
        [change.kind, 'undo'],
      );
      assert.ok(changedAt > was);
      const redone = undoPlanChange(undone.plan, undone, sign(me, 'z-3'));
      assert.deepEqual(said(redone.plan, of), expected);
    });
  }

  it('is small, and says nothing of the words in the list of changes', () => {
    const {patch, plan} = applyPlanChange(
      longPlan(),
      {kind: 'state', list: 'actions', item: 'action-7', state: 'done'},
      sign(),
    );
    assert.deepEqual(
      patch.map(({op, path}) => `${op} ${path}`),
      [
        'test /actions/7/id',
        'test /actions/7/state',
        'replace /actions/7/state',
        'add /changes/-',
        'replace /changedAt',
      ],
    );
    assert.deepEqual(plan.changes.at(-1), {id: 'z-1', at, by: me, kind: 'state', item: 'action-7'});
  });

  const refused = (code: PlanChangeProblem, plan: GatePlan, change: PlanChange, by = keyWorker) => {
    assert.throws(
      () => applyPlanChange(plan, change, sign(by)),
      (error) => error instanceof PlanChangeError && error.code === code,
    );
  };

  it('of the person’s words is the person’s alone', () => {
    const words = {id: 'w-x', audience: [], kind: 'needs', text: 'He needs discipline.'} as const;
    refused('their-words', deesPlan, {kind: 'add', list: 'words', item: words});
    refused('their-words', deesPlan, {
      kind: 'change',
      list: 'words',
      item: 'w-low',
      set: {text: 'x'},
    });
    refused('their-words', deesPlan, {
      kind: 'change',
      list: 'goals',
      item: 'g-home',
      set: {text: 'x'},
    });
    refused('their-words', deesPlan, {
      kind: 'change',
      list: 'goals',
      item: 'g-home',
      set: {importance: 1},
    });
    refused('their-words', deesPlan, {
      kind: 'change',
      list: 'people',
      item: 'bea',
      set: {label: 'aunt'},
    });
    refused('their-words', deesPlan, {kind: 'remove', list: 'disagreements', item: 'o-1'});
    refused('their-words', deesPlan, {kind: 'set', part: 'noOne', value: true});
    // Beside them, and how far it is, and in their own: yes.
    for (const change of [
      {kind: 'note', list: 'words', item: 'w-low', text: 'Thank you for telling us.'},
      {kind: 'state', list: 'actions', item: 't-letter', state: 'in-progress'},
      {kind: 'change', list: 'actions', item: 't-room', set: {text: 'Find a room in Eccles.'}},
    ] as const satisfies readonly PlanChange[]) {
      assert.ok(applyPlanChange(deesPlan, change, sign(keyWorker)).plan);
    }
    // With somebody's help they are still the person's.
    const helped = {role: 'me', helper: 'Sam'} as const;
    assert.ok(
      applyPlanChange(deesPlan, {kind: 'add', list: 'words', item: words}, sign(helped)).plan,
    );
  });

  it('of medicine and care outside is for whoever of the person and healthcare wrote it', () => {
    const healthcare = {role: 'healthcare', name: 'Nurse Imran'} as const;
    const tablets = {list: 'medicines', item: 'm-tablets'} as const;
    const [item] = deesPlan.medicines;
    assert.ok(item);
    const set = {kind: 'change', ...tablets, set: {name: 'Something else'}} as const;
    const state = {kind: 'state', ...tablets, state: 'want-help'} as const;
    const add = {kind: 'add', list: 'medicines', item: {...item, id: 'm-new'}} as const;
    const byHealth = {...deesPlan, medicines: [{...item, by: healthcare}]};
    const byMe = {...deesPlan, medicines: [{...item, by: me}]};
    for (const by of [me, keyWorker]) {
      refused('their-care', byHealth, set, by);
      refused('their-care', byHealth, {kind: 'remove', ...tablets}, by);
    }
    refused('their-care', deesPlan, add, keyWorker);
    for (const by of [keyWorker, healthcare]) {
      refused('their-words', byMe, set, by);
      refused('their-words', byMe, {kind: 'remove', ...tablets}, by);
    }
    // How far it is anybody says; their own they change.
    for (const [plan, change, by] of [
      [byHealth, state, keyWorker],
      [byHealth, state, me],
      [byHealth, set, healthcare],
      [byMe, set, me],
      [deesPlan, add, healthcare],
    ] as const) {
      assert.ok(applyPlanChange(plan, change, sign(by)).plan);
    }
  });

  it('of who may see something is the person’s alone', () => {
    refused('their-choice', deesPlan, {
      kind: 'share',
      list: 'words',
      item: 'w-low',
      audience: ['probation'],
    });
    const release = {...deesPlan.release, audience: [...deesPlan.release.audience, 'healthcare']};
    refused('their-choice', deesPlan, {kind: 'set', part: 'release', value: release});
    const fewer = {...deesPlan.release, audience: []};
    assert.ok(
      applyPlanChange(deesPlan, {kind: 'set', part: 'release', value: fewer}, sign(keyWorker)).plan,
    );
  });

  it('that does not fit is not made, and says why', () => {
    refused('not-found', deesPlan, {kind: 'remove', list: 'goals', item: 'gone'}, me);
    refused('would-break', deesPlan, {kind: 'remove', list: 'areas', item: 'a-home'}, me);
    const circle: PlanChange = {
      kind: 'change',
      list: 'actions',
      item: 't-room',
      set: {after: ['t-keys']},
    };
    assert.throws(
      () => applyPlanChange(deesPlan, circle, sign()),
      (error) => error instanceof PlanChangeError && error.faults[0]?.where === 'actions[1].after',
    );
    assert.throws(
      () => applyPlanPatch(deesPlan, [{op: 'add', path: '/__proto__/polluted', value: 1}]),
      PlanChangeError,
    );
  });

  it('is undone by the role that made it, and by no other', () => {
    const done = applyPlanChange(
      deesPlan,
      {kind: 'state', list: 'medicines', item: 'm-tablets', state: 'want-help'},
      sign(me),
    );
    // As a server keeps it: plain JSON beside the plan.
    const kept = JSON.parse(JSON.stringify({inverse: done.inverse, by: done.by})) as typeof done;
    for (const by of [keyWorker, {role: 'healthcare', name: 'Nurse Imran'} as const]) {
      assert.throws(
        () => undoPlanChange(done.plan, kept, sign(by, 'z-2')),
        (error) => error instanceof PlanChangeError && error.code === 'their-change',
      );
    }
    const helped = {role: 'me', helper: 'Sam'} as const;
    const undone = undoPlanChange(done.plan, kept, sign(helped, 'z-2'));
    assert.deepEqual(undone.plan.medicines, deesPlan.medicines);
    assert.deepEqual(undone.by, helped);
  });

  it('is undone after others elsewhere, and not over a later one in the same place', () => {
    const done = (state: 'done' | 'in-progress', item = 't-letter'): PlanChange => ({
      kind: 'state',
      list: 'actions',
      item,
      state,
    });
    const first = applyPlanChange(deesPlan, done('done'), sign());
    const elsewhere = applyPlanChange(first.plan, done('done', 't-room'), sign(me, 'z-2'));
    assert.equal(
      undoPlanChange(elsewhere.plan, first, sign(me, 'z-3')).plan.actions[0]?.state,
      'need-help',
    );
    const again = applyPlanChange(first.plan, done('in-progress'), sign(me, 'z-2'));
    const moved = applyPlanChange(
      first.plan,
      {kind: 'move', list: 'actions', item: 't-letter'},
      sign(me, 'z-2'),
    );
    for (const {plan} of [again, moved]) {
      assert.throws(
        () => undoPlanChange(plan, first, sign(me, 'z-3')),
        (error) => error instanceof PlanChangeError && error.code === 'moved-on',
      );
    }
  });
});

describe('a move to another prison', () => {
  const move = {to: {name: 'HMP Northmoor', audience: ['probation']}, on: '2026-11-20'};
  const {plan, askAgain, keep} = movePrison(deesPlan, move, sign(keyWorker));

  it('keeps everything, and says where the person was', () => {
    assert.equal(checkGatePlan(plan).ok, true);
    const bare = (each: GatePlan) =>
      JSON.parse(
        JSON.stringify({...each, prison: 0, transfers: 0, changes: 0, changedAt: 0}),
        (name, value: unknown) => (name === 'askAgain' ? undefined : value),
      ) as unknown;
    assert.deepEqual(bare(plan), bare(deesPlan));
    assert.equal(plan.transfers.at(-1)?.before, 'HMP Fairhaven');
    assert.equal(plan.prison?.name, 'HMP Northmoor');
  });

  it('marks what hangs on the prison before, and nothing of what was told', () => {
    assert.deepEqual(askAgain, [
      't-letter',
      's-rent',
      'v-garden',
      'sam',
      'm-tablets',
      'd-birth',
      'e-medicine',
    ]);
    for (const id of [
      'w-strength',
      'w-low',
      'g-home',
      'bea',
      'p-probation',
      'v-allotment',
      'h-gp',
      't-keys',
    ]) {
      assert.ok(keep.includes(id), id);
    }
    const marked = plan.medicines.filter((each) => each.askAgain);
    assert.equal(marked.length, 1);
    const confirmed = applyPlanChange(
      plan,
      {kind: 'confirm', list: 'medicines', item: 'm-tablets'},
      sign(keyWorker, 'z-2'),
    );
    assert.equal(confirmed.plan.medicines[0]?.askAgain, undefined);
  });
});
