/** Two people's changes to one plan: none of them is lost. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkGatePlan, type GatePlan, type PlanItem} from '../../src/data/contracts/index.js';
import {PLAN_LISTS} from '../../src/data/contracts/gate-plan/record.js';
import {ConfigError, ContractError} from '../../src/errors.js';
import {
  applyPlanChange,
  mergePlans,
  PlanChangeError,
  resolveConflict,
  type PlanChange,
  type PlanConflict,
} from '../../src/plans/changes/index.js';
import {deesPlan, emptyPlan, me} from '../fixtures/gate-plans.js';

type Item = PlanItem & Readonly<Record<string, unknown>>;
const LISTS = ['audiences', ...PLAN_LISTS] as const;
const itemsOf = (plan: GatePlan, list: (typeof LISTS)[number]) =>
  plan[list] as readonly unknown[] as readonly Item[];

const IDS = PLAN_LISTS.flatMap((list) => itemsOf(deesPlan, list).map(({id}) => ({list, id})));
// Few things, so that both often mean the same one.
const FEW = new Set([
  'g-home',
  'g-ada',
  't-letter',
  't-room',
  't-keys',
  'bea',
  'w-low',
  'a-garage',
  'p-clinic',
]);
const one = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...IDS.filter(({id}) => FEW.has(id)))},
  fc.constantFrom(...IDS),
);
const fresh = fc.constantFrom('new-1', 'new-2');
const ACTIONS = [...deesPlan.actions.map(({id}) => id), 'new-1', 'new-2'];

/** A change; many do not fit the plan by then, and are passed over. */
const change: fc.Arbitrary<PlanChange> = fc.oneof(
  one.map(({list, id}) => ({kind: 'remove', list, item: id}) as const),
  fc
    .tuple(one, one)
    .map(([{list, id}, other]) => ({kind: 'move', list, item: id, before: other.id}) as const),
  one.map(({list, id}) => ({kind: 'move', list, item: id}) as const),
  fc
    .tuple(one, fc.subarray(['key-worker', 'bea', 'healthcare']))
    .map(([{list, id}, audience]) => ({kind: 'share', list, item: id, audience}) as const),
  fc
    .tuple(one, fc.constantFrom('A', 'B', 'C'))
    .map(([{list, id}, text]) => ({kind: 'change', list, item: id, set: {text}}) as PlanChange),
  fc
    .tuple(one, fc.constantFrom('done', 'sorted', 'not-now', 'active', 'met'))
    .map(([{list, id}, state]) => ({kind: 'state', list, item: id, state}) as PlanChange),
  fc
    .tuple(fc.constantFrom(...ACTIONS), fc.subarray(ACTIONS, {maxLength: 2}))
    .map(([item, after]) => ({kind: 'change', list: 'actions', item, set: {after}}) as const),
  fc
    .tuple(one, fc.constantFrom('x', 'y'))
    .map(([{list, id}, text]) => ({kind: 'note', list, item: id, text}) as const),
  fc
    .tuple(
      fresh,
      fc.constantFrom('A', 'B'),
      fc.subarray(['bea', 'probation']),
      fc.constantFrom('a-home', 'a-garage'),
    )
    .map(([id, text, audience, area]): PlanChange => ({
      kind: 'add',
      list: 'actions',
      item: {
        id,
        audience,
        area,
        text,
        who: [{role: 'chosen-person', person: 'bea'}],
        state: 'not-started',
      },
    })),
  fc.constantFrom<PlanChange>(
    {kind: 'set', part: 'release', value: {remand: true, dates: [], audience: []}},
    {kind: 'set', part: 'release', value: {...deesPlan.release, text: 'Ask in May.'}},
    {kind: 'set', part: 'licence', value: undefined},
    {kind: 'set', part: 'setting', value: 'community'},
    {kind: 'set', part: 'owner', value: {name: 'D'}},
    {kind: 'set', part: 'prison', value: {name: 'HMP Northmoor', audience: ['bea']}},
  ),
);

const edited = (side: string, changes: readonly PlanChange[]): GatePlan =>
  changes.reduce((plan, each, i) => {
    const at = `2026-11-21T09:0${i}:00.000Z`;
    try {
      return applyPlanChange(plan, each, {id: `${side}-${i}`, by: me, at}).plan;
    } catch (error) {
      assert.ok(error instanceof PlanChangeError, String(error));
      return plan;
    }
  }, deesPlan);

const side = (name: string) =>
  fc.array(change, {minLength: 1, maxLength: 6}).map((all) => edited(name, all));

const same = (a: unknown, b: unknown) => {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
};

/** Says which changes of a side are neither in the plan nor in a conflict. */
function lost(
  base: GatePlan,
  from: GatePlan,
  merged: GatePlan,
  conflicts: readonly PlanConflict[],
): string[] {
  if (conflicts.some(({kind}) => kind === 'whole')) return [];
  const told = (list: string, id: string, field?: string) =>
    conflicts.some(
      (each) =>
        each.list === list &&
        each.item === id &&
        (each.field === undefined || field === undefined || each.field === field),
    );
  const found: string[] = [];
  for (const list of LISTS) {
    const [was, is, now] = [base, from, merged].map(
      (plan) => new Map(itemsOf(plan, list).map((item) => [item.id, item])),
    );
    assert.ok(was && is && now);
    for (const id of was.keys()) {
      if (!is.has(id) && now.has(id) && !told(list, id)) found.push(`removed ${id}`);
    }
    for (const [id, item] of is) {
      const [before, after] = [was.get(id), now.get(id)];
      if (!after) {
        const isChanged = !before || !same(before, item);
        if (isChanged && !told(list, id)) found.push(`${id} is gone`);
        continue;
      }
      for (const field of new Set([...Object.keys(item), ...Object.keys(before ?? {})])) {
        const [old, mine, result] = [before?.[field], item[field], after[field]];
        if (same(old, mine) || same(mine, result) || told(list, id, field)) continue;
        const [o = [], m = [], r = []] = [old, mine, result].map((each) =>
          (Array.isArray(each) ? each : []).map((x) => JSON.stringify(x)),
        );
        const isSet =
          ['audience', 'after', 'notes'].includes(field) &&
          m.every((x) => o.includes(x) || r.includes(x)) &&
          o.every((x) => m.includes(x) || !r.includes(x));
        if (!isSet) found.push(`${id}.${field}`);
      }
    }
    const common = (plan: GatePlan, others: readonly GatePlan[]) =>
      itemsOf(plan, list)
        .map(({id}) => id)
        .filter((id) => others.every((each) => itemsOf(each, list).some((item) => item.id === id)));
    const [a, b, c] = [
      common(base, [from, merged]),
      common(from, [base, merged]),
      common(merged, [base, from]),
    ];
    const isTold = conflicts.some((each) => each.kind === 'order' && each.list === list);
    const isBack = conflicts.some((each) => each.kind.startsWith('removed') && each.list === list);
    if (!same(a, b) && !same(b, c) && !isTold && !isBack && same(a, c))
      found.push(`order of ${list}`);
  }
  for (const part of ['release', 'licence', 'setting', 'owner', 'prison'] as const) {
    const isTold = conflicts.some(({field, list}) => field === part && list === undefined);
    if (!same(base[part], from[part]) && !same(from[part], merged[part]) && !isTold)
      found.push(part);
  }
  const entries = new Set(merged.changes.map(({id}) => id));
  found.push(...from.changes.filter(({id}) => !entries.has(id)).map(({id}) => `entry ${id}`));
  return found;
}

describe('two people’s changes to one plan', () => {
  it('are all in the plan or in a conflict, and the plan keeps its contract', () => {
    let conflicting = 0;
    let whole = 0;
    fc.assert(
      fc.property(side('mine'), side('theirs'), (mine, theirs) => {
        const before = JSON.stringify([deesPlan, mine, theirs]);
        const {plan, conflicts} = mergePlans(deesPlan, mine, theirs);
        assert.equal(JSON.stringify([deesPlan, mine, theirs]), before);
        assert.equal(checkGatePlan(plan).ok, true);
        assert.deepEqual(lost(deesPlan, mine, plan, conflicts), [], 'mine');
        assert.deepEqual(lost(deesPlan, theirs, plan, conflicts), [], 'theirs');
        if (conflicts.length > 0) conflicting++;
        if (conflicts.some(({kind}) => kind === 'whole')) whole++;
      }),
      {numRuns: 150},
    );
    assert.ok(conflicting > 10, String(conflicting));
    assert.ok(whole < 8, String(whole));
  });

  it('are the same whichever side is called mine, but for order', () => {
    /** Lists of things by id: what stands first is not said. */
    const unordered = (plan: GatePlan) => ({
      ...plan,
      ...Object.fromEntries(
        LISTS.map((list) => [
          list,
          Object.fromEntries(
            itemsOf(plan, list).map((item) => [
              item.id,
              Object.fromEntries(
                Object.entries(item).map(([name, value]) => [
                  name,
                  Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value,
                ]),
              ),
            ]),
          ),
        ]),
      ),
    });
    fc.assert(
      fc.property(side('mine'), side('theirs'), (mine, theirs) => {
        const there = mergePlans(deesPlan, mine, theirs);
        const back = mergePlans(deesPlan, theirs, mine);
        assert.deepEqual(unordered(back.plan), unordered(there.plan));
        const bare = (all: readonly PlanConflict[], first: 'mine' | 'theirs') =>
          all
            .map((each) =>
              JSON.stringify([each.kind, each.list, each.item, each.field, each[first]]),
            )
            .sort();
        assert.deepEqual(bare(back.conflicts, 'theirs'), bare(there.conflicts, 'mine'));
      }),
      {numRuns: 60},
    );
  });

  it('are those of the one side where the other changed nothing, or the same', () => {
    fc.assert(
      fc.property(side('mine'), (mine) => {
        for (const [a, b] of [
          [mine, deesPlan],
          [deesPlan, mine],
          [mine, mine],
        ] as const) {
          assert.deepEqual(mergePlans(deesPlan, a, b), {plan: mine, conflicts: []});
        }
      }),
      {numRuns: 30},
    );
  });

  const by = (name: string, ...changes: PlanChange[]) => edited(name, changes);
  const state = (value: 'done' | 'not-now', item = 't-letter'): PlanChange => ({
    kind: 'state',
    list: 'actions',
    item,
    state: value,
  });

  it('in different places go together without a word', () => {
    const {plan, conflicts} = mergePlans(
      deesPlan,
      by('a', state('done')),
      by('b', {kind: 'change', list: 'actions', item: 't-letter', set: {text: 'I will ask Ines.'}}),
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual([plan.actions[0]?.state, plan.actions[0]?.text], ['done', 'I will ask Ines.']);
  });

  it('in the same place are both shown, and it stays as it was until somebody decides', () => {
    const {plan, conflicts} = mergePlans(
      deesPlan,
      by('a', state('done')),
      by('b', state('not-now')),
    );
    assert.equal(plan.actions[0]?.state, 'need-help');
    assert.deepEqual(conflicts, [
      {
        list: 'actions',
        kind: 'both-changed',
        item: 't-letter',
        field: 'state',
        base: 'need-help',
        mine: 'done',
        theirs: 'not-now',
      },
    ]);
  });

  it('bring back somebody whom one took out and the other needs', () => {
    const {plan, conflicts} = mergePlans(
      deesPlan,
      by('a', {kind: 'remove', list: 'people', item: 'bea'}),
      by('b', {kind: 'share', list: 'goals', item: 'g-ada', audience: ['bea']}),
    );
    assert.ok(plan.people.some(({id}) => id === 'bea'));
    assert.deepEqual(
      conflicts.map(({kind, item}) => `${kind} ${item}`),
      ['removed-but-used bea'],
    );
  });

  it('never let actions wait for each other', () => {
    const after = (item: string, before: string): PlanChange => ({
      kind: 'change',
      list: 'actions',
      item,
      set: {after: [before]},
    });
    const {plan, conflicts} = mergePlans(
      deesPlan,
      by('a', after('t-letter', 't-visit')),
      by('b', after('t-visit', 't-letter')),
    );
    assert.deepEqual(
      plan.actions.map((each) => each.after),
      deesPlan.actions.map((each) => each.after),
    );
    assert.deepEqual(
      conflicts.map(({kind, item}) => `${kind} ${item}`),
      ['circle t-letter', 'circle t-visit'],
    );
  });

  it('are of one plan, and of plans that keep their contract', () => {
    assert.throws(() => mergePlans(deesPlan, deesPlan, emptyPlan), ConfigError);
    assert.throws(() => mergePlans(deesPlan, deesPlan, {} as GatePlan), ContractError);
  });
});

describe('a conflict that somebody decides', () => {
  /** What stands in a plan where a conflict is. */
  function standing(plan: GatePlan, {kind, list, item, field}: PlanConflict): unknown {
    if (list === undefined) return plan[field as keyof GatePlan];
    if (kind === 'order') return itemsOf(plan, list).map(({id}) => id);
    const found = itemsOf(plan, list).find(({id}) => id === item);
    return field === undefined ? found : found?.[field];
  }

  it('leaves in the plan what was chosen, and it can be signed and undone as any change', () => {
    let decided = 0;
    fc.assert(
      fc.property(side('m'), side('t'), fc.constantFrom('mine', 'theirs'), (mine, theirs, take) => {
        const {plan, conflicts} = mergePlans(deesPlan, mine, theirs);
        for (const conflict of conflicts) {
          if (conflict.kind === 'whole') {
            assert.throws(() => resolveConflict(plan, conflict, take), ConfigError);
            continue;
          }
          // When each of them put it in is nobody's to say afterwards.
          if (conflict.field === 'at') {
            assert.deepEqual(resolveConflict(plan, conflict, take), []);
            continue;
          }
          const value = conflict[take];
          let now = plan;
          try {
            resolveConflict(plan, conflict, take).forEach((each, i) => {
              const at = '2026-11-21T10:00:00.000Z';
              now = applyPlanChange(now, each, {id: `d-${i}`, by: me, at}).plan;
            });
          } catch (error) {
            // What the rest of the plan does not allow any more is said, and nothing is changed.
            assert.ok(error instanceof PlanChangeError && error.code === 'would-break');
            continue;
          }
          decided++;
          const found = standing(now, conflict);
          if (conflict.kind === 'order') {
            const ids = value as readonly string[];
            const both = (found as readonly string[]).filter((id) => ids.includes(id));
            assert.deepEqual(
              both,
              ids.filter((id) => both.includes(id)),
            );
          } else assert.deepEqual(found, value);
        }
      }),
      {numRuns: 150},
    );
    assert.ok(decided > 10, String(decided));
  });

  it('changes nothing where what was chosen stands there already', () => {
    const set = (text: string) =>
      edited('x', [{kind: 'change', list: 'goals', item: 'g-home', set: {text}}]);
    const [mine, theirs] = [set('A flat.'), set('A house.')];
    const {plan, conflicts} = mergePlans(deesPlan, mine, theirs);
    const [conflict] = conflicts;
    assert.ok(conflict);
    assert.deepEqual(resolveConflict(plan, conflict, 'base'), []);
    assert.deepEqual(resolveConflict(plan, conflict, 'mine'), [
      {kind: 'change', list: 'goals', item: 'g-home', set: {text: 'A flat.'}},
    ]);
  });
});
