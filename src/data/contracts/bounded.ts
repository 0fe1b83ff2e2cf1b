/** Checks of what has an upper end, so that a hostile record costs neither memory nor patience. */
import {isObject} from '../../is-object.js';
import {MOST, MOST_LISTED, URL_FORM} from './activity-forms.js';
import {addFault, isDay, list, must, type Check} from './check.js';

/** Whether a text has so many characters at most, as a JSON Schema counts them. */
export function fits(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && [...text].length <= most);
}

/** Text with something in it, so long at most. */
export const textOf = (most: number): Check =>
  must(
    `text with something in it, ${String(most)} characters at most`,
    (value) => typeof value === 'string' && value !== '' && fits(value, most),
  );

/** Text of one form, so long at most. */
export const form = (pattern: RegExp, most: number, expected: string): Check =>
  must(expected, (value) => typeof value === 'string' && fits(value, most) && pattern.test(value));

/** A list that is looked into only when it is not too long. */
export const atMost =
  (check: Check, most: number = MOST_LISTED): Check =>
  (value, where, faults) => {
    if (Array.isArray(value) && value.length > most) {
      addFault(faults, where, `Expected ${String(most)} or fewer in the list.`);
    } else check(value, where, faults);
  };

export const some = (check: Check, min = 0, most: number = MOST_LISTED): Check =>
  atMost(list(check, min), most);

export const whole = (least: number, most: number): Check =>
  must(
    `a whole number from ${String(least)} to ${String(most)}`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );

/** An object that says one of these at least. */
export const oneAtLeast =
  (check: Check, ...names: readonly string[]): Check =>
  (value, where, faults) => {
    check(value, where, faults);
    if (isObject(value) && names.every((name) => value[name] === undefined)) {
      addFault(faults, where, `Expected ${names.map((name) => `"${name}"`).join(' or ')}.`);
    }
  };

export const day: Check = must(
  'a day as YYYY-MM-DD',
  (value) => typeof value === 'string' && isDay(value),
);

export const url: Check = form(
  URL_FORM,
  MOST.url,
  'an address that starts with https:// or http://, or a path',
);
