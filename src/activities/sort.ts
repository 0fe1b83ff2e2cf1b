/** The order of a list. */
import type {Activity, ActivityStatus} from '../data/contracts/activity.js';
import {made} from '../i18n/made.js';
import {currentLanguage} from '../i18n/msg.js';
import {listOf} from './facets.js';
import type {ActivityOrder} from './filter-state.js';
import {nextDates} from './session-dates.js';

/** What is not on comes after what is, whatever the order. */
const LATER: Readonly<Record<ActivityStatus, number>> = {
  active: 0,
  paused: 1,
  inactive: 2,
  ended: 3,
};

const collators = new Map<string, Intl.Collator>();

/**
 * The same items in another order. Names are compared as the current language does; those that the
 * order does not part stand by name.
 *
 * @param order - `next`: those whose next day is known first; `checked`: those never checked last.
 * @param activityOf - The activity of an item.
 * @param next - The next day it is on, `YYYY-MM-DD`, and perhaps the time behind it; nothing where
 *   that cannot be known. Asked only for the order `next`, once for each activity.
 */
export function sortActivities<T>(
  items: readonly T[],
  order: ActivityOrder,
  activityOf: (item: T) => Activity,
  next: (activity: Activity) => string | undefined,
): readonly T[] {
  const {tag} = currentLanguage();
  const {compare} = made(collators, tag, () => new Intl.Collator(tag, {numeric: true}));
  const keyed = items.map((item) => {
    const activity = activityOf(item);
    const {name, checked = '', status = 'active'} = activity;
    const key = order === 'next' ? (next(activity) ?? '~') : order === 'checked' ? checked : '';
    return {item, name, key, later: LATER[status] ?? 0};
  });
  const turn = order === 'checked' ? -1 : 1;
  keyed.sort(
    (a, b) =>
      a.later - b.later ||
      (a.key === b.key ? 0 : a.key < b.key ? -turn : turn) ||
      compare(a.name, b.name),
  );
  return keyed.map(({item}) => item);
}

/**
 * When an activity is next on, to be compared: the day, and the time of day where that is known.
 *
 * @param today - `YYYY-MM-DD`. What is on today counts all day.
 */
export function nextOn({sessions}: Activity, today: string): string | undefined {
  const times = listOf(sessions).flatMap((session) => {
    const [day] = nextDates(session, today);
    return day === undefined ? [] : [`${day} ${session.opens ?? ''}`];
  });
  return times.sort()[0];
}
