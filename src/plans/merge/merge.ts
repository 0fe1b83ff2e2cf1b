/** Two people's changes to the same plan. */
import {ConfigError} from '../../errors.js';
import {checkGatePlan, parseGatePlan} from '../../data/contracts/check-gate-plan.js';
import type {GatePlan, PlanChangeEntry} from '../../data/contracts/gate-plan.js';
import {same} from './equal.js';
import {mergeList, type Thing} from './lists.js';
import {MERGED_LISTS, repair, type Merging} from './repair.js';
import type {PlanConflict, PlanMerge} from './types.js';

const SKIPPED: ReadonlySet<string> = new Set([...MERGED_LISTS, 'changes', 'changedAt']);

/**
 * Puts two people's changes to the same plan together. Nothing is overwritten: every change of either
 * side is in the plan, or in a conflict that somebody has to decide. What goes together (the release,
 * the licence, a time, who does something) is never mixed of both. Pure, and the same whichever side
 * is called mine, but for what stands first where both put something in the same place.
 *
 * @param base - The plan that both began with.
 * @throws ContractError when one of them does not keep its contract; ConfigError when they are not the
 *   same plan.
 */
export function mergePlans(base: GatePlan, mine: GatePlan, theirs: GatePlan): PlanMerge {
  for (const plan of [base, mine, theirs]) parseGatePlan(plan);
  if (mine.id !== base.id || theirs.id !== base.id) {
    throw new ConfigError(
      'mergePlans: these are different plans. Give three states of the same one.',
    );
  }
  if (same(base, mine) || same(mine, theirs)) return {plan: theirs, conflicts: []};
  if (same(base, theirs)) return {plan: mine, conflicts: []};

  const conflicts: PlanConflict[] = [];
  const merging: Merging = {
    base,
    mine,
    theirs,
    lists: {},
    parts: {},
    tell: (conflict) => conflicts.push(conflict),
  };
  mergeParts(merging);
  for (const list of MERGED_LISTS) {
    const [was, one, other] = [base, mine, theirs].map(
      (plan) => plan[list] as readonly unknown[] as readonly Thing[],
    );
    merging.lists[list] = mergeList(was ?? [], one ?? [], other ?? [], {list}, merging.tell);
  }
  repair(merging);
  const plan = {
    ...merging.parts,
    ...merging.lists,
    changes: mergeChanges(base, mine, theirs),
    changedAt: mine.changedAt > theirs.changedAt ? mine.changedAt : theirs.changedAt,
  };
  const reading = checkGatePlan(plan);
  if (reading.ok) return {plan: reading.plan, conflicts};
  return {plan: base, conflicts: [{kind: 'whole', base, mine, theirs}]};
}

/** What is no list: each goes as a whole. */
function mergeParts({base, mine, theirs, parts, tell}: Merging): void {
  const names = new Set([base, mine, theirs].flatMap((plan) => Object.keys(plan)));
  for (const field of names) {
    if (SKIPPED.has(field)) continue;
    const [was, one, other] = [base, mine, theirs].map((plan) => plan[field as keyof GatePlan]);
    const isConflict = !same(one, other) && !same(was, one) && !same(was, other);
    if (isConflict) tell({kind: 'both-changed', field, base: was, mine: one, theirs: other});
    const value = isConflict ? was : same(was, one) ? other : one;
    if (value !== undefined) parts[field] = value;
  }
}

/** All that either has done; what both have stands once. */
function mergeChanges(
  base: GatePlan,
  mine: GatePlan,
  theirs: GatePlan,
): readonly PlanChangeEntry[] {
  const known = new Map(base.changes.map((entry) => [entry.id, entry]));
  const added = new Map(
    [...mine.changes, ...theirs.changes]
      .filter(({id}) => !known.has(id))
      .map((entry) => [entry.id, entry]),
  );
  const later = ({at, id}: PlanChangeEntry) => `${at} ${id}`;
  return [
    ...known.values(),
    ...[...added.values()].sort((one, other) => (later(one) < later(other) ? -1 : 1)),
  ];
}
