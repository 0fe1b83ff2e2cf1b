/**
 * The contract of an activity as JSON Schema (draft 2020-12), for systems that do not run our code. It
 * says the same as `checkActivity`, but for what a schema cannot say: that what has two ends starts
 * before it ends.
 */
import {
  CURRENCY_FORM,
  EMAIL_FORM,
  IMAGE_FORM,
  MOST,
  MOST_LISTED,
  PHONE_FORM,
  PICTURE_FORM,
  TIME_FORM,
  TIMEZONE_FORM,
  URL_FORM,
  WORDS,
} from './activity-forms.js';
import {ACTIVITY_VERSION} from './activity.js';
import {day, languageTag, ref, type Schema} from './schema-parts.js';

/** As in `check.ts`: a name that ends in `?` may be left out. */
const object = (fields: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name.replace('?', ''), schema]),
  ),
  required: Object.keys(fields).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
});
const list = (items: Schema): Schema => ({type: 'array', maxItems: MOST_LISTED, items});
const oneOf = (words: readonly string[]): Schema => ({enum: [...words]});
const words = (allowed: readonly string[]): Schema => ({
  ...list(oneOf(allowed)),
  uniqueItems: true,
});
const textOf = (maxLength: number): Schema => ({type: 'string', minLength: 1, maxLength});
const form = (pattern: RegExp): Schema => ({type: 'string', pattern: pattern.source});
const whole = (minimum: number, maximum: number): Schema => ({type: 'integer', minimum, maximum});
const flag: Schema = {type: 'boolean'};
const eitherOf = (...names: readonly string[]): Schema => ({
  anyOf: names.map((name) => ({required: [name]})),
});

export const activitySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:steady:activity:${ACTIVITY_VERSION}`,
  title: 'Steady activity',
  description: 'Something that is on: what, when, where, who for and how to join.',
  ...object({
    type: {const: 'steady-activity'},
    version: {const: ACTIVITY_VERSION},
    id: ref('id'),
    name: ref('line'),
    'language?': ref('language'),
    'summary?': ref('text'),
    'description?': textOf(MOST.description),
    'kinds?': words(WORDS.kinds),
    'status?': oneOf(WORDS.status),
    'pausedUntil?': ref('day'),
    'alert?': ref('text'),
    'sessions?': list(ref('session')),
    'place?': object({
      'name?': ref('line'),
      'address?': list(ref('line')),
      'postcode?': ref('line'),
      'directions?': ref('text'),
      'prison?': ref('line'),
      'wings?': list(ref('line')),
    }),
    'attending?': words(WORDS.attending),
    'ledBy?': object({'name?': ref('line'), 'kind?': oneOf(WORDS.leader), 'peerLed?': flag}),
    'cost?': {
      ...object({
        'amount?': {type: 'number', minimum: 0, maximum: 1_000_000},
        'currency?': form(CURRENCY_FORM),
        'text?': ref('text'),
      }),
      ...eitherOf('amount', 'text'),
    },
    'joining?': object({
      'ways?': words(WORDS.ways),
      'text?': ref('text'),
      'phone?': form(PHONE_FORM),
      'email?': form(EMAIL_FORM),
      'url?': ref('url'),
      'unlock?': oneOf(WORDS.unlock),
      'movement?': ref('time'),
    }),
    'whoFor?': object({
      'groups?': words(WORDS.groups),
      'minimumAge?': whole(0, 150),
      'maximumAge?': whole(0, 150),
      'text?': ref('text'),
    }),
    'access?': list(ref('text')),
    'languages?': list({
      ...object({'code?': ref('language'), 'name?': ref('line')}),
      ...eitherOf('code', 'name'),
    }),
    'interpreting?': ref('text'),
    'comfort?': object({
      'groupSize?': object({'from?': whole(0, 10_000), 'to?': whole(0, 10_000)}),
      'quiet?': flag,
      'canWatchFirst?': flag,
      'canLeaveAnyTime?': flag,
      'reading?': oneOf(WORDS.reading),
      'mayBeCancelled?': flag,
      'clashes?': words(WORDS.clashes),
    }),
    'setting?': oneOf(WORDS.setting),
    'afterRelease?': object({
      goesOn: oneOf(WORDS.goesOn),
      'activity?': ref('id'),
      'text?': ref('text'),
    }),
    'told?': object({
      'probation?': oneOf(WORDS.told),
      'keyWorker?': oneOf(WORDS.told),
      'text?': ref('text'),
    }),
    'places?': oneOf(WORDS.places),
    'goodForNew?': flag,
    'checked?': ref('day'),
    'picture?': form(PICTURE_FORM),
    'image?': object({
      src: {...form(IMAGE_FORM), maxLength: MOST.image},
      alt: {type: 'string', maxLength: MOST.line},
    }),
    'url?': ref('url'),
  }),
  dependentSchemas: {
    pausedUntil: {required: ['status'], properties: {status: {const: 'paused'}}},
  },
  $defs: {
    id: {type: 'string', pattern: '^[\\w\\-]{1,100}$'},
    line: textOf(MOST.line),
    text: textOf(MOST.text),
    language: languageTag,
    day,
    time: form(TIME_FORM),
    url: {...form(URL_FORM), maxLength: MOST.url},
    session: object({
      'text?': ref('text'),
      'start?': ref('day'),
      'repeat?': object({
        every: oneOf(WORDS.every),
        'interval?': whole(1, 1000),
        'days?': list(
          object({
            day: oneOf(WORDS.day),
            'nth?': {...whole(-53, 53), not: {const: 0}},
          }),
        ),
        'monthDays?': list({anyOf: [{const: -1}, whole(1, 31)]}),
        'until?': ref('day'),
        'count?': whole(1, 10_000),
      }),
      'opens?': ref('time'),
      'closes?': ref('time'),
      'timezone?': form(TIMEZONE_FORM),
      'validFrom?': ref('day'),
      'validTo?': ref('day'),
      'note?': ref('text'),
    }),
  },
};
