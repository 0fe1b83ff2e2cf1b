import type {GatePlan} from '../../../data/contracts/gate-plan.js';
import type {PlanChange, PlanPatch} from '../../../plans/changes/types.js';

export interface PlanChangeDetail {
  /** The whole plan after the change. */
  readonly record: GatePlan;
  /** The smallest description of what was done: RFC 6902. */
  readonly patch: PlanPatch;
  /** What was done, for a server that applies it itself; nothing where an earlier change is undone. */
  readonly change: PlanChange | undefined;
  /** The patch that undoes it. */
  readonly undo: PlanPatch;
}

/**
 * Somebody has changed the plan: one thing at a time. Cancelable: when it is cancelled nothing has
 * changed, and what was typed is still there. Does not bubble: it holds the whole plan, so only a
 * listener on the element itself hears it.
 */
export type SteadyPlanChangeEvent = CustomEvent<PlanChangeDetail>;

export function planChangeEvent(detail: PlanChangeDetail): SteadyPlanChangeEvent {
  return new CustomEvent('steady-plan-change', {detail, cancelable: true});
}

declare global {
  interface HTMLElementEventMap {
    'steady-plan-change': SteadyPlanChangeEvent;
  }
}
