/** Which activities are what somebody looks for, and what each choice would leave. */
import type {Activity} from '../data/contracts/activity.js';
import {facetsOf, listOf, type Facets} from './facets.js';
import {GROUPS, type ActivityFilters, type FilterGroup} from './filter-state.js';
import {kindText} from './kind-text.js';
import {fold, matcher} from './search.js';

/** An activity with what it is found by. */
export interface IndexedActivity {
  readonly activity: Activity;
  readonly facets: Facets;
  /** What is searched, through `fold`. Made when it is first asked for, in the language of then. */
  words?: string;
}

/** One thing that can be chosen. */
export interface FilterOption {
  readonly value: string;
  /**
   * Activities there would be with this choice and the other groups as they are; where any one is
   * enough, with this choice alone in its group.
   */
  readonly count: number;
  /** Activities of the whole list that have it. */
  readonly total: number;
  readonly chosen: boolean;
}

export interface FilterResult {
  /** In the order of the list. */
  readonly shown: readonly IndexedActivity[];
  /** What occurs in the list or is chosen, in the order in which it first occurs. */
  readonly options: Readonly<Record<FilterGroup, readonly FilterOption[]>>;
}

/** In these all that is chosen has to be so; in the others any one is enough. */
const ALL: readonly FilterGroup[] = ['only', 'access'];

/**
 * Notes what each activity is found by. For one list in one language; once, not for each search.
 *
 * @param today - `YYYY-MM-DD`.
 * @returns Without those whose record cannot be read.
 */
export function indexActivities(
  activities: readonly Activity[],
  today: string,
): readonly IndexedActivity[] {
  return activities.flatMap((activity) => {
    try {
      return [{activity, facets: facetsOf(activity, today)}];
    } catch {
      return [];
    }
  });
}

/**
 * @param index - See {@link indexActivities}. Of the same language as the code that runs now.
 */
export function filterActivities(
  index: readonly IndexedActivity[],
  filters: ActivityFilters,
): FilterResult {
  const matches = matcher(filters.search ?? '');
  const groups = GROUPS.map((group) => new Group(group, filters[group] ?? []));
  const shown: IndexedActivity[] = [];
  for (const entry of index) {
    let failed: Group | undefined;
    let fails = 0;
    for (const group of groups) {
      const values = entry.facets[group.name];
      for (const value of values) group.occurs(value);
      if (group.admits(values)) continue;
      failed = group;
      fails++;
    }
    if (fails > 1 || (matches && !matches((entry.words ??= wordsOf(entry.activity))))) continue;
    if (!failed) {
      shown.push(entry);
      for (const group of groups) group.leaves(entry.facets[group.name]);
    } else if (!failed.needsAll) {
      // Another choice in the same group would bring it.
      failed.leaves(entry.facets[failed.name]);
    }
  }
  const options = groups.map((group) => [group.name, group.options()] as const);
  return {shown, options: Object.fromEntries(options) as FilterResult['options']};
}

class Group {
  readonly name: FilterGroup;
  readonly needsAll: boolean;
  readonly #chosen: readonly string[];
  readonly #totals: Map<string, number>;
  readonly #counts = new Map<string, number>();

  constructor(name: FilterGroup, chosen: readonly string[]) {
    this.name = name;
    this.needsAll = ALL.includes(name);
    this.#chosen = chosen;
    this.#totals = new Map(chosen.map((value) => [value, 0]));
  }

  admits(values: readonly string[]): boolean {
    const chosen = this.#chosen;
    if (chosen.length === 0) return true;
    return this.needsAll
      ? chosen.every((value) => values.includes(value))
      : chosen.some((value) => values.includes(value));
  }

  occurs(value: string): void {
    this.#totals.set(value, (this.#totals.get(value) ?? 0) + 1);
  }

  leaves(values: readonly string[]): void {
    for (const value of values) this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  options(): readonly FilterOption[] {
    return [...this.#totals].map(([value, total]) => ({
      value,
      total,
      count: this.#counts.get(value) ?? 0,
      chosen: this.#chosen.includes(value),
    }));
  }
}

/** Everything a person may have read on the card or heard about it, in one line. */
function wordsOf({name, summary, place, ledBy, kinds}: Activity): string {
  const {name: placeName, prison, postcode} = place ?? {};
  const parts = [name, summary, placeName, prison, postcode, ledBy?.name];
  const lists = [listOf(place?.address), listOf(place?.wings), listOf(kinds).map(kindText)];
  return fold([...parts, ...lists.flat()].join(' \n '));
}
