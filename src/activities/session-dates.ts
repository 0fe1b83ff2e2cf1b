/**
 * The days a session falls on: next ones, the last one, weekdays for filters. Days are those of the
 * place's own calendar, so a change of the clock moves none of them.
 *
 * An evaluation of what {@link ActivityRepeat} can say, by asking of each day whether it belongs;
 * with the meaning of RFC 5545 (weeks begin on Monday). What that leaves open has no dates here.
 */
import type {ActivityRepeat, ActivitySession, Weekday} from '../data/contracts/activity.js';
import {isRealDay} from '../questions/dates.js';

const MILLISECONDS_A_DAY = 86_400_000;

/** How far is looked ahead: a 29 February can be eight years away. */
const HORIZON = 3653;

/** How far is counted. */
const LIFETIME = 36_525;

/** As `Date` counts them. */
const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * - `on`: now or in time to come, as its times say.
 * - `later`: it repeats, and begins in the future.
 * - `ended`: its last day has passed.
 * - `unknown`: nobody vouches for its times today, or there are none.
 */
export type SessionState = 'on' | 'later' | 'ended' | 'unknown';

/** A day as a number, counted from 1 January 1970; `undefined` where it is not one. */
function numberOf(day: string | undefined): number | undefined {
  return day && isRealDay(day) ? Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY : undefined;
}

const dayOf = (number: number) => new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** 1 January 1970 was a Thursday. */
const weekdayOf = (number: number): Weekday => WEEKDAYS[(((number + 4) % 7) + 7) % 7] ?? 'SU';

/** @param day - `YYYY-MM-DD` */
export const weekdayOfDay = (day: string): Weekday => weekdayOf(numberOf(day) ?? 0);

/** Each once, Monday first. */
export function inWeekOrder(days: readonly Weekday[]): readonly Weekday[] {
  return [...WEEKDAYS.slice(1), 'SU' as const].filter((day) => days.includes(day));
}

/** What can be asked about a day. */
function calendar(number: number) {
  const date = new Date(number * MILLISECONDS_A_DAY);
  const year = date.getUTCFullYear();
  return {
    number,
    weekday: weekdayOf(number),
    // From Monday, as in RFC 5545 where nothing else is said.
    week: Math.floor((number + 3) / 7),
    monthDay: date.getUTCDate(),
    month: year * 12 + date.getUTCMonth(),
    year,
  };
}

type Calendar = ReturnType<typeof calendar>;
type OfDay = (at: Calendar) => number | string;

/** What is counted in steps, and which day of it is meant where a rule names none. */
const UNITS = new Map<string, readonly [OfDay, OfDay]>([
  ['day', [({number}) => number, () => '']],
  ['week', [({week}) => week, ({weekday}) => weekday]],
  ['month', [({month}) => month, ({monthDay}) => monthDay]],
  ['year', [({year}) => year, ({month, monthDay}) => (month % 12) * 31 + monthDay]],
]);

function isNamed({days = [], monthDays = []}: ActivityRepeat, at: Calendar): boolean {
  // From the end of the month, as `-1` is.
  const fromEnd =
    at.monthDay - 1 - new Date(Date.UTC(at.year, (at.month % 12) + 1, 0)).getUTCDate();
  const nths = [undefined, Math.ceil(at.monthDay / 7), Math.floor(fromEnd / 7)];
  return (
    (!days.length || days.some(({day, nth}) => day === at.weekday && nths.includes(nth))) &&
    (!monthDays.length || monthDays.includes(at.monthDay) || monthDays.includes(fromEnd))
  );
}

const isCount = (value: number) => Number.isInteger(value) && value > 0;

/**
 * Whether a day belongs to the rule, its beginning and end aside. Undefined where nobody can tell: no
 * beginning to count from, or parts that do not go together.
 */
function belongsTo({repeat, start}: ActivitySession): ((number: number) => boolean) | undefined {
  const first = numberOf(start);
  if (start !== undefined && first === undefined) return undefined;
  if (!repeat) return first === undefined ? undefined : (number) => number === first;
  const {every, interval = 1, days = [], monthDays = [], until, count} = repeat;
  const named = days.length + monthDays.length > 0;
  const needsFirst = interval !== 1 || count !== undefined || (!named && every !== 'day');
  const [unitOf, dayOfUnit] = UNITS.get(every) ?? [];
  const misfits =
    (every !== 'month' && days.some(({nth}) => nth !== undefined)) ||
    (every === 'week' && monthDays.length > 0) ||
    // RFC 5545 spreads these over all months, which hardly anybody means.
    (every === 'year' && named);
  const isReal = isCount(interval) && isCount(count ?? 1) && (!until || isRealDay(until));
  if (!unitOf || !isReal || misfits || (needsFirst && first === undefined)) return undefined;
  const origin = calendar(first ?? 0);
  return (number) => {
    const at = calendar(number);
    return (
      (Number(unitOf(at)) - Number(unitOf(origin))) % interval === 0 &&
      (named ? isNamed(repeat, at) : dayOfUnit?.(at) === dayOfUnit?.(origin))
    );
  };
}

/** Days in order, from its beginning or `from` to `to`. */
function* daysBetween(session: ActivitySession, from: number, to: number): Generator<number> {
  const belongs = belongsTo(session);
  if (!belongs) return;
  const {count = Infinity, until} = session.repeat ?? {};
  const first = numberOf(session.start) ?? from;
  const last = Math.min(to, numberOf(until) ?? to);
  // Only what is counted has to be looked at from its beginning.
  let number = count === Infinity ? Math.max(first, from) : first;
  if (number < from - LIFETIME) return;
  for (let met = 0; number <= last && met < count; number++) {
    if (!belongs(number)) continue;
    met++;
    if (number >= from) yield number;
  }
}

/**
 * The next days it is on, that day included. None where it has ended, where nobody vouches for its
 * times on those days, where it says too little, and where the next is more than ten years away.
 *
 * @param from - `YYYY-MM-DD`
 * @param limit - How many at most.
 */
export function nextDates(session: ActivitySession, from: string, limit = 1): readonly string[] {
  const today = numberOf(from);
  if (today === undefined) return [];
  const first = Math.max(today, numberOf(session.validFrom) ?? today);
  const last = Math.min(first + HORIZON, numberOf(session.validTo) ?? Infinity);
  const dates: string[] = [];
  for (const number of daysBetween(session, first, last)) {
    if (dates.length >= limit) break;
    dates.push(dayOf(number));
  }
  return dates;
}

/** The last day it is on, `YYYY-MM-DD`; undefined where it goes on, or where nobody can tell. */
export function lastDate(session: ActivitySession): string | undefined {
  const {start, repeat} = session;
  const first = numberOf(start);
  if (!repeat) return first === undefined ? undefined : start;
  const {count, until} = repeat;
  if (count !== undefined && first !== undefined) {
    const days = [...daysBetween(session, first, first + LIFETIME)];
    if (days.length === count || until)
      return days.length ? dayOf(days[days.length - 1] ?? first) : until;
    return undefined;
  }
  const end = numberOf(until);
  const belongs = belongsTo(session);
  if (end === undefined || !belongs) return end === undefined ? undefined : until;
  for (let number = end; number > end - HORIZON && number >= (first ?? -Infinity); number--) {
    if (belongs(number)) return dayOf(number);
  }
  return until;
}

/** @param today - `YYYY-MM-DD` */
export function sessionState(session: ActivitySession, today: string): SessionState {
  const {start, repeat, text, opens, closes, validFrom, validTo} = session;
  const last = lastDate(session);
  // Words can mean more than the one day that stands beside them.
  if (last !== undefined && last < today && (repeat || !text)) return 'ended';
  if ((validTo && validTo < today) || (validFrom && validFrom > today)) return 'unknown';
  if (repeat && start && start > today) return 'later';
  return (repeat ?? start ?? text ?? opens ?? closes) ? 'on' : 'unknown';
}

/**
 * The weekdays to find it under, Monday first: those of its rule; where that names none, those of its
 * next ten days, or of the next one where it is on once or on days of the month or year. None when it
 * is over, or not known.
 *
 * @param today - `YYYY-MM-DD`
 */
export function sessionWeekdays(session: ActivitySession, today: string): readonly Weekday[] {
  const {every, days = [], monthDays} = session.repeat ?? {};
  const state = sessionState(session, today);
  if (state === 'ended' || state === 'unknown') return [];
  if (days.length && !monthDays?.length) return inWeekOrder(days.map(({day}) => day));
  const again = !monthDays?.length && (every === 'day' || every === 'week');
  return inWeekOrder(nextDates(session, today, again ? 10 : 1).map(weekdayOfDay));
}
