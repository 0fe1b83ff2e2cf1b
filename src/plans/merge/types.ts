/** What two people's changes to one plan come to. */
import type {GatePlan, PlanList} from '../../data/contracts/gate-plan.js';

/**
 * - `both-changed`: both changed the same field, to different things.
 * - `both-added`: both added something under the same id, and it differs.
 * - `removed-and-changed`: one took it out, the other changed it. It stays, as changed.
 * - `removed-but-used`: one took it out, and something that stays points to it. It stays.
 * - `order`: both put the things of a list in another order.
 * - `circle`: together, actions would wait for each other.
 * - `whole`: the two cannot be put together at all.
 */
export type PlanConflictKind =
  | 'both-changed'
  | 'both-added'
  | 'removed-and-changed'
  | 'removed-but-used'
  | 'order'
  | 'circle'
  | 'whole';

/** Something that somebody has to decide. Nothing is lost: each side's is here, whole. */
export interface PlanConflict {
  readonly kind: PlanConflictKind;
  /** The list it is in; else {@link field} is one of the plan's own. */
  readonly list?: PlanList | 'audiences';
  /** Id of what it is about. */
  readonly item?: string;
  readonly field?: string;
  /** What was there before both, and what each has made of it; `undefined` is nothing. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface PlanMerge {
  /** Keeps the contract. Where there is a conflict it holds what was there before both. */
  readonly plan: GatePlan;
  readonly conflicts: readonly PlanConflict[];
}
