/** The parts of life a plan is about, and what is to happen in each. */
import {
  id,
  line,
  list,
  named,
  object,
  oneOf,
  saying,
  set,
  text,
  whole,
  type Fields,
} from './form.js';
import {item, PLAN_ROLES, type PlanItem, type PlanRole} from './provenance.js';
import {planTime, type PlanTime} from './time.js';

/** The seven pathways of resettlement in England and Wales. A host can have areas of its own. */
export const AREA_KINDS = [
  'accommodation',
  'attitudes',
  'family',
  'drugs-alcohol',
  'education-work',
  'finance-id',
  'health',
] as const;
export type PlanAreaKind = (typeof AREA_KINDS)[number];

/** Whoever may not see an area sees nothing that stands in it. */
export interface PlanArea extends PlanItem {
  /** One that there are words for in every language; else {@link title}. */
  readonly kind?: PlanAreaKind;
  readonly title?: string;
}

export const GOAL_STATES = ['active', 'reached', 'not-now'] as const;

export interface PlanGoal extends PlanItem {
  /** Id of an area. */
  readonly area: string;
  /** "I want to see my daughter every week." */
  readonly text: string;
  readonly state: (typeof GOAL_STATES)[number];
  /** How much it matters to the person, 1 to 10, where they wanted to say. */
  readonly importance?: number;
}

/**
 * - `not-now`: the person said no to it for now. It is not brought up again unless they do.
 * - `need-help`: the person asks for help with it.
 */
export const ACTION_STATES = [
  'not-started',
  'in-progress',
  'need-help',
  'done',
  'not-now',
  'not-needed',
] as const;
export type PlanActionState = (typeof ACTION_STATES)[number];

/** Who does something. */
export interface PlanWho {
  readonly role: PlanRole;
  /** Id of one of the people in the plan. */
  readonly person?: string;
  /** Where they are not among the people: "Jo". */
  readonly name?: string;
  /** For `other`: "Housing worker". */
  readonly label?: string;
}

export interface PlanAction extends PlanItem {
  /** Id of an area. */
  readonly area: string;
  /** Id of a goal it is for. */
  readonly goal?: string;
  /** "I will ask healthcare for my medicine letter." */
  readonly text: string;
  /** One at least: staff have tasks too. */
  readonly who: readonly PlanWho[];
  readonly when?: PlanTime;
  readonly state: PlanActionState;
  /** How sure the person is that it will work, 1 to 10, where they wanted to say. */
  readonly confidence?: number;
  /** Ids of actions that come before it. No circles. */
  readonly after?: readonly string[];
}

export const SUPPORT_STATES = ['needed', 'in-progress', 'met', 'declined'] as const;

/** Help that was offered or asked for. `declined` is a full answer; it can be opened again. */
export interface PlanSupport extends PlanItem {
  /** Id of an area. */
  readonly area: string;
  readonly text: string;
  readonly state: (typeof SUPPORT_STATES)[number];
  readonly who?: readonly PlanWho[];
  /** Whose it is: "find a home" can be both. */
  readonly responsible?: readonly ('prison' | 'community')[];
}

/** An activity that goes on, starts or ends with release. */
export interface PlanActivity extends PlanItem {
  /** Id of an `Activity` record of the host's. */
  readonly activity?: string;
  /** "Garden group". */
  readonly name: string;
  readonly setting: 'custody' | 'community' | 'both';
  /** Id of the plan's activity that this one goes on with outside. */
  readonly goesOnWith?: string;
  /** "Same worker, Thursdays, Peel Park". */
  readonly text?: string;
  readonly when?: PlanTime;
  /** What the person said to it. */
  readonly said: 'yes' | 'not-now' | 'not-asked';
}

export const who = named(
  'who',
  object<PlanWho>({role: oneOf(...PLAN_ROLES), 'person?': id, 'name?': line, 'label?': line}),
);
const importance = whole(1, 10);

export const area = named(
  'area',
  saying(item<PlanArea>({'kind?': oneOf(...AREA_KINDS), 'title?': line}), 'kind', 'title'),
);

export const goal = named(
  'goal',
  item<PlanGoal>({
    area: id,
    text,
    state: oneOf(...GOAL_STATES),
    'importance?': importance,
  }),
);

const actionFields: Fields<Omit<PlanAction, keyof PlanItem>> = {
  area: id,
  'goal?': id,
  text,
  who: list(who, {least: 1}),
  'when?': planTime,
  state: oneOf(...ACTION_STATES),
  'confidence?': importance,
  'after?': set(id),
};
export const action = named('action', item<PlanAction>(actionFields));

export const support = named(
  'support',
  item<PlanSupport>({
    area: id,
    text,
    state: oneOf(...SUPPORT_STATES),
    'who?': list(who),
    'responsible?': set(oneOf('prison', 'community')),
  }),
);

export const activity = named(
  'activity',
  item<PlanActivity>({
    'activity?': id,
    name: line,
    setting: oneOf('custody', 'community', 'both'),
    'goesOnWith?': id,
    'text?': text,
    'when?': planTime,
    said: oneOf('yes', 'not-now', 'not-asked'),
  }),
);

export const AREA_FORMS = [planTime, who, area, goal, action, support, activity] as const;
