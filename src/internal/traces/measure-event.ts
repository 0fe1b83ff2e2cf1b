import type {ProblemCode} from '../../questions/index.js';
import type {Screen} from '../journey.js';

/** What can be counted. */
export type Measured = 'step-seen' | 'question-skipped' | 'problem-shown';

/**
 * Something to count, never an answer, and nothing to tell people apart by. Only sent out by an
 * element with `measure`.
 *
 * It names a question only if that is ordinary and asked of everyone: that somebody was shown a
 * question can itself say what they answered before.
 */
export class SteadyMeasureEvent extends Event {
  readonly measured: Measured;
  readonly step: Screen['name'];
  readonly question: string | undefined;
  /** Of a problem with a question that is named. */
  readonly problem: ProblemCode | undefined;

  constructor(measured: Measured, step: Screen['name'], question?: string, problem?: ProblemCode) {
    super('steady-measure', {bubbles: true, composed: true});
    this.measured = measured;
    this.step = step;
    this.question = question;
    this.problem = problem;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'steady-measure': SteadyMeasureEvent;
  }
}
