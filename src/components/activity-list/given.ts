/** The activities a list has been given, read again only when the host has changed them. */
import type {Activity} from '../../data/contracts/activity.js';
import {warnOnce} from '../../internal/warn.js';

export class GivenActivities {
  #source: unknown;
  #activities: readonly Activity[] | undefined;

  /**
   * @param property - What the host has set; nothing where it has not.
   * @param fetched - What a feed has brought.
   * @param host - Perhaps has a JSON script child.
   * @returns `undefined` where nobody has given any. The same list until it is given another.
   */
  read(
    property: unknown,
    fetched?: readonly Activity[],
    host?: Element,
  ): readonly Activity[] | undefined {
    const source = property ?? fetched ?? (host && jsonOf(host));
    if (source === this.#source) return this.#activities;
    this.#source = source;
    this.#activities = typeof source === 'string' ? usable(parsed(source)) : usable(source);
    return this.#activities;
  }
}

// Not only a child: page builders wrap what an author writes into paragraphs. What stands inside a
// card is the card's.
function jsonOf(host: Element): string | undefined {
  const scripts = host.querySelectorAll(
    'script[type="application/json"]:not([data-served], [data-properties])',
  );
  const own = [...scripts].find((script) => !script.closest('steady-activity-card'));
  return own?.textContent || undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    warnOnce('activities-json', '<steady-activity-list>: the script inside is not JSON.');
    return undefined;
  }
}

/** Those that have what a card cannot do without, each once. The rest goes with one warning. */
function usable(given: unknown): readonly Activity[] | undefined {
  if (given === undefined || given === null) return undefined;
  if (!Array.isArray(given)) {
    warnOnce('activities', '<steady-activity-list>: "activities" is no list.');
    return undefined;
  }
  const found = new Map<string, Activity>();
  for (const each of given as readonly unknown[]) {
    if (isUsable(each) && !found.has(each.id)) found.set(each.id, each);
  }
  const left = given.length - found.size;
  if (left > 0) {
    warnOnce(
      'activities',
      `<steady-activity-list>: ${left} of ${given.length} activities have no id and name of their own, and are left out.`,
    );
  }
  return [...found.values()];
}

function isUsable(value: unknown): value is Activity {
  const {id, name} = (value ?? {}) as Partial<Record<'id' | 'name', unknown>>;
  return typeof id === 'string' && id !== '' && typeof name === 'string' && name.trim() !== '';
}
