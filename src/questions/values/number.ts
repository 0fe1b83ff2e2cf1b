/** Numbers, and scales. */
import type {NumberQuestion, ScaleQuestion} from '../definition.js';
import {good, NOTHING, wrong, type Reading} from './reading.js';
import {typed, withPlainDigits} from './text.js';

/**
 * A number as people write it: `1,000`, `1 000`, `-3`, `2.5`, in digits of any script. A comma
 * never stands for a decimal point.
 *
 * @returns `undefined` when there is no number, or one too long to be kept exactly.
 */
export function parseNumber(answer: unknown): number | undefined {
  const text = withPlainDigits(typed(answer))
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/\u2212/g, '-')
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',');
  if (!/^[+-]?(\d+|\d{1,3}(,\d{2,3})*,\d{3})?(\.\d+)?$/.test(text)) return undefined;
  if (!/\d/.test(text)) return undefined;
  const number = Number(text.replace(/,/g, ''));
  // Adding zero makes 0 of -0.
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number + 0 : undefined;
}

export function readNumber(question: NumberQuestion, answer: unknown): Reading<number> {
  if (!typed(answer)) return NOTHING;
  const number = parseNumber(answer);
  const {min, max} = question;
  if (number === undefined) return wrong('number-not-a-number');
  if (!question.decimal && !Number.isInteger(number)) return wrong('number-not-whole');
  const low = min !== undefined && number < min;
  const high = max !== undefined && number > max;
  if ((low || high) && min !== undefined && max !== undefined) {
    return wrong('number-out-of-range', {params: {min, max}});
  }
  if (low) return wrong('number-too-low', {params: {min}});
  if (high) return wrong('number-too-high', {params: {max}});
  return good(number);
}

export function readScale(question: ScaleQuestion, answer: unknown): Reading<number> {
  if (!typed(answer)) return NOTHING;
  const number = parseNumber(answer);
  return number !== undefined &&
    Number.isInteger(number) &&
    number >= question.min &&
    number <= question.max
    ? good(number)
    : wrong('not-an-option');
}
