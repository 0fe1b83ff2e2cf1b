/** Sentences and words of a text, as a reader of its language would count them. */
import {made} from '../i18n/made.js';

/** Stands for a place in square brackets, so that what is asked of the host is not read as words. */
const PLACE = '\uE000';
const PLACES = /\[[^[\]]*\]/gu;

/** A hyphen or a colon with no space holds one word together: "one-to-one", "2:30pm". */
const HOLDS = /^[-\u2010\u2011:]$/u;

/** So much is cut at a time: each segment of a text holds the whole of it in some engines. */
const PIECES = /[^]{1,4000}(?=\s|$)|[^]{1,4000}/gu;

export interface Sentence {
  /** As written. */
  readonly text: string;
  /** As {@link text}, without what stands in square brackets. */
  readonly plain: string;
  readonly words: readonly string[];
  /** Words, and one for each place that is to be filled in. */
  readonly length: number;
}

/** The places in square brackets, as written. */
export function placesIn(text: string): string[] {
  return text.match(PLACES) ?? [];
}

/**
 * The sentences that have words. Never throws: a language nobody knows is cut as English is.
 *
 * @param language - BCP 47.
 */
export function sentencesOf(text: string, language: string): Sentence[] {
  const places = placesIn(text);
  const pieces = text.replace(PLACES, PLACE).match(PIECES) ?? [];
  const parts = pieces.flatMap((piece) => segments(piece, language, 'sentence'));
  return parts.flatMap(({segment}) => {
    const plain = segment.trim();
    const words = wordsOf(plain, language);
    const holes = plain.split(PLACE).length - 1;
    const asWritten = plain.replaceAll(PLACE, () => places.shift() ?? '');
    const length = words.length + holes;
    if (length === 0) return [];
    return [{text: asWritten, plain: plain.replaceAll(PLACE, ' '), words, length}];
  });
}

function wordsOf(text: string, language: string): string[] {
  const words: string[] = [];
  let joins = false;
  let before = false;
  for (const {segment, isWordLike} of segments(text, language, 'word')) {
    if (isWordLike) {
      if (joins) words.push(`${words.pop() ?? ''}${segment}`);
      else words.push(segment);
    } else if (before && HOLDS.test(segment)) {
      words.push(`${words.pop() ?? ''}${segment}`);
    }
    joins = !isWordLike && before && HOLDS.test(segment);
    before = isWordLike === true;
  }
  return words.map((word) => word.replace(/[-\u2010\u2011:]+$/u, ''));
}

interface Segment {
  readonly segment: string;
  readonly isWordLike?: boolean | undefined;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segments(
  text: string,
  language: string,
  granularity: 'sentence' | 'word',
): readonly Segment[] {
  if (typeof Intl.Segmenter !== 'function') return withoutSegmenter(text, granularity);
  const key = `${granularity} ${language}`;
  const segmenter = made(segmenters, key, () => segmenterFor(language, granularity));
  return Array.from(segmenter.segment(text), ({segment, isWordLike}) => ({segment, isWordLike}));
}

function segmenterFor(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, {granularity});
  } catch {
    return new Intl.Segmenter('en', {granularity});
  }
}

/** For browsers of before 2024: languages that write no spaces are counted as one long word. */
function withoutSegmenter(text: string, granularity: 'sentence' | 'word'): readonly Segment[] {
  const parts =
    granularity === 'sentence'
      ? text.split(/(?<=[.!?؟。])\s+|\n+/u)
      : (text.match(/[\p{L}\p{M}\p{N}'’]+|[^\p{L}\p{M}\p{N}'’]/gu) ?? []);
  return parts.map((segment) => ({segment, isWordLike: /[\p{L}\p{N}]/u.test(segment)}));
}
