/**
 * The days a session falls on: next ones, the last one, weekdays for filters. Days are those of the
 * place's own calendar, so a change of the clock moves none of them.
 */
import type {ActivitySession, Weekday} from '../data/contracts/activity.js';
import {countDays, dayOf, daysOf, lastDay, monthRule, numberOf, WEEKDAYS} from './month-rule.js';

/** How far is looked ahead: a 29 February can be eight years away. */
const HORIZON = 3653;

/** How far is counted. */
const LIFETIME = 36_525;

/**
 * - `on`: now or in time to come, as its times say.
 * - `later`: it repeats, and begins in the future.
 * - `ended`: its last day has passed.
 * - `unknown`: nobody vouches for its times today, or there are none.
 */
export type SessionState = 'on' | 'later' | 'ended' | 'unknown';

/** 1 January 1970 was a Thursday. */
const weekdayOf = (number: number): Weekday => WEEKDAYS[(((number + 4) % 7) + 7) % 7] ?? 'SU';

/** @param day - `YYYY-MM-DD` */
export const weekdayOfDay = (day: string): Weekday => weekdayOf(numberOf(day) ?? 0);

/** Each once, Monday first. */
export function inWeekOrder(days: readonly Weekday[]): readonly Weekday[] {
  return [...WEEKDAYS.slice(1), 'SU' as const].filter((day) => days.includes(day));
}

/** Days in order, from its beginning or `from` to `to`. */
function* daysBetween(session: ActivitySession, from: number, to: number): Generator<number> {
  const rule = monthRule(session);
  const {count, until} = session.repeat ?? {};
  const first = numberOf(session.start) ?? from;
  if (!rule || (count !== undefined && first < from - LIFETIME)) return;
  const end = Math.min(to, numberOf(until) ?? to);
  const last = count === undefined ? end : Math.min(end, countDays(rule, first, end, count).last);
  yield* daysOf(rule, Math.max(first, from), last);
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
  const rule = monthRule(session);
  const end = numberOf(until);
  if (count !== undefined && first !== undefined) {
    const longest = first + LIFETIME;
    const counted = rule && countDays(rule, first, Math.min(longest, end ?? longest), count);
    if (!until && counted?.met !== count) return undefined;
    return counted?.met ? dayOf(counted.last) : until;
  }
  if (end === undefined) return undefined;
  const last = rule && lastDay(rule, first ?? -Infinity, end);
  return last === undefined ? until : dayOf(last);
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
