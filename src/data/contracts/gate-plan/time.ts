/** When something in a plan is, also where nobody knows the day of release. */
import {day, line, named, object, oneOf, saying, time} from './form.js';

/**
 * The stretches of a plan, in their order. They hold without any date. `first-days` are the seven days
 * after the day of release; `first-weeks` go on to the 28th.
 */
export const PLAN_PHASES = [
  'now',
  'before-release',
  'release-day',
  'first-days',
  'first-weeks',
  'later',
] as const;
export type PlanPhase = (typeof PLAN_PHASES)[number];

/** One of its parts at least. A day says more than a stretch, and both more than words. */
export interface PlanTime {
  /** `YYYY-MM-DD`. */
  readonly day?: string;
  readonly phase?: PlanPhase;
  /** `HH:MM`, 24 hours, of London's clock. */
  readonly from?: string;
  readonly to?: string;
  /** In words: "Straight after release", "By 2pm on the next working day". */
  readonly text?: string;
}

export const planTime = named(
  'planTime',
  saying(
    object<PlanTime>({
      'day?': day,
      'phase?': oneOf(...PLAN_PHASES),
      'from?': time,
      'to?': time,
      'text?': line,
    }),
    'day',
    'phase',
    'text',
  ),
);
