/**
 * What somebody looks for among activities: plain data, and the same as the query of an address. The
 * host decides whether it stands in one; what a person searched for can say much about them.
 */
import {KINDS, WEEK} from '../data/contracts/activity-forms.js';
import type {ActivityKind, Weekday} from '../data/contracts/activity.js';

/**
 * What is chosen. Within a group any one is enough; in `access` and `only` all of them have to be so.
 * Nothing chosen is the empty object.
 */
export interface ActivityFilters {
  /** Words that all have to be found. 200 characters at most. */
  readonly search?: string;
  readonly kind?: readonly ActivityKind[];
  readonly setting?: readonly ('custody' | 'community')[];
  readonly day?: readonly Weekday[];
  /** Codes as in the record, in small letters; else the name as {@link foldedValue} has it. */
  readonly language?: readonly string[];
  /** One of {@link ACCESS}, or a line of the record as {@link foldedValue} has it. */
  readonly access?: readonly string[];
  readonly only?: readonly OnlyFilter[];
  /** `next` where nothing is said. */
  readonly sort?: ActivityOrder;
}

/** The order of a list: when it is next on, by name, or the most recently checked first. */
export type ActivityOrder = 'next' | 'name' | 'checked';

/** Good for someone new, goes on after release, led by peers, free. */
export type OnlyFilter = 'new' | 'goes-on' | 'peer-led' | 'free';

/** The groups of things to choose from, in the order in which they are shown. */
export const GROUPS = ['only', 'kind', 'day', 'setting', 'access', 'language'] as const;

export type FilterGroup = (typeof GROUPS)[number];

export const ORDERS: readonly ActivityOrder[] = ['next', 'name', 'checked'];

/** What helps to take part, as far as the record says it in codes. */
export const ACCESS = [
  'watch-first',
  'leave-any-time',
  'quiet',
  'no-reading',
  'online',
  'phone',
  'home-visit',
] as const;

/** What each group can hold; nothing where the records decide. */
const VALUES: Readonly<Record<FilterGroup, readonly string[] | undefined>> = {
  only: ['new', 'goes-on', 'peer-led', 'free'],
  kind: KINDS,
  day: WEEK,
  setting: ['custody', 'community'],
  access: undefined,
  language: undefined,
};

const LONGEST_SEARCH = 200;
const LONGEST_VALUE = 100;
const MOST_VALUES = 20;

/**
 * What can be used of filters from anywhere: a host's property, a query. What is unknown is left out.
 */
export function readFilters(given: unknown): ActivityFilters {
  if (typeof given !== 'object' || given === null) return {};
  const own = given as Readonly<Record<string, unknown>>;
  const search = lastText(own['search'])?.slice(0, LONGEST_SEARCH);
  const sort = ORDERS.find((order) => order === lastText(own['sort']));
  const groups = GROUPS.map((group) => [group, valuesOf(own[group], VALUES[group])] as const);
  return {
    ...(search?.trim() && {search}),
    ...Object.fromEntries(groups.filter(([, values]) => values.length > 0)),
    ...(sort && sort !== 'next' && {sort}),
  };
}

function valuesOf(given: unknown, known: readonly string[] | undefined): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const values = list.filter(
    (value): value is string =>
      typeof value === 'string' &&
      value !== '' &&
      value.length <= LONGEST_VALUE &&
      (known?.includes(value) ?? true),
  );
  // Always in the same order, so that the same choice has the same address.
  const all = [...new Set(values)].slice(0, MOST_VALUES);
  return known ? known.filter((value) => all.includes(value)) : all.sort();
}

// Of a parameter that comes twice the last counts, as in most frameworks.
function lastText(given: unknown): string | undefined {
  const value: unknown = Array.isArray(given) ? given.at(-1) : given;
  return typeof value === 'string' ? value : undefined;
}

/** The part of `URLSearchParams` that is read and written. */
interface Query {
  getAll(name: string): string[];
  append(name: string, value: string): void;
  delete(name: string): void;
}

/** The names of the parameters, which are those of the controls in the form. */
export const PARAMETERS: readonly (keyof ActivityFilters)[] = ['search', ...GROUPS, 'sort'];

/**
 * Writes filters into a query: `search=garden&kind=nature&day=TH&only=free`.
 *
 * @param query - Its other parameters stay. Such as `new URL(location.href).searchParams`.
 * @returns The same query.
 */
export function filtersToQuery<T extends Query>(filters: ActivityFilters, query: T): T {
  const usable = readFilters(filters);
  for (const name of PARAMETERS) {
    query.delete(name);
    for (const value of [usable[name] ?? []].flat()) query.append(name, value);
  }
  return query;
}

/**
 * Reads filters from a query, in the browser or on a server: `new URL(address).searchParams`, or an
 * object such as Express has in `request.query`. Never throws; what is unknown is left out.
 */
export function filtersFromQuery(query: Query | object | null | undefined): ActivityFilters {
  if (!query || !isQuery(query)) return readFilters(query);
  return readFilters(Object.fromEntries(PARAMETERS.map((name) => [name, query.getAll(name)])));
}

function isQuery(query: object): query is Query {
  return 'getAll' in query && typeof query.getAll === 'function';
}

/** Whether nothing is looked for. The order of the list does not count. */
export function isUnfiltered(filters: ActivityFilters): boolean {
  return !filters.search?.trim() && GROUPS.every((group) => !filters[group]?.length);
}

/** The same filters with one value of a group put in or taken away. */
export function withValue(
  filters: ActivityFilters,
  group: FilterGroup,
  value: string,
  on: boolean,
): ActivityFilters {
  const others = (filters[group] ?? []).filter((each) => each !== value);
  return readFilters({...filters, [group]: on ? [...others, value] : others});
}
