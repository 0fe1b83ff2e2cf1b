/**
 * Forms that a plan is put together from. Each checks a value and describes itself as JSON Schema, so
 * that the parser and the schema cannot say different things.
 */
import {isObject} from '../../../is-object.js';
import {
  addFault,
  isDay,
  isInstant,
  list as listCheck,
  must,
  object as objectCheck,
  oneOf as oneOfCheck,
  trueOrFalse,
  uniqueList,
  type Check,
} from '../check.js';
import {
  EMAIL_FORM,
  MOST as ACTIVITY_MOST,
  PHONE_FORM,
  TIME_FORM,
  URL_FORM,
} from '../activity-forms.js';
import {fits} from '../bounded.js';
import {
  day as daySchema,
  instant as instantSchema,
  languageTag as languageTagSchema,
  recordId as recordIdSchema,
  ref,
  type Schema,
} from '../schema-parts.js';

/** What a value has to be. */
export interface Form {
  readonly check: Check;
  readonly schema: () => Schema;
}

/** A form that the schema names, and writes once. */
export interface NamedForm extends Form {
  readonly name: string;
  readonly definition: () => Schema;
}

/** The most characters (code points) in a text. */
export const MOST = {line: ACTIVITY_MOST.line, text: 4000} as const;

/** The most things in a list inside of an item, and in a list of the plan. */
const MOST_INSIDE = 100;
export const MOST_LISTED = 1000;

/** The names of the fields of `T` that may be left out. */
type Optional<T> = {
  [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? K : never;
}[keyof T] &
  string;

/** A form for each field of `T`; the name of one that may be left out ends in `?`. */
export type Fields<T> = Readonly<
  Record<Exclude<keyof T & string, Optional<T>>, Form> & Record<`${Optional<T>}?`, Form>
>;

export function named(name: string, {check, schema}: Form): NamedForm {
  return {name, check, definition: schema, schema: () => ref(name)};
}

/** An object with these fields and no others. */
export function object<T>(fields: Fields<T>): Form {
  const all = Object.entries(fields as Readonly<Record<string, Form>>);
  return {
    check: objectCheck(Object.fromEntries(all.map(([name, {check}]) => [name, check]))),
    schema: () => ({
      type: 'object',
      properties: Object.fromEntries(
        all.map(([name, {schema}]) => [name.replace('?', ''), schema()]),
      ),
      required: all.map(([name]) => name).filter((name) => !name.endsWith('?')),
      additionalProperties: false,
    }),
  };
}

/** An object that says one of these at least. */
export function saying({check, schema}: Form, ...names: readonly string[]): Form {
  return {
    check(value, where, faults) {
      check(value, where, faults);
      if (isObject(value) && names.every((name) => value[name] === undefined)) {
        addFault(faults, where, `Expected ${names.map((name) => `"${name}"`).join(' or ')}.`);
      }
    },
    schema: () => ({...schema(), anyOf: names.map((name) => ({required: [name]}))}),
  };
}

/** @param most - More than these are a fault of their own, and are not looked at. */
export function list(item: Form, {least = 0, most = MOST_INSIDE} = {}): Form {
  const check = listCheck(item.check, least);
  return {
    check(value, where, faults) {
      if (Array.isArray(value) && value.length > most) {
        addFault(faults, where, `Expected ${String(most)} or fewer in the list.`);
      } else check(value, where, faults);
    },
    schema: () => ({
      type: 'array',
      items: item.schema(),
      ...(least > 0 && {minItems: least}),
      maxItems: most,
    }),
  };
}

/** A list in which nothing stands twice. */
export function set(item: Form): Form {
  const inner = list(item);
  const check = uniqueList(item.check);
  return {
    check(value, where, faults) {
      (Array.isArray(value) && value.length > MOST_INSIDE ? inner.check : check)(
        value,
        where,
        faults,
      );
    },
    schema: () => ({...inner.schema(), uniqueItems: true}),
  };
}

export function oneOf(...words: readonly string[]): Form {
  return {check: oneOfCheck(...words), schema: () => ({enum: [...words]})};
}

export function constant(word: string): Form {
  return {check: oneOfCheck(word), schema: () => ({const: word})};
}

export function whole(minimum: number, maximum: number): Form {
  return {
    check: must(
      `a whole number from ${String(minimum)} to ${String(maximum)}`,
      (value) => Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum,
    ),
    schema: () => ({type: 'integer', minimum, maximum}),
  };
}

export const flag: Form = {check: trueOrFalse, schema: () => ({type: 'boolean'})};

const textOf = (most: number): Form => ({
  check: must(
    `text with something in it, ${String(most)} characters at most`,
    (value) => typeof value === 'string' && value !== '' && fits(value, most),
  ),
  schema: () => ({type: 'string', minLength: 1, maxLength: most}),
});

const like = (expected: string, holds: (text: string) => boolean, schema: Schema): Form => ({
  check: must(expected, (value) => typeof value === 'string' && holds(value)),
  schema: () => schema,
});

const pattern = (form: RegExp, expected: string): Form =>
  like(expected, (value) => form.test(value), {type: 'string', pattern: form.source});

export const line = named('line', textOf(MOST.line));
export const text = named('text', textOf(MOST.text));

/** Ids of plans, of what is in them and of those who may see it. */
export const id = named(
  'id',
  like(
    'letters, digits, "-" or "_", 100 at most',
    (value) => /^[\w-]{1,100}$/.test(value),
    recordIdSchema,
  ),
);
export const day = named('day', like('a day that exists, as YYYY-MM-DD', isDay, daySchema));
export const instant = named(
  'instant',
  like('an instant in UTC such as 2026-03-02T09:30:00.000Z', isInstant, instantSchema),
);
export const time = named('time', pattern(TIME_FORM, 'a time as HH:MM, in 24 hours'));
export const languageTag = like(
  'a language tag such as en-GB',
  (value) => /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(value),
  languageTagSchema,
);
export const phone = pattern(PHONE_FORM, 'a phone number such as 01632 960101');
export const email = pattern(EMAIL_FORM, 'an email address such as name@group.example');
export const url = like(
  'an address that starts with https:// or http://, or a path',
  (value) => fits(value, ACTIVITY_MOST.url) && URL_FORM.test(value),
  {type: 'string', pattern: URL_FORM.source, maxLength: ACTIVITY_MOST.url},
);

/** What stands under `$defs` in every schema that uses these. */
export const NAMED: readonly NamedForm[] = [line, text, id, day, instant, time];
