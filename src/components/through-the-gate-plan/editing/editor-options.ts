/** What an editor of a plan is made with, and what it holds. */
import type {ReactiveControllerHost} from 'lit';
import type {GatePlan, PlanAuthor} from '../../../data/contracts/gate-plan.js';
import type {Opened} from '../../../plans/edits/index.js';
import type {Draft} from './draft.js';
import type {FormSource} from './form-code.js';
import type {Done} from './undoing.js';

/** The element that a plan is changed in, as far as changing it needs to know. */
export interface PlanEditorHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly dispatchEvent: (event: Event) => boolean;
}

export interface PlanEditorOptions {
  readonly host: PlanEditorHost;
  /** The plan as the page has it now. */
  readonly plan: () => GatePlan;
  /** Takes the plan after a change. */
  readonly take: (plan: GatePlan) => void;
  /** Who makes the changes; nobody can where nobody is named. */
  readonly signed: () => PlanAuthor | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Runs what has words in the language of the element. */
  readonly say: <T>(words: () => T) => T;
  /** What an open form needs. */
  readonly forms: FormSource;
  /** Where it goes on from. */
  readonly begin?: PlanEditorState | undefined;
  /** The page posts what changes the plan, and comes again: nothing is drawn meanwhile. */
  readonly posts?: (() => boolean) | undefined;
}

/** All that an editor holds: a server has a new one for each post. */
export interface PlanEditorState {
  readonly opened?: Opened | undefined;
  readonly draft?: Draft | undefined;
  readonly done?: readonly Done[];
  readonly said?: string;
  /** Id of what the focus goes to. */
  readonly focus?: string | undefined;
}
