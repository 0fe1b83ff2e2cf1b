/** Deciding a conflict: what has to be done to a plan so that one side's stands in it. */
import {ConfigError} from '../../errors.js';
import type {GatePlan, PlanAudience, PlanItem, PlanList} from '../../data/contracts/gate-plan.js';
import {isFixed} from '../changes/fixed.js';
import type {AnyItem, PlanChange} from '../changes/types.js';
import {same} from './equal.js';
import {moves} from './moves.js';
import type {PlanConflict} from './types.js';

/** Whose is taken. */
export type PlanSide = 'mine' | 'theirs' | 'base';

/**
 * The changes that make a plan hold what one side had, one after the other, for `applyPlanChange`: who
 * decides signs them. None where it stands there already, nor for what no change sets: who wrote
 * something, and when. Pure.
 *
 * @param plan - The merged plan, or the one of the other side.
 * @throws ConfigError for a conflict of the kind `whole`: take one of the two plans instead.
 */
export function resolveConflict(
  plan: GatePlan,
  conflict: PlanConflict,
  side: PlanSide,
): readonly PlanChange[] {
  const {list, item, field, [side]: value} = conflict;
  if (conflict.kind === 'whole') {
    throw new ConfigError(
      'resolveConflict: the two cannot be put together. Take one of the two plans instead.',
    );
  }
  if (list === undefined)
    return same(plan[field as keyof GatePlan], value) ? [] : [setting(field, value)];
  if (conflict.kind === 'order') {
    return list === 'audiences' ? [] : moves(plan, list, value as readonly string[]);
  }
  if (list === 'audiences') return audiences(plan, conflict, value);
  const now = itemsOf(plan, list).find(({id}) => id === item);
  if (field !== undefined) return now ? fieldChange(list, now, field, value) : [];
  if (value === undefined) return now ? [{kind: 'remove', list, item: now.id}] : [];
  if (!now) return [{kind: 'add', list, item: value} as unknown as PlanChange];
  const names = new Set([...Object.keys(now), ...Object.keys(value ?? {})]);
  return [...names].flatMap((name) => fieldChange(list, now, name, (value as AnyItem)[name]));
}

const itemsOf = (plan: GatePlan, list: PlanList) =>
  plan[list] as readonly PlanItem[] as readonly AnyItem[];

const setting = (part: string | undefined, value: unknown) =>
  ({kind: 'set', part, value}) as PlanChange;

function fieldChange(
  list: PlanList,
  now: AnyItem,
  field: string,
  value: unknown,
): readonly PlanChange[] {
  if (same(now[field], value)) return [];
  if (field === 'audience') {
    return [{kind: 'share', list, item: now.id, audience: value as readonly string[]}];
  }
  if (field === 'askAgain' && !value) return [{kind: 'confirm', list, item: now.id}];
  // Who wrote something and when, and notes, are as they are: no change sets them.
  return isFixed(field) ? [] : [{kind: 'change', list, item: now.id, set: {[field]: value}}];
}

function audiences(
  {audiences: all}: GatePlan,
  {item, field}: PlanConflict,
  value: unknown,
): readonly PlanChange[] {
  const others = all.filter(({id}) => id !== item);
  const decided =
    field !== undefined
      ? all.map((each) => (each.id === item ? {...each, [field]: value} : each))
      : value === undefined
        ? others
        : [...others, value as PlanAudience];
  return same(all, decided) ? [] : [setting('audiences', decided)];
}
