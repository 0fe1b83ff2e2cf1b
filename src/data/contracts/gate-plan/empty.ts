/** A plan to begin with. */
import {GATE_PLAN_VERSION, type GatePlan} from '../gate-plan.js';

/** What a new plan needs to be told. */
export type NewGatePlan = Pick<GatePlan, 'id' | 'createdAt' | 'setting' | 'owner'> &
  Partial<GatePlan>;

/**
 * A plan in which nothing is said yet, but for what is given: no area, no release date, nobody who may
 * see anything.
 */
export function newGatePlan(given: NewGatePlan): GatePlan {
  return {
    type: 'steady-gate-plan',
    version: GATE_PLAN_VERSION,
    changedAt: given.createdAt,
    audiences: [],
    words: [],
    release: {dates: [], audience: []},
    areas: [],
    goals: [],
    actions: [],
    supports: [],
    activities: [],
    people: [],
    appointments: [],
    medicines: [],
    handovers: [],
    documents: [],
    essentials: [],
    transfers: [],
    disagreements: [],
    changes: [],
    ...given,
  };
}
