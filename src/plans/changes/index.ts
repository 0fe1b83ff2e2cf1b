/**
 * Changes to a plan: one at a time, as JSON Patch, undone, and put together with those of somebody
 * else. Reading a plan needs none of it: load it with `import()` when somebody begins to edit.
 */
export {applyPlanPatch, undoPlanChange} from './apply.js';
export {PlanChangeError, type PlanChangeProblem} from './error.js';
export {askedAgain} from './transfer-patch.js';
export {applyPlanChange} from './take.js';
export {movePrison, type PrisonMove, type PrisonMoved} from './transfer.js';
export type {PlanChange, PlanChanged, PlanPart, PlanPatch, Signed} from './types.js';
export {mergePlans} from '../merge/merge.js';
export {resolveConflict, type PlanSide} from '../merge/resolve.js';
export type {PlanConflict, PlanConflictKind, PlanMerge} from '../merge/types.js';
