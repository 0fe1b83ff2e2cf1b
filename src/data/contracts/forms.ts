/** Forms of text that several records have. */
import {isInstant, must, textLike} from './check.js';

/** Ids of questions and audiences. */
export const ID = /^[A-Za-z][\w-]{0,99}$/;
export const id = textLike(ID, 'a letter, then letters, digits, "-" or "_"');

/** Ids of records. */
export const recordId = textLike(/^[\w-]{1,100}$/, 'letters, digits, "-" or "_", 100 at most');

export const instant = must(
  'an instant in UTC such as 2026-03-02T09:30:00.000Z',
  (value) => typeof value === 'string' && isInstant(value),
);

export const languageTag = textLike(
  /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/,
  'a language tag such as en-GB',
);
