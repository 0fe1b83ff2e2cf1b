/** When an activity is on, for a calendar. */
import {lastDate, nextDates, sessionState} from '../../../activities/session-dates.js';
import {isTime} from '../../../i18n/clock.js';
import {addDays} from '../../../questions/dates.js';
import type {Activity, ActivitySession} from '../../contracts/activity.js';
import {isLondon, LONDON} from './london.js';
import type {ActivityEventOptions, CalendarEvent, CalendarNote} from './types.js';

/** What could be said, and what was left out and why. */
export interface ActivityEvents {
  readonly events: readonly CalendarEvent[];
  readonly notes: readonly CalendarNote[];
}

/**
 * An event for each session that a calendar can say without guessing. It is called "Activity" and says
 * where to go by the address alone, unless the host has it {@link ActivityEventOptions.named}.
 *
 * The id of an event is the activity's with the position of its session, so a host that wants people's
 * calendars to follow a change keeps the order of sessions.
 *
 * @param activity - Parsed: see `parseActivity`.
 */
export function activityEvents(activity: Activity, options: ActivityEventOptions): ActivityEvents {
  const {setting, status, sessions = [], pausedUntil} = activity;
  if (setting === 'custody') return {events: [], notes: [{reason: 'custody'}]};
  const again = status === 'paused' ? pausedUntil : undefined;
  if (status && status !== 'active' && !again) return {events: [], notes: [{reason: 'not-on'}]};
  const from = again && again > options.today ? again : options.today;
  const made = sessions.map((session, at) => ({
    at,
    result: timesOf(session, options.today, from),
    note: session.note,
  }));
  return {
    events: made.flatMap(({at, result, note}) =>
      typeof result === 'string'
        ? []
        : [{id: `${activity.id}-${at + 1}`, ...wordsOf(activity, note, options), ...result}],
    ),
    notes: made.flatMap(({at, result}) =>
      typeof result === 'string' ? [{session: at, reason: result}] : [],
    ),
  };
}

type Times = Pick<CalendarEvent, 'start' | 'end' | 'repeat' | 'timezone'>;

/** @param from - The first day that counts. */
function timesOf(
  session: ActivitySession,
  today: string,
  from: string,
): Times | CalendarNote['reason'] {
  const {opens, closes, repeat, timezone = LONDON, validTo} = session;
  const state = sessionState(session, today);
  if (state === 'ended') return 'ended';
  if (state === 'unknown') return 'unknown-times';
  if (!isLondon(timezone)) return 'timezone';
  const [day] = nextDates(session, from);
  if (!day) return 'no-dates';
  if (!isTime(opens)) return 'no-hours';
  const isAllDay = opens === '00:00' && closes === '23:59';
  const ends = isTime(closes) && closes !== opens;
  // Past midnight it ends on the day after.
  const endDay = ends && closes < opens ? addDays(day, 1) : day;
  const [last] = [lastDate(session), validTo].filter((each) => each !== undefined).sort();
  return {
    start: isAllDay ? day : `${day}T${opens}`,
    ...(isAllDay ? {end: day} : ends && endDay && {end: `${endDay}T${closes}`}),
    ...(repeat && {repeat: withoutCount(repeat, last)}),
  };
}

/** It begins with its next day, so what is counted from its first has to end on a day. */
function withoutCount(
  {every, interval, days, monthDays}: NonNullable<ActivitySession['repeat']>,
  until: string | undefined,
): NonNullable<ActivitySession['repeat']> {
  return {
    every,
    ...(interval && {interval}),
    ...(days && {days}),
    ...(monthDays && {monthDays}),
    ...(until && {until}),
  };
}

function wordsOf(
  {name, summary: line, place: at = {}, url}: Activity,
  note: string | undefined,
  {summary = 'Activity', named = false, sequence = 0}: ActivityEventOptions,
): Pick<CalendarEvent, 'summary' | 'place' | 'description' | 'url' | 'sequence'> {
  const lines = [named && at.name, ...(at.address ?? []), at.postcode];
  const place = lines.filter(Boolean).join(', ');
  const description = [named && line, note].filter(Boolean).join('\n');
  return {
    summary: named ? name : summary,
    sequence,
    ...(place && {place}),
    ...(description && {description}),
    ...(named && url && {url}),
  };
}
