/**
 * What a card shows, out of a record. No DOM. Reads whatever a host has: what is not as the contract
 * says is passed over, and what is not known is left out.
 */
import {kindText} from '../../activities/kind-text.js';
import {languageText} from '../../activities/language-text.js';
import type {
  Activity,
  ActivityKind,
  ActivitySession,
  ActivitySetting,
} from '../../data/contracts/activity.js';
import {dateText, listText} from '../../i18n/format.js';
import {currentLanguage} from '../../i18n/msg.js';
import {
  ages,
  cardStrings,
  checked,
  clashes,
  comforts,
  goesOn,
  groups,
  joining as joiningWords,
  keyWorkerTold,
  labels,
  leaders,
  probationTold,
  reading,
  statuses,
  tags as tagWords,
  ways,
  wings,
  type Label,
} from './strings.js';

/** One thing that is said. */
export interface Line {
  readonly text: string;
  /** Where it leads, where it may be a link. */
  readonly href?: string;
  /** A phone number or an address, to write down and take along. */
  readonly isContact?: true;
}

export interface Row {
  readonly key: Label;
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

/** @returns The parts of it; none where it is nothing that has parts. */
function parts<T extends object>(value: T | undefined): Partial<T> {
  return typeof value === 'object' && value ? value : {};
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}

/** A single one where a list should be counts as a list. */
function list<T>(value: readonly T[] | T | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : value == null ? [] : [value as T];
}

/** What a code stands for; `''` for one that is not known. */
function said(words: Readonly<Record<string, unknown>>, code: unknown): string {
  return typeof code === 'string' && Object.hasOwn(words, code)
    ? (words[code] as () => string)()
    : '';
}

/** An address that may be gone to. */
export function isAddress(url: unknown): url is string {
  if (!text(url)) return false;
  try {
    return /^https?:$/.test(new URL(url as string, 'https://example.org').protocol);
  } catch {
    return false;
  }
}

/** A path on the host, which is there even where no other page is. */
function isOwn(url: string): boolean {
  return new URL(url, 'https://host.example').host === 'host.example';
}

/** `13:45` → "1:45pm", as the language writes it. */
function timeText(time: string): string {
  const [, hours, minutes] = /^(\d?\d):(\d\d)/.exec(time) ?? [];
  if (!minutes) return time;
  return new Intl.DateTimeFormat(currentLanguage().tag, {
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
    .format(Date.UTC(2000, 0, 1, Number(hours), Number(minutes)))
    .replace(/(:00)?\s(?=[ap]m$)/, '');
}

export interface ViewOptions {
  readonly today: string;
  /** Where the reader is, where the host says so. */
  readonly setting?: ActivitySetting | undefined;
  /** Without it only sessions that are in words already are shown. */
  readonly sessionWords?: SessionWords | undefined;
}

/** Words are in the current language. */
export function viewOf(activity: LooseActivity, options: ViewOptions): CardView {
  const {today} = options;
  const place = parts(activity.place);
  const leader = parts(activity.ledBy);
  const cost = parts(activity.cost);
  const joining = parts(activity.joining);
  const comfort = parts(activity.comfort);
  const told = parts(activity.told);
  const after = parts(activity.afterRelease);
  const whoFor = parts(activity.whoFor);
  const size = parts(comfort.groupSize);
  const inCustody = (options.setting ?? activity.setting) === 'custody';

  const sessions = list(activity.sessions).map((session) => {
    const each = parts(session) as Partial<ActivitySession>;
    const hasDates = isRuled(each);
    const said = hasDates ? wordsOf(each, options) : undefined;
    return {
      lines: said ? [said.text, said.note] : [text(each.text), text(each.note)],
      state: said?.state,
      hasDates,
    };
  });
  const {status} = activity;
  const hasEnded =
    status === 'ended' || (sessions.length > 0 && sessions.every(({state}) => state === 'ended'));
  const isOn = !hasEnded && status !== 'inactive';

  const isFree = cost.amount === 0;
  const price = text(cost.text);
  const kind = list(activity.kinds).map(kindOf).find(Boolean);

  const rows: Row[] = [];
  const add = (key: Label, lines: readonly (Line | string | false | undefined)[]): void => {
    const all = lines.flatMap((line) =>
      !line ? [] : typeof line === 'string' ? [{text: line}] : [line],
    );
    if (all.length > 0) rows.push({key, label: labels[key](), lines: all});
  };

  const times = hasEnded ? [] : sessions.flatMap(({lines}) => lines);
  add('when', [
    ...times,
    sentences([
      isOn && comfort.mayBeCancelled === true && comforts.mayBeCancelled(),
      isOn &&
        withList(
          comforts.clashes,
          list(comfort.clashes).map((each) => said(clashes, each)),
        ),
    ]),
  ]);
  add('where', [
    text(place.name),
    [...list(place.address).map(text), text(place.postcode)].filter(Boolean).join(', '),
    text(place.prison),
    text(place.directions),
  ]);
  add('led-by', [text(leader.name) || said(leaders, leader.kind)]);
  // "£4 a session": the words say what the amount is for.
  add('cost', [[money(cost.amount, cost.currency), price].filter(Boolean).join(' ')]);
  if (isOn) {
    add('join', [
      sentences([...list(joining.ways).map((way) => said(ways, way)), text(joining.text)]),
      sentences([
        joining.unlock === 'needed' && joiningWords.unlock(),
        text(joining.movement) && joiningWords.movement(timeText(text(joining.movement))),
      ]),
      ...contact(joiningWords.phone, joining.phone, inCustody ? '' : 'tel:'),
      ...contact(joiningWords.email, joining.email, inCustody ? '' : 'mailto:'),
      isAddress(joining.url) && {
        text: joiningWords.website(joining.url.replace(/^https?:\/\/|\/$/g, '')),
        ...((!inCustody || isOwn(joining.url)) && {href: joining.url}),
      },
    ]);
  }
  add('who-for', [
    sentences([
      ...list(whoFor.groups).map((group) => said(groups, group)),
      age(whoFor.minimumAge, whoFor.maximumAge),
      text(whoFor.text),
      withList(wings, list(place.wings).map(text)),
    ]),
  ]);
  add('comfort', [
    sentences([
      activity.goodForNew === true && comforts.goodForNew(),
      comfort.canWatchFirst === true && comforts.canWatchFirst(),
      comfort.canLeaveAnyTime === true && comforts.canLeaveAnyTime(),
      groupSize(size.from, size.to),
      comfort.quiet === true && comforts.quiet(),
      comfort.quiet === false && comforts.loud(),
      said(reading, comfort.reading),
    ]),
  ]);
  add('access', [sentences([...list(activity.access).map(text), text(activity.interpreting)])]);
  add('languages', [
    listText(
      list(activity.languages)
        .map((each) => languageText(text(parts(each).code)) || text(parts(each).name))
        .filter(Boolean),
    ),
  ]);

  const until = text(activity.pausedUntil);
  const day = text(activity.checked);
  const url = isAddress(activity.url) ? activity.url : undefined;
  const image = parts(activity.image);
  return {
    name: text(activity.name) || cardStrings.unnamed(),
    language: text(activity.language) || undefined,
    summary: text(activity.summary) || firstSentence(text(activity.description)),
    tags: [
      leader.peerLed === true && tagWords.peerLed(),
      kind,
      isFree && tagWords.free(),
      isOn && activity.places === 'full' && tagWords.full(),
      isOn && activity.places === 'waiting-list' && tagWords['waiting-list'](),
    ].filter((tag): tag is string => typeof tag === 'string'),
    status: hasEnded
      ? statuses.ended()
      : status === 'paused' && until
        ? statuses.pausedUntil(dateText(until))
        : status === 'paused' || status === 'inactive'
          ? statuses[status]()
          : '',
    alert: text(activity.alert),
    rows,
    after: sentences([said(goesOn, after.goesOn), text(after.text)]),
    told: [
      said(keyWorkerTold, told.keyWorker),
      said(probationTold, told.probation),
      text(told.text),
    ]
      .filter(Boolean)
      .join(' '),
    checked: /^\d{4}-\d\d-\d\d$/.test(day)
      ? checked[isOld(day, today) ? 'longAgo' : 'on'](dateText(day))
      : '',
    url: url && inCustody && !isOwn(url) ? undefined : url,
    ask:
      hasEnded || status === 'paused' || status === 'inactive' || activity.places === 'full'
        ? ''
        : activity.places === 'waiting-list'
          ? cardStrings.askToWait()
          : cardStrings.ask(),
    hasDates: isOn && !inCustody && sessions.some((each) => each.hasDates),
    picture: pictureName(activity.picture, activity.kinds),
    image:
      isAddress(image.src) || text(image.src).startsWith('data:image/')
        ? {src: text(image.src), alt: text(image.alt)}
        : undefined,
  };
}

/** Whether a session has a day or a time, which have to be put into words. */
export function isRuled(session: unknown): boolean {
  const {start, repeat, opens} = parts(session as ActivitySession | undefined);
  return Boolean(start ?? repeat ?? opens);
}

/** Whatever a host has made of it: what cannot be put into words is not known. */
function wordsOf(session: ActivitySession, {sessionWords, today}: ViewOptions) {
  try {
    return sessionWords?.(session, {today})[0];
  } catch {
    return undefined;
  }
}

/** A kind that is ours in the reader's words; a host's own as it is. */
function kindOf(kind: unknown): string {
  const known: unknown = kindText(text(kind) as ActivityKind);
  return text(known) || text(kind);
}

/** The name of the drawing that is asked for, or of the first kind that has one; `''` for none. */
export function pictureName(picture: unknown, kinds: LooseActivity['kinds']): string {
  if (picture !== undefined) return text(picture);
  const names = list(kinds).map(text);
  return names.find((kind) => kindOf(kind) !== kind) ?? '';
}

/** Whole sentences, one after the other. What a host has written without a full stop gets one. */
function sentences(all: readonly (string | false)[]): string {
  return all
    .filter((each) => each !== false && each !== '')
    .map((each, i, {length}) =>
      i < length - 1 ? String(each).replace(/[\p{L}\p{N})]$/u, '$&.') : each,
    )
    .join(' ');
}

function withList(sentence: (items: string) => string, items: readonly string[]): string {
  const all = items.filter(Boolean);
  return all.length > 0 ? sentence(listText(all)) : '';
}

function contact(sentence: (value: string) => string, value: unknown, scheme: string): Line[] {
  const words = text(value);
  if (!words) return [];
  const href = scheme === 'tel:' ? words.replace(/[^\d+]/g, '') : words;
  return [{text: sentence(words), isContact: true, ...(scheme && href && {href: scheme + href})}];
}

function money(amount: unknown, currency: unknown): string {
  if (typeof amount !== 'number' || !(amount > 0)) return '';
  try {
    return new Intl.NumberFormat(currentLanguage().tag, {
      style: 'currency',
      currency: text(currency) || 'GBP',
      numberingSystem: 'latn',
      trailingZeroDisplay: 'stripIfInteger',
    }).format(amount);
  } catch {
    return '';
  }
}

function age(from: unknown, to: unknown): string {
  if (typeof to !== 'number') return typeof from === 'number' ? ages.from(from) : '';
  return typeof from === 'number' ? ages.between(from, to) : ages.to(to);
}

function groupSize(from: unknown, to: unknown): string {
  if (typeof to !== 'number') return typeof from === 'number' ? comforts.from(from) : '';
  return typeof from === 'number' && from < to ? comforts.between(from, to) : comforts.upTo(to);
}

/** A year or more, both `YYYY-MM-DD`. */
function isOld(day: string, today: string): boolean {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;
}

function firstSentence(words: string): string {
  const [line = ''] = words.split('\n');
  return /^.{20,}?[.!?](?=\s)/.exec(line)?.[0] ?? line;
}
