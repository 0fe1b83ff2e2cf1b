/** Kinds of one line whose form is known. */
import type {PatternQuestion} from '../definition.js';
import {good, NOTHING, wrong, type Reading} from './reading.js';
import {compact, tidy} from './text.js';

/** A full UK postcode with its space, or `undefined`. Form only: whether it exists is not known here. */
export function parsePostcode(answer: unknown): string | undefined {
  const code = compact(answer);
  return /^([A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|GIR0AA)$/.test(code)
    ? `${code.slice(0, -3)} ${code.slice(-3)}`
    : undefined;
}

/**
 * The last digit of an NHS number from its first nine (modulus 11, NHS Data Dictionary).
 *
 * @returns 10 where no number begins like this.
 */
export function nhsCheckDigit(nine: string): number {
  const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return (11 - (sum % 11)) % 11;
}

function readNhsNumber(answer: unknown): Reading<string> {
  const digits = compact(answer);
  if (/^[A-Z]{2}\d{6}[A-D]?$/.test(digits)) return wrong('nhs-number-national-insurance');
  if (/\D/.test(digits)) return wrong('nhs-number-letters');
  if (digits.length < 10) return wrong('nhs-number-too-short');
  if (digits.length > 10) return wrong('nhs-number-too-long');
  return nhsCheckDigit(digits.slice(0, 9)) === Number(digits[9])
    ? good(digits)
    : wrong('nhs-number-check');
}

/** Checked loosely, and kept as typed: people know their number in their own spacing. */
function readPhone(answer: unknown): Reading<string> {
  // An extension may follow: "ext 12", "x12", "est. 12", "#12".
  const [, plus = '', digits = ''] =
    /^(\+?)(\d+)(?:[#\p{L}]{1,10}:?\d{1,6})?$/u.exec(compact(answer).replace(/[()/]/g, '')) ?? [];
  const number = `${plus}${digits}`.replace(/^00/, '+');
  const inUk = /^(?:\+440?|0)([1-9]\d*)$/.exec(number)?.[1];
  const fits = inUk ? inUk.length >= 7 && inUk.length <= 10 : /^\+?[1-9]\d{6,14}$/.test(number);
  return fits ? good(tidy(answer)) : wrong('phone-format');
}

function readEmail(answer: unknown): Reading<string> {
  const address = tidy(answer).replace(/[\p{Cf}\p{DI}]/gu, '');
  const [name, domain, ...more] = address.split('@');
  const fits =
    name &&
    domain &&
    more.length === 0 &&
    address.length <= 320 &&
    !/[\s,;:<>()[\]\\"]/.test(address) &&
    domain.includes('.') &&
    domain.split('.').every(Boolean);
  return fits ? good(address) : wrong('email-format');
}

export function readPattern({kind}: PatternQuestion, answer: unknown): Reading<string> {
  if (!tidy(answer)) return NOTHING;
  switch (kind) {
    case 'email':
      return readEmail(answer);
    case 'phone':
      return readPhone(answer);
    case 'postcode': {
      const postcode = parsePostcode(answer);
      return postcode ? good(postcode) : wrong('postcode-format');
    }
    case 'nhs-number':
      return readNhsNumber(answer);
    case 'prison-number': {
      const code = compact(answer);
      return /^[A-Z]\d{4}[A-Z]{2}$/.test(code) ? good(code) : wrong('prison-number-format');
    }
    case 'crn': {
      const code = compact(answer);
      return /^[A-Z]\d{6}$/.test(code) ? good(code) : wrong('crn-format');
    }
  }
}
