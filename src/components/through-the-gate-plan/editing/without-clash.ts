/** What is left to do once somebody has chosen between two. */
import type {GatePlan} from '../../../data/contracts/gate-plan.js';
import type {AnyItem, PlanChange} from '../../../plans/changes/types.js';
import {same} from '../../../plans/merge/equal.js';
import type {Clash} from './draft.js';

/**
 * The change to make to the plan of the other. Of two that both changed, all of mine is made, or only
 * what the other has not touched.
 *
 * @param mine - Whether this person's words are kept.
 */
export function withoutClash(
  base: GatePlan,
  {change, theirs}: Clash,
  mine: boolean,
): PlanChange | undefined {
  if (!('item' in change) || typeof change.item !== 'string') return mine ? change : undefined;
  const {list, item} = change;
  const find = (plan: GatePlan) =>
    (plan[list] as readonly unknown[] as readonly AnyItem[]).find(({id}) => id === item);
  const [was, is] = [find(base), find(theirs)];
  if (!is) {
    if (!mine || !was || change.kind === 'remove') return undefined;
    // The other has taken it out: it comes back with what was changed.
    const {by: _, at: __, ...rest} = was;
    const set = setBy(change);
    return {kind: 'add', list, item: {...rest, ...set}} as unknown as PlanChange;
  }
  if (mine) return change;
  if (change.kind !== 'change') return undefined;
  const left = Object.entries(change.set).filter(([field]) => same(was?.[field], is[field]));
  return left.length > 0 ? {...change, set: Object.fromEntries(left)} : undefined;
}

/** The fields that a change sets. */
function setBy(change: PlanChange): object {
  if (change.kind === 'change') return change.set;
  return change.kind === 'state' ? {state: change.state} : {};
}
