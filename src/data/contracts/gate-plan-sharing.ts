/**
 * Who gets what of a plan. For servers: this is where "who may see this" is kept, and the screen only
 * follows.
 */
import {ConfigError} from '../../errors.js';
import {parseGatePlan} from './check-gate-plan.js';
import {copyOf} from './copy.js';
import type {GatePlan, PlanAudience, PlanItem, PlanList, PlanLists} from './gate-plan.js';
import type {PlanWho} from './gate-plan/areas.js';
import {PERSON} from './gate-plan/parts.js';
import {PLAN_LISTS} from './gate-plan/record.js';

export interface PlanForOptions {
  /**
   * Leaves out what is marked sensitive, and everything in an area that is: for a shared cell, a
   * search at the gate, a counter where others look on. Default: no.
   */
  readonly withoutSensitive?: boolean;
}

/** What an item can point to. */
type Pointing = PlanItem & {
  readonly area?: string;
  readonly goal?: string;
  readonly goesOnWith?: string;
  readonly appointment?: string;
  readonly about?: string;
  readonly after?: readonly string[];
  readonly who?: readonly PlanWho[];
};

/**
 * The plan as one reader may see it.
 *
 * - `person`, whose plan it is, sees all of it.
 * - One of the plan's `audiences`, or one of its `people`, sees what names them; what stands in an area
 *   only if the area names them too. Of who else sees something the copy says nothing, and nothing in
 *   it points to what they may not see.
 *
 * The result is a GatePlan of its own, a copy that shares nothing with the whole one. Give it to that
 * reader instead of the plan, never both. Hiding on a screen is not access control: what reached a
 * browser can be read there.
 *
 * A copy is for reading. Changes are made to the whole plan, on the server that keeps it.
 *
 * @throws ConfigError when the plan has no such reader.
 * @throws ContractError when it does not keep its contract: who may see it cannot be known then.
 */
export function planFor(
  plan: GatePlan,
  reader: string,
  {withoutSensitive = false}: PlanForOptions = {},
): GatePlan {
  const whole = copyOf(parseGatePlan(plan));
  const isPerson = reader === PERSON;
  if (!isPerson && ![...whole.audiences, ...whole.people].some(({id}) => id === reader)) {
    throw new ConfigError(
      'planFor: this plan has no reader of that id. Give "person", or the id of an audience or of one of its people.',
    );
  }
  const names = ({audience}: {readonly audience: readonly string[]}) =>
    isPerson || audience.includes(reader);
  const shown = (part: {readonly audience: readonly string[]; readonly sensitive?: boolean}) =>
    names(part) && !(withoutSensitive && part.sensitive);
  const areas = new Set(whole.areas.filter(shown).map(({id}) => id));
  const inArea = ({area}: Pointing) => area === undefined || areas.has(area);
  const kept = new Set(
    PLAN_LISTS.flatMap((list) =>
      (whole[list] as readonly Pointing[])
        .filter((item) => shown(item) && inArea(item))
        .map(({id}) => id),
    ),
  );
  const only = isPerson ? undefined : reader;
  const lists = Object.fromEntries(
    PLAN_LISTS.map((list) => [
      list,
      (whole[list] as readonly Pointing[])
        .filter(({id}) => kept.has(id))
        .map((item) => withAudience(pointingTo(item, kept), only)),
    ]),
  ) as Record<PlanList, unknown> as PlanLists;

  const {prison, licence, noOne, release, changes, audiences, ...rest} = whole;
  return {
    ...rest,
    ...lists,
    audiences: isPerson ? audiences : readerIn(whole, kept, reader),
    release: names(release) ? withAudience(release, only) : {dates: [], audience: []},
    ...(prison && names(prison) && {prison: withAudience(prison, only)}),
    ...(licence && shown(licence) && {licence: withAudience(licence, only)}),
    ...(isPerson && noOne !== undefined && {noOne}),
    changes: changes.filter(({item}) =>
      item === undefined ? isPerson : kept.has(item) || (isPerson && !withoutSensitive),
    ),
  };
}

/** The reader as the copy knows them: somebody in the plan may not see what stands there about them. */
function readerIn(
  {audiences, people}: GatePlan,
  kept: ReadonlySet<string>,
  reader: string,
): readonly PlanAudience[] {
  const [person] = people.filter(({id}) => id === reader);
  if (person) return kept.has(reader) ? [] : [{id: reader, label: person.name ?? reader}];
  return audiences.filter(({id}) => id === reader);
}

/** Who else sees it is not for each of them to know. */
function withAudience<T extends {readonly audience: readonly string[]}>(
  part: T,
  reader: string | undefined,
): T {
  return reader === undefined ? part : {...part, audience: [reader]};
}

/** Without what would point to something that is left out. */
function pointingTo(item: Pointing, kept: ReadonlySet<string>): Pointing {
  const {goal, goesOnWith, appointment, about, after, who, ...rest} = item;
  const there = (id: string | undefined) => id !== undefined && kept.has(id);
  const before = after?.filter(there);
  return {
    ...rest,
    ...(there(goal) && {goal}),
    ...(there(goesOnWith) && {goesOnWith}),
    ...(there(appointment) && {appointment}),
    ...(there(about) && {about}),
    ...(before && {after: before}),
    ...(who && {who: who.map((each) => whoFor(each, kept))}),
  };
}

function whoFor({person, ...who}: PlanWho, kept: ReadonlySet<string>): PlanWho {
  return person !== undefined && kept.has(person) ? {...who, person} : who;
}
