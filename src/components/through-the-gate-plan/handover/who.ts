/** Who knows what: worked out from who does something, and who has written it. */
import type {GatePlan, PlanItem, PlanWho} from '../../../data/contracts/gate-plan.js';
import {whoText} from '../../../plans/who-words.js';
import {partStrings, type PlanPart} from '../strings.js';
import {areaTitle} from '../texts.js';

/** Parts that stand in no area. */
const PARTS: readonly (readonly [keyof GatePlan, PlanPart])[] = [
  ['appointments', 'appointments'],
  ['medicines', 'health'],
  ['handovers', 'health'],
  ['documents', 'documents'],
  ['essentials', 'day'],
];

/** Names of areas and parts, by who knows them: "Sam (Key worker)". The person is not among them. */
export function knowledgeOf(plan: GatePlan): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, Set<string>>();
  const areas = new Map(plan.areas.map((area) => [area.id, areaTitle(area)]));
  const add = (who: PlanWho, what: string | undefined) => {
    // Whom the person chose is theirs to name: a copy can hold no more than that there is somebody.
    if (who.role === 'me' || (who.role === 'chosen-person' && !who.person) || !what) return;
    const name = whoText(who, plan.people);
    known.set(name, (known.get(name) ?? new Set()).add(what));
  };
  for (const item of [...plan.goals, ...plan.actions, ...plan.supports]) {
    const title = areas.get(item.area);
    add(item.by, title);
    for (const who of 'who' in item ? (item.who ?? []) : []) add(who, title);
  }
  for (const [list, part] of PARTS) {
    for (const {by} of plan[list] as readonly PlanItem[]) add(by, partStrings[part]());
  }
  return new Map([...known].map(([name, what]) => [name, [...what]]));
}
