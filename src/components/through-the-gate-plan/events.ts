/** What a plan tells its page. */
import type {Fault} from '../../errors.js';
import type {GatePlanProblem} from '../../data/contracts/check-gate-plan.js';
import type {GatePlan} from '../../data/contracts/gate-plan.js';

export interface PlanSaveDetail {
  /** Id of the appointment. */
  readonly appointment: string;
  /** What it is to be called in the calendar, in the person's language: no more than "Appointment". */
  readonly summary: string;
  /** The plan it stands in. */
  readonly record: GatePlan;
}

/**
 * Somebody wants an appointment in a calendar. The page makes the file; where the script-tag file is in
 * use that does, unless the page cancels the event. Never in custody.
 */
export type SteadyPlanSaveEvent = CustomEvent<PlanSaveDetail>;

/** What was given as a plan cannot be read. The person is told so, in calm words. */
export class SteadyPlanProblemEvent extends Event {
  static readonly type = 'steady-plan-problem';

  readonly problem: GatePlanProblem;
  /** What is wrong and where, without the words of the plan. */
  readonly faults: readonly Fault[];
  /** What was given, unchanged: store that, and nothing is lost. */
  readonly original: unknown;

  constructor(problem: GatePlanProblem, faults: readonly Fault[], original: unknown) {
    super(SteadyPlanProblemEvent.type);
    this.problem = problem;
    this.faults = faults;
    this.original = original;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'steady-plan-save': SteadyPlanSaveEvent;
  }
  interface HTMLElementEventMap {
    'steady-plan-problem': SteadyPlanProblemEvent;
  }
}
