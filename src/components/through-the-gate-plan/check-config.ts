/** What a host may give to a plan beside its record. */
import {
  hasText,
  isListOf,
  isRecordOf,
  isString,
  type Check,
  type ConfigRules,
} from '../../internal/config.js';
import {isRealDay} from '../../questions/dates.js';
import type {GatePlanConfig} from './config.js';

const isDay: Check = (value) => isString(value) && isRealDay(value as string);

export const planRules: ConfigRules<GatePlanConfig> = {
  code: 'plan-config',
  expected: {
    help: [isListOf(hasText('text')), 'a list of {text}'],
    bankHolidays: [isListOf(isDay), 'a list of days as YYYY-MM-DD'],
    activityPages: [isRecordOf(isString), 'an object of addresses'],
    pictures: [isRecordOf(isString), 'an object of names of pictures'],
  },
};
