/** Rules that hold in every language. */
import {isFamiliar} from './familiar.js';
import {placesIn, type Sentence} from './sentences.js';
import type {Found} from './warning.js';

/** From here on a sentence is hard; from the second on it is worth a look. */
const HARD = 15;
const LONG = 10;
/** One idea: a sentence or two. */
const SENTENCES = 2;

/** Short forms that more people know than the words behind them. */
const KNOWN = new Set(['CD', 'DVD', 'ID', 'NHS', 'OK', 'TV', 'UK', 'USA', 'USB']);

// With a digit in it, it is a number of something.
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}s?(?![\p{L}\p{N}])/gu;
const SHORT = 5;
const MARKS = [
  /<\/?[a-z][^<>]*>/giu,
  /\*[^\s*][^*]*\*/gu,
  /(?<![\p{L}\p{N}_])_[^\s_][^_]*_(?![\p{L}\p{N}_])/gu,
  // Letters of mathematics, which tools use to make text slanted or bold.
  /[\u{1D400}-\u{1D7FF}]+/gu,
];
const PERCENT = /[\d.,]*\s?[%٪]/gu;
const SIGNS = /&|§|…|\.{3}/gu;

export function longSentences(sentences: readonly Sentence[]): Found[] {
  return sentences
    .filter(({length}) => length > LONG)
    .map(({text, length}) => ({
      rule: 'long-sentence',
      level: length > HARD ? 'hard' : 'hint',
      text,
      count: length,
    }));
}

/** What is only a place to fill in is not a sentence of the point. */
export function manySentences(text: string, sentences: readonly Sentence[]): Found[] {
  const {length} = sentences.filter(({words}) => words.length > 0);
  return length > SENTENCES ? [{rule: 'many-sentences', level: 'hint', text, count: length}] : [];
}

export function placesToFillIn(text: string): Found[] {
  return placesIn(text).map((place) => ({rule: 'to-fill-in', level: 'hard', text: place}));
}

/** Short forms and block capitals, which look alike. */
export function capitals(sentence: Sentence, isEnglish: boolean): Found[] {
  const {plain} = sentence;
  const found = [...plain.matchAll(CAPITALS)];
  const isNext = (one: RegExpExecArray | undefined, other: RegExpExecArray | undefined) =>
    one !== undefined &&
    other !== undefined &&
    /^[\s,]+$/.test(plain.slice(one.index + one[0].length, other.index));
  return found.flatMap((match, i): Found[] => {
    const [word] = match;
    const inBrackets = plain[match.index - 1] === '(' && plain[match.index + word.length] === ')';
    if (inBrackets || KNOWN.has(word.replace(/s$/, ''))) return [];
    const inRow = isNext(found[i - 1], match) || isNext(match, found[i + 1]);
    const shouts = inRow || word.length > SHORT || (isEnglish && isFamiliar(word));
    return [{rule: shouts ? 'capitals' : 'short-form', level: 'hard', text: word}];
  });
}

export function marks({plain}: Sentence): Found[] {
  return all(plain, ...MARKS).map((text) => ({rule: 'marks', level: 'hard', text}));
}

export function percentages({plain}: Sentence): Found[] {
  return all(plain, PERCENT).map((text) => ({rule: 'percentage', level: 'hard', text}));
}

export function signs({plain}: Sentence): Found[] {
  const between = plain
    .split(/\s+/)
    // An address has a dot or a colon in it.
    .filter((word) => /\p{L}\/\p{L}/u.test(word) && !/[.:@]\S/u.test(word));
  return [...all(plain, SIGNS), ...between].map((text) => ({rule: 'sign', level: 'hard', text}));
}

function all(text: string, ...patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => (text.match(pattern) ?? []).map((match) => match.trim()));
}
