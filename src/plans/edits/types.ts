/** What somebody is about to change in a plan, before they have said what to. */
import type {
  GatePlan,
  PlanAuthor,
  PlanItem,
  PlanList,
  PlanPhase,
} from '../../data/contracts/gate-plan.js';
import type {Answers, Question, Value} from '../../questions/index.js';

/** The lists whose things have a form. */
export const EDITED_LISTS = [
  'words',
  'areas',
  'goals',
  'actions',
  'supports',
  'activities',
  'people',
  'appointments',
  'medicines',
  'handovers',
  'documents',
  'essentials',
  'disagreements',
] as const satisfies readonly PlanList[];
export type EditedList = (typeof EDITED_LISTS)[number];

/** One form. Plain JSON, so that a server can be told which it is. */
export type PlanEdit =
  | {
      readonly kind: 'add';
      readonly list: EditedList;
      /** Id of the area it is put into. Without it the form asks, where it has to be in one. */
      readonly area?: string;
      /** Id of the goal an action is for. */
      readonly goal?: string;
      /** Id of what a disagreement is about. */
      readonly about?: string;
      /** The stretch of time it begins in. */
      readonly phase?: PlanPhase;
    }
  | {readonly kind: 'change'; readonly list: EditedList; readonly item: string}
  /** Something beside it: all that others can do to the person's words. */
  | {readonly kind: 'note'; readonly list: PlanList; readonly item: string}
  /** Who may see it. */
  | {readonly kind: 'share'; readonly list: PlanList; readonly item: string}
  /** Takes it out: asks whether that is meant. */
  | {readonly kind: 'remove'; readonly list: EditedList; readonly item: string}
  /** What a condition of the licence means: all that is written about it, beside its own words. */
  | {readonly kind: 'explain'; readonly item: string}
  /** The day of release. */
  | {readonly kind: 'release'}
  /** A move to another prison. */
  | {readonly kind: 'prison'};

/** A form about something that stands in a list. */
export type ItemEdit = Extract<PlanEdit, {readonly list: PlanList; readonly item: string}>;

export const isItemEdit = (edit: {readonly kind: string}): edit is ItemEdit =>
  'list' in edit && 'item' in edit;

/** What a form depends on besides what it is about. */
export interface EditContext {
  /** The whole plan, never a copy for one reader. */
  readonly plan: GatePlan;
  /** Who signs the change. */
  readonly by: PlanAuthor;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** An item whose fields are looked at by name. */
export type AnyFields = Readonly<Record<string, unknown>> & Partial<PlanItem>;

/** What was answered, by question id; what was not is not there. */
export type Values = Readonly<Partial<Record<string, Value>>>;

/** The questions about one or more fields of an item, which belong together. */
export interface EditPart {
  /** The fields it sets. */
  readonly fields: readonly string[];
  /** Asked when something is put in; with `add` alone, only then. Default: both. */
  readonly only?: 'add' | 'change';
  readonly questions: (context: EditContext, item: AnyFields) => readonly Question[];
  /** What stands there now, as answers. */
  readonly answers: (item: AnyFields, context: EditContext) => Answers;
  /** The fields as answered; one that is `undefined` is taken away. */
  readonly take: (
    values: Values,
    item: AnyFields,
    context: EditContext,
  ) => Readonly<Record<string, unknown>>;
}
