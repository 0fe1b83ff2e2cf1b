/** What goes into a calendar, whatever record it comes from. */
import type {ActivityRepeat} from '../../contracts/activity.js';

/** One entry of a calendar: an activity's time, or an appointment. */
export interface CalendarEvent {
  /**
   * What it is known by, with the {@link CalendarOptions.host} behind it: the same in each calendar
   * that holds it, or people have it twice. Letters, digits, `-`, `_` and `.`.
   */
  readonly id: string;
  /** What a locked phone may show. Never what would tell on somebody. */
  readonly summary: string;
  /**
   * `YYYY-MM-DDTHH:MM` on the clock of {@link timezone}, or `YYYY-MM-DD` for a whole day. With
   * {@link repeat}, the first time, which the rule must meet.
   */
  readonly start: string;
  /** In the same form; a whole day ends with the day it names. Without it nobody knows how long. */
  readonly end?: string;
  /** `Europe/London` where nothing is said, or a zone with the same clock; or `UTC`, once. */
  readonly timezone?: string;
  readonly repeat?: ActivityRepeat;
  /** Where to go. */
  readonly place?: string;
  readonly description?: string;
  /** `https:`, `http:`; others are left out. */
  readonly url?: string;
  readonly status?: 'confirmed' | 'tentative' | 'cancelled';
  /** Higher each time it changes: calendars then replace what they have. 0 where nothing is said. */
  readonly sequence?: number;
}

export interface CalendarOptions {
  /** A domain of yours: the ids are unique within it. */
  readonly host: string;
  /** Default: now. */
  readonly now?: Date;
}

export interface ActivityEventOptions {
  /** The day it is, `YYYY-MM-DD`: what is over is left out, and each event begins with its next day. */
  readonly today: string;
  /** What the entry is called, in the person's language. Default: "Activity". */
  readonly summary?: string;
  /**
   * Whether the calendar may say what it is: the activity's name, its line, the name of its place and
   * its page. Phones show these while they are locked, and calendars are shared. Default: no.
   */
  readonly named?: boolean;
  /** See {@link CalendarEvent.sequence}. */
  readonly sequence?: number;
}

/** A time that a calendar cannot say, or must not. */
export interface CalendarNote {
  /** Position in the activity's sessions; none where it is about all of them. */
  readonly session?: number;
  /**
   * - `custody`: it is on in prison, where nobody has a calendar.
   * - `not-on`: paused, inactive or ended as a whole.
   * - `ended`: its last day has passed.
   * - `unknown-times`: nobody vouches for its times today.
   * - `no-dates`: its days are in words, or its rule says too little.
   * - `no-hours`: when it begins on the day is not known.
   * - `timezone`: on a clock that is not London's.
   */
  readonly reason:
    'custody' | 'not-on' | 'ended' | 'unknown-times' | 'no-dates' | 'no-hours' | 'timezone';
}

export interface PlanEventOptions extends Omit<ActivityEventOptions, 'summary' | 'named'> {
  /** What each entry is called, in the person's language. Default: "Appointment". */
  readonly summary?: string;
  /**
   * Whether the calendar may say what it is: the title, the name of the place, the text and the page.
   * Phones show these while they are locked. Default: no.
   */
  readonly named?: boolean;
}
