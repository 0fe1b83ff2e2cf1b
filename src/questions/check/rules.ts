/** What a part of a definition may be: rules for values, put together to rules for objects. */
import {isObject} from '../../is-object.js';
import {isRealDay} from '../dates.js';
import {isBlank, own} from '../responses.js';
import {described, MOST_OBJECTS, type Faults} from './faults.js';

/** Looks at one value, which is there, and adds what is wrong with it. */
export type Rule = (value: unknown, where: string, faults: Faults) => void;

/** The longest text, in UTF-16 units. */
const LONGEST = 100_000;

/** An object with these fields; a name that ends in `?` may be left out. Others are not looked at. */
export function fields(
  value: unknown,
  where: string,
  faults: Faults,
  rules: Readonly<Record<string, Rule>>,
): void {
  if (!isObject(value)) {
    faults.expected('definition-wrong-type', where, value, 'an object');
    return;
  }
  faults.within(where, () => {
    for (const [key, rule] of Object.entries(rules)) {
      const name = key.replace('?', '');
      const path = where ? `${where}.${name}` : name;
      const field = own(value, name);
      if (field !== undefined) rule(field, path, faults);
      else if (name === key) {
        faults.add('definition-missing-field', path, `Received nothing. Add "${name}".`);
      }
    }
  });
}

/** A list; with `some`, of one thing at least. */
export function list(rule: Rule, some = false): Rule {
  return (value, where, faults) => {
    if (!Array.isArray(value)) {
      faults.expected('definition-wrong-type', where, value, 'a list');
    } else if (value.length > MOST_OBJECTS) {
      faults.expected('definition-too-many', where, value, `${MOST_OBJECTS} at most`);
    } else if (some && value.length === 0) {
      faults.expected('definition-empty', where, value, 'one thing in it at least');
    } else {
      faults.within(where, () => {
        value.forEach((item: unknown, i) => {
          rule(item, `${where}[${i}]`, faults);
        });
      });
    }
  };
}

export const bool: Rule = (value, where, faults) => {
  if (typeof value !== 'boolean') {
    faults.expected('definition-wrong-type', where, value, 'true or false');
  }
};

export const number: Rule = (value, where, faults) => {
  if (!Number.isFinite(value)) faults.expected('definition-wrong-type', where, value, 'a number');
};

/** How many, or how long. */
export const count: Rule = (value, where, faults) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) {
    faults.expected('definition-wrong-type', where, value, 'a whole number, 0 or more');
  }
};

export const whole: Rule = (value, where, faults) => {
  if (!Number.isSafeInteger(value)) {
    faults.expected('definition-wrong-type', where, value, 'a whole number');
  }
};

/** One string with something in it. */
export const string: Rule = (value, where, faults) => {
  if (typeof value !== 'string') {
    faults.expected('definition-wrong-type', where, value, 'text');
  } else if (isBlank(value)) {
    faults.expected('definition-missing-field', where, value, 'text with something in it');
  } else if (value.length > LONGEST) {
    faults.add(
      'definition-too-long',
      where,
      `Received ${value.length} characters. Expected ${LONGEST} at most. Shorten it.`,
    );
  }
};

/** Words: one string, or one for each language. */
export const text: Rule = (value, where, faults) => {
  if (!isObject(value)) {
    string(value, where, faults);
    return;
  }
  const languages = Object.entries(value).slice(0, 1000);
  if (languages.length === 0) {
    faults.expected('definition-missing-field', where, value, 'text, or text by language');
  }
  for (const [tag, words] of languages) string(words, `${where}.${tag.slice(0, 40)}`, faults);
};

/** An id: it becomes the name of a control, where a dot would part it. */
export const id: Rule = (value, where, faults) => {
  if (typeof value !== 'string') {
    faults.expected('definition-wrong-type', where, value, 'text');
  } else if (!/^[a-z][\w-]{0,99}$/i.test(value)) {
    faults.expected(
      'definition-bad-id',
      where,
      value,
      'a letter, then letters, digits, "-" or "_", 100 at most',
    );
  }
};

export function oneOf(...allowed: readonly string[]): Rule {
  return (value, where, faults) => {
    if (!allowed.some((one) => one === value)) {
      const words = allowed.map((one) => `"${one}"`).join(', ');
      faults.expected('definition-bad-value', where, value, `one of ${words}`);
    }
  };
}

/** The first or last day allowed. */
export const dateLimit: Rule = (value, where, faults) => {
  if (value !== 'today' && !(typeof value === 'string' && isRealDay(value))) {
    faults.expected('definition-bad-date', where, value, '"today", or a real day as YYYY-MM-DD');
  }
};

/** Two limits of which the first is not above the second. */
export function inOrder(
  value: unknown,
  where: string,
  faults: Faults,
  low: string,
  high: string,
): void {
  const [from, to] = [own(value, low), own(value, high)];
  const days = typeof from === 'string' && typeof to === 'string' && to !== 'today';
  const numbers = typeof from === 'number' && typeof to === 'number';
  // "today" comes after every digit, so as the first limit it has to be left out.
  if ((numbers || (days && from !== 'today')) && from > to) {
    faults.add(
      'definition-range',
      where,
      `Received "${low}" ${described(from)} above "${high}" ${described(to)}. Swap them, or mend one.`,
    );
  }
}
