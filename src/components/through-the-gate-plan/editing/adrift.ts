import type {GatePlan} from '../../../data/contracts/gate-plan.js';
import {PLAN_LISTS} from '../../../data/contracts/gate-plan/record.js';
import type {PlanEdit} from '../../../plans/edits/index.js';

/** Whether what an edit is about, or was to be put into, has been taken out of the plan. */
export function isAdrift(plan: GatePlan, edit: PlanEdit): boolean {
  if (edit.kind === 'release' || edit.kind === 'prison') return false;
  const needed =
    edit.kind === 'add' ? [edit.area, edit.goal, edit.about].filter(Boolean) : [edit.item];
  const items = [...PLAN_LISTS.map((list) => plan[list]), plan.licence?.conditions ?? []];
  const ids = new Set(items.flatMap((all) => all.map(({id}) => id)));
  return needed.some((id) => id !== undefined && !ids.has(id));
}
