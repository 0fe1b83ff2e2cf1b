/**
 * What a card shows: the little that attributes can say. What a whole record says is read in
 * `record.ts`, which comes when there is one. No DOM. What is not as the contract says is passed over,
 * and what is not known is left out.
 */
import type {Activity, ActivitySession, ActivitySetting} from '../../data/contracts/activity.js';
import {cardStrings, labels, statuses, tags} from './strings.js';

/** One thing that is said. */
export interface Line {
  readonly text: string;
  /** Where it leads, where it may be a link. */
  readonly href?: string;
  /** A phone number or an address, to write down and take along. */
  readonly isContact?: true;
}

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly Line[];
}

export interface CardView {
  readonly name: string;
  /** BCP 47: what name and summary are written in, where that is not the language of the page. */
  readonly language: string | undefined;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly status: string;
  readonly alert: string;
  readonly rows: readonly Row[];
  /** Sentences: whether it goes on after release, and who is told. */
  readonly after: string;
  readonly told: string;
  readonly checked: string;
  /** A page about it. */
  readonly url: string | undefined;
  /** What the button says; nothing where nobody can join. */
  readonly ask: string;
  /** Has a time that a calendar can hold. */
  readonly hasDates: boolean;
  /** Name of a drawing, or `''`. */
  readonly picture: string;
  readonly image: {readonly src: string; readonly alt: string} | undefined;
}

/** Puts sessions into words; see `src/activities/session-words.ts`. */
export type SessionWords = typeof import('../../activities/session-words.js').sessionTexts;

/** A record as it may come: each part perhaps missing, or of another type. */
type Loose<T> = T extends readonly (infer U)[]
  ? readonly Loose<U>[]
  : T extends object
    ? {readonly [K in keyof T]?: Loose<T[K]>}
    : T;

export type LooseActivity = Loose<Activity>;

export interface ViewOptions {
  readonly today: string;
  /** Where the reader is, where the host says so. */
  readonly setting?: ActivitySetting | undefined;
  /** Without it only sessions that are in words already are shown. */
  readonly sessionWords?: SessionWords | undefined;
}

/** @returns The parts of it; none where it is nothing that has parts. */
export function parts<T extends object>(value: T | undefined): Partial<T> {
  return typeof value === 'object' && value ? value : {};
}

export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}

/** A single one where a list should be counts as a list. */
export function list<T>(value: readonly T[] | T | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : value == null ? [] : [value as T];
}

/** What a code stands for; `''` for one that is not known. */
export function said(words: Readonly<Record<string, unknown>>, code: unknown): string {
  return typeof code === 'string' && Object.hasOwn(words, code)
    ? (words[code] as () => string)()
    : '';
}

/** An address that may be gone to. */
export function isAddress(url: unknown): url is string {
  if (!text(url)) return false;
  // Most are plain, and there may be thousands.
  if (/^(https?:\/\/(\w+(-\w+)*\.)+[a-z]+)?\/\w/.test(url as string)) return true;
  try {
    return /^https?:$/.test(new URL(url as string, 'https://example.org').protocol);
  } catch {
    return false;
  }
}

/** Whether a session has a day or a time, which have to be put into words. */
export function isRuled(session: unknown): boolean {
  const {start, repeat, opens} = parts(session as ActivitySession | undefined);
  return Boolean(start ?? repeat ?? opens);
}

/** The name of the drawing that is asked for, or of the first kind; `''` for none. */
export function pictureName(picture: unknown, kinds: LooseActivity['kinds']): string {
  return text(picture === undefined ? list(kinds)[0] : picture);
}

/** Of a record with no more in it than attributes can say. Words are in the current language. */
export function plainView(activity: LooseActivity): CardView {
  const {status, ledBy, image, picture, kinds, summary, url} = activity;
  const {amount, text: price} = parts(activity.cost);
  const {name: leader, peerLed} = parts(ledBy);
  const isOn = !status || status === 'active';
  const facts = {
    when: status === 'ended' ? '' : parts(list(activity.sessions)[0]).text,
    where: parts(activity.place).name,
    'led-by': leader,
    cost: price,
  };
  return {
    name: text(activity.name) || cardStrings.unnamed(),
    language: undefined,
    summary: text(summary),
    tags: [...(peerLed ? [tags.peerLed()] : []), ...(amount === 0 ? [tags.free()] : [])],
    status: said(statuses, status),
    alert: '',
    rows: Object.entries(facts).flatMap(([key, words]) =>
      text(words) ? [{key, label: said(labels, key), lines: [{text: text(words)}]}] : [],
    ),
    after: '',
    told: '',
    checked: '',
    url: isAddress(url) ? url : undefined,
    ask: isOn ? cardStrings.ask() : '',
    hasDates: false,
    picture: pictureName(picture, kinds),
    image: imageOf(image),
  };
}

export function imageOf(image: LooseActivity['image']): CardView['image'] {
  const {src, alt} = parts(image);
  // The cheaper question first: an address is read for each of a thousand pictures.
  return text(src).startsWith('data:image/') || isAddress(src)
    ? {src: text(src), alt: text(alt)}
    : undefined;
}
