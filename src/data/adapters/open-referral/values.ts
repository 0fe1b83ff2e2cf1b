/** Days, times and numbers as feeds write them. Each gives nothing for what it does not know. */
import type {Weekday} from '../../contracts/activity.js';
import {isDay} from '../../contracts/check.js';

/** Lists in lists that are looked into. A feed is somebody else's: it can nest them without end. */
const DEEPEST = 8;

/** Whether something is said at all. What is nested deeper than anybody writes counts as said. */
export function isFilled(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) {
    return depth === DEEPEST || value.some((one) => isFilled(one, depth + 1));
  }
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== null && value !== undefined;
}

/** What people write where they have nothing to say. */
export function isPlaceholder(text: string): boolean {
  return /^(?:null|undefined|nan|n\/?a|none|nil|tbc|tba|unknown|string|[-–—.?]+)$/i.test(
    text.trim(),
  );
}

/** A number, or the text of one and nothing else: no `''`, no list, no "5 or so". */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*[+-]?\d{1,15}(?:\.\d{1,10})?\s*$/.test(value)) {
    return undefined;
  }
  return Number(value);
}

export function wholeNumberOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) ? number : undefined;
}

/** `YYYY-MM-DD` from a day, or from an instant that begins with one. British order is read too. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, iso] =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?\s*$/i.exec(value) ?? [];
  if (iso !== undefined) return isDay(iso) ? iso : undefined;
  const [, basic = '', month = '', date = ''] =
    /^\s*(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?\s*$/.exec(value) ?? [];
  const packed = `${basic}-${month}-${date}`;
  if (isDay(packed)) return packed;
  const [, d = '', m = '', y = ''] = /^\s*(\d\d?)\/(\d\d?)\/(\d{4})\s*$/.exec(value) ?? [];
  const turned = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  // 3/4 is in March for some. Only a day that cannot be a month settles it.
  return Number(d) > 12 && isDay(turned) ? turned : undefined;
}

/** A time of day, and its offset from UTC in minutes where one is written. */
export interface ClockTime {
  /** `HH:MM`; `24:00` where that was written. */
  readonly time: string;
  readonly offset?: number;
}

const CLOCK =
  /^(?:\d{4}-\d\d-\d\d[T ])?(\d\d?)[:.](\d\d)(?::\d\d(?:\.\d+)?)? ?(am|pm)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

export function timeOf(value: unknown): ClockTime | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const [, hourOnly, half] = /^(\d\d?) ?(am|pm)$/i.exec(text) ?? [];
  if (hourOnly !== undefined) return onClock(Number(hourOnly), 0, half);
  const [, hour, minute, part, zone] = CLOCK.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const time = onClock(Number(hour), Number(minute), part);
  return time && zone !== undefined ? {...time, offset: offsetOf(zone)} : time;
}

function onClock(hour: number, minute: number, half?: string): ClockTime | undefined {
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hours > 24 || minute > 59 || (hours === 24 && minute > 0)) return undefined;
  return {time: `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`};
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

const DAYS: Readonly<Record<string, Weekday>> = {
  mo: 'MO',
  mon: 'MO',
  monday: 'MO',
  tu: 'TU',
  tue: 'TU',
  tues: 'TU',
  tuesday: 'TU',
  we: 'WE',
  wed: 'WE',
  wednesday: 'WE',
  th: 'TH',
  thu: 'TH',
  thur: 'TH',
  thurs: 'TH',
  thursday: 'TH',
  fr: 'FR',
  fri: 'FR',
  friday: 'FR',
  sa: 'SA',
  sat: 'SA',
  saturday: 'SA',
  su: 'SU',
  sun: 'SU',
  sunday: 'SU',
};

export function weekdayOf(text: string): Weekday | undefined {
  const name = text.trim().toLowerCase();
  return Object.hasOwn(DAYS, name) ? DAYS[name] : undefined;
}

const WEEK: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The weekday of a day that exists. */
export function weekdayOn(day: string): Weekday | undefined {
  return WEEK[new Date(`${day}T00:00:00Z`).getUTCDay()];
}

/** The parts of a list that may be a list or text with commas. */
export function partsOf(value: unknown): readonly unknown[] {
  return [value].flat(DEEPEST).flatMap((one: unknown) =>
    typeof one !== 'string'
      ? [one]
      : one
          .split(/[,;]/)
          .map((part) => part.trim())
          .filter((part) => part !== ''),
  );
}
