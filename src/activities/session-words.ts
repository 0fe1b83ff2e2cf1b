/**
 * When a session is, in the words of the current language. Most of a page's activities need it, but
 * not those that have no times: load it with `import()`.
 */
import type {ActivityRepeat, ActivitySession, Weekday} from '../data/contracts/activity.js';
import {isTime, timeText} from '../i18n/clock.js';
import {capitalised, dateText} from '../i18n/format.js';
import {isRealDay} from '../questions/dates.js';
import {datesText, dayText, weekdaysText, weekdayText} from './day-words.js';
import {patterns} from './session-patterns.js';
import {
  inWeekOrder,
  lastDate,
  nextDates,
  sessionState,
  weekdayOfDay,
  type SessionState,
} from './session-dates.js';

/** When a session is, ready to be shown. */
export interface SessionText {
  /** "Every Thursday, 2pm to 3:30pm"; "Ask about times". No full stop at the end. */
  readonly text: string;
  /** The text is the record's own, and so in the record's language. */
  readonly own?: true;
  /** What the record says beside it, in its own language: "Not in August." */
  readonly note?: string;
  readonly state: SessionState;
}

export interface SessionTextOptions {
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * When each session is, in their order. Run it inside `inLanguage()`, as everything that has words.
 *
 * A rule that there is no sentence for is said with the record's own text; without one, by its next
 * dates; and where there are none either, it says to ask. A text that was not needed becomes the note,
 * if there is no other: it may say more than the rule.
 */
export function sessionTexts(
  sessions: ActivitySession | readonly ActivitySession[],
  {today}: SessionTextOptions,
): readonly SessionText[] {
  return [sessions].flat().map((session) => sessionText(session, today));
}

function sessionText(session: ActivitySession, today: string): SessionText {
  const {start, ...others} = session;
  if (start !== undefined && !isRealDay(start)) return sessionText(others, today);
  const {text: own, note} = session;
  const state = sessionState(session, today);
  const said = (text: string, spare = own): SessionText => ({
    text: capitalised(text),
    ...((note ?? spare) && {note: note ?? spare}),
    state,
  });
  if (state === 'ended') return said(patterns.ended(dateText(lastDate(session) ?? '')), '');
  if (state === 'unknown') return said(patterns.unknown(), '');
  const when = whenText(session, today);
  if (when) return said(when);
  if (own) return {...said('', ''), text: own, own: true};
  const [first, ...more] = nextDates(session, today, 3);
  if (first) {
    const dates = [first, ...more].map(dated);
    return said(
      timed(
        session,
        more.length ? patterns.nextDates(datesText(dates)) : patterns.nextDate(dated(first)),
      ),
    );
  }
  const hours = timed(session, patterns.askDays());
  return {...said(hours === patterns.askDays() ? patterns.unknown() : hours), state: 'unknown'};
}

/** Empty where there is no sentence for it. */
function whenText(session: ActivitySession, today: string): string {
  const {start, repeat} = session;
  if (!repeat) return start && start >= today ? timed(session, dated(start)) : '';
  const pattern = patternText(repeat, start);
  if (!pattern) return '';
  const isRare = (repeat.interval ?? 1) > 1 || repeat.every === 'year';
  const hours = timed(session, pattern);
  const last = lastDate(session);
  const whole = last ? patterns.until(hours, dateText(last)) : hours;
  const isLater = start !== undefined && start > today;
  if (!isLater && !isRare) return whole;
  const [next] = nextDates(session, today);
  if (isLater) return next ? patterns.later(dateText(next), whole) : '';
  return next ? patterns.nextOn(whole, dated(next)) : whole;
}

const dated = (day: string) => dayText(weekdayOfDay(day), day);

function timed({opens, closes}: ActivitySession, when: string): string {
  if (opens === '00:00' && closes === '23:59') return patterns.allDay(when);
  const [from, to] = [opens, closes].map((time) => (isTime(time) ? timeText(time) : ''));
  if (from && to && from !== to) return patterns.fromTo(when, from, to);
  if (from) return patterns.from(when, from);
  return to ? patterns.to(when, to) : when;
}

/** By how they are counted in a month. */
const inMonth: Readonly<Record<number, (day: string) => string>> = {
  1: patterns.first,
  2: patterns.second,
  3: patterns.third,
  4: patterns.fourth,
  [-1]: patterns.last,
};

/** Empty where no sentence says exactly this. */
function patternText(
  {every, interval = 1, days = [], monthDays = []}: ActivityRepeat,
  start: string | undefined,
): string {
  const byMonthDay = monthDays.length > 0;
  const byNth = days.some(({nth}) => nth !== undefined);
  const startsOn = every === 'week' && start ? [weekdayOfDay(start)] : [];
  const weekdays = inWeekOrder(days.length ? days.map(({day}) => day) : startsOn);
  switch (every) {
    case 'day':
      if (interval !== 1 || byNth || byMonthDay) return '';
      return days.length ? weeklyText(weekdays, 1) : patterns.everyDay();
    case 'week':
      return byNth || byMonthDay ? '' : weeklyText(weekdays, interval);
    case 'month':
      if (interval !== 1 || (days.length && byMonthDay)) return '';
      if (days.length && !byNth) return weeklyText(weekdays, 1);
      if (days.length) {
        return bothText(days.map(({day, nth}) => (nth && inMonth[nth]?.(weekdayText(day))) || ''));
      }
      if (byMonthDay) return bothText(monthDays.map(monthDayText));
      return start ? monthDayText(Number(start.slice(8))) : patterns.everyMonth();
    case 'year':
      return interval === 1 && !days.length && !byMonthDay ? patterns.everyYear() : '';
    default:
      return '';
  }
}

function weeklyText(days: readonly Weekday[], interval: number): string {
  const names = weekdaysText(days);
  if (interval === 2 && days.length) {
    return days.length > 1 ? patterns.secondWeekDays(names) : patterns.secondWeek(names);
  }
  if (interval !== 1) return '';
  if (!days.length) return patterns.everyWeek();
  if (days.length === 7) return patterns.everyDay();
  if (days.join() === 'MO,TU,WE,TH,FR') return patterns.everyWorkday();
  return days.length > 1 ? patterns.weeklyDays(names) : patterns.weekly(names);
}

function monthDayText(day: number): string {
  if (day === -1) return patterns.lastDayOfMonth();
  if (!Number.isInteger(day) || day < 1 || day > 31) return '';
  if (day % 10 === 1 && day !== 11) return patterns.stOfMonth(day);
  if (day % 10 === 2 && day !== 12) return patterns.ndOfMonth(day);
  if (day % 10 === 3 && day !== 13) return patterns.rdOfMonth(day);
  return patterns.thOfMonth(day);
}

/** Up to three in one sentence: more would be a riddle. */
function bothText(texts: readonly string[]): string {
  if (texts.length > 3 || texts.includes('')) return '';
  return texts.reduce((before, also) => patterns.both(before, also));
}
