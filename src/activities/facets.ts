/** What an activity is found by. Says nothing that the record does not say. */
import type {Activity, Weekday} from '../data/contracts/activity.js';
import type {FilterGroup} from './filter-state.js';
import {fold} from './search.js';
import {inWeekOrder, sessionWeekdays} from './session-dates.js';

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
  const sessions = listOf(activity.sessions);
  return inWeekOrder(sessions.flatMap((session) => sessionWeekdays(session, today)));
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
