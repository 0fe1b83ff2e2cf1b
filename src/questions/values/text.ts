/** Text as typed, made ready to read: and text questions. */
import type {LongTextQuestion, TextQuestion} from '../definition.js';
import {isBlank} from '../responses.js';
import {good, NOTHING, wrong, type Reading} from './reading.js';

/** The answer as one piece of text; `''` when it is blank, or not text at all. */
export function typed(answer: unknown): string {
  return typeof answer === 'string' && !isBlank(answer) ? answer.trim() : '';
}

/** Decimal digits of any script as 0 to 9: `٣` and `３` are 3. */
export function withPlainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    // Digits stand in runs of ten that begin with zero.
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
    return String(before % 10);
  });
}

/** The letters and digits of a code: without spaces, hyphens, dots and invisible marks, in capitals. */
export function compact(answer: unknown): string {
  return withPlainDigits(typed(answer).normalize('NFKC'))
    .replace(/[\s.\u2212\p{Pd}\p{Cc}\p{Cf}\p{DI}]/gu, '')
    .toUpperCase();
}

/**
 * Text for a record: NFC, no control characters, no half of a character that was cut in two (many
 * readers of JSON refuse it), no blanks around it, line breaks as `\n`.
 */
export function tidy(answer: unknown, lines = false): string {
  const text = typed(answer)
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .normalize()
    .trim();
  return lines ? text : text.replace(/[\n\t]+/g, ' ');
}

let segmenter: Intl.Segmenter | undefined;

/** How many characters a person sees in a text: an emoji or a letter with its accents is one. */
export function countCharacters(text: string): number {
  if (/^[ -~\n\t]*$/.test(text)) return text.length;
  const {Segmenter} = Intl as {Segmenter?: typeof Intl.Segmenter};
  if (!Segmenter) return [...text].length;
  segmenter ??= new Segmenter();
  let count = 0;
  for (let from = 0; from < text.length;) {
    // Piece by piece, because V8 takes quadratic time over a long text. The last character of a
    // piece may go on in the next one, so it is looked at again, unless it fills the whole piece.
    const end = from + 500;
    const piece = text.slice(from, /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end);
    const starts = Array.from(segmenter.segment(piece), ({index}) => index);
    const last = from + piece.length < text.length ? (starts.at(-1) ?? 0) : 0;
    count += last ? starts.length - 1 : starts.length;
    from += last || piece.length;
  }
  return count;
}

export function readText(
  question: TextQuestion | LongTextQuestion,
  answer: unknown,
): Reading<string> {
  const text = tidy(answer, question.kind === 'long-text');
  if (!text) return NOTHING;
  const max = question.maxLength ?? Infinity;
  const min = question.kind === 'text' ? (question.minLength ?? 0) : 0;
  // No text has more characters than code units: most need no counting.
  if (text.length > max && countCharacters(text) > max) return wrong('too-long', {params: {max}});
  if (min > 1 && countCharacters(text) < min) return wrong('too-short', {params: {min}});
  return good(text);
}
