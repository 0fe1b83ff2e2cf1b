/** A move to another prison. */
import type {GatePlan} from '../../data/contracts/gate-plan.js';
import {changed} from './apply.js';
import {askedAgain, transferPatch, type AskedAgain, type PrisonMove} from './transfer-patch.js';
import type {PlanChanged, Signed} from './types.js';

export type {PrisonMove} from './transfer-patch.js';

export interface PrisonMoved extends PlanChanged, AskedAgain {}

/**
 * A plan after a move to another prison. It keeps everything. What hangs on people and places of the
 * prison before is marked {@link PlanItem.askAgain}, and whoever asked takes the mark away with the
 * change `confirm`. The person's words, goals, people they chose, licence and everything outside stay
 * as they are: nobody has to tell them again.
 *
 * @throws PlanChangeError as every change.
 */
export function movePrison(plan: GatePlan, move: PrisonMove, signed: Signed): PrisonMoved {
  const {operations, transfer} = transferPatch(plan, move, signed);
  return {
    ...askedAgain(plan),
    ...changed(plan, operations, {...signed, kind: 'transfer', item: transfer.id}),
  };
}
