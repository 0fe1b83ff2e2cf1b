/** A move to another prison. */
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
import {changed} from './apply.js';
import type {AnyItem, PlanChanged, Signed} from './types.js';

export interface PrisonMove {
  /** The prison the person is in now. */
  readonly to: PlanPrison;
  /** The day of the move, `YYYY-MM-DD`. */
  readonly on: string;
}

export interface PrisonMoved extends PlanChanged {
  /** Ids of what has to be asked again: it hangs on people and places of the prison before. */
  readonly askAgain: readonly string[];
  /** Ids of what must not be asked again: it goes along as it is. */
  readonly keep: readonly string[];
}

/**
 * A plan after a move to another prison. It keeps everything. What hangs on people and places of the
 * prison before is marked {@link PlanItem.askAgain}, and whoever asked takes the mark away with the
 * change `confirm`. The person's words, goals, people they chose, licence and everything outside stay
 * as they are: nobody has to tell them again.
 *
 * @throws PlanChangeError as every change.
 */
export function movePrison(plan: GatePlan, {to, on}: PrisonMove, signed: Signed): PrisonMoved {
  const found = PLAN_LISTS.flatMap((list) =>
    (plan[list] as readonly unknown[] as readonly AnyItem[]).map((item, at) => ({list, item, at})),
  );
  const ask = found.filter(({list, item}) => hangsOnPrison(list, item));
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
    ...ask
      .filter(({item}) => !item.askAgain)
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
  const asked = new Set(ask.map(({item}) => item.id));
  return {
    ...changed(plan, operations, {...signed, kind: 'transfer', item: transfer.id}),
    askAgain: [...asked],
    keep: found.map(({item}) => item.id).filter((id) => !asked.has(id)),
  };
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
