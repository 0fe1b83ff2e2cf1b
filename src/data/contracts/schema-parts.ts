/** Parts that the JSON Schemas of several records have. */

/** A JSON Schema (draft 2020-12), or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** What stands under `$defs`. */
export const ref = (name: string): Schema => ({$ref: `#/$defs/${name}`});
/** An object of these fields and no others; all but the `optional` ones must be there. */
export const object = (
  properties: Readonly<Record<string, Schema>>,
  ...optional: string[]
): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const namedParts = (...names: string[]): Schema =>
  object(Object.fromEntries(names.map((name) => [name, ref('text')])), ...names);

/** Ids of records. */
export const recordId: Schema = {type: 'string', pattern: '^[\\w-]{1,100}$'};

export const instant: Schema = {
  description: 'An instant in UTC.',
  type: 'string',
  format: 'date-time',
  pattern: '^[\\d-]{10}T\\d\\d:[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$',
};

export const day: Schema = {type: 'string', format: 'date'};

export const languageTag: Schema = {
  description: 'BCP 47.',
  type: 'string',
  pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z\\d]{1,8})*$',
};

/** The kinds that are plain text, and those with a form of their own. */
const kinds: Readonly<Record<string, Schema>> = {
  text: ref('text'),
  'long-text': ref('text'),
  choice: ref('text'),
  choices: ref('choices'),
  select: ref('text'),
  'yes-no': {enum: ['yes', 'no']},
  date: {type: 'string', pattern: '^\\d{4}(?:-\\d\\d){0,2}$'},
  number: {type: 'number'},
  scale: {type: 'number'},
  email: ref('text'),
  phone: ref('text'),
  postcode: ref('text'),
  'nhs-number': ref('text'),
  'prison-number': ref('text'),
  crn: ref('text'),
  address: ref('address'),
  name: ref('name'),
  people: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      propertyNames: ref('id'),
      additionalProperties: {
        anyOf: [
          ref('text'),
          {type: 'number'},
          ref('choices'),
          ref('name'),
          ref('address'),
          object({special: ref('special')}),
        ],
      },
    },
  },
};

const answer: Schema = {
  ...object(
    {
      question: ref('id'),
      item: ref('item'),
      kind: {enum: Object.keys(kinds)},
      label: ref('text'),
      text: {type: 'array', items: ref('text')},
      value: {description: 'By kind; null beside "special".'},
      special: ref('special'),
      audience: ref('ids'),
      sensitivity: ref('sensitivity'),
      known: object(
        {
          source: ref('text'),
          date: day,
          confirmed: {type: 'boolean'},
        },
        'date',
      ),
    },
    'item',
    'special',
    'known',
  ),
  if: {required: ['special']},
  then: {properties: {value: {type: 'null'}}},
  else: {
    allOf: Object.entries(kinds).map(([kind, value]) => ({
      if: {properties: {kind: {const: kind}}},
      then: {properties: {value}},
    })),
  },
};

/** For `$defs`: an answer and what it is made of. A schema with them adds `item`. */
export const answerParts: Readonly<Record<string, Schema>> = {
  id: {type: 'string', pattern: '^[A-Za-z][\\w-]{0,99}$'},
  ids: {type: 'array', minItems: 1, uniqueItems: true, items: ref('id')},
  text: {type: 'string', minLength: 1},
  choices: {type: 'array', minItems: 1, uniqueItems: true, items: ref('text')},
  name: namedParts('first', 'last'),
  address: namedParts('line1', 'line2', 'town', 'county', 'postcode'),
  special: {enum: ['not-sure', 'prefer-not-to-say']},
  sensitivity: {enum: ['ordinary', 'sensitive', 'staff-only']},
  answer,
};
