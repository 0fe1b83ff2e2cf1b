/**
 * A repeating session as a rule of months: which days of a month belong to it, as bits of a number
 * (bit 0 is the first). A month is one step however much it holds, so that a record of somebody else's
 * with a count from long ago is no work for a server.
 *
 * An evaluation of what {@link ActivityRepeat} can say, with the meaning of RFC 5545 (weeks begin on
 * Monday). What that leaves open has no rule here.
 *
 * Days are counted from 1 January 1970, months from January of the year 0.
 */
import type {ActivityRepeat, ActivitySession, Weekday} from '../data/contracts/activity.js';
import {isRealDay} from '../questions/dates.js';

const MILLISECONDS_A_DAY = 86_400_000;

/** How far is looked back for a last day. */
const HORIZON = 3653;

/** As `Date` counts them. */
export const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Which days of a month belong, the beginning and end of the rule aside.
 *
 * @param start - The number of the first day of the month.
 * @param length - How many days it has.
 */
export type MonthRule = (month: number, start: number, length: number) => number;

/** A day as a number; `undefined` where it is not one. */
export function numberOf(day: string | undefined): number | undefined {
  return day && isRealDay(day) ? Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY : undefined;
}

export const dayOf = (number: number) =>
  new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

const modulo = (value: number, by: number) => ((value % by) + by) % by;

/** The number of its first day. */
function startOf(month: number): number {
  // Of years that begin in March, so that a 29 February is their last day.
  const year = Math.floor((month - 2) / 12);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((153 * modulo(month - 2, 12) + 2) / 5) - 719_468;
}

function monthOf(number: number): number {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Bits of a number of days, 31 at most. */
const bits = (days: number) => ~(-1 << days);

/** Bits in steps, the first of them so many days before or after the beginning. */
function inSteps(first: number, step: number, length: number, width = 1): number {
  let found = 0;
  for (let at = first; at < length; at += step) {
    if (at > -width) found |= at < 0 ? bits(width) >> -at : bits(width) << at;
  }
  return found & bits(length);
}

/** The days that are named, in a month that begins on this weekday. */
function named({days = [], monthDays = []}: ActivityRepeat, begins: number, length: number) {
  let weekdays = days.length ? 0 : bits(length);
  for (const {day, nth} of days) {
    const weekday = WEEKDAYS.indexOf(day);
    if (weekday < 0) continue;
    const first = modulo(weekday - begins, 7);
    const all = inSteps(first, 7, length);
    const at = Number(nth) > 0 ? Number(nth) - 1 : Math.ceil((length - first) / 7) + Number(nth);
    // From the end of the month, as `-1` is.
    const isThere = isCount(at + 1) && at < 5;
    weekdays |= nth === undefined ? all : isThere ? all & (1 << (first + 7 * at)) : 0;
  }
  let dates = monthDays.length ? 0 : bits(length);
  for (const monthDay of monthDays) {
    const at = monthDay < 0 ? length + monthDay : monthDay - 1;
    if (isCount(at + 1) && at < length) dates |= 1 << at;
  }
  return weekdays & dates;
}

const isCount = (value: number) => Number.isInteger(value) && value > 0;

/**
 * Undefined where nobody can tell: no beginning to count from, or parts that do not go together.
 */
export function monthRule({repeat, start}: ActivitySession): MonthRule | undefined {
  const first = numberOf(start);
  if (start !== undefined && first === undefined) return undefined;
  const origin = first ?? 0;
  const begins = monthOf(origin);
  const date = 1 << (origin - startOf(begins));
  if (!repeat) return first === undefined ? undefined : (month) => (month === begins ? date : 0);
  const {every, interval = 1, days = [], monthDays = [], until, count} = repeat;
  const isNamed = days.length + monthDays.length > 0;
  const needsFirst = interval !== 1 || count !== undefined || (!isNamed && every !== 'day');
  const misfits =
    !['day', 'week', 'month', 'year'].includes(every) ||
    (every !== 'month' && days.some(({nth}) => nth !== undefined)) ||
    (every === 'week' && monthDays.length > 0) ||
    // RFC 5545 spreads these over all months, which hardly anybody means.
    (every === 'year' && isNamed);
  const isReal = isCount(interval) && isCount(count ?? 1) && (!until || isRealDay(until));
  if (!isReal || misfits || (needsFirst && first === undefined)) return undefined;
  // 1 January 1970 was a Thursday, and weeks begin on Monday.
  const monday = origin - modulo(origin + 3, 7);
  const weekday = WEEKDAYS[modulo(origin + 4, 7)] ?? 'SU';
  const rule = every === 'week' && !isNamed ? {...repeat, days: [{day: weekday}]} : repeat;
  const known: number[] = [];
  const step = every === 'year' ? interval * 12 : interval;
  const isOfMonths = every === 'month' || every === 'year';
  return (month, at, length) => {
    if (isOfMonths && (month - begins) % step !== 0) return 0;
    if (isOfMonths && !isNamed) return date & bits(length);
    const weekdayOf = modulo(at + 4, 7);
    // Months are of 28 kinds, and a rule can name a hundred days.
    const found = (known[length * 7 + weekdayOf] ??= named(rule, weekdayOf, length));
    if (isOfMonths || interval === 1) return found;
    return every === 'day'
      ? found & inSteps(-modulo(at - origin, interval), interval, length)
      : found & inSteps(-modulo(at - monday, interval * 7), interval * 7, length, 7);
  };
}

/** The highest of some bits, or the lowest. */
const highest = (days: number) => 31 - Math.clz32(days);
const lowest = (days: number) => highest(days & -days);

/** How many bits there are, by halves of two, four, eight … */
function howMany(days: number): number {
  const twos = days - ((days >> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >> 2) & 0x33333333);
  return Math.imul((fours + (fours >> 4)) & 0x0f0f0f0f, 0x01010101) >> 24;
}

/** The months in which days belong, one after another: the number of the first day, and the days. */
function* monthsOf(rule: MonthRule, from: number, to: number): Generator<[number, number]> {
  let month = monthOf(from);
  for (let start = startOf(month), next; start <= to; start = next) {
    next = startOf(month + 1);
    let days = rule(month, start, next - start);
    if (start < from) days &= -1 << (from - start);
    if (next > to) days &= bits(Math.min(to - start + 1, 31));
    if (days) yield [start, days];
    month++;
  }
}

/** Days in order. */
export function* daysOf(rule: MonthRule, from: number, to: number): Generator<number> {
  for (const [start, all] of monthsOf(rule, from, to)) {
    for (let days = all; days; days &= days - 1) yield start + lowest(days);
  }
}

/** How many days there are, at most `count`, and the last of them; `-Infinity` where there are none. */
export function countDays(rule: MonthRule, from: number, to: number, count: number) {
  let met = 0;
  let last = -Infinity;
  for (const [start, all] of monthsOf(rule, from, to)) {
    let days = all;
    for (met += howMany(days); met > count; met--) days ^= 1 << highest(days);
    last = start + highest(days);
    if (met === count) break;
  }
  return {met, last};
}

/** The last day, looked for ten years back. */
export function lastDay(rule: MonthRule, from: number, to: number): number | undefined {
  const earliest = Math.max(from, to - HORIZON + 1);
  let month = monthOf(to);
  for (let next = startOf(month + 1), start; next > earliest; next = start) {
    start = startOf(month);
    let days = rule(month, start, next - start);
    if (start < earliest) days &= -1 << (earliest - start);
    if (next > to) days &= bits(Math.min(to - start + 1, 31));
    if (days) return start + highest(days);
    month--;
  }
  return undefined;
}
