/** What a host may give to a plan beside its record. */
import {isObject} from '../../is-object.js';
import {
  hasText,
  isListOf,
  isRecordOf,
  isString,
  type Check,
  type ConfigRules,
} from '../../internal/config.js';
import {PLAN_ROLES} from '../../data/contracts/gate-plan/provenance.js';
import {isRealDay} from '../../questions/dates.js';
import type {GatePlanConfig} from './config.js';

const isDay: Check = (value) => isString(value) && isRealDay(value as string);

/** As the record of a plan has it. */
const isAuthor: Check = (value) =>
  isObject(value) &&
  PLAN_ROLES.some((role) => role === (value as {role?: unknown}).role) &&
  ['name', 'label', 'helper'].every((field) => {
    const said = value[field];
    return said === undefined || (isString(said) && said !== '');
  });

export const planRules: ConfigRules<GatePlanConfig> = {
  code: 'plan-config',
  expected: {
    signed: [isAuthor, 'an author with a role of a plan'],
    hiddenFields: [isRecordOf(isString), 'an object of text'],
    help: [isListOf(hasText('text')), 'a list of {text}'],
    bankHolidays: [isListOf(isDay), 'a list of days as YYYY-MM-DD'],
    activityPages: [isRecordOf(isString), 'an object of addresses'],
    pictures: [isRecordOf(isString), 'an object of names of pictures'],
    paper: [isObject, 'an object of choices for paper'],
  },
};
