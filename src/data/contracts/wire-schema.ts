/**
 * What goes over the wire, as JSON Schema (draft 2020-12): what the form posts, and the two replies
 * that it reads. `docs/wire.md` says which status means what. Register {@link referralSchema} first:
 * the request refers to it.
 */
import {referralSchema} from './referral-schema.js';

type Schema = Readonly<Record<string, unknown>>;

const submissionId: Schema = {
  description: 'The one that was sent.',
  type: 'string',
  pattern: '^[\\w-]{1,100}$',
};
const sentence: Schema = {type: 'string', minLength: 1};

/** The JSON body of a post: the referral, and beside it the host's own hidden fields. */
export const referralRequestSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:steady:wire:referral-request:1.0',
  title: 'A referral as it is posted',
  type: 'object',
  properties: {referral: {$ref: String(referralSchema['$id'])}},
  required: ['referral'],
  additionalProperties: {description: 'A hidden field of the host.', type: 'string'},
};

/** The body of 200 and 201: proof that the referral is stored. */
export const receiptSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:steady:wire:receipt:1.0',
  title: 'A receipt',
  type: 'object',
  properties: {
    submissionId,
    reference: {...sentence, description: 'Short, and says nothing about the person.'},
    receivedAt: {description: 'An instant.', type: 'string', format: 'date-time'},
    next: {...sentence, description: 'What happens now, in plain words.'},
  },
  required: ['submissionId'],
};

/**
 * The body of every other answer in JSON. With the submission id and problems in it, a 4xx brings the
 * problems back to their fields; nothing is stored then.
 */
export const problemsSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:steady:wire:problems:1.0',
  title: 'Problems with a referral',
  type: 'object',
  properties: {
    submissionId,
    title: {...sentence, description: 'For developers; not shown.'},
    problems: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          question: {...sentence, description: 'The id of a question.'},
          control: {...sentence, description: 'Where to mend it: the question, a part or a row.'},
          text: {...sentence, description: 'Read by the person, in the language of the referral.'},
        },
        required: ['question', 'text'],
      },
    },
  },
  required: ['problems'],
  if: {properties: {problems: {type: 'array', minItems: 1}}},
  then: {required: ['submissionId']},
};
