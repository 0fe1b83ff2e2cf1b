/** Takes a change from anywhere. The element makes only its own, and loads none of this. */
import {addFault, list, must, object, oneOf, type Check} from '../../data/contracts/check.js';
import type {GatePlan, PlanList} from '../../data/contracts/gate-plan.js';
import {ITEM_FORMS, PLAN_LISTS} from '../../data/contracts/gate-plan/record.js';
import type {Fault} from '../../errors.js';
import {isObject} from '../../is-object.js';
import {makePlanChange} from './apply.js';
import {PlanChangeError} from './error.js';
import {isFixed} from './fixed.js';
import type {PlanChange, PlanChanged, PlanPart, Signed} from './types.js';

/**
 * A plan with one thing done to it, and who did it. What the person wrote is nobody else's to edit, and
 * who may see something is nobody else's to say.
 *
 * @param plan - One that keeps its contract.
 * @param change - May be anything, such as what was posted: what is no {@link PlanChange} is refused
 *   as `not-a-change`.
 * @param signed - As your sign-in knows them, never as it was posted.
 * @throws PlanChangeError with a code, and nothing is changed.
 */
export function applyPlanChange(plan: GatePlan, change: PlanChange, signed: Signed): PlanChanged {
  const faults: Fault[] = [];
  checkChange(change, faults);
  if (faults.length > 0) throw new PlanChangeError('not-a-change', faults);
  return makePlanChange(plan, change, signed);
}

type Kind = PlanChange['kind'];

/** The fields of a change of one kind beside `kind`; `?` behind those that may be left out. */
type FieldsOf<K extends Kind> = Readonly<
  Record<NameOf<Exclude<keyof Extract<PlanChange, {readonly kind: K}>, 'kind'> & string>, Check>
>;
type NameOf<F extends string> = F extends 'before' | 'value' ? `${F}?` : F;

const PARTS: Readonly<Record<PlanPart, true>> = {
  release: true,
  licence: true,
  prison: true,
  setting: true,
  noOne: true,
  audiences: true,
  owner: true,
  language: true,
};

const text = must('text', (value) => typeof value === 'string');
const fields = must('an object', isObject);
// What stands in it is for the contract to check, with the whole plan.
const anything: Check = () => undefined;

const about = {list: oneOf(...PLAN_LISTS), item: text};

const KINDS: {readonly [K in Exclude<Kind, 'explain'>]: FieldsOf<K>} & Record<'explain', object> = {
  add: {list: about.list, item: fields, 'before?': text},
  change: {...about, set: fields},
  state: {...about, state: text},
  move: {...about, 'before?': text},
  remove: about,
  note: {...about, text},
  share: {...about, audience: list(text)},
  explain: {condition: text, 'text?': text},
  transfer: {to: fields, on: text},
  confirm: about,
  set: {part: oneOf(...Object.keys(PARTS)), 'value?': anything},
};

const kind = oneOf(...Object.keys(KINDS));
const CHECKS = new Map(
  Object.entries(KINDS).map(([name, own]) => [
    name,
    object({kind, ...(own as Readonly<Record<string, Check>>)}),
  ]),
);

/** Adds what keeps a value from being a change to a plan. */
function checkChange(change: unknown, faults: Fault[]): void {
  if (!isObject(change)) {
    addFault(faults, 'change', 'Expected an object.');
    return;
  }
  const check = CHECKS.get(change['kind'] as string);
  if (!check) {
    kind(change['kind'], 'change.kind', faults);
    return;
  }
  check(change, 'change', faults);
  if (faults.length === 0) checkFields(change as unknown as PlanChange, faults);
}

/** Names become places in the plan: only those of the list, and none that has a kind of its own. */
function checkFields(change: PlanChange, faults: Fault[]): void {
  const known = (field: string) => fieldsOf(change as {list: PlanList}).has(field);
  if (change.kind === 'state' && !known('state')) {
    addFault(faults, 'change.list', 'Expected a list whose things have a state.');
  }
  if (change.kind !== 'change') return;
  if (!Object.keys(change.set).every((field) => known(field) && !isFixed(field))) {
    const message =
      'Expected only fields of the contract that a change may set. Who may see it is a change of the kind "share", something said beside it "note", still right "confirm"; id, author and time stay.';
    addFault(faults, 'change.set', message);
  }
}

/** What the contract knows of the things of a list. */
function fieldsOf({list}: {readonly list: PlanList}): ReadonlySet<string> {
  const {properties} = ITEM_FORMS[list].definition();
  return new Set(Object.keys(properties as object));
}
