/** Actions that wait for each other. */
import type {PlanAction} from './areas.js';

type Waiting = Pick<PlanAction, 'id' | 'after'>;

/**
 * Ids of the actions that can never begin, because each waits for another of them or for one that waits
 * for them; empty where there is no circle. Looks at each link once.
 */
export function circle(actions: readonly Waiting[]): readonly string[] {
  const known = new Set(actions.map(({id}) => id));
  const left = new Map<string, number>();
  const followers = new Map<string, string[]>();
  for (const {id, after = []} of actions) {
    const before = after.filter((each) => known.has(each));
    left.set(id, before.length);
    for (const each of before) followers.set(each, [...(followers.get(each) ?? []), id]);
  }
  const free = actions.map(({id}) => id).filter((id) => left.get(id) === 0);
  for (const id of free) {
    left.delete(id);
    for (const follower of followers.get(id) ?? []) {
      const rest = (left.get(follower) ?? 0) - 1;
      left.set(follower, rest);
      if (rest === 0) free.push(follower);
    }
  }
  return [...left.keys()];
}
