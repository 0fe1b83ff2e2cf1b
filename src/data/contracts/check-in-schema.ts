/**
 * The contract of a check-in as JSON Schema (draft 2020-12), for systems that do not run our code. It
 * says the same as `checkCheckIn`, but for what a schema cannot say: that audiences exist, that each
 * question and each score stands in a record once, and that nothing is both answered and skipped.
 */
import {CHECK_IN_ITEM} from './check-check-in.js';
import {CHECK_IN_VERSION} from './check-in.js';
import {
  answerParts,
  day,
  instant,
  languageTag,
  object,
  recordId,
  ref,
  type Schema,
} from './schema-parts.js';

const someIds: Schema = {type: 'array', uniqueItems: true, items: ref('id')};

export const checkInSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:steady:check-in:${CHECK_IN_VERSION}`,
  title: 'Steady check-in',
  description: 'How a person says they are, and to whom they chose to say it.',
  ...object(
    {
      type: {const: 'steady-check-in'},
      version: {const: CHECK_IN_VERSION},
      submissionId: {...recordId, description: 'The same when the same check-in is sent again.'},
      createdAt: instant,
      setting: {enum: ['custody', 'community']},
      language: languageTag,
      definition: object({id: ref('text'), version: ref('text')}),
      wording: {enum: ['official', 'adapted', 'not-validated']},
      by: {
        ...object({path: {enum: ['self', 'helped', 'staff']}, helper: ref('text')}, 'helper'),
        if: {required: ['helper']},
        then: {properties: {path: {const: 'helped'}}},
      },
      audiences: {type: 'array', minItems: 1, items: object({id: ref('id'), label: ref('text')})},
      answers: {
        type: 'array',
        items: {...ref('answer'), properties: {sensitivity: {enum: ['ordinary', 'sensitive']}}},
      },
      skipped: {
        description: 'Questions that the person passed over.',
        type: 'array',
        items: object(
          {question: ref('id'), item: ref('item'), label: ref('text'), audience: ref('ids')},
          'item',
        ),
      },
      stopped: {type: 'boolean'},
      scores: {type: 'array', items: ref('score')},
      triggers: {
        type: 'array',
        items: object({id: ref('id'), question: ref('id'), audience: ref('ids')}),
      },
      fromPaper: object({date: day}, 'date'),
    },
    'fromPaper',
  ),
  if: {properties: {wording: {const: 'official'}}},
  else: {
    properties: {
      scores: {
        description: 'Bands hold for official wording alone.',
        items: {properties: {band: false}},
      },
    },
  },
  $defs: {
    ...answerParts,
    item: {type: 'string', pattern: CHECK_IN_ITEM.source},
    score: {
      ...object(
        {
          id: ref('id'),
          label: ref('text'),
          value: {type: ['number', 'null']},
          missing: someIds,
          band: object({id: ref('id'), label: ref('text')}),
          audience: ref('ids'),
        },
        'band',
      ),
      if: {properties: {value: {type: 'null'}}},
      then: {properties: {band: false}},
    },
  },
};
