/** The order of a list as changes. */
import type {GatePlan, PlanList} from '../../data/contracts/gate-plan.js';
import type {PlanChange} from '../changes/types.js';

/** Puts those that are in the list into this order, each before the one that follows it. */
export function moves(
  plan: GatePlan,
  list: PlanList,
  order: readonly string[],
): readonly PlanChange[] {
  let ids = plan[list].map(({id}) => id);
  const wanted = order.filter((id) => ids.includes(id));
  const done: PlanChange[] = [];
  for (let i = wanted.length - 2; i >= 0; i--) {
    const [id = '', before = ''] = wanted.slice(i, i + 2);
    if (ids.indexOf(id) < ids.indexOf(before)) continue;
    done.push({kind: 'move', list, item: id, before});
    ids = ids.filter((each) => each !== id);
    ids.splice(ids.indexOf(before), 0, id);
  }
  return done;
}
