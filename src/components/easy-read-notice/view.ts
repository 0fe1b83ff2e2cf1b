/**
 * What a notice shows out of a record. No DOM. Reads whatever a host has: what is not as the contract
 * says is passed over with a warning, and what is not known is left out.
 */
import type {NoticeFormat} from '../../data/contracts/notice.js';
import {warnOnce} from '../../internal/warn.js';

/** Hard words are set bold; the nodes are a page's own markup. */
export type Piece = string | {readonly hard: string} | Node;

export interface PointView {
  /** Of its row in the shadow root. */
  readonly id: string;
  readonly words: readonly Piece[];
  /** The same as it is read aloud. */
  readonly spoken: string;
  /** Name of a drawing, or `''`. */
  readonly picture: string;
  /** A picture of the page's own: an address, or what stands in its markup. */
  readonly image: string | Node;
  readonly alt: string;
  readonly isLocal: boolean;
}

export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly points: readonly PointView[];
}

export interface FormatView {
  readonly kind: NoticeFormat['kind'];
  readonly url: string;
  readonly how: string;
  readonly language: string;
  readonly captions: string;
  readonly transcript: readonly string[];
}

export interface NoticeView {
  readonly title: string;
  /** BCP 47, or `''` where the notice is in the language of the page. */
  readonly language: string;
  readonly appliesTo: string;
  readonly date: string;
  readonly edition: string;
  readonly askWho: string;
  readonly sections: readonly SectionView[];
  readonly standard:
    | {
        readonly language: string;
        readonly sections: readonly {
          readonly title: string;
          readonly paragraphs: readonly string[];
        }[];
      }
    | undefined;
  readonly formats: readonly FormatView[];
}

type Loose = Readonly<Record<string, unknown>>;

/** A sentence of more words than these cannot be followed. Authors are told to stay below 15. */
const LONGEST = 30;

/** Rows and headings can be called so; everything else in the shadow root has a `:` in its id. */
const ID = /^[\w-]{1,100}$/;

const KINDS: readonly unknown[] = [
  'audio',
  'bsl',
  'large-print',
  'braille',
  'easy-read',
  'plain-text',
  'language',
  'read-to-me',
] satisfies NoticeFormat['kind'][];

/** @returns Nothing when there is nothing in it that can be shown. */
export function viewOf(given: unknown): NoticeView | undefined {
  const notice = parts(given);
  const ids = new Set<string>();
  const idOf = (wanted: unknown, other: string): string => {
    let id = ID.test(text(wanted)) ? text(wanted) : other;
    while (ids.has(id)) id += '_';
    ids.add(id);
    return id;
  };
  const sections = list(notice['sections'])
    .map((each, i) => {
      const section = parts(each);
      return {
        id: idOf(section['id'], `section-${i + 1}`),
        title: text(section['title']),
        points: list(section['points']).flatMap((point, j) => {
          const view = pointOf(parts(point), (own) => idOf(own, `point-${i + 1}-${j + 1}`));
          return view ? [view] : [];
        }),
      };
    })
    .filter(({points}) => points.length > 0);
  const title = text(notice['title']);
  const standard = parts(notice['standard']);
  const chapters = list(standard['sections'])
    .map((each) => ({
      title: text(parts(each)['title']),
      paragraphs: paragraphsOf(parts(each)['text']),
    }))
    .filter((chapter) => chapter.title || chapter.paragraphs.length > 0);
  if (!title || sections.length === 0) {
    say('notice-record', 'what was given is no notice, or has no title or no points');
  }
  if (!title && sections.length === 0 && chapters.length === 0) return undefined;
  return {
    title,
    language: languageOf(notice['language']),
    appliesTo: text(notice['appliesTo']),
    date: text(notice['date']),
    edition: text(notice['edition']),
    askWho: text(notice['askWho']),
    sections,
    standard:
      chapters.length > 0
        ? {language: languageOf(standard['language']), sections: chapters}
        : undefined,
    formats: list(notice['formats']).flatMap(formatOf),
  };
}

function pointOf(point: Loose, idOf: (own: unknown) => string): PointView | undefined {
  // A picture alone says what can be seen on it.
  const words = text(point['text']) || text(point['alt']);
  if (!words) {
    say('notice-point', 'a point has no words, and is left out');
    return undefined;
  }
  const id = idOf(point['id']);
  const image = text(parts(point['image'])['src']);
  const picture = text(point['picture']);
  const where = `the point "${id}"`;
  if (!image && !picture) say('notice-picture', `${where} has no picture`);
  if (/<\/?[a-z][^<]*>/i.test(words)) say('notice-markup', `${where} has markup, shown as it is`);
  if (point['local'] === true) say('notice-local', `${where} is still to be filled in`);
  const sentences = words.split(/(?<=[.!?؟۔])\s+/u);
  if (sentences.some((each) => each.split(/\s+/).length > LONGEST)) {
    say('notice-sentence', `${where} has a sentence of more than ${LONGEST} words`);
  }
  const pieces = explained(sentences, list(point['hardWords']).map(parts));
  return {
    id,
    words: pieces,
    spoken: pieces.map((each) => (typeof each === 'string' ? each : hardOf(each))).join(''),
    picture,
    image,
    alt: text(point['text']) ? text(point['alt']) : '',
    isLocal: point['local'] === true,
  };
}

function hardOf(piece: Piece): string {
  return typeof piece === 'object' && 'hard' in piece ? piece.hard : '';
}

/** Each hard word is bold where it first stands, and its meaning is the next sentence. */
function explained(sentences: readonly string[], hardWords: readonly Loose[]): Piece[] {
  let left = hardWords.map((each) => ({word: text(each['word']), meaning: text(each['meaning'])}));
  const whole = sentences.join(' ');
  const pieces: Piece[] = [];
  sentences.forEach((sentence, i) => {
    if (i > 0) pieces.push(' ');
    const found = left
      .map((each) => ({...each, at: each.word ? sentence.indexOf(each.word) : -1}))
      .filter(({at}) => at !== -1)
      .sort((one, other) => one.at - other.at);
    left = left.filter(({word}) => !found.some((each) => each.word === word));
    let done = 0;
    for (const {word, at} of found) {
      if (at < done) continue;
      pieces.push(sentence.slice(done, at), {hard: word});
      done = at + word.length;
    }
    pieces.push(sentence.slice(done));
    for (const {meaning} of found) {
      if (meaning && !whole.includes(meaning)) pieces.push(` ${meaning}`);
    }
  });
  // What is explained and does not stand there is said all the same.
  for (const {meaning} of left) if (meaning && !whole.includes(meaning)) pieces.push(` ${meaning}`);
  return pieces.filter(Boolean);
}

function formatOf(given: unknown): FormatView[] {
  const format = parts(given);
  const {kind} = format;
  const url = addressOf(format['url']);
  const how = text(format['how']);
  const isKnown = KINDS.includes(kind);
  if (!isKnown || !(url || how)) {
    const which = isKnown
      ? `"${String(kind)}" has no address of a file and no "how"`
      : 'is unknown';
    say('notice-format', `another form ${which}, and is left out`);
    return [];
  }
  const captions = addressOf(format['captions']);
  if (kind === 'bsl' && url && !captions) say('notice-format', 'the film has no captions');
  return [
    {
      kind: kind as NoticeFormat['kind'],
      url,
      how,
      language: languageOf(format['language']),
      captions,
      transcript: paragraphsOf(format['transcript']),
    },
  ];
}

/** Where a page may lead, or `''`. */
function addressOf(value: unknown): string {
  const address = text(value);
  if (!address) return '';
  try {
    const {protocol} = new URL(address, 'https://example.org');
    return /^https?:$/.test(protocol) ? address : '';
  } catch {
    return '';
  }
}

function languageOf(value: unknown): string {
  const tag = text(value);
  return /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : '';
}

function paragraphsOf(value: unknown): string[] {
  return text(value)
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter(Boolean);
}

function parts(value: unknown): Loose {
  return typeof value === 'object' && value ? (value as Loose) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function say(code: string, what: string): void {
  warnOnce(code, `steady-easy-read-notice: ${what}.`);
}
