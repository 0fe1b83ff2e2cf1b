/**
 * What a card shows out of a record. Loaded when the first card has one. No DOM. Reads whatever a host
 * has: what is not as the contract says is passed over, and what is not known is left out.
 */
import {kindText} from '../../activities/kind-text.js';
import {languageText} from '../../activities/language-text.js';
import type {ActivityKind, ActivitySession} from '../../data/contracts/activity.js';
import {dateText, listText} from '../../i18n/format.js';
import {timeText} from '../../i18n/clock.js';
import {currentLanguage} from '../../i18n/msg.js';
import {
  ages,
  checked,
  clashes,
  comforts,
  goesOn,
  groups,
  joining as joiningWords,
  keyWorkerTold,
  leaders,
  moreLabels,
  pausedUntil,
  places,
  probationTold,
  reading,
  ways,
  wings,
  type Label,
} from './record-strings.js';
import {cardStrings, labels, statuses, tags as tagWords} from './strings.js';
import {
  imageOf,
  isAddress,
  isRuled,
  list,
  parts,
  pictureName,
  said,
  text,
  type CardView,
  type Line,
  type LooseActivity,
  type Row,
  type ViewOptions,
} from './view.js';

/** A path on the host, which is there even where no other page is. */
function isOwn(url: string): boolean {
  return new URL(url, 'https://host.example').host === 'host.example';
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
    const all: Line[] = [];
    for (const line of lines) if (line) all.push(typeof line === 'string' ? {text: line} : line);
    if (all.length > 0)
      rows.push({key, label: said(labels, key) || said(moreLabels, key), lines: all});
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
  return {
    name: text(activity.name) || cardStrings.unnamed(),
    language: text(activity.language) || undefined,
    summary: text(activity.summary) || firstSentence(text(activity.description)),
    tags: [
      leader.peerLed === true && tagWords.peerLed(),
      kind,
      isFree && tagWords.free(),
      isOn && activity.places === 'full' && places.full(),
      isOn && activity.places === 'waiting-list' && places['waiting-list'](),
    ].filter((tag): tag is string => typeof tag === 'string'),
    status: hasEnded
      ? statuses.ended()
      : status === 'paused' && until
        ? pausedUntil(dateText(until))
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
          ? places.ask()
          : cardStrings.ask(),
    hasDates: isOn && !inCustody && sessions.some((each) => each.hasDates),
    picture: pictureName(activity.picture, activity.kinds),
    image: imageOf(activity.image),
  };
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

/** Whole sentences, one after the other. What a host has written without a full stop gets one. */
function sentences(all: readonly (string | false)[]): string {
  let said = '';
  for (const each of all) {
    if (each) said = said ? `${said.replace(/[\p{L}\p{N})]$/u, '$&.')} ${each}` : each;
  }
  return said;
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
