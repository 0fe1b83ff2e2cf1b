/** What can be taken back, the last first. */
import type {GatePlan, PlanAuthor} from '../../../data/contracts/gate-plan.js';
import {undoPlanChange} from '../../../plans/changes/apply.js';
import {PlanChangeError} from '../../../plans/changes/error.js';
import type {PlanChanged, Signed} from '../../../plans/changes/types.js';

/** A change that can be taken back. */
export interface Done {
  readonly changed: Pick<PlanChanged, 'inverse'>;
  /** Where the focus goes then. */
  readonly at: string;
  /** Who made it: nobody else takes it back. Nothing where that is not known. */
  readonly role?: PlanAuthor['role'];
}

export type Undone =
  | {readonly kind: 'undone'; readonly at: string}
  /** The page did not want it: it can be tried again. */
  | {readonly kind: 'refused'}
  /** The same has been changed again since. */
  | {readonly kind: 'moved-on'; readonly at: string};

export class Undoing {
  readonly #done: Done[];

  /** @param done - What could be taken back before. */
  constructor(done: readonly Done[] = []) {
    this.#done = [...done];
  }

  get done(): readonly Done[] {
    return this.#done;
  }

  isPossible(by: PlanAuthor): boolean {
    return this.#lastOf(by) !== undefined;
  }

  add(changed: PlanChanged, at: string, by: PlanAuthor): void {
    this.#done.push({changed, at, role: by.role});
  }

  /** @param take - Takes the plan from before; says whether the page let it. */
  undo(
    plan: GatePlan,
    signed: Signed,
    take: (changed: PlanChanged) => boolean,
  ): Undone | undefined {
    const done = this.#lastOf(signed.by);
    if (!done) return undefined;
    const isOver = () => this.#done.splice(this.#done.indexOf(done), 1);
    const {changed, at} = done;
    try {
      if (!take(undoPlanChange(plan, changed, signed))) return {kind: 'refused'};
      isOver();
      return {kind: 'undone', at};
    } catch (error) {
      if (!(error instanceof PlanChangeError)) throw error;
      isOver();
      return {kind: 'moved-on', at};
    }
  }

  /** Two may take turns at one screen: what the other has done is theirs to take back. */
  #lastOf({role}: PlanAuthor): Done | undefined {
    return this.#done.findLast((each) => each.role === role);
  }
}
