/**
 * The contract of a change of sharing as JSON Schema (draft 2020-12), for systems that do not run our
 * code. It says the same as `checkSharingChange`, but for what a schema cannot say: that each audience
 * is decided about once.
 */
import {instant, languageTag, recordId, type Schema} from './schema-parts.js';
import {SHARING_CHANGE_VERSION} from './sharing-change.js';

export const sharingChangeSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:steady:sharing-change:${SHARING_CHANGE_VERSION}`,
  title: 'Steady sharing change',
  description: 'After a referral was sent: its person takes it back, or says anew who may see it.',
  type: 'object',
  properties: {
    type: {const: 'steady-sharing-change'},
    version: {const: SHARING_CHANGE_VERSION},
    id: {...recordId, description: 'The same when the same change is sent again.'},
    submissionId: {...recordId, description: 'The referral it is about.'},
    createdAt: instant,
    language: languageTag,
    kind: {enum: ['withdraw', 'change-sharing']},
    audiences: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: {type: 'string', pattern: '^[A-Za-z][\\w-]{0,99}$'},
          agreed: {type: 'boolean'},
        },
        required: ['id', 'agreed'],
        additionalProperties: false,
      },
    },
    reason: {type: 'string', minLength: 1},
    by: {enum: ['self', 'helped', 'staff']},
  },
  required: [
    'type',
    'version',
    'id',
    'submissionId',
    'createdAt',
    'language',
    'kind',
    'audiences',
    'by',
  ],
  additionalProperties: false,
  if: {properties: {kind: {const: 'withdraw'}}},
  then: {
    properties: {audiences: {items: {properties: {agreed: {const: false}}}}},
  },
  else: {properties: {audiences: {minItems: 1}}},
};
