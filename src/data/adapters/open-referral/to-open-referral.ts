/** An activity as a service of HSDS 3.0 or of the UK profile. */
import type {Activity, ActivitySession} from '../../contracts/activity.js';
import {parseActivity} from '../../contracts/check-activity.js';
import {ConfigError} from '../../../errors.js';
import {isObject} from '../../../is-object.js';
import {uuidFor} from '../fhir/uuid.js';
import {readFeed} from './read-feed.js';
import {EXTENSIONS} from './steady.js';
import type {OpenReferralDialect, OpenReferralService, ToOpenReferralOptions} from './types.js';

const STATUS = {
  active: 'active',
  paused: 'temporarily closed',
  inactive: 'inactive',
  ended: 'defunct',
} as const;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Writes what the standard has a field for, and beside it the object `steady` with whatever does not
 * come back from those fields, so that `fromOpenReferral` gives the same activity again. Who reads only
 * the standard is told less, and nothing else.
 *
 * @throws ContractError for an activity that does not keep its contract; ConfigError for a dialect
 *   that this adapter does not write.
 */
export function toOpenReferral(
  activity: Activity,
  {dialect, organizationId}: ToOpenReferralOptions,
): OpenReferralService {
  if (!['hsds-3.0', 'oruk-3.0'].includes(dialect)) {
    throw new ConfigError('toOpenReferral: dialect is "hsds-3.0" or "oruk-3.0".');
  }
  const given = parseActivity(activity);
  const service = written(given, dialect, organizationId);
  const extension = missingFrom(service, given);
  return Object.keys(extension).length > 0 ? {...service, [EXTENSIONS[0]]: extension} : service;
}

/** What reading the service back would not give, and `null` for what it gives and nobody has said. */
function missingFrom(service: OpenReferralService, given: Activity): Record<string, unknown> {
  // What would be read as markup does not count as said: it stands in the extension as it is.
  const {activities} = readFeed(service, {}, () => '');
  const back: Readonly<Record<string, unknown>> = {...activities[0]};
  const wanted: Readonly<Record<string, unknown>> = {...given};
  const missing: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(back)])) {
    if (name === 'type' || name === 'version') continue;
    if (!same(wanted[name], back[name])) missing[name] = whole(wanted[name], back[name]);
  }
  return missing;
}

/** A part of the record is added to what was read: what must not be there is said. */
function whole(wanted: unknown, back: unknown): unknown {
  if (wanted === undefined) return null;
  if (!isObject(wanted) || !isObject(back)) return wanted;
  const gone = Object.keys(back).filter((name) => wanted[name] === undefined);
  return {...wanted, ...Object.fromEntries(gone.map((name) => [name, null]))};
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]) => [name, sorted(one)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function written(
  given: Activity,
  dialect: OpenReferralDialect,
  organizationId: string | undefined,
): OpenReferralService {
  const id = UUID.test(given.id) ? given.id : uuidFor(given.id);
  const uk = dialect === 'oruk-3.0';
  const {name, alert, url, checked, ledBy, cost, joining, whoFor} = given;
  const description = [given.summary, given.description].filter((one) => one !== undefined);
  const schedules = (given.sessions ?? []).flatMap((session, i) =>
    schedule(session, uuidFor(`${id}-schedule-${String(i)}`), uk),
  );
  const location = locationOf(given, id, uk);
  const fees = cost?.amount === undefined ? cost?.text : undefined;
  const organization = ledBy?.name;
  return filled({
    id,
    name,
    description: asMarkup(description.join('\n\n')),
    url,
    email: joining?.email,
    status: STATUS[given.status ?? 'active'],
    ...(uk
      ? {fees}
      : {
          fees_description: fees,
          interpretation_services: given.interpreting,
          application_process: joining?.text,
          eligibility_description: whoFor?.text,
          phones: joining?.phone && [{id: uuidFor(`${id}-phone`), number: joining.phone}],
          languages: given.languages?.map(({code, name: called}, i) =>
            filled({id: uuidFor(`${id}-language-${String(i)}`), code, name: called}),
          ),
        }),
    minimum_age: whoFor?.minimumAge,
    maximum_age: whoFor?.maximumAge,
    assured_date: checked,
    alert,
    schedules,
    service_at_locations: location && [{id: uuidFor(`${id}-at`), location}],
    organization: organization && {
      id: organizationId ?? uuidFor(`${id}-organization`),
      name: organization,
      // Required there, and nothing else is known.
      description: organization,
    },
    cost_options: cost?.amount !== undefined && [
      filled({
        id: uuidFor(`${id}-cost`),
        amount: cost.amount,
        currency: uk ? undefined : (cost.currency ?? 'GBP'),
        amount_description: cost.text,
      }),
    ],
    attributes: attributesOf(given, id),
  });
}

/** Descriptions may be HTML there: what would be read as an element must stay text. */
function asMarkup(text: string): string {
  if (!/<[a-z!/?]|&(?:#\w+|[a-z]\w*);/i.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Without what is not said. */
function filled(fields: Readonly<Record<string, unknown>>): OpenReferralService {
  const entries = Object.entries(fields).filter(([, value]) => {
    if (value === undefined || value === false || value === '') return false;
    return !Array.isArray(value) || value.length > 0;
  });
  return Object.fromEntries(entries);
}

function schedule(
  session: ActivitySession,
  id: string,
  uk: boolean,
): readonly OpenReferralService[] {
  const {start, repeat, opens, closes, validFrom, validTo, text, note} = session;
  const times = {opens_at: opens, closes_at: closes, valid_from: validFrom, valid_to: validTo};
  const words = {description: text, notes: note};
  const rule = repeat && rrule(repeat, uk);
  // A rule that says more than is meant is worse than none.
  const said =
    repeat !== undefined && rule === undefined ? {} : {dtstart: start, ...times, ...rule};
  const row = filled({id, ...said, ...words});
  return Object.keys(row).length > 1 ? [row] : [];
}

function rrule(
  {
    every,
    interval,
    days = [],
    monthDays = [],
    until,
    count,
  }: NonNullable<ActivitySession['repeat']>,
  uk: boolean,
): OpenReferralService | undefined {
  if (every !== 'week' && every !== 'month') return undefined;
  // The profile has neither: without them it would go on for ever.
  if (uk && (until !== undefined || count !== undefined)) return undefined;
  return {
    freq: every === 'week' ? 'WEEKLY' : 'MONTHLY',
    interval,
    byday: days.map(({day, nth}) => `${nth === undefined ? '' : String(nth)}${day}`).join(','),
    bymonthday: monthDays.join(','),
    until,
    count,
  };
}

function locationOf(
  {place, access = []}: Activity,
  id: string,
  uk: boolean,
): OpenReferralService | undefined {
  const {name, address = [], postcode, directions} = place ?? {};
  const at = name ?? directions ?? postcode ?? address[0] ?? access[0];
  if (at === undefined) return undefined;
  const [first = '', ...others] = address;
  const city = others.pop() ?? '';
  const middle = others.join(', ');
  return filled({
    id: uuidFor(`${id}-location`),
    location_type: 'physical',
    name,
    transportation: uk ? undefined : directions,
    addresses: (address.length > 0 || postcode !== undefined) && [
      {
        id: uuidFor(`${id}-address`),
        address_1: uk && middle !== '' ? `${first}, ${middle}` : first,
        ...(!uk && middle !== '' && {address_2: middle}),
        city,
        // The schema wants all of these; what is not known is empty.
        state_province: '',
        postal_code: postcode ?? '',
        country: 'GB',
        address_type: 'physical',
      },
    ],
    accessibility: access.map((description, i) => ({
      id: uuidFor(`${id}-access-${String(i)}`),
      description,
    })),
  });
}

function attributesOf({kinds = [], ledBy}: Activity, id: string): readonly OpenReferralService[] {
  const names = [
    ...kinds,
    ...(ledBy?.peerLed === true ? ['led by people with lived experience'] : []),
  ];
  return names.map((name, i) => ({
    id: uuidFor(`${id}-attribute-${String(i)}`),
    taxonomy_term: {
      id: uuidFor(`term-${name}`),
      name,
      description: name,
      taxonomy: 'Steady kinds of activity',
    },
  }));
}
