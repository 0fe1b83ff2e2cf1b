/** What something of a plan is shown among: it moves up and down among those. */
import type {GatePlan, PlanList} from '../../data/contracts/gate-plan.js';
import type {AnyFields} from './types.js';

/** By what a list is shown in groups. A list that is not here is shown as one. */
const GROUPS: Readonly<Partial<Record<PlanList, (item: AnyFields) => unknown>>> = {
  words: ({kind}) => kind,
  goals: ({area}) => area,
  actions: ({goal, area}) => goal ?? area,
  supports: ({area}) => area,
};

/** Their ids, its own among them, in the order in which they are shown; none where it is not there. */
export function shownWith(plan: GatePlan, list: PlanList, id: string): readonly string[] {
  const all = plan[list] as readonly unknown[] as readonly (AnyFields & {readonly id: string})[];
  const groupOf = GROUPS[list] ?? (() => list);
  const own = all.find((item) => item.id === id);
  if (!own) return [];
  return all.filter((item) => groupOf(item) === groupOf(own)).map((item) => item.id);
}
