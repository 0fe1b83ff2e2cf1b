/** What a host may give to the referral form. */
import {isObject} from '../../is-object.js';
import {
  hasText,
  isId,
  isListOf,
  isRecordOf,
  isString,
  isText,
  type ConfigRules,
} from '../../internal/config.js';
import type {ReferralConfig} from './config.js';

export type {ConfigFault} from '../../internal/config.js';

/** What each key must be, and how to say so. */
export const referralRules: ConfigRules<ReferralConfig> = {
  code: 'referral-config',
  expected: {
    host: [isRecordOf(isText), 'an object of text'],
    audiences: [
      (value) => isRecordOf(hasText('label'))(value) && Object.keys(value as object).every(isId),
      'an object of {label}, its keys of letters, digits, - and _',
    ],
    neverSees: [isListOf(isString), 'a list of text'],
    audienceFor: [isRecordOf(isListOf(isString)), 'an object of lists of text'],
    limits: [isText, 'text'],
    next: [isText, 'text'],
    changeMind: [isText, 'text'],
    duration: [isText, 'text'],
    help: [isListOf(hasText('text')), 'a list of {text}'],
    hiddenFields: [isRecordOf(isString), 'an object of text'],
    known: [
      isRecordOf((value) => hasText('source')(value) && 'value' in (value as object)),
      'an object of {value, source}',
    ],
    customise: [isObject, 'an object'],
    definition: [isObject, 'an object'],
    words: [isRecordOf(isRecordOf(isString)), 'an object of objects of text'],
  },
};
