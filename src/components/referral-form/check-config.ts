/** Looks at what a host gave before anything is drawn from it. Never throws. */
import type {ReferralConfig} from './config.js';

/** One thing a developer has to put right. */
export interface ConfigFault {
  /** Stable; stands in `docs/warnings.md`. */
  readonly code: string;
  /** What was received, where, what was expected, what to do. */
  readonly message: string;
}

/** More than any real configuration, less than what would hold up a small device. */
const LONGEST = 100_000;

type Check = (value: unknown) => boolean;

const isRecord: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
const isId = (key: string) => /^[a-z][\w-]{0,99}$/i.test(key);
const isText: Check = (value) =>
  isString(value) || (isRecord(value) && Object.values(value as object).every(isString));
const isRecordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value as object).every(check);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const hasText =
  (key: string): Check =>
  (value) =>
    isRecord(value) && isText((value as Record<string, unknown>)[key]);

/** What each key must be, and how to say so. */
const expected: Readonly<Record<keyof ReferralConfig, readonly [Check, string]>> = {
  host: [isRecordOf(isText), 'an object of text'],
  audiences: [
    (value) => isRecordOf(hasText('label'))(value) && Object.keys(value as object).every(isId),
    'an object of {label}, its keys of letters, digits, - and _',
  ],
  neverSees: [isListOf(isString), 'a list of text'],
  audienceFor: [isRecordOf(isListOf(isString)), 'an object of lists of text'],
  limits: [isText, 'text'],
  next: [isText, 'text'],
  changeMind: [isText, 'text'],
  duration: [isText, 'text'],
  help: [isListOf(hasText('text')), 'a list of {text}'],
  hiddenFields: [isRecordOf(isString), 'an object of text'],
  known: [
    isRecordOf((value) => hasText('source')(value) && 'value' in (value as object)),
    'an object of {value, source}',
  ],
  customise: [isRecord, 'an object'],
  definition: [isRecord, 'an object'],
  words: [isRecordOf(isRecordOf(isString)), 'an object of objects of text'],
};

/**
 * @param input - The `config` property, or what a JSON script child holds.
 * @param where - Named in the message.
 */
export function checkConfig(
  input: unknown,
  where: string,
): {readonly config: ReferralConfig; readonly faults: readonly ConfigFault[]} {
  if (!isRecord(input)) {
    return {config: {}, faults: [fault(`${where} is ${kindOf(input)}; expected an object.`)]};
  }
  const given = input as Record<string, unknown>;
  const faults = Object.entries(given).flatMap(([key, value]): ConfigFault[] => {
    const rule = Object.hasOwn(expected, key) ? expected[key as keyof ReferralConfig] : undefined;
    if (!rule) {
      const keys = Object.keys(expected).join(', ');
      return [fault(`${where} has an unknown key "${key.slice(0, 40)}"; the keys are ${keys}.`)];
    }
    const [check, words] = rule;
    return value === undefined || check(value)
      ? []
      : [fault(`${where}.${key} is ${kindOf(value)}; expected ${words}.`)];
  });
  return {config: faults.length ? {} : given, faults};
}

/** Reads the JSON script child of an element. */
export function parseConfig(
  json: string,
  where: string,
): {readonly config: ReferralConfig; readonly faults: readonly ConfigFault[]} {
  try {
    return checkConfig(JSON.parse(json), where);
  } catch (error) {
    // The engine's own message can quote the text, which may hold a name: only where it is wrong is passed on.
    const at = /position (\d+)/.exec(String(error))?.[1];
    const place = at ? ` near character ${at}` : '';
    return {
      config: {},
      faults: [
        fault(`${where} is not JSON${place}. Look for a missing quote or a comma too many.`),
      ],
    };
  }
}

/**
 * Puts together what a host gave in two places. A key in the property wins over the same key in the
 * JSON script child.
 */
export function readConfig(
  json: string | undefined,
  property: unknown,
): {readonly config: ReferralConfig; readonly faults: readonly ConfigFault[]} {
  const read = [
    ...(json === undefined ? [] : [parseConfig(json, 'the JSON script child')]),
    ...(property === undefined ? [] : [checkConfig(property, 'the "config" property')]),
  ];
  return {
    config: Object.assign({}, ...read.map(({config}) => config)) as ReferralConfig,
    faults: read.flatMap(({faults}) => faults),
  };
}

function fault(message: string): ConfigFault {
  return {code: 'referral-config', message};
}

/** What a value is, without its contents. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list that does not fit';
  if (typeof value === 'string') return value.length > LONGEST ? 'a text that is too long' : 'text';
  return typeof value === 'object' ? 'an object that does not fit' : `a ${typeof value}`;
}
