/** Two people at the same plan: whether what one is about to do meets what the other has done. */
import type {GatePlan} from '../../../data/contracts/gate-plan.js';
import {randomId} from '../../../internal/random-id.js';
import {makePlanChange} from '../../../plans/changes/apply.js';
import {PlanChangeError} from '../../../plans/changes/error.js';
import type {PlanChange} from '../../../plans/changes/types.js';
import type {EditContext} from '../../../plans/edits/index.js';
import {same} from '../../../plans/merge/equal.js';
import {mergePlans} from '../../../plans/merge/merge.js';
import type {PlanConflict} from '../../../plans/merge/types.js';
import {authorText} from '../texts.js';
import {editStrings} from './strings.js';

/**
 * What meets what somebody else has changed; none where the two go together.
 *
 * @param context - As it was when this person began.
 * @param theirs - The plan as it is now.
 */
export function conflictsOf(
  {plan: base, by}: EditContext,
  change: PlanChange,
  theirs: GatePlan,
): readonly PlanConflict[] {
  if (base === theirs || same(base, theirs)) return [];
  try {
    const signed = {id: randomId(), by, at: new Date().toISOString()};
    const mine = makePlanChange(base, change, signed).plan;
    return mergePlans(base, mine, theirs).conflicts;
  } catch (error) {
    if (error instanceof PlanChangeError) return [];
    throw error;
  }
}

/** Who has changed a plan since, in words. */
export function otherIn(theirs: GatePlan, base: GatePlan): string {
  const known = new Set(base.changes.map(({id}) => id));
  const last = theirs.changes.filter(({id}) => !known.has(id)).at(-1);
  if (!last) return editStrings.somebody();
  return last.by.role === 'me' ? theirs.owner.name : authorText(last.by);
}
