/** Forms of text in a notice, as the parsers and the JSON Schemas both read them. */
import {URL_FORM} from './activity-forms.js';
import type {NoticeFormat, NoticeReading} from './notice.js';

/** A name in the registry of pictures. */
export const PICTURE_NAME = /^[A-Za-z][\w-]{0,99}$/u;

/**
 * An address as for a link, or a picture that stands in the record itself: photographs and drawings of
 * points alone, because a vector file can hold anything.
 */
export const RASTER_FORM = new RegExp(
  `${URL_FORM.source}|^data:image/(?:png|jpeg|gif|webp|avif)[;,][^\\s\\\\\\p{Cc}]+$`,
  'u',
);

/** The most pixels a picture has on one side. */
export const MOST_PIXELS = 10_000;

export const MOST_QUESTIONS = 2;
export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 4;

export const FORMATS = [
  'audio',
  'bsl',
  'large-print',
  'braille',
  'easy-read',
  'plain-text',
  'language',
  'read-to-me',
] as const satisfies readonly NoticeFormat['kind'][];

export const USED = [
  ...FORMATS,
  'standard',
  'read-aloud',
] as const satisfies readonly NoticeReading['used'][number][];

/** "Did this make sense?" */
export const MADE_SENSE = ['yes', 'some', 'no', 'explain'] as const satisfies readonly NonNullable<
  NoticeReading['madeSense']
>[];
