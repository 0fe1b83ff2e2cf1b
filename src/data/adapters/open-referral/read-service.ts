/** One service, as the activities it is: one, or one for each place where it is. */
import {MOST, MOST_LISTED} from '../../contracts/activity-forms.js';
import type {
  Activity,
  ActivityJoining,
  ActivitySession,
  ActivityStatus,
} from '../../contracts/activity.js';
import type {Log} from './log.js';
import {cut, Part} from './part.js';
import {firstSentence} from './plain-text.js';
import {readContact} from './read-contact.js';
import {readCost} from './read-cost.js';
import {holdBack, readPlace, type PlaceReading} from './read-place.js';
import type {SessionSettings} from './read-rule.js';
import {attendingOf, readSession} from './read-sessions.js';
import {readLanguages, readTerms, readWhoFor} from './read-who.js';
import {mended, withExtension} from './steady.js';
import type {OpenReferralService} from './types.js';

/** What is active is said by saying nothing. */
const STATUS: Readonly<Record<string, ActivityStatus | undefined>> = {
  active: undefined,
  open: undefined,
  inactive: 'inactive',
  defunct: 'ended',
  ended: 'ended',
  closed: 'ended',
  'permanently closed': 'ended',
  'temporarily closed': 'paused',
  paused: 'paused',
  suspended: 'paused',
};

interface Settings extends SessionSettings {
  readonly today: string;
}

/** A place, and the times that are of this place alone. */
interface At extends PlaceReading {
  readonly sessions: readonly ActivitySession[];
}

export function readService(
  given: OpenReferralService,
  log: Log,
  settings: Settings,
): readonly Activity[] {
  const service = new Part(given, '', log);
  const name = service.text(MOST.line, 'name', 'alternate_name');
  if (name === undefined && !service.says('steady')) {
    log.note('name', 'left-out', 'It has no name to be shown by.');
    return [];
  }
  const id = readId(service, log, name ?? '');
  const everywhere = readSessions(service, settings);
  const places = readPlaces(service, settings);
  const draft = readRest(service, settings, places);
  const apart = places.filter(({place, sessions}) => place !== undefined || sessions.length > 0);
  const split = apart.length > 1;
  if (split) {
    const text = 'It is at several places: each has an activity of its own.';
    log.note('service_at_locations', 'split', text);
  }
  const all = (split ? apart : [combined(places)]).flatMap((at, i) => {
    const sessions = distinct([...everywhere, ...at.sessions]);
    const own = {
      ...draft,
      id: split ? `${id.slice(0, 90)}_${String(i + 1)}` : id,
      name,
      ...(sessions.length > 0 && {sessions: sessions.slice(0, MOST_LISTED)}),
      ...(at.place && {place: at.place}),
      ...(at.access.length > 0 && {access: at.access}),
    };
    const extended: Record<string, unknown> = withExtension(own, service);
    if (split) extended['id'] = own.id;
    return mended(extended, log) ?? [];
  });
  service.close();
  if (all.length === 0) log.note('', 'left-out', 'What is left of it does not keep the contract.');
  return all;
}

/** Everything about a service with one place, or none. */
function combined(places: readonly At[]): At {
  return {
    ...places.find(({place}) => place !== undefined),
    sessions: distinct(places.flatMap(({sessions}) => sessions)),
    access: [...new Set(places.flatMap(({access}) => access))].slice(0, MOST_LISTED),
    online: places.some(({online}) => online),
  };
}

/** A feed says the same time of the service and of its place. */
function distinct(sessions: readonly ActivitySession[]): readonly ActivitySession[] {
  return [...new Map(sessions.map((session) => [JSON.stringify(session), session])).values()];
}

/** The id as it is, or one made of it: the same for the same service, however often it is read. */
function readId(service: Part, log: Log, name: string): string {
  const found = service.take('id');
  const given = typeof found?.value === 'number' ? String(found.value) : found?.value;
  if (typeof given === 'string' && /^[\w-]{1,100}$/.test(given.trim())) return given.trim();
  log.note('id', 'changed-id', 'Expected letters, digits, "-" or "_", 100 at most.');
  const basis = typeof given === 'string' && given.trim() !== '' ? given : JSON.stringify(name);
  const bare = basis
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${bare}_${hashOf(basis)}`;
}

/** FNV-1a, 32 bits: short, and the same everywhere. It keeps nothing secret. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function readSessions(part: Part, settings: Settings): readonly ActivitySession[] {
  const rows = part.parts('schedules', 'regular_schedules', 'regular_schedule');
  return rows.flatMap((row) => {
    const session = readSession(row, settings);
    const link = row.address('schedule_link');
    if (link !== undefined)
      row.log.note(row.at('schedule_link'), 'no-place', 'The record has no place for this.');
    row.close();
    return session ?? [];
  });
}

function readPlaces(service: Part, settings: Settings): readonly At[] {
  const rows = service.parts('service_at_locations', 'service_at_location');
  const nested = rows.length > 0 ? rows : service.parts('locations', 'location');
  const flat = nested.length === 0 && service.says('address_1', 'physical_addresses', 'addresses');
  return (flat ? [service] : nested).map((at) => {
    const place = readPlace(at);
    const sessions = at === service ? [] : readSessions(at, settings);
    if (at !== service) at.close();
    return {...place, sessions};
  });
}

function readRest(service: Part, settings: Settings, places: readonly At[]): Partial<Activity> {
  const terms = readTerms(service, settings.terms ?? {});
  const description = service.paragraphs(MOST.description, 'description');
  const short = service.text(MOST.text, 'summary', 'short_description');
  const first = description === undefined ? undefined : cut(firstSentence(description), MOST.line);
  const summary = short ?? first;
  const status = readStatus(service);
  const alert = service.text(MOST.text, 'alert');
  const whoFor = readWhoFor(service);
  const groups = [...new Set([...(whoFor?.groups ?? []), ...terms.groups])];
  const languages = readLanguages(service);
  const attending = readAttending(service, places);
  const organization = service.part('organization', 'organisation');
  const leader =
    organization?.text(MOST.line, 'name') ?? service.text(MOST.line, 'organization_name');
  // A path of its own in most feeds: what an organisation says of itself is no activity.
  organization?.skip(
    'id',
    'description',
    'alternate_name',
    'logo',
    'uri',
    'url',
    'website',
    'email',
  );
  const cost = readCost(service, settings.today);
  const joining = readJoining(service, settings, places);
  const interpreting = service.text(MOST.text, 'interpretation_services');
  const checked = service.day('assured_date', 'last_assured');
  const url = service.address('url', 'website');
  service.leave('accreditations', 'licenses', 'wait_time', 'program', 'service_areas', 'funding');
  service.leave(
    'fundings',
    'required_documents',
    'payment_accepteds',
    'reviews',
    'deliverable_type',
  );
  service.leave('holiday_schedules', 'capacities', 'units', 'link_taxonomies');
  service.skip('last_modified', 'metadata', 'taxonomy_ids', 'created_at', 'updated_at');
  holdBack(service, 'assurer_email');
  const ledBy = {
    ...(leader !== undefined && {name: leader}),
    ...(terms.peerLed && {peerLed: true}),
  };
  return {
    ...(summary !== undefined && {summary}),
    ...(description !== undefined && description !== summary && {description}),
    ...(terms.kinds.size > 0 && {kinds: [...terms.kinds]}),
    ...(status !== undefined && {status}),
    ...(alert !== undefined && {alert}),
    ...(attending.length > 0 && {attending}),
    ...(Object.keys(ledBy).length > 0 && {ledBy}),
    ...(cost && {cost}),
    ...(joining && {joining}),
    ...((whoFor ?? groups.length > 0) && {whoFor: {...whoFor, ...(groups.length > 0 && {groups})}}),
    ...(languages.length > 0 && {languages}),
    ...(interpreting !== undefined && {interpreting}),
    ...(terms.setting !== undefined && {setting: terms.setting}),
    ...(terms.goodForNew && {goodForNew: true}),
    ...(checked !== undefined && {checked}),
    ...(url !== undefined && {url}),
  };
}

function readStatus(service: Part): ActivityStatus | undefined {
  const word = service.word('status');
  if (word === undefined) return undefined;
  if (Object.hasOwn(STATUS, word)) return STATUS[word];
  service.log.note('status', 'not-understood', 'Expected a status of the standard.');
  return undefined;
}

function readAttending(
  service: Part,
  places: readonly At[],
): readonly NonNullable<Activity['attending']>[number][] {
  const ways = new Set<NonNullable<Activity['attending']>[number]>();
  for (const row of service.parts('attending_types')) row.close();
  const words = [service.text(MOST.line, 'attending_type')];
  for (const each of words.flatMap((word) => word?.split(/[,;]/) ?? [])) {
    const way = attendingOf(each);
    if (way !== undefined) ways.add(way);
    else service.log.note('attending_type', 'not-understood', 'Expected a way of the standard.');
  }
  if (places.some(({online}) => online)) ways.add('online');
  return [...ways];
}

function readJoining(
  service: Part,
  settings: Settings,
  places: readonly At[],
): ActivityJoining | undefined {
  const text = service.text(MOST.text, 'application_process');
  const access = service.word('attending_access');
  const ways =
    access === 'referral'
      ? ['referral' as const]
      : access === 'drop in'
        ? ['just-come' as const]
        : [];
  if (access !== undefined && ways.length === 0) {
    service.log.note('attending_access', 'no-place', 'The record has no word for this way.');
  }
  const contact = readContact(service, settings.contacts === true);
  const url = places.map((place) => place.url).find((one) => one !== undefined);
  const joining: ActivityJoining = {
    ...(ways.length > 0 && {ways}),
    ...(text !== undefined && {text}),
    ...contact,
    ...(url !== undefined && {url}),
  };
  return Object.keys(joining).length > 0 ? joining : undefined;
}
