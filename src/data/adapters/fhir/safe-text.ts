/** Text that FHIR can carry, and JSON without what FHIR does not allow. */
import {isObject} from '../../../is-object.js';
import {ContractError, type Fault} from '../../../errors.js';
import {addFault} from '../../contracts/check.js';

/** The most characters in a string, says FHIR. */
export const MOST_CHARACTERS = 1_048_576;

/** Stands for a character that cannot travel. */
const REPLACEMENT = '\uFFFD';

/** What XML and FHIR exclude, and halves of a pair. */
const EXCLUDED = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * The text with U+FFFD in place of control characters (other than tab and line breaks), of half
 * pairs, and of text that is nothing but space. FHIR has no way to carry these.
 */
export function safeText(text: string): string {
  const clean = text.replace(EXCLUDED, (found) => (/[\t\n\r]/.test(found) ? found : REPLACEMENT));
  return clean.trim() === '' ? REPLACEMENT : clean;
}

/**
 * A copy of a record with {@link safeText} throughout.
 *
 * @param name - What the record is called.
 * @throws ContractError when a text is longer than FHIR allows.
 */
export function withSafeText<T>(record: T, name = 'Referral'): T {
  const faults: Fault[] = [];
  const copied = copy(record, '', faults);
  if (faults.length > 0) throw new ContractError(name, faults);
  return copied as T;
}

function copy(value: unknown, where: string, faults: Fault[]): unknown {
  if (typeof value === 'string') {
    if (value.length > MOST_CHARACTERS) {
      addFault(faults, where, 'Expected no more text than FHIR can carry: 1,048,576 characters.');
    }
    return safeText(value);
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, i) => copy(item, `${where}[${i}]`, faults));
    // Choices that differed in a character that cannot travel are one now.
    return where.endsWith('.text') ? items : [...new Set(items)];
  }
  if (!isObject(value)) return value;
  const at = (key: string) => (where ? `${where}.${key}` : key);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, copy(one, at(key), faults)]),
  );
}

/** Without what is undefined or empty: FHIR allows no empty text, list or object. */
export function pruned<T>(value: T): T {
  return prune(value) as T;
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isObject(value)) return value === '' ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, one]) => [key, prune(one)] as const)
    .filter(([, one]) => one !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
