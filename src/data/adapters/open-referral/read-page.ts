/** What a feed hands over at once: one service, some, a page of many, or tables. */
import {isObject} from '../../../is-object.js';
import {plainName} from './part.js';
import {joinTables} from './tables.js';
import type {OpenReferralService} from './types.js';
import {wholeNumberOf} from './values.js';

/** Where the next page is: its number, or its address as the feed gives it (check it first). */
export type NextPage = {readonly page: number} | {readonly url: string};

export interface OpenReferralPage {
  /** As they stand there; what is no object is left in, for `fromOpenReferral` to note. */
  readonly services: readonly unknown[];
  /** None: this was the last page, or the only one. */
  readonly next?: NextPage;
  /** How many pages there are in all, where the feed says so. */
  readonly pages?: number;
  /** How many services there are in all, where the feed says so. */
  readonly items?: number;
}

/** Names of the list in a page: `contents` in HSDS 3.0 and ORUK 3.0, `content` in ORUK 1.0. */
const LISTS = ['contents', 'content', 'services', 'service', 'items', 'results', 'data', 'value'];

/**
 * Reads a page of any of the three dialects. Never throws. A page with nothing on it is the last one,
 * whatever it says, so that reading on comes to an end.
 */
export function readPage(json: unknown): OpenReferralPage {
  if (Array.isArray(json)) return {services: json.flatMap(servicesIn)};
  if (!isObject(json)) return {services: []};
  const joined = joinTables(json);
  if (joined) return {services: joined};
  const by = new Map(Object.keys(json).map((name) => [plainName(name), json[name]]));
  const list = LISTS.map((name) => by.get(plainName(name))).find(Array.isArray);
  // A service may have a list called so too; then it has a name of its own.
  if (list === undefined || (typeof json['name'] === 'string' && !by.has('page'))) {
    return {services: servicesIn(json)};
  }
  const services = list.flatMap(servicesIn);
  const details = pageDetails(by);
  const next = services.length === 0 ? undefined : nextOf(by, details);
  return {
    services,
    ...(next && {next}),
    ...(details.pages !== undefined && {pages: details.pages}),
    ...(details.items !== undefined && {items: details.items}),
  };
}

interface Details {
  readonly page?: number | undefined;
  readonly pages?: number | undefined;
  readonly items?: number | undefined;
}

function pageDetails(by: ReadonlyMap<string, unknown>): Details {
  const inside = ['pagination', 'meta', 'page'].map((name) => by.get(name)).find(isObject) ?? {};
  const all = new Map([
    ...Object.entries(inside).map(([name, value]) => [plainName(name), value] as const),
    ...by,
  ]);
  const count = (...names: readonly string[]) =>
    names
      .map((name) => wholeNumberOf(all.get(plainName(name))))
      .find((one) => one !== undefined && one >= 0);
  return {
    page: count('page_number', 'number', 'page', 'current_page'),
    pages: count('total_pages', 'pages', 'page_count', 'last_page'),
    items: count('total_items', 'total_elements', 'total', 'total_count'),
  };
}

function nextOf(by: ReadonlyMap<string, unknown>, {page, pages}: Details): NextPage | undefined {
  const links = [by.get('link'), by.get(plainName('_links'))].find(isObject) ?? {};
  const link = [by.get('next'), by.get('nextpage'), links['next']]
    .map((one) => (isObject(one) ? one['href'] : one))
    .find((one) => typeof one === 'string' && one !== '');
  if (typeof link === 'string') return {url: link};
  const last = [by.get('lastpage'), by.get('last')].find((one) => one === true || one === 'true');
  if (last !== undefined || page === undefined) return undefined;
  const said = [by.get('lastpage'), by.get('last')].some((one) => one === false || one === 'false');
  const more = pages === undefined ? said : page < pages;
  return more ? {page: page + 1} : undefined;
}

/** The services in one thing: itself, those of an organisation, or the one at a location. */
function servicesIn(thing: unknown): readonly unknown[] {
  if (!isObject(thing)) return [thing];
  const {service, services} = thing;
  if (isObject(service)) {
    // A service at a location, with the service inside.
    const {service: _inside, ...at} = thing;
    return [{...service, service_at_locations: [at]}];
  }
  if (Array.isArray(services)) {
    const {services: _inside, ...organization} = thing;
    return services.map((one: unknown) => (isObject(one) ? {organization, ...one} : one));
  }
  return [thing];
}

/** What only an organisation, a location, a taxonomy or a term of one has. */
const OTHERS = [
  'legal_status',
  'tax_status',
  'year_incorporated',
  'organization_identifiers',
  'parent_organization_id',
  'location_type',
  'term_uri',
  'taxonomy_details',
  'taxonomy',
  'vocabulary',
  'version',
];

/** Whether an object is something else of the standard: a feed may hand over a list of those. */
export function isNoService(thing: OpenReferralService): boolean {
  const names = new Set(Object.keys(thing).map(plainName));
  const has = (name: string) => names.has(plainName(name));
  return !has('status') && !has('organization') && OTHERS.some(has);
}
