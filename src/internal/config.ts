/** Looks at what a host gave before anything is drawn from it. Never throws. */

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

export const isRecord: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isString: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
export const isId = (key: string) => /^[a-z][\w-]{0,99}$/i.test(key);
export const isText: Check = (value) =>
  isString(value) || (isRecord(value) && Object.values(value as object).every(isString));
export const isRecordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value as object).every(check);
export const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const hasText =
  (key: string): Check =>
  (value) =>
    isRecord(value) && isText((value as Record<string, unknown>)[key]);

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
  if (!isRecord(input)) {
    return {
      config: {} as C,
      faults: [fault(code, `${where} is ${kindOf(input)}; expected an object.`)],
    };
  }
  const given = input as Record<string, unknown>;
  const faults = Object.entries(given).flatMap(([key, value]): ConfigFault[] => {
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
  return {config: (faults.length ? {} : given) as C, faults};
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
