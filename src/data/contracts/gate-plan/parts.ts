/** Whether the parts of a plan fit each other: what no schema can say. */
import type {Fault} from '../../../errors.js';
import {addFault} from '../check.js';
import type {GatePlan, PlanItem} from '../gate-plan.js';
import type {PlanWho} from './areas.js';
import {circle} from './circle.js';
import {PLAN_LISTS} from './record.js';
import {ELIGIBILITY_TYPES, type PlanRelease} from './release.js';
import type {PlanTime} from './time.js';

/** The person whose plan it is, where readers are named. */
export const PERSON = 'person';

/** What an item can point to, beside what is common to all. */
interface Pointing extends PlanItem {
  readonly area?: string;
  readonly goal?: string;
  readonly goesOnWith?: string;
  readonly appointment?: string;
  readonly about?: string;
  readonly after?: readonly string[];
  readonly who?: readonly PlanWho[];
  readonly when?: PlanTime;
}

const idsOf = (list: readonly {readonly id: string}[]) => new Set(list.map(({id}) => id));

/** Adds what does not fit, in document order. The plan keeps its form. */
export function checkParts(plan: GatePlan, faults: Fault[]): void {
  const readers = new Set([...idsOf(plan.audiences), ...idsOf(plan.people)]);
  const all = new Set<string>();
  const areas = idsOf(plan.areas);
  const goals = idsOf(plan.goals);
  const actions = idsOf(plan.actions);
  const activities = idsOf(plan.activities);
  const appointments = idsOf(plan.appointments);
  const people = idsOf(plan.people);
  const items = new Set(PLAN_LISTS.flatMap((list) => plan[list].map(({id}) => id)));

  const look = (audience: readonly string[], where: string) => {
    if (!audience.every((id) => readers.has(id))) {
      addFault(faults, `${where}.audience`, 'Expected ids of audiences or of people in the plan.');
    }
  };
  const there = (
    id: string | undefined,
    known: ReadonlySet<string>,
    where: string,
    what: string,
  ) => {
    if (id !== undefined && !known.has(id)) {
      addFault(faults, where, `Expected the id of ${what} of this plan.`);
    }
  };
  const once = (id: string, where: string) => {
    if (all.has(id)) addFault(faults, `${where}.id`, 'Expected each id once in the whole plan.');
    all.add(id);
  };

  plan.audiences.forEach(({id}, i) => {
    once(id, `audiences[${i}]`);
    if (id === PERSON) addFault(faults, `audiences[${i}].id`, 'Expected another id than "person".');
  });
  if (plan.prison) look(plan.prison.audience, 'prison');
  for (const list of PLAN_LISTS) {
    const itemsOf: readonly Pointing[] = plan[list];
    itemsOf.forEach((item, i) => {
      const where = `${list}[${i}]`;
      once(item.id, where);
      look(item.audience, where);
      (item.notes ?? []).forEach(({id}, j) => {
        once(id, `${where}.notes[${j}]`);
      });
      there(item.area, areas, `${where}.area`, 'an area');
      there(item.goal, goals, `${where}.goal`, 'a goal');
      there(item.goesOnWith, activities, `${where}.goesOnWith`, 'an activity');
      there(item.appointment, appointments, `${where}.appointment`, 'an appointment');
      there(item.about, items, `${where}.about`, 'something');
      (item.who ?? []).forEach((who, j) => {
        there(who.person, people, `${where}.who[${j}].person`, 'a person');
      });
      if ((item.after ?? []).some((id) => !actions.has(id))) {
        addFault(faults, `${where}.after`, 'Expected ids of actions of this plan.');
      }
      if (item.when?.to !== undefined && (item.when.from ?? '24') >= item.when.to) {
        addFault(faults, `${where}.when.to`, 'Expected a time after "from".');
      }
    });
  }
  plan.words.forEach(({by}, i) => {
    if (by.role !== 'me') {
      addFault(faults, `words[${i}].by.role`, 'Expected "me": these are the person’s words.');
    }
  });
  const waiting = new Set(circle(plan.actions));
  plan.actions.forEach(({id}, i) => {
    if (waiting.has(id)) {
      addFault(
        faults,
        `actions[${i}].after`,
        'Expected no circle: these actions wait for each other.',
      );
    }
  });
  plan.people.forEach(({id}, i) => {
    if (id === PERSON) addFault(faults, `people[${i}].id`, 'Expected another id than "person".');
  });
  if (plan.noOne && plan.people.some(({role = 'chosen-person'}) => role === 'chosen-person')) {
    addFault(faults, 'noOne', 'Expected this only where the person has chosen no one.');
  }
  checkRelease(plan.release, faults);
  look(plan.release.audience, 'release');
  if (plan.licence) {
    look(plan.licence.audience, 'licence');
    plan.licence.conditions.forEach(({id}, i) => {
      once(id, `licence.conditions[${i}]`);
    });
  }
  plan.changes.forEach(({id}, i) => {
    once(id, `changes[${i}]`);
  });
}

function checkRelease({dates, remand}: PlanRelease, faults: Fault[]): void {
  let found = false;
  dates.forEach(({value, type, certainty, reasonUnknown}, i) => {
    const where = `release.dates[${i}]`;
    // Leave for a day or a weekend is not release.
    const isRelease = type !== 'rotl' && (certainty === 'confirmed' || certainty === 'expected');
    if ((certainty === 'unknown') !== (value === undefined)) {
      addFault(faults, `${where}.value`, 'Expected a day, or the certainty "unknown" without one.');
    }
    if (reasonUnknown !== undefined && certainty !== 'unknown') {
      addFault(
        faults,
        `${where}.reasonUnknown`,
        'Expected this only with the certainty "unknown".',
      );
    }
    if (isRelease && ELIGIBILITY_TYPES.has(type)) {
      const message =
        'Expected "eligible" or "unknown": from this day release can be considered, no more.';
      addFault(faults, `${where}.certainty`, message);
    } else if (isRelease && remand) {
      addFault(faults, `${where}.certainty`, 'Expected no release date on remand.');
    } else if (isRelease && found) {
      const message =
        'Expected one release date: found another that is confirmed or expected. Keep the one that counts.';
      addFault(faults, where, message);
    }
    found ||= isRelease;
  });
}
