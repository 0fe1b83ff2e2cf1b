/** How it repeats: a rule of RFC 5545, in fields. */
import type {ActivityRepeat, ActivitySession, Weekday} from '../../contracts/activity.js';
import type {Part} from './part.js';
import type {FromOpenReferralOptions} from './types.js';
import {isFilled, partsOf, weekdayOf, weekdayOn, wholeNumberOf} from './values.js';

/** What the whole feed says about how to read it. */
export interface SessionSettings extends FromOpenReferralOptions {
  /** No number of a weekday can be believed. */
  readonly numbersUnsure: boolean;
}

const EVERY: Readonly<Record<string, ActivityRepeat['every']>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
};

/** The first day and how it repeats; `unsure` where a part that narrows it cannot be said. */
export function readRule(
  row: Part,
  settings: SessionSettings,
): Pick<ActivitySession, 'start' | 'repeat'> | 'unsure' {
  const unread = new Set<string>();
  const must = <T>(name: string, read: (name: string) => T | undefined): T | undefined => {
    const said = row.says(name);
    const value = read(name);
    if (said && value === undefined) unread.add(name);
    return value;
  };
  const start = must('dtstart', (name) => row.day(name));
  const until = must('until', (name) => row.day(name));
  const count = must('count', (name) => inRange(row.whole(name), 1, 10_000));
  const interval = must('interval', (name) => inRange(row.whole(name), 1, 1000));
  const freq = must('freq', (name) => {
    const word = row.word(name);
    return word !== undefined && Object.hasOwn(EVERY, word) ? EVERY[word] : undefined;
  });
  const wkst = row.word('wkst');
  for (const name of ['byweekno', 'byyearday', 'bymonth', 'bysetpos', 'exdate', 'rdate', 'rrule']) {
    if (row.says(name)) unread.add(name);
    row.leave(name);
  }
  const days = readDays(row, settings, unread);
  const monthDays = readMonthDays(row, unread);
  if (wkst !== undefined && wkst !== 'mo' && (interval ?? 1) > 1) unread.add('wkst');
  const numbered = days.some(({nth}) => nth !== undefined);
  const every = freq ?? guessed(row, days.length > 0, numbered, monthDays.length > 0);
  if (every === 'week' && (numbered || monthDays.length > 0)) unread.add('bymonthday');
  if (until !== undefined && start !== undefined && until < start) unread.add('until');
  if (unread.size > 0) {
    for (const name of unread) {
      row.log.note(
        row.at(name),
        'not-understood',
        'The rule cannot be said with this, nor without.',
      );
    }
    return 'unsure';
  }
  if (every === undefined) {
    if (until !== undefined || count !== undefined) return 'unsure';
    return start === undefined ? {} : {start};
  }
  const implied = start !== undefined && days.length === 0 && monthDays.length === 0;
  const weekday = implied && every === 'week' ? weekdayOn(start) : undefined;
  const allDays = weekday === undefined ? days : [{day: weekday}];
  const allDates = implied && every === 'month' ? [Number(start.slice(8))] : monthDays;
  const repeat: ActivityRepeat = {
    every,
    ...(interval !== undefined && interval > 1 && {interval}),
    ...(allDays.length > 0 && {days: allDays}),
    ...(allDates.length > 0 && {monthDays: allDates}),
    ...(until !== undefined && {until}),
    ...(count !== undefined && {count}),
  };
  return {...(start !== undefined && {start}), repeat};
}

/** How often, where only days are there. Nothing else can be meant by them. */
function guessed(
  row: Part,
  days: boolean,
  numbered: boolean,
  dates: boolean,
): ActivityRepeat['every'] | undefined {
  if (!days && !dates) return undefined;
  const every = numbered || dates ? 'month' : 'week';
  if (row.says('byday', 'bymonthday')) {
    row.log.note(row.path, 'assumed', `Without "freq", taken as every ${every}.`);
  }
  return every;
}

function inRange(value: number | undefined, least: number, most: number): number | undefined {
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

type RuleDay = NonNullable<ActivityRepeat['days']>[number];

function readDays(row: Part, settings: SessionSettings, unread: Set<string>): readonly RuleDay[] {
  const found = row.take('byday', 'by_day', 'days');
  const number = readWeekday(row, settings, unread, found !== undefined);
  if (found === undefined) return number === undefined ? [] : [{day: number}];
  const days = new Map<string, RuleDay>();
  for (const part of partsOf(found.value)) {
    const text = typeof part === 'string' ? part : '';
    const [, nth, name = ''] = /^\s*([+-]?\d{1,2})?\s*(\p{L}+)\s*$/u.exec(text) ?? [];
    const day = weekdayOf(name);
    const place = nth === undefined ? undefined : Number(nth);
    if (day === undefined || place === 0 || Math.abs(place ?? 1) > 53) {
      unread.add('byday');
      row.log.note(found.path, 'not-understood', 'Expected days such as MO,TH or 2MO.');
    } else {
      days.set(`${String(place)}${day}`, {day, ...(place !== undefined && {nth: place})});
    }
  }
  return [...days.values()];
}

/** The weekday of ORUK 1.0, a number or a name. */
function readWeekday(
  row: Part,
  {weekdays, numbersUnsure}: SessionSettings,
  unread: Set<string>,
  besideRule: boolean,
): Weekday | undefined {
  const found = row.take('weekday');
  // A rule beside it says more.
  if (found === undefined || besideRule) return undefined;
  const name = typeof found.value === 'string' ? weekdayOf(found.value) : undefined;
  if (name !== undefined) return name;
  const number = wholeNumberOf(found.value);
  const day =
    number === undefined || (weekdays === undefined && numbersUnsure)
      ? undefined
      : (weekdays?.[number] ?? (weekdays ? undefined : ISO_DAYS[number]));
  if (day === undefined) {
    unread.add('weekday');
    row.log.note(
      found.path,
      'not-understood',
      'No day is sure to be meant by this number: see the option "weekdays".',
    );
  } else if (weekdays === undefined) {
    row.log.note(found.path, 'assumed', 'Counted from 1, Monday, to 7, Sunday.');
  }
  return day;
}

const ISO_DAYS: readonly (Weekday | undefined)[] = [
  undefined,
  'MO',
  'TU',
  'WE',
  'TH',
  'FR',
  'SA',
  'SU',
];

function readMonthDays(row: Part, unread: Set<string>): readonly number[] {
  const found = row.take('bymonthday', 'by_month_day');
  if (found === undefined) return [];
  const dates = new Set<number>();
  for (const part of partsOf(found.value)) {
    const date = wholeNumberOf(part);
    if (date === -1 || (date !== undefined && date >= 1 && date <= 31)) dates.add(date);
    else if (isFilled(part)) {
      unread.add('bymonthday');
      row.log.note(found.path, 'not-understood', 'Expected days of the month, 1 to 31, or -1.');
    }
  }
  return [...dates];
}
