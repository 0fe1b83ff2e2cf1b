/** Two plans that each keep their contract can break it together: this puts that right. */
import type {GatePlan, PlanList} from '../../data/contracts/gate-plan.js';
import {circle} from '../../data/contracts/gate-plan/circle.js';
import {PLAN_LISTS} from '../../data/contracts/gate-plan/record.js';
import type {Tell, Thing} from './lists.js';

/** The three plans, and the lists of the merged one, which are changed. */
export interface Merging {
  readonly base: GatePlan;
  readonly mine: GatePlan;
  readonly theirs: GatePlan;
  readonly lists: Record<string, readonly Thing[]>;
  readonly parts: Record<string, unknown>;
  readonly tell: Tell;
}

export const MERGED_LISTS: readonly (PlanList | 'audiences')[] = ['audiences', ...PLAN_LISTS];

const thingsOf = (plan: GatePlan, list: string) =>
  plan[list as PlanList] as readonly unknown[] as readonly Thing[];
const findIn = (plan: GatePlan, list: string, id: string) =>
  thingsOf(plan, list).find((thing) => thing.id === id);

/** All ids that something points to. */
function pointedTo({lists, parts}: Merging): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (value: unknown) => {
    for (const id of [value].flat()) if (typeof id === 'string') found.add(id);
  };
  for (const part of Object.values(parts)) {
    if (typeof part === 'object' && part) add((part as {audience?: unknown}).audience);
  }
  for (const things of Object.values(lists)) {
    for (const thing of things) {
      for (const name of [
        'audience',
        'after',
        'area',
        'goal',
        'goesOnWith',
        'appointment',
        'about',
      ]) {
        add(thing[name]);
      }
      for (const who of (thing['who'] ?? []) as readonly {person?: string}[]) add(who.person);
    }
  }
  return found;
}

/** Brings back what one side took out and the other still needs. Says whether there was anything. */
function bringBack(merging: Merging): boolean {
  const {base, mine, theirs, lists, tell} = merging;
  const there = new Set(Object.values(lists).flatMap((things) => things.map(({id}) => id)));
  let found = false;
  for (const id of pointedTo(merging)) {
    if (there.has(id)) continue;
    const list = MERGED_LISTS.find((each) => findIn(base, each, id));
    const before = list && findIn(base, list, id);
    if (!list || !before) continue;
    found = true;
    const [one, other] = [findIn(mine, list, id), findIn(theirs, list, id)];
    tell({list, kind: 'removed-but-used', item: id, base: before, mine: one, theirs: other});
    lists[list] = [...(lists[list] ?? []), one ?? other ?? before];
  }
  return found;
}

/** Takes back what made actions wait for each other. Says whether there was anything. */
function openCircles({base, mine, theirs, lists, tell}: Merging): boolean {
  const actions = lists['actions'] ?? [];
  const waiting = new Set(circle(actions));
  if (waiting.size === 0) return false;
  lists['actions'] = actions.map((action) => {
    const {after, ...rest} = action;
    const was = findIn(base, 'actions', action.id)?.['after'];
    if (!waiting.has(action.id) || JSON.stringify(was) === JSON.stringify(after)) return action;
    tell({
      list: 'actions',
      kind: 'circle',
      item: action.id,
      field: 'after',
      base: was,
      mine: findIn(mine, 'actions', action.id)?.['after'],
      theirs: findIn(theirs, 'actions', action.id)?.['after'],
    });
    return was === undefined ? rest : {...rest, after: was};
  });
  return true;
}

/** "No one" and somebody cannot both be. */
function openNoOne({base, mine, theirs, lists, parts, tell}: Merging): void {
  const isChosen = ({role = 'chosen-person'}: Thing) => role === 'chosen-person';
  if (parts['noOne'] !== true || !(lists['people'] ?? []).some(isChosen)) return;
  const [was, one, other] = [base.noOne, mine.noOne, theirs.noOne];
  tell({kind: 'both-changed', field: 'noOne', base: was, mine: one, theirs: other});
  parts['noOne'] = false;
}

export function repair(merging: Merging): void {
  // Each round brings back or opens one thing at least, and there are only so many.
  for (let round = 0; round < 50; round++) {
    const broughtBack = bringBack(merging);
    if (!openCircles(merging) && !broughtBack) break;
  }
  openNoOne(merging);
}
