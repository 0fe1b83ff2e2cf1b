/** Bank holidays, and the days before them: much is closed then. */
import {addDays} from '../questions/dates.js';
import {weekdayOfDay} from '../activities/session-dates.js';

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Easter Sunday by the Gregorian rule. */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) %
    30;
  const full =
    moon -
    Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const offset = full - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return iso(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

const plus = (day: string, days: number) => addDays(day, days) ?? day;

/** The first such day from here on; `-1` looks back. */
function mondayFrom(day: string, step: 1 | -1): string {
  let at = day;
  while (weekdayOfDay(at) !== 'MO') at = plus(at, step);
  return at;
}

/** A holiday at a weekend is kept on the next day that is free. */
function kept(day: string, taken: readonly string[]): string {
  let at = day;
  while (['SA', 'SU'].includes(weekdayOfDay(at)) || taken.includes(at)) at = plus(at, 1);
  return at;
}

/**
 * The bank holidays of England and Wales in a year, as the rule has them: New Year, Good Friday, Easter
 * Monday, the first and last Monday of May, the last of August, Christmas and Boxing Day, with their
 * substitutes. What is proclaimed for one year alone is not among them, nor are those of Scotland and
 * Northern Ireland: a host that has a list gives that.
 */
export function bankHolidays(year: number): readonly string[] {
  const sunday = easter(year);
  const [christmas, boxing] = [iso(year, 12, 25), iso(year, 12, 26)];
  // A weekday that is a holiday itself keeps its own; the other one moves on.
  const own = [christmas, boxing].filter((day) => !['SA', 'SU'].includes(weekdayOfDay(day)));
  const winter = [christmas, boxing].reduce<readonly string[]>(
    (taken, day) => (own.includes(day) ? taken : [...taken, kept(day, taken)]),
    own,
  );
  return [
    kept(iso(year, 1, 1), []),
    plus(sunday, -2),
    plus(sunday, 1),
    mondayFrom(iso(year, 5, 1), 1),
    mondayFrom(iso(year, 5, 31), -1),
    mondayFrom(iso(year, 8, 31), -1),
    ...winter,
  ].sort();
}

/** What is to be known of a day on which somebody leaves prison. */
export type DayFlag = 'friday' | 'weekend' | 'bank-holiday' | 'before-bank-holiday';

/**
 * Whether much will be closed on this day or the next. It says nothing about the law, by which some
 * people are released earlier and others not: the host knows.
 *
 * @param day - `YYYY-MM-DD`, a day that exists.
 * @param holidays - Days in place of {@link bankHolidays}.
 */
export function dayFlag(day: string, holidays?: readonly string[]): DayFlag | undefined {
  const isHoliday = (each: string) =>
    (holidays ?? bankHolidays(Number(each.slice(0, 4)))).includes(each);
  if (isHoliday(day)) return 'bank-holiday';
  const weekday = weekdayOfDay(day);
  if (weekday === 'SA' || weekday === 'SU') return 'weekend';
  if (isHoliday(plus(day, 1))) return 'before-bank-holiday';
  return weekday === 'FR' ? 'friday' : undefined;
}
