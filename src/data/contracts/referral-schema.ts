/**
 * The contract of a referral as JSON Schema (draft 2020-12), for systems that do not run our code.
 * It says the same as `checkReferral`, but for what a schema cannot say: that audiences exist, and
 * that each question stands in a record once.
 */
import {OPEN_ITEM, REFERRAL_ITEMS} from './referral-items.js';
import {REFERRAL_VERSION} from './referral.js';

type Schema = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({$ref: `#/$defs/${name}`});
const object = (properties: Readonly<Record<string, Schema>>, ...optional: string[]): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const parts = (...names: string[]): Schema =>
  object(Object.fromEntries(names.map((name) => [name, ref('text')])), ...names);

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
          date: {type: 'string', format: 'date'},
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

export const referralSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:steady:referral:${REFERRAL_VERSION}`,
  title: 'Steady referral',
  description:
    'A social prescribing referral: answers with what they are, who may see them, and what is missing.',
  ...object({
    type: {const: 'steady-referral'},
    version: {const: REFERRAL_VERSION},
    submissionId: {
      description: 'The same when the same referral is sent again.',
      type: 'string',
      pattern: '^[\\w-]{1,100}$',
    },
    createdAt: {
      description: 'An instant in UTC.',
      type: 'string',
      format: 'date-time',
      pattern: '^[\\d-]{10}T\\d\\d:[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$',
    },
    path: {enum: ['self', 'helped', 'staff']},
    setting: {enum: ['custody', 'community']},
    language: {type: 'string', pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z\\d]{1,8})*$'},
    definition: object({id: ref('text'), version: ref('text')}),
    audiences: {
      type: 'array',
      minItems: 1,
      items: object({id: ref('id'), label: ref('text')}),
    },
    sentTo: ref('id'),
    answers: {type: 'array', items: ref('answer')},
    missing: {type: 'array', items: ref('missing')},
  }),
  if: {properties: {path: {enum: ['self', 'helped']}}},
  then: {
    properties: {
      answers: {
        description: 'What is for staff alone comes from staff alone.',
        items: {properties: {sensitivity: {enum: ['ordinary', 'sensitive']}}},
      },
    },
  },
  $defs: {
    id: {type: 'string', pattern: '^[A-Za-z][\\w-]{0,99}$'},
    ids: {type: 'array', minItems: 1, uniqueItems: true, items: ref('id')},
    text: {type: 'string', minLength: 1},
    choices: {type: 'array', minItems: 1, uniqueItems: true, items: ref('text')},
    name: parts('first', 'last'),
    address: parts('line1', 'line2', 'town', 'county', 'postcode'),
    item: {anyOf: [{enum: [...REFERRAL_ITEMS]}, {type: 'string', pattern: OPEN_ITEM.source}]},
    special: {enum: ['not-sure', 'prefer-not-to-say']},
    sensitivity: {enum: ['ordinary', 'sensitive', 'staff-only']},
    answer,
    missing: object(
      {
        question: ref('id'),
        item: ref('item'),
        label: ref('text'),
        standard: ref('text'),
        level: {enum: ['mandatory', 'required']},
        special: ref('special'),
        audience: ref('ids'),
        sensitivity: ref('sensitivity'),
      },
      'question',
      'item',
      'special',
    ),
  },
};
