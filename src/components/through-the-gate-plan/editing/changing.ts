import type {GatePlan} from '../../../data/contracts/gate-plan.js';
import {randomId} from '../../../internal/random-id.js';
import {makePlanChange} from '../../../plans/changes/apply.js';
import {PlanChangeError} from '../../../plans/changes/error.js';
import type {PlanChange, PlanChanged, Signed} from '../../../plans/changes/types.js';
import type {EditContext} from '../../../plans/edits/index.js';
import {same} from '../../../plans/merge/equal.js';
import type {PlanEditorOptions} from './editor-options.js';
import {planChangeEvent} from './event.js';
import {otherIn} from './meanwhile.js';
import {editStrings} from './strings.js';
import {Undoing} from './undoing.js';

/**
 * Makes changes to the plan as it is now, and says what came of it. Each is an event first, and nothing
 * has changed when that is cancelled.
 */
export class Changing {
  readonly undoing: Undoing;
  /** What was said last, for the status line. */
  said: string;
  /** Why the last change could not be made. */
  refused: PlanChangeError | undefined;
  readonly #options: PlanEditorOptions;
  #seen: GatePlan | undefined;

  constructor(options: PlanEditorOptions) {
    const {done, said = '', draft} = options.begin ?? {};
    this.#options = options;
    this.undoing = new Undoing(done);
    this.said = said;
    this.#seen = draft?.context.plan;
  }

  get plan(): GatePlan {
    return this.#options.plan();
  }

  /** The plan as it is now, and who signs; nothing where nobody does. */
  get context(): EditContext | undefined {
    const {signed, today} = this.#options;
    const by = signed();
    return by && {plan: this.plan, by, today: today()};
  }

  get canUndo(): boolean {
    const {context} = this;
    return context !== undefined && this.undoing.isPossible(context.by);
  }

  say(words: () => string): void {
    this.said = this.#options.say(words);
  }

  /**
   * Notices a plan that is newer than the one that was seen before.
   *
   * @param begun - The plan that somebody writes in, where somebody does.
   */
  look(plan: GatePlan, begun: GatePlan | undefined): void {
    const before = this.#seen;
    this.#seen = plan;
    if (!begun || !before || before === plan || same(before, plan)) return;
    this.said = editStrings.newer(otherIn(plan, begun));
  }

  /**
   * Says whether it was made.
   *
   * @param at - Where the focus goes when it is taken back.
   */
  make(change: PlanChange, at: string): boolean {
    const {context} = this;
    this.refused = undefined;
    if (!context) return false;
    const {plan, by} = context;
    let changed: PlanChanged;
    try {
      changed = makePlanChange(plan, change, sign(context));
    } catch (error) {
      if (!(error instanceof PlanChangeError)) throw error;
      this.refused = error;
      this.say(editStrings.gone);
      return false;
    }
    if (!this.#tell(changed, change)) return false;
    this.undoing.add(changed, at, by);
    this.say(editStrings.saved);
    return true;
  }

  /** Takes the last change back. Says where the focus goes; nothing where there was none to take back. */
  undo(): string | undefined {
    const {context} = this;
    if (!context) return undefined;
    const undone = this.undoing.undo(context.plan, sign(context), (changed) =>
      this.#tell(changed, undefined),
    );
    if (!undone || undone.kind === 'refused') return undefined;
    this.say(undone.kind === 'undone' ? editStrings.undone : editStrings.cannotUndo);
    return this.canUndo ? 'edit-undo' : undone.at;
  }

  /** Says whether the page let it. */
  #tell({plan, patch, inverse}: PlanChanged, change: PlanChange | undefined): boolean {
    const {host, take} = this.#options;
    const event = planChangeEvent({record: plan, patch, change, undo: inverse});
    if (!host.dispatchEvent(event)) {
      this.say(editStrings.notSaved);
      return false;
    }
    this.#seen = plan;
    take(plan);
    return true;
  }
}

const sign = ({by}: EditContext): Signed => ({id: randomId(), by, at: new Date().toISOString()});
