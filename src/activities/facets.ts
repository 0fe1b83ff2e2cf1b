/** What an activity is found by. Says nothing that the record does not say. */
import type {Activity, ActivitySession, Weekday} from '../data/contracts/activity.js';
import {WEEK, type FilterGroup} from './filter-state.js';
import {fold} from './search.js';

/** The values of an activity in each group. */
export type Facets = Readonly<Record<FilterGroup, readonly string[]>>;

/** A text as a value: two records rarely write the same line with the same capitals and full stop. */
export function foldedValue(text: string): string {
  return fold(text).slice(0, 100);
}

/** The value of a language: its code, or its name where there is no code. */
export function languageValue({
  code,
  name,
}: {
  readonly code?: string;
  readonly name?: string;
}): string {
  return code ? code.toLowerCase() : foldedValue(name ?? '');
}

/** @param today - `YYYY-MM-DD`: days on which it is no longer on do not count. */
export function facetsOf(activity: Activity, today: string): Facets {
  const {comfort = {}, setting, cost} = activity;
  const attending = listOf(activity.attending);
  const only = {
    new: activity.goodForNew === true,
    'goes-on': ['same', 'linked'].includes(activity.afterRelease?.goesOn ?? ''),
    'peer-led': activity.ledBy?.peerLed === true,
    free: cost?.amount === 0,
  };
  const access = {
    'watch-first': comfort.canWatchFirst === true,
    'leave-any-time': comfort.canLeaveAnyTime === true,
    quiet: comfort.quiet === true,
    'no-reading': comfort.reading === 'none',
    online: attending.includes('online'),
    phone: attending.includes('phone'),
    'home-visit': attending.includes('home-visit'),
  };
  return {
    only: keysOf(only),
    kind: listOf(activity.kinds),
    day: weekdaysOf(activity, today),
    setting: setting === 'both' ? ['custody', 'community'] : setting ? [setting] : [],
    access: unique([...keysOf(access), ...listOf(activity.access).map(foldedValue)]),
    language: unique(listOf(activity.languages).map(languageValue)),
  };
}

/** The days of the week on which it is on, now or later. */
function weekdaysOf(activity: Activity, today: string): readonly Weekday[] {
  const days = new Set(listOf(activity.sessions).flatMap((session) => daysOf(session, today)));
  return WEEK.filter((day) => days.has(day));
}

function daysOf({start, repeat}: ActivitySession, today: string): readonly Weekday[] {
  if (!repeat) return start !== undefined && start >= today ? weekdayOf(start) : [];
  if (repeat.until !== undefined && repeat.until < today) return [];
  if (repeat.days?.length) return repeat.days.map(({day}) => day);
  if (repeat.every === 'day') return WEEK;
  return repeat.every === 'week' && start !== undefined ? weekdayOf(start) : [];
}

function weekdayOf(date: string): readonly Weekday[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Sunday is 0 there.
  const found = WEEK[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7];
  return found ? [found] : [];
}

/** A list as it should be, of a record that nobody has looked at. */
export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}

function keysOf(flags: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(flags).filter((key) => flags[key]);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter(Boolean);
}
