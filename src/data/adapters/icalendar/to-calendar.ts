/** Writes a calendar: RFC 5545. */
import {ConfigError} from '../../../errors.js';
import {isTime} from '../../../i18n/clock.js';
import {isRealDay, addDays} from '../../../questions/dates.js';
import {escaped, folded} from './lines.js';
import {isLondon, LONDON, LONDON_ZONE, londonMoment} from './london.js';
import {ruleValue} from './rule.js';
import type {CalendarEvent, CalendarOptions} from './types.js';

/**
 * The text of an `.ics` file with these events, in their order; '' where there are none, since a
 * calendar may not be empty. No alarm is set, and each event is marked private: who shares their
 * calendar shows others no more than that they are busy.
 *
 * @throws ConfigError for what no calendar could keep: a host or id that is not one, a time that is
 *   not real or ends before it begins, a clock that is not London's (or UTC, once).
 */
export function toCalendar(
  events: CalendarEvent | readonly CalendarEvent[],
  {host, now = new Date()}: CalendarOptions,
): string {
  if (!/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(host)) {
    throw new ConfigError('toCalendar: host is not a domain. Give one of yours: "example.org".');
  }
  const all = [events].flat() as readonly CalendarEvent[];
  if (all.length === 0) return '';
  const stamp = moment(now.getTime());
  const parts = all.map((event) => eventLines(event, host, stamp));
  const inLondon = parts.some((lines) => lines.some((line) => line.includes(`;TZID=${LONDON}:`)));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Steady//steady-ui//EN',
    'CALSCALE:GREGORIAN',
    ...(inLondon ? LONDON_ZONE : []),
    ...parts.flat(),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}

function eventLines(event: CalendarEvent, host: string, stamp: string): readonly string[] {
  const {id, summary, start, repeat, place, description, url, status, sequence = 0} = event;
  if (!/^[\w.-]{1,150}$/.test(id)) fail('an id is not made of letters, digits, "-", "_" and "."');
  if (!Number.isInteger(sequence) || sequence < 0) fail('a sequence is not a whole number');
  const isDay = isRealDay(start);
  const end = endOf(event);
  const until = repeat?.until && untilValue(repeat.until, start);
  const words = (name: string, text: string | undefined) =>
    text?.trim() ? [`${name}:${escaped(text.trim())}`] : [];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART${timeValue(event, start)}`,
    ...(end ? [`DTEND${timeValue(event, end)}`] : []),
    ...(repeat ? [`RRULE:${ruleValue(repeat, until)}`] : []),
    ...words('SUMMARY', summary),
    ...words('LOCATION', place),
    ...words('DESCRIPTION', description),
    ...(url && /^https?:\/\/[^\s\\]+$/i.test(url) ? [`URL:${url}`] : []),
    `STATUS:${(status ?? 'confirmed').toUpperCase()}`,
    `SEQUENCE:${sequence}`,
    'CLASS:PRIVATE',
    ...(isDay ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

/** As the format has it: the day after the last one. */
function endOf({start, end}: CalendarEvent): string | undefined {
  if (end === undefined) return undefined;
  if (isRealDay(end) !== isRealDay(start)) fail('start and end are not of the same form');
  if (end < start || (end === start && !isRealDay(end))) fail('an event ends before it begins');
  return isRealDay(end) ? addDays(end, 1) : end;
}

/** What follows the name of a property: its zone and the time, or the day. */
function timeValue({timezone = LONDON, repeat}: CalendarEvent, time: string): string {
  if (isRealDay(time)) return `;VALUE=DATE:${bare(time)}`;
  if (!isRealDay(time.slice(0, 10)) || time[10] !== 'T' || !isTime(time.slice(11))) {
    fail('a time is not a real one, written YYYY-MM-DD or YYYY-MM-DDTHH:MM');
  }
  if (isLondon(timezone)) return `;TZID=${LONDON}:${bare(time)}00`;
  if (timezone !== 'UTC') fail('only the clock of London, or UTC, can be written');
  if (repeat) fail('what repeats on UTC moves by an hour in summer: give the clock of London');
  return `:${bare(time)}00Z`;
}

/** The last start, in UTC, which RFC 5545 wants where the start has a zone. */
function untilValue(until: string, start: string): string {
  if (!isRealDay(until)) fail('until is not a real day');
  return isRealDay(start) ? bare(until) : moment(londonMoment(until + start.slice(10)));
}

const bare = (time: string) => time.replaceAll(/[-:]/g, '');

/** A moment in UTC. */
const moment = (milliseconds: number) =>
  `${bare(new Date(milliseconds).toISOString()).slice(0, 15)}Z`;

// What was found is not repeated: it may be about a person.
function fail(message: string): never {
  throw new ConfigError(`toCalendar: ${message}.`);
}
