/**
 * The record of an activity: what a card shows and a directory holds. Plain JSON. It says only what
 * somebody has said: what is not known is left out, and is then never shown as if it were.
 *
 * What a standard names comes from Open Referral (HSDS 3.0, ORUK 1.0 and 3.0); what a prison or a
 * person leaving one has to know beside it is ours.
 */

/** The contract this version of the library writes. */
export const ACTIVITY_VERSION = '1.0';

export interface Activity {
  readonly type: 'steady-activity';
  readonly version: typeof ACTIVITY_VERSION;
  /** Stable. Letters, digits, `-` and `_`, 100 at most. */
  readonly id: string;
  /** What it is called: "Garden group". */
  readonly name: string;
  /** BCP 47: what the texts of this record are written in, where that is not the page's language. */
  readonly language?: string;
  /** What it is, in one line: "Grow vegetables with a small group." */
  readonly summary?: string;
  /** More about it, plain text; a blank line parts paragraphs. */
  readonly description?: string;
  /** What kind of thing it is, the most fitting first: words and a drawing are chosen by it. */
  readonly kinds?: readonly ActivityKind[];
  /** `active` where nothing is said. */
  readonly status?: ActivityStatus;
  /** The day it starts again, `YYYY-MM-DD`; with the status `paused`. */
  readonly pausedUntil?: string;
  /** What a person must know now: "No session on 12 March." */
  readonly alert?: string;
  /** When it is. Several where it is on at several times. */
  readonly sessions?: readonly ActivitySession[];
  readonly place?: ActivityPlace;
  /** Ways to take part; one that is not in person can still have a place. */
  readonly attending?: readonly ('in-person' | 'phone' | 'online' | 'home-visit')[];
  readonly ledBy?: ActivityLeader;
  /** A price, or that there is none. Never guessed: where nothing is said nothing is shown. */
  readonly cost?: ActivityCost;
  readonly joining?: ActivityJoining;
  /** Who can come; each in words only where the others cannot say it. */
  readonly whoFor?: ActivityWhoFor;
  /** What helps or hinders getting in and taking part, a line each: "Step-free." */
  readonly access?: readonly string[];
  /** What is spoken there. */
  readonly languages?: readonly ActivityLanguage[];
  /** Interpreting, in words: "Polish interpreter on request." */
  readonly interpreting?: string;
  /** What a person might fear, told before they come. */
  readonly comfort?: ActivityComfort;
  readonly setting?: ActivitySetting;
  readonly afterRelease?: AfterRelease;
  readonly told?: ActivityTold;
  readonly places?: 'open' | 'waiting-list' | 'full';
  /** Good for someone who has never come to anything before. */
  readonly goodForNew?: boolean;
  /** The day somebody last made sure that this is right, `YYYY-MM-DD`. */
  readonly checked?: string;
  /** Name of a drawing in the registry of pictures; none is chosen by kind when it is `''`. */
  readonly picture?: string;
  /** A photograph or drawing of the host's own, in place of ours. */
  readonly image?: ActivityImage;
  /** A page with more: `https:`, `http:` or a path on the host. */
  readonly url?: string;
}

/** The kinds that the evidence names. A host's own kind goes in {@link Activity.summary}. */
export type ActivityKind =
  | 'physical'
  | 'arts'
  | 'peer-support'
  | 'nature'
  | 'faith'
  | 'cooking'
  | 'reading'
  | 'education'
  | 'culture'
  | 'goals'
  | 'advice'
  | 'family'
  | 'health'
  | 'company';

/**
 * - `paused`: not on now, will be again (HSDS: temporarily closed).
 * - `inactive`: not on now, and nobody knows whether it will be.
 * - `ended`: no more (HSDS: defunct). Nobody can join.
 */
export type ActivityStatus = 'active' | 'paused' | 'inactive' | 'ended';

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** One time that it is on: once, or again and again. Times are of the place's own clock. */
export interface ActivitySession {
  /** In words, where no rule can say it: "Any afternoon". */
  readonly text?: string;
  /** The first day, or the only one: `YYYY-MM-DD`. */
  readonly start?: string;
  readonly repeat?: ActivityRepeat;
  /** `HH:MM`, 24 hours. `00:00` to `23:59` is all day. */
  readonly opens?: string;
  readonly closes?: string;
  /** IANA name; `Europe/London` where nothing is said. */
  readonly timezone?: string;
  /** Nobody vouches for these times outside these days, `YYYY-MM-DD`: they are then not known. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Beside the time: "Not in August." */
  readonly note?: string;
}

/** How it repeats, as in iCalendar's RRULE (RFC 5545). */
export interface ActivityRepeat {
  readonly every: 'day' | 'week' | 'month' | 'year';
  /** 2 is every second. 1 where nothing is said. */
  readonly interval?: number;
  /** `{day: 'MO'}` is each Monday; with `nth` the second (2) or the last (-1) one of the month. */
  readonly days?: readonly {readonly day: Weekday; readonly nth?: number}[];
  /** Days of the month, 1 to 31, or -1 for the last. */
  readonly monthDays?: readonly number[];
  /** The last day, `YYYY-MM-DD`. After it, it has ended. */
  readonly until?: string;
  /** How often in all. */
  readonly count?: number;
}

export interface ActivityPlace {
  /** "Walled garden, by B wing". */
  readonly name?: string;
  /** Lines of an address, without the postcode. */
  readonly address?: readonly string[];
  readonly postcode?: string;
  /** How to get there: "Bus 7 stops outside." */
  readonly directions?: string;
  /** The prison, by the name people use. */
  readonly prison?: string;
  /** Wings it is for; none where it is for all. */
  readonly wings?: readonly string[];
}

export interface ActivityLeader {
  /** Of the group or organisation; of a person only where they and the host want it. */
  readonly name?: string;
  readonly kind?:
    'charity' | 'nhs' | 'prison' | 'education' | 'chaplaincy' | 'council' | 'community';
  /** Led by people who live or have lived in prison themselves. */
  readonly peerLed?: boolean;
}

/** `amount` 0 is free. */
export interface ActivityCost {
  readonly amount?: number;
  /** ISO 4217; `GBP` where nothing is said. */
  readonly currency?: string;
  /** In words, such as "Pay what you can", or what the amount is for: "a session". */
  readonly text?: string;
}

/**
 * - `key-worker`: ask the key worker.
 * - `app`: a paper request or a kiosk ("put in an app").
 * - `champion`: ask a Health and Wellbeing Champion.
 * - `self`: the person signs up alone, by {@link ActivityJoining.url}, phone or email.
 * - `referral`: somebody refers.
 * - `just-come`: nobody has to be asked.
 */
export type JoiningWay = 'key-worker' | 'app' | 'champion' | 'self' | 'referral' | 'just-come';

export interface ActivityJoining {
  readonly ways?: readonly JoiningWay[];
  /** In words, beside or instead. */
  readonly text?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  /** Whether somebody has to unlock a door or walk along. */
  readonly unlock?: 'needed' | 'not-needed' | 'unknown';
  /** When people are moved there, `HH:MM`. */
  readonly movement?: string;
}

export interface ActivityWhoFor {
  readonly groups?: readonly (
    'everyone' | 'women' | 'men' | 'families' | 'young-adults' | 'over-50'
  )[];
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** "By and for Gypsy, Roma and Traveller people". */
  readonly text?: string;
}

export interface ActivityLanguage {
  /** BCP 47, or `bfi` for British Sign Language; its name is then shown in the reader's language. */
  readonly code?: string;
  /** Where there is no code. */
  readonly name?: string;
}

export interface ActivityComfort {
  /** People in the group, counted. */
  readonly groupSize?: {readonly from?: number; readonly to?: number};
  readonly quiet?: boolean;
  readonly canWatchFirst?: boolean;
  readonly canLeaveAnyTime?: boolean;
  readonly reading?: 'none' | 'some' | 'lots';
  /** It can be called off at short notice, when nobody is free to unlock or lead. */
  readonly mayBeCancelled?: boolean;
  /** What it can be at the same time as. */
  readonly clashes?: readonly ('work' | 'education' | 'visits' | 'faith' | 'medication')[];
}

export type ActivitySetting = 'custody' | 'community' | 'both';

export interface AfterRelease {
  /**
   * - `same`: this goes on outside.
   * - `linked`: there is another to go on with, see {@link activity}.
   */
  readonly goesOn: 'same' | 'linked' | 'no' | 'unknown';
  /** Id of the activity to go on with. */
  readonly activity?: string;
  /** Where or how, as a sentence of its own: "In Salford, with the same group." */
  readonly text?: string;
}

/** Who gets to know that somebody comes. It decides whether people come at all. */
export interface ActivityTold {
  readonly probation?: 'yes' | 'no' | 'attendance-only';
  readonly keyWorker?: 'yes' | 'no' | 'attendance-only';
  readonly text?: string;
}

export interface ActivityImage {
  /** `https:`, `http:`, a path on the host or `data:image/…`. */
  readonly src: string;
  /** What is on it; `''` where it says nothing that the words do not. */
  readonly alt: string;
}
