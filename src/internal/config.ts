/** Looks at what a host gave before anything is drawn from it. Never throws. */

import {isObject} from '../is-object.js';

/** One thing a developer has to put right. */
export interface ConfigFault {
  /** Stable; stands in `docs/warnings.md`. */
  readonly code: string;
  /** What was received, where, what was expected, what to do. */
  readonly message: string;
}

/** More than any real configuration, less than what would hold up a small device. */
const LONGEST = 100_000;

export type Check = (value: unknown) => boolean;

export const isString: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
export const isId = (key: string) => /^[a-z][\w-]{0,99}$/i.test(key);
export const isText: Check = (value) =>
  isString(value) || (isObject(value) && Object.values(value).every(isString));
export const isRecordOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
export const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const hasText =
  (key: string): Check =>
  (value) =>
    isObject(value) && isText(value[key]);

/** What each key must be, and how to say so. */
export interface ConfigRules<C> {
  /** Of the warning. */
  readonly code: string;
  readonly expected: Readonly<Record<keyof C & string, readonly [Check, string]>>;
}

/**
 * @param input - The `config` property, or what a JSON script child holds.
 * @param where - Named in the message.
 */
export function checkConfig<C extends object>(
  rules: ConfigRules<C>,
  input: unknown,
  where: string,
): {readonly config: C; readonly faults: readonly ConfigFault[]} {
  const {code, expected} = rules;
  if (!isObject(input)) {
    return {
      config: {} as C,
      faults: [fault(code, `${where} is ${kindOf(input)}; expected an object.`)],
    };
  }
  const faults = Object.entries(input).flatMap(([key, value]): ConfigFault[] => {
    const rule = Object.hasOwn(expected, key) ? expected[key as keyof C & string] : undefined;
    if (!rule) {
      const keys = Object.keys(expected).join(', ');
      return [
        fault(code, `${where} has an unknown key "${key.slice(0, 40)}"; the keys are ${keys}.`),
      ];
    }
    const [check, words] = rule;
    return value === undefined || check(value)
      ? []
      : [fault(code, `${where}.${key} is ${kindOf(value)}; expected ${words}.`)];
  });
  return {config: (faults.length ? {} : input) as C, faults};
}

/** Reads the JSON script child of an element. */
function parseConfig<C extends object>(
  rules: ConfigRules<C>,
  json: string,
  where: string,
): {readonly config: C; readonly faults: readonly ConfigFault[]} {
  try {
    return checkConfig(rules, JSON.parse(json), where);
  } catch (error) {
    // The engine's own message can quote the text, which may hold a name: only where it is wrong is passed on.
    const at = /position (\d+)/.exec(String(error))?.[1];
    const place = at ? ` near character ${at}` : '';
    return {
      config: {} as C,
      faults: [
        fault(
          rules.code,
          `${where} is not JSON${place}. Look for a missing quote or a comma too many.`,
        ),
      ],
    };
  }
}

/**
 * Puts together what a host gave in two places. A key in the property wins over the same key in the
 * JSON script child.
 */
export function readConfig<C extends object>(
  rules: ConfigRules<C>,
  json: string | undefined,
  property: unknown,
): {readonly config: C; readonly faults: readonly ConfigFault[]} {
  const read = [
    ...(json === undefined ? [] : [parseConfig(rules, json, 'the JSON script child')]),
    ...(property === undefined ? [] : [checkConfig(rules, property, 'the "config" property')]),
  ];
  return {
    config: Object.assign({}, ...read.map(({config}) => config)) as C,
    faults: read.flatMap(({faults}) => faults),
  };
}

function fault(code: string, message: string): ConfigFault {
  return {code, message};
}

/** What a value is, without its contents. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list that does not fit';
  if (typeof value === 'string') return value.length > LONGEST ? 'a text that is too long' : 'text';
  return typeof value === 'object' ? 'an object that does not fit' : `a ${typeof value}`;
}
