/**
 * Small checks that contracts are put together from. Each looks at one value and adds what is wrong.
 * Messages say what was expected and never repeat what was found: hosts log them.
 */
import {isObject} from '../../is-object.js';
import type {Fault} from '../../errors.js';

/** Looks at a value at an address such as `answers[3].label`. */
export type Check = (value: unknown, where: string, faults: Fault[]) => void;

/** Nobody reads more than this, and a hostile record must not cost memory. */
const MOST_FAULTS = 100;

export function addFault(faults: Fault[], where: string, message: string): void {
  if (faults.length < MOST_FAULTS) faults.push({where, message});
}

/** Holds, or says what was expected. */
export function must(expected: string, holds: (value: unknown) => boolean): Check {
  return (value, where, faults) => {
    if (!holds(value)) addFault(faults, where, `Expected ${expected}.`);
  };
}

/** Text with at least one character. */
export const someText: Check = must(
  'text with something in it',
  (value) => typeof value === 'string' && value !== '',
);

export const trueOrFalse: Check = must('true or false', (value) => typeof value === 'boolean');

/** Text of one form. */
export function textLike(pattern: RegExp, expected: string): Check {
  return must(expected, (value) => typeof value === 'string' && pattern.test(value));
}

export function oneOf(...allowed: readonly string[]): Check {
  const words = allowed.map((one) => JSON.stringify(one)).join(', ');
  return must(`one of ${words}`, (value) => allowed.some((one) => one === value));
}

/** An object with these fields and no others; a name that ends in `?` may be left out. */
export function object(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields).map(
    ([key, check]) => [key.replace('?', ''), check, key.endsWith('?')] as const,
  );
  const names = new Set(checks.map(([name]) => name));
  return (value, where, faults) => {
    if (!isObject(value)) {
      addFault(faults, where, 'Expected an object.');
      return;
    }
    const at = (name: string) => (where ? `${where}.${name}` : name);
    for (const [name, check, optional] of checks) {
      const own = Object.hasOwn(value, name) ? value[name] : undefined;
      if (own !== undefined) check(own, at(name), faults);
      else if (!optional) addFault(faults, at(name), 'Expected this to be there.');
    }
    // An unknown name may hold anything, also what somebody must not see.
    for (const name of Object.keys(value)) {
      if (!names.has(name) && value[name] !== undefined) {
        addFault(faults, where, 'Expected no other fields than those of the contract.');
        break;
      }
    }
  };
}

/** A list; `min` things at least. */
export function list(check: Check, min = 0): Check {
  return (value, where, faults) => {
    if (!Array.isArray(value)) {
      addFault(faults, where, 'Expected a list.');
      return;
    }
    if (value.length < min) addFault(faults, where, `Expected ${min} or more in the list.`);
    value.forEach((item: unknown, i) => {
      check(item, `${where}[${i}]`, faults);
    });
  };
}

/** A list in which nothing stands twice. */
export function uniqueList(check: Check, min = 0): Check {
  const all = list(check, min);
  return (value, where, faults) => {
    all(value, where, faults);
    if (Array.isArray(value) && new Set(value).size < value.length) {
      addFault(faults, where, 'Expected nothing twice.');
    }
  };
}

/** Any of several forms. */
export function either(expected: string, ...checks: readonly Check[]): Check {
  return must(expected, (value) =>
    checks.some((check) => {
      const faults: Fault[] = [];
      check(value, '', faults);
      return faults.length === 0;
    }),
  );
}

/** An object with any names of one form. */
export function dictionary(name: RegExp, check: Check): Check {
  return (value, where, faults) => {
    if (!isObject(value)) {
      addFault(faults, where, 'Expected an object.');
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      // The name is not repeated: somebody may have written it.
      if (name.test(key)) check(item, where, faults);
      else addFault(faults, where, 'Expected ids as names.');
    }
  };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD`, a day that exists. */
export function isDay(text: string): boolean {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** `YYYY-MM-DDTHH:MM:SSZ`, with or without parts of a second. */
export function isInstant(text: string): boolean {
  const [, day = '', hour] = /^([\d-]{10})T(\d\d):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/.exec(text) ?? [];
  return isDay(day) && Number(hour) < 24;
}
