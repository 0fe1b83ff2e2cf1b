/** What somebody may change in a plan. It needs no form: what is offered is drawn before any is opened. */
import type {LicenceCondition, PlanItem, PlanList} from '../../data/contracts/gate-plan.js';
import {mayAdd, mayExplain, mayRemove} from '../changes/guard.js';
import {isItemEdit, type AnyFields, type EditContext, type PlanEdit} from './types.js';

/** What an edit is about; nothing where it is not in the plan, or not yet. */
export function itemOfEdit(
  {plan}: EditContext,
  edit: PlanEdit,
): (PlanItem & AnyFields) | undefined {
  if (!isItemEdit(edit)) return undefined;
  const all = plan[edit.list] as readonly unknown[] as readonly (PlanItem & AnyFields)[];
  return all.find(({id}) => id === edit.item);
}

export const conditionOf = ({plan}: EditContext, id: string): LicenceCondition | undefined =>
  plan.licence?.conditions.find((each) => each.id === id);

/** Their things stand in an area. */
const IN_AREAS: ReadonlySet<PlanList> = new Set<PlanList>(['goals', 'actions', 'supports']);

/** Of what the person wrote in these there is nothing that is no word of theirs. */
const ALL_THEIRS: ReadonlySet<PlanList> = new Set<PlanList>([
  'words',
  'areas',
  'people',
  'disagreements',
]);

/** Whether whoever signs may make it, and there is what it is about. */
export function canEdit(context: EditContext, edit: PlanEdit): boolean {
  const {plan, by} = context;
  const isMe = by.role === 'me';
  if (edit.kind === 'release') return true;
  if (edit.kind === 'prison') return plan.setting === 'custody';
  if (edit.kind === 'explain') {
    const condition = conditionOf(context, edit.item);
    return condition !== undefined && mayExplain(condition, by);
  }
  if (edit.kind === 'add') {
    if (IN_AREAS.has(edit.list) && plan.areas.length === 0) return false;
    return mayAdd(edit.list, by) && (isMe || edit.list !== 'disagreements');
  }
  const item = itemOfEdit(context, edit);
  if (!item) return false;
  switch (edit.kind) {
    case 'note':
      return true;
    case 'share':
      return isMe;
    case 'remove':
      return mayRemove(edit.list, item, by);
    case 'change':
      return isMe || item.by.role !== 'me' || !ALL_THEIRS.has(edit.list);
  }
}
