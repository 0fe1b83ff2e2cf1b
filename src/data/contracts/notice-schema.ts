/**
 * The contracts of a notice and of a reading of it as JSON Schema (draft 2020-12), for systems that do
 * not run our code. They say the same as `checkNotice` and `checkNoticeReading`, but for what a schema
 * cannot say: that each id stands in a notice once, that a hard word stands in its text, and that a
 * question is about a point that is there.
 */
import {MOST, MOST_LISTED, URL_FORM} from './activity-forms.js';
import {
  FEWEST_OPTIONS,
  FORMATS,
  MADE_SENSE,
  MOST_OPTIONS,
  MOST_PIXELS,
  MOST_QUESTIONS,
  PICTURE_NAME,
  RASTER_FORM,
  USED,
} from './notice-forms.js';
import {NOTICE_VERSION} from './notice.js';
import {day, instant, languageTag, object, recordId, ref, type Schema} from './schema-parts.js';

const textOf = (maxLength: number): Schema => ({type: 'string', minLength: 1, maxLength});
const form = (pattern: RegExp): Schema => ({type: 'string', pattern: pattern.source});
const list = (items: Schema, minItems = 0, maxItems: number = MOST_LISTED): Schema => ({
  type: 'array',
  minItems,
  maxItems,
  items,
});
const unique = (items: Schema): Schema => ({...list(items), uniqueItems: true});
const onlyTrue: Schema = {const: true};

const point = object(
  {
    id: ref('id'),
    text: ref('text'),
    picture: ref('picture'),
    image: object(
      {
        src: {...form(RASTER_FORM), maxLength: MOST.image},
        width: ref('pixels'),
        height: ref('pixels'),
      },
      'width',
      'height',
    ),
    alt: ref('text'),
    hardWords: list(object({word: ref('line'), meaning: ref('text')})),
    local: {...onlyTrue, description: 'Only the host can know whether this is so there.'},
  },
  'picture',
  'image',
  'alt',
  'hardWords',
  'local',
);

const format: Schema = {
  ...object(
    {
      kind: {enum: [...FORMATS]},
      url: ref('url'),
      how: ref('text'),
      language: ref('language'),
      captions: ref('url'),
      transcript: ref('long'),
    },
    'url',
    'how',
    'language',
    'captions',
    'transcript',
  ),
  anyOf: [{required: ['url']}, {required: ['how']}],
  if: {required: ['kind'], properties: {kind: {const: 'language'}}},
  then: {required: ['language']},
};

const question = object({
  id: ref('id'),
  text: ref('text'),
  options: {
    ...list(
      object(
        {id: ref('id'), text: ref('line'), picture: ref('picture'), right: onlyTrue},
        'picture',
        'right',
      ),
      FEWEST_OPTIONS,
      MOST_OPTIONS,
    ),
    contains: {type: 'object', required: ['right'], properties: {right: onlyTrue}},
  },
  point: {...ref('id'), description: 'Id of the point that answers it.'},
});

export const noticeSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:steady:notice:${NOTICE_VERSION}`,
  title: 'Steady notice',
  description: 'The same thing in words and pictures and as standard text.',
  ...object(
    {
      type: {const: 'steady-notice'},
      version: {const: NOTICE_VERSION},
      id: ref('id'),
      title: ref('line'),
      language: ref('language'),
      appliesTo: ref('text'),
      date: day,
      edition: ref('line'),
      askWho: ref('text'),
      sections: list(
        object({id: ref('id'), title: ref('line'), points: list(ref('point'), 1)}, 'title'),
        1,
      ),
      standard: object(
        {
          language: ref('language'),
          sections: list(object({title: ref('line'), text: ref('long')}, 'title'), 1),
        },
        'language',
      ),
      formats: list(ref('format')),
      understanding: object({questions: list(ref('question'), 0, MOST_QUESTIONS)}, 'questions'),
    },
    'language',
    'appliesTo',
    'date',
    'edition',
    'askWho',
    'standard',
    'formats',
    'understanding',
  ),
  $defs: {
    id: recordId,
    line: textOf(MOST.line),
    text: textOf(MOST.text),
    long: textOf(MOST.description),
    language: languageTag,
    url: {...form(URL_FORM), maxLength: MOST.url},
    picture: {...form(PICTURE_NAME), description: 'Name of a drawing.'},
    pixels: {type: 'integer', minimum: 1, maximum: MOST_PIXELS},
    point,
    format,
    question,
  },
};

export const noticeReadingSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:steady:notice-reading:${NOTICE_VERSION}`,
  title: 'Steady reading of a notice',
  description: 'What a person chose to tell of a reading. Never a score.',
  ...object(
    {
      type: {const: 'steady-notice-reading'},
      version: {const: NOTICE_VERSION},
      notice: object({id: recordId, title: ref('line'), edition: ref('line')}, 'edition'),
      createdAt: instant,
      language: languageTag,
      used: unique({enum: [...USED]}),
      madeSense: {enum: [...MADE_SENSE]},
      shownAgain: unique(recordId),
      helpedBy: ref('line'),
      askedForHelp: {type: 'boolean'},
    },
    'madeSense',
    'helpedBy',
  ),
  $defs: {line: textOf(MOST.line)},
};
