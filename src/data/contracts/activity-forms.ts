/** Forms of text in an activity, as the parser and the JSON Schema both read them. */
import type {ActivityKind, Weekday} from './activity.js';

/** The most characters (code points) in a text, by how long it can sensibly be. */
export const MOST = {
  line: 300,
  text: 2000,
  description: 20_000,
  url: 2000,
  image: 200_000,
} as const;

/** The most things in a list. */
export const MOST_LISTED = 100;

/**
 * `https:` or `http:` with no name or password before the host, or a path on the host. Nothing that
 * browsers leave out or turn round before they read an address: space, control characters, `\`.
 */
export const URL_FORM =
  /^(?:https?:\/\/[^\s\\/?#@\p{Cc}]+(?:[/?#][^\s\\\p{Cc}]*)?|(?![A-Za-z][A-Za-z\d+.-]*:|\/\/)[^\s\\\p{Cc}]+)$/u;

/** A picture that stands in the record itself. In an `<img>` no script in it runs. */
export const IMAGE_FORM = new RegExp(
  `${URL_FORM.source}|^data:image/[a-z\\d.+-]+[;,][^\\s\\\\\\p{Cc}]+$`,
  'u',
);

/** As people write it; digits enough for `tel:`, and an extension. */
export const PHONE_FORM = /^(?=.{3,40}$)[+(]?\d[\d ().+/-]*[\d)](?: ?(?:ext\.?|x) ?\d{1,8})?$/u;

/** Without what would begin a second part of a `mailto:` address. */
export const EMAIL_FORM = /^(?=.{3,254}$)[^\s@<>"(),;:?&%/\\]+@[^\s@<>"(),;:?&%/\\]+$/u;

/** `HH:MM`, 24 hours. */
export const TIME_FORM = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** The form of an IANA name; whether it exists depends on the platform. */
export const TIMEZONE_FORM = /^(?=.{1,60}$)[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/u;

export const CURRENCY_FORM = /^[A-Z]{3}$/u;

/** A name in the registry of pictures, or `''` for none. */
export const PICTURE_FORM = /^(?:[A-Za-z][\w-]{0,99})?$/u;

/** All there are. */
export const KINDS = [
  'physical',
  'arts',
  'peer-support',
  'nature',
  'faith',
  'cooking',
  'reading',
  'education',
  'culture',
  'goals',
  'advice',
  'family',
  'health',
  'company',
] as const satisfies readonly ActivityKind[];

/** The days in the order of a week. */
export const WEEK = [
  'MO',
  'TU',
  'WE',
  'TH',
  'FR',
  'SA',
  'SU',
] as const satisfies readonly Weekday[];

/** The words that stand for something, by field. */
export const WORDS = {
  kinds: KINDS,
  status: ['active', 'paused', 'inactive', 'ended'],
  attending: ['in-person', 'phone', 'online', 'home-visit'],
  every: ['day', 'week', 'month', 'year'],
  day: WEEK,
  leader: ['charity', 'nhs', 'prison', 'education', 'chaplaincy', 'council', 'community'],
  ways: ['key-worker', 'app', 'champion', 'self', 'referral', 'just-come'],
  unlock: ['needed', 'not-needed', 'unknown'],
  groups: ['everyone', 'women', 'men', 'families', 'young-adults', 'over-50'],
  reading: ['none', 'some', 'lots'],
  clashes: ['work', 'education', 'visits', 'faith', 'medication'],
  setting: ['custody', 'community', 'both'],
  goesOn: ['same', 'linked', 'no', 'unknown'],
  told: ['yes', 'no', 'attendance-only'],
  places: ['open', 'waiting-list', 'full'],
} as const;
