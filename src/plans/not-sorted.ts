/** What is not sorted yet. */
import type {GatePlan, PlanItem} from '../data/contracts/gate-plan.js';

/** The lists of a plan in which something can be sorted or not. */
export type SortableList =
  'essentials' | 'appointments' | 'actions' | 'supports' | 'medicines' | 'handovers' | 'documents';

export interface NotSorted {
  readonly list: SortableList;
  readonly item: PlanItem;
}

/** By list, the states in which something is still open. What was declined is not. */
const OPEN: Readonly<Record<SortableList, readonly string[]>> = {
  essentials: ['not-yet', 'want-help'],
  appointments: ['to-arrange'],
  actions: ['not-started', 'in-progress', 'need-help'],
  supports: ['needed', 'in-progress'],
  medicines: ['not-yet', 'want-help'],
  handovers: ['not-yet', 'want-help'],
  documents: ['not-yet', 'want-help'],
};

export const SORTABLE_LISTS = Object.keys(OPEN) as readonly SortableList[];

/** Whether something of the plan is still open. */
export function isNotSorted(list: SortableList, {state}: {readonly state: string}): boolean {
  return OPEN[list].includes(state);
}

/** Everything that is still open: essentials first, then in the order of the plan. */
export function notSortedYet(plan: GatePlan): readonly NotSorted[] {
  return SORTABLE_LISTS.flatMap((list) =>
    (plan[list] as readonly (PlanItem & {readonly state: string})[])
      .filter((item) => isNotSorted(list, item))
      .map((item) => ({list, item})),
  );
}
