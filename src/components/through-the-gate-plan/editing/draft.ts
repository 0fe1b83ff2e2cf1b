/** One open form: what is asked, what was typed, and what stands in the way. */
import type {GatePlan, PlanList} from '../../../data/contracts/gate-plan.js';
import type {Fault} from '../../../errors.js';
import {Journey, type JourneyOptions} from '../../../internal/journey.js';
import {
  editAnswers,
  editDefinition,
  type EditContext,
  type PlanEdit,
} from '../../../plans/edits/index.js';
import {allQuestions, entriesOf, type Answers, type Problem} from '../../../questions/index.js';
import type {PlanChange} from '../../../plans/changes/types.js';
import type {PlanConflict} from '../../../plans/merge/types.js';

/** Two people changed the same: somebody decides. */
export interface Clash {
  /** What this person wanted to do. */
  readonly change: PlanChange;
  /** The plan of the other. */
  readonly theirs: GatePlan;
}

/** Two people put the things of a list in another order: somebody decides. */
export interface OrderClash {
  readonly list: PlanList;
  /** What this person moved. */
  readonly item: string;
  readonly conflict: PlanConflict;
  /** Ids of what it is shown with. */
  readonly shown: readonly string[];
  /** The plan as it was when this person began. */
  readonly base: GatePlan;
}

export class Draft {
  readonly edit: PlanEdit;
  readonly journey: Journey;
  /** The plan as it was when the form was opened. */
  readonly context: EditContext;
  /** What stood in it then. */
  readonly begin: Answers;
  clash: Clash | undefined;
  /** Asks whether what was written is to be given up. */
  isAsking = false;
  /** What is put in gets this id, however often it is saved. */
  readonly newId: string;

  /** In the current language. */
  constructor(edit: PlanEdit, context: EditContext, newId: string, answers?: Answers) {
    this.edit = edit;
    this.context = context;
    this.newId = newId;
    this.begin = editAnswers(context, edit);
    this.journey = new Journey(this.#asked);
    for (const [id, answer] of Object.entries(answers ?? this.begin)) {
      this.journey.answer(id, answer);
    }
    this.journey.start();
  }

  /** Takes the words of the current language. */
  say(): void {
    this.journey.reconfigure(this.#asked);
  }

  get #asked(): JourneyOptions {
    const {context, edit} = this;
    return {definition: editDefinition(context, edit), today: () => context.today, single: true};
  }

  get problems(): readonly Problem[] {
    return this.journey.problems;
  }

  /** The plan does not allow it: said at the question it is about. */
  refuse([fault]: readonly Fault[]): void {
    const field = fault?.where.replace(/^.*\]\./, '').split(/[.[]/)[0] ?? '';
    const ids = allQuestions(this.journey.definition).map(({question}) => question.id);
    const question = ids.find((id) => id.startsWith(field)) ?? ids[0] ?? '';
    this.journey.problems = [{question, control: question, code: 'from-server'}];
  }

  /** Whether something is written that was not there before. */
  get isTouched(): boolean {
    const {definition, responses} = this.journey;
    const entries = (answers: Answers) =>
      JSON.stringify(entriesOf(definition, {answers}).filter(([, value]) => value.trim() !== ''));
    return entries(responses.answers) !== entries(this.begin);
  }
}
