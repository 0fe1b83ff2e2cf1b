/** The form of the whole plan. */
import {
  GATE_PLAN_VERSION,
  type GatePlan,
  type PlanAudience,
  type PlanList,
  type PlanOwner,
  type PlanPrison,
} from '../gate-plan.js';
import {appointment, place} from './appointments.js';
import {action, activity, area, AREA_FORMS, goal, support} from './areas.js';
import {paper} from './documents.js';
import {essential} from './essentials.js';
import {
  constant,
  flag,
  id,
  instant,
  languageTag,
  line,
  list,
  MOST_LISTED,
  NAMED,
  object,
  oneOf,
  type NamedForm,
} from './form.js';
import {handover, medicine} from './health.js';
import {licence, LICENCE_FORMS} from './licence.js';
import {person} from './people.js';
import {PROVENANCE_FORMS, readers} from './provenance.js';
import {release, RELEASE_FORMS} from './release.js';
import {disagreement, historyEntry, transfer} from './story.js';
import {words} from './words.js';

/** The form of what each list holds. */
export const ITEM_FORMS: Readonly<Record<PlanList, NamedForm>> = {
  words,
  areas: area,
  goals: goal,
  actions: action,
  supports: support,
  activities: activity,
  people: person,
  appointments: appointment,
  medicines: medicine,
  handovers: handover,
  documents: paper,
  essentials: essential,
  transfers: transfer,
  disagreements: disagreement,
};

/** All lists of a plan, in the order of the record. */
export const PLAN_LISTS = Object.keys(ITEM_FORMS) as readonly PlanList[];

const listed = (name: PlanList) => list(ITEM_FORMS[name], {most: MOST_LISTED});

export const gatePlanForm = object<GatePlan>({
  type: constant('steady-gate-plan'),
  version: constant(GATE_PLAN_VERSION),
  id,
  createdAt: instant,
  changedAt: instant,
  'language?': languageTag,
  setting: oneOf('custody', 'community'),
  owner: object<PlanOwner>({name: line}),
  'prison?': object<PlanPrison>({name: line, 'wing?': line, audience: readers}),
  audiences: list(object<PlanAudience>({id, label: line})),
  words: listed('words'),
  release,
  areas: listed('areas'),
  goals: listed('goals'),
  actions: listed('actions'),
  supports: listed('supports'),
  activities: listed('activities'),
  people: listed('people'),
  'noOne?': flag,
  appointments: listed('appointments'),
  'licence?': licence,
  medicines: listed('medicines'),
  handovers: listed('handovers'),
  documents: listed('documents'),
  essentials: listed('essentials'),
  transfers: listed('transfers'),
  disagreements: listed('disagreements'),
  changes: list(historyEntry, {most: 10 * MOST_LISTED}),
});

/** Everything that the schema of a plan names. */
export const NAMED_FORMS: readonly NamedForm[] = [
  ...NAMED,
  ...PROVENANCE_FORMS,
  ...RELEASE_FORMS,
  ...AREA_FORMS,
  place,
  ...LICENCE_FORMS,
  historyEntry,
  ...Object.values(ITEM_FORMS),
];
