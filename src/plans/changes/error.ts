import {SteadyError, type Fault} from '../../errors.js';

/**
 * Why a change to a plan was not made. The plan is as it was.
 *
 * - `not-a-change`: what was given is no `PlanChange`: {@link PlanChangeError.faults} say what to put
 *   right. It may have been written by hand.
 * - `their-words`: these are the person's words. Others add a note beside them.
 * - `their-choice`: who may see something is the person's to say.
 * - `their-care`: medicine and care outside are for the person and healthcare to write, each their own.
 * - `their-change`: whoever made a change takes it back, and nobody in another role.
 * - `not-found`: there is nothing of that id in that list.
 * - `moved-on`: the plan has changed since; merge instead.
 * - `would-break`: the plan would not keep its contract: {@link PlanChangeError.faults} say where.
 */
export type PlanChangeProblem =
  | 'not-a-change'
  | 'their-words'
  | 'their-choice'
  | 'their-care'
  | 'their-change'
  | 'not-found'
  | 'moved-on'
  | 'would-break';

const MESSAGES: Readonly<Record<PlanChangeProblem, string>> = {
  'not-a-change': 'This is no PlanChange. Put it right and send it again.',
  'their-words': 'These are the person’s own words. Add a note beside them.',
  'their-choice': 'Only the person says who may see this.',
  'their-care': 'Medicine and care are for the person and healthcare to write, each their own.',
  'their-change': 'Whoever made a change takes it back.',
  'not-found': 'There is nothing of that id in that list.',
  'moved-on': 'The plan has changed since. Merge the two with mergePlans.',
  'would-break': 'The plan would not keep its contract after this.',
};

/** A change to a plan was not made. Its message repeats nothing of the plan. */
export class PlanChangeError extends SteadyError {
  override name = 'PlanChangeError';
  readonly code: PlanChangeProblem;
  /** With `would-break`: everything that would be wrong. With `not-a-change`: what is wrong with it. */
  readonly faults: readonly Fault[];

  constructor(code: PlanChangeProblem, faults: readonly Fault[] = []) {
    const list = faults.map(({where, message}) => `${where}: ${message}`);
    super([`GatePlan (${code}): ${MESSAGES[code]}`, ...list].join(' '));
    this.code = code;
    this.faults = faults;
  }
}
