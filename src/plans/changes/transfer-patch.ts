/** What a move to another prison does to a plan. */
import type {JSONPatchDocument} from 'immutable-json-patch';
import type {
  GatePlan,
  PlanList,
  PlanPrison,
  PlanTransfer,
  PlanWho,
} from '../../data/contracts/gate-plan.js';
import {PRISON_ROLES} from '../../data/contracts/gate-plan/provenance.js';
import {PLAN_LISTS} from '../../data/contracts/gate-plan/record.js';
import type {AnyItem, Signed} from './types.js';

export interface PrisonMove {
  /** The prison the person is in now. */
  readonly to: PlanPrison;
  /** The day of the move, `YYYY-MM-DD`. */
  readonly on: string;
}

/** What a move has to ask again, and what goes along as it is: ids, in the order of the plan. */
export interface AskedAgain {
  readonly askAgain: readonly string[];
  readonly keep: readonly string[];
}

interface Found {
  readonly list: PlanList;
  readonly item: AnyItem;
  readonly at: number;
}

const everything = (plan: GatePlan): readonly Found[] =>
  PLAN_LISTS.flatMap((list) =>
    (plan[list] as readonly unknown[] as readonly AnyItem[]).map((item, at) => ({list, item, at})),
  );

/** What hangs on people and places of one prison, and what does not. Pure. */
export function askedAgain(plan: GatePlan): AskedAgain {
  const found = everything(plan);
  const asked = new Set(
    found.filter(({list, item}) => hangsOnPrison(list, item)).map(({item}) => item.id),
  );
  const ids = found.map(({item}) => item.id);
  return {
    askAgain: ids.filter((id) => asked.has(id)),
    keep: ids.filter((id) => !asked.has(id)),
  };
}

export function transferPatch(
  plan: GatePlan,
  {to, on}: PrisonMove,
  signed: Signed,
): {readonly operations: JSONPatchDocument; readonly transfer: PlanTransfer} {
  const transfer: PlanTransfer = {
    id: `${signed.id}-move`,
    audience: to.audience,
    by: signed.by,
    at: signed.at,
    ...(plan.prison && {before: plan.prison.name}),
    to: to.name,
    on,
  };
  const operations: JSONPatchDocument = [
    ...everything(plan)
      .filter(({list, item}) => !item.askAgain && hangsOnPrison(list, item))
      .map(({list, at, item}) => ({
        op: item.askAgain === undefined ? ('add' as const) : ('replace' as const),
        path: `/${list}/${at}/askAgain`,
        value: true,
      })),
    {op: plan.prison ? 'replace' : 'add', path: '/prison', value: to},
    ...(plan.setting === 'custody'
      ? []
      : [{op: 'replace' as const, path: '/setting', value: 'custody'}]),
    {op: 'add', path: '/transfers/-', value: transfer},
  ];
  return {operations, transfer};
}

const isOfPrison = ({role}: {readonly role?: PlanWho['role']}) =>
  role !== undefined && PRISON_ROLES.has(role);

/** Whether the move may have changed it. */
function hangsOnPrison(list: PlanList, item: AnyItem): boolean {
  const {state, setting, kind, who} = item;
  const isOver = ['done', 'not-now', 'not-needed', 'been', 'called-off', 'declined', 'met'];
  if (isOver.includes(String(state))) return false;
  switch (list) {
    case 'people':
      return isOfPrison(item as {role?: PlanWho['role']});
    case 'actions':
    case 'supports':
      return (who as readonly PlanWho[] | undefined)?.some(isOfPrison) ?? false;
    case 'appointments':
    case 'activities':
      return setting === 'custody';
    // Medicine and letters are arranged by the healthcare of each prison, also where they were sorted.
    case 'medicines':
      return true;
    case 'handovers':
      return kind !== 'gp' || state !== 'sorted';
    case 'essentials':
      return kind === 'property' || kind === 'medicine';
    case 'documents':
      return state !== 'sorted';
    default:
      return false;
  }
}
