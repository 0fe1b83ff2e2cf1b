/** What the adapter gives and takes. */
import type {Activity, ActivityKind, ActivityWhoFor, Weekday} from '../../contracts/activity.js';

/** A service as Open Referral writes it. Plain JSON. */
export type OpenReferralService = Readonly<Record<string, unknown>>;

/**
 * - `no-place`: read, and the record has no place for it.
 * - `not-read`: a name that this adapter does not know.
 * - `wrong-type`: another type of JSON than the field has.
 * - `not-understood`: the right type, but nothing that it can mean.
 * - `assumed`: read in the one way that makes sense; `text` says which.
 * - `shortened`: longer than the record allows.
 * - `markup`: HTML or Markdown was reduced to text.
 * - `unsafe`: an address that nobody should be sent to.
 * - `held-back`: about a person, or on how to reach one.
 * - `out-of-date`: no longer, or not yet, true on the day asked for.
 * - `unknown-term`: a term of a taxonomy without a meaning here; see `terms`.
 * - `ids-only`: the profile leaves nothing but an id.
 * - `repeated`: said twice; the first is kept.
 * - `changed-id`: the id was not one, and another was made from it.
 * - `split`: one service at several places became several activities.
 * - `left-out`: the whole service; `text` says why.
 * - `more`: there is more to say about this service than anybody reads.
 */
export type OpenReferralNoteCode =
  | 'no-place'
  | 'not-read'
  | 'wrong-type'
  | 'not-understood'
  | 'assumed'
  | 'shortened'
  | 'markup'
  | 'unsafe'
  | 'held-back'
  | 'out-of-date'
  | 'unknown-term'
  | 'ids-only'
  | 'repeated'
  | 'changed-id'
  | 'split'
  | 'left-out'
  | 'more';

/** Something that is not in the activities as it was in the feed. */
export interface OpenReferralNote {
  /** Id of the service; `#3` for the fourth one, where it has none. Empty: the whole feed. */
  readonly service: string;
  /** Where in the service: `schedules[0].opens_at`. */
  readonly path: string;
  readonly code: OpenReferralNoteCode;
  /** For developers, in English. Never repeats what stood there. */
  readonly text: string;
}

export interface OpenReferralReading {
  /** Each keeps the contract of an activity, and each id is there once. */
  readonly activities: readonly Activity[];
  readonly notes: readonly OpenReferralNote[];
}

/** What a term of a taxonomy means for an activity. */
export interface TermMeaning {
  readonly kinds?: readonly ActivityKind[];
  readonly groups?: NonNullable<ActivityWhoFor['groups']>;
  readonly peerLed?: boolean;
  readonly setting?: NonNullable<Activity['setting']>;
  readonly goodForNew?: boolean;
}

export interface FromOpenReferralOptions {
  /** The day it is read, `YYYY-MM-DD`; prices of other days are left out. Default: London's. */
  readonly today?: string;
  /**
   * What terms of your taxonomies mean, by `term_uri`, id, code or name (in any case). They come before
   * {@link TERMS}; `{}` makes a term mean nothing, without a note.
   */
  readonly terms?: Readonly<Record<string, TermMeaning>>;
  /**
   * Whether phone numbers and addresses of contacts may be printed. Only where they have agreed: they
   * are people. What is marked as personal or sensitive is held back in any case. Default: false.
   */
  readonly contacts?: boolean;
  /**
   * Which day a number in ORUK 1.0's `weekday` is, by that number. Default: 1 is Monday and 7 Sunday,
   * and no number is believed in a feed that has a 0.
   */
  readonly weekdays?: Readonly<Record<number, Weekday>>;
  /**
   * The offsets from UTC, in minutes, with which times are still meant as the clock at the place shows
   * them. Other times are left out. Default: 0 and 60, as in the United Kingdom: feeds write `Z` behind
   * the time on the wall, and so do the standard's own examples.
   */
  readonly offsets?: readonly number[];
  /** Text of a piece of HTML. Default: by a parser of the HTML standard. */
  readonly htmlText?: HtmlText;
}

/** The text of HTML, or nothing where there is no element of HTML in it. Never throws. */
export type HtmlText = (html: string) => string | undefined;

export type OpenReferralDialect = 'hsds-3.0' | 'oruk-3.0';

export interface ToOpenReferralOptions {
  readonly dialect: OpenReferralDialect;
  /** The UUID of whoever runs it, where your directory has one. */
  readonly organizationId?: string;
}
