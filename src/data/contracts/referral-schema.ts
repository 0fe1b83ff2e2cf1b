/**
 * The contract of a referral as JSON Schema (draft 2020-12), for systems that do not run our code.
 * It says the same as `checkReferral`, but for what a schema cannot say: that audiences exist, and
 * that each question stands in a record once.
 */
import {
  answerParts,
  instant,
  languageTag,
  object,
  recordId,
  ref,
  type Schema,
} from './schema-parts.js';
import {OPEN_ITEM, REFERRAL_ITEMS} from './referral-items.js';
import {REFERRAL_VERSION} from './referral.js';

export const referralSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:steady:referral:${REFERRAL_VERSION}`,
  title: 'Steady referral',
  description:
    'A social prescribing referral: answers with what they are, who may see them, and what is missing.',
  ...object({
    type: {const: 'steady-referral'},
    version: {const: REFERRAL_VERSION},
    submissionId: {...recordId, description: 'The same when the same referral is sent again.'},
    createdAt: instant,
    path: {enum: ['self', 'helped', 'staff']},
    setting: {enum: ['custody', 'community']},
    language: languageTag,
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
    ...answerParts,
    item: {anyOf: [{enum: [...REFERRAL_ITEMS]}, {type: 'string', pattern: OPEN_ITEM.source}]},
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
