/** What a host may give to the check-in. */
import {
  hasText,
  isId,
  isListOf,
  isRecordOf,
  isString,
  isText,
  type ConfigRules,
} from '../../internal/config.js';
import type {CheckInConfig} from './config.js';
import {NOBODY, ONLY_ME} from './ids.js';

export const checkInRules: ConfigRules<CheckInConfig> = {
  code: 'check-in-config',
  expected: {
    host: [isRecordOf(isText), 'an object of text'],
    audiences: [
      (value) =>
        isRecordOf(hasText('label'))(value) &&
        Object.keys(value as object).every((id) => isId(id) && id !== ONLY_ME && id !== NOBODY),
      'an object of {label}, its keys of letters, digits, - and _, and none of them "only-me" or "nobody"',
    ],
    limits: [isText, 'text'],
    reading: [isText, 'text'],
    next: [isText, 'text'],
    duration: [isText, 'text'],
    help: [isListOf(hasText('text')), 'a list of {text}'],
    hiddenFields: [isRecordOf(isString), 'an object of text'],
    words: [isRecordOf(isRecordOf(isString)), 'an object of objects of text'],
  },
};
