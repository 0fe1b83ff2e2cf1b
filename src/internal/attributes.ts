/** What hosts, and the frameworks they use, write into attributes. */
import type {ComplexAttributeConverter} from 'lit';
import {warnOnce} from './warn.js';

/** Written where a framework or a template had nothing to write, or an object. */
const NOTHING = /^(undefined|null|false|\[object .*\])$/;

/**
 * The value of a property that has a list of values; nothing, with a warning, when it holds another.
 *
 * @param name - The property, and its attribute.
 */
export function oneOf<K extends string, const T extends string>(
  element: Element & Readonly<Partial<Record<K, unknown>>>,
  name: K,
  values: readonly T[],
): T | undefined {
  const value: unknown = element[name];
  const found = values.find((each) => each === value);
  if (found === undefined && value != null) {
    warnOnce('attribute-value', `${element.localName}: "${name}" is none of ${values.join(', ')}.`);
  }
  return found;
}

/**
 * Reads an attribute that is text. What no host means, such as `[object Object]`, is as if left out.
 *
 * @param name - For the warning.
 */
export function textAttribute(name: string): ComplexAttributeConverter<string | undefined> {
  return {
    fromAttribute: (value) => {
      if (value === null || !NOTHING.test(value)) return value ?? undefined;
      warnOnce('attribute-value', `"${name}" is "${value}", which counts as left out.`);
      return undefined;
    },
  };
}

/** Reads an attribute that is on or off. Some frameworks write `false` for off. */
export const flagAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && !NOTHING.test(value),
};
