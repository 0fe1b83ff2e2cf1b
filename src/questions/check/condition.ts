/** Whether conditions have a form that can be worked out. */
import {isObject} from '../../is-object.js';
import {isRealDay} from '../dates.js';
import {own} from '../responses.js';
import {bool, fields, id, list, oneOf, string, whole, type Rule} from './rules.js';

/** A condition of any form. */
export const condition: Rule = (value, where, faults) => {
  const rules = formRules();
  const [form, ...more] = Object.keys(rules).filter((name) => own(value, name) !== undefined);
  if (!isObject(value) || form === undefined || more.length > 0) {
    faults.expected(
      isObject(value) ? 'definition-bad-condition' : 'definition-wrong-type',
      where,
      value,
      `an object with one of ${Object.keys(rules).join(', ')}`,
    );
    return;
  }
  fields(value, where, faults, rules[form] ?? {});
};

function formRules(): Readonly<Record<string, Readonly<Record<string, Rule>>>> {
  return {
    and: {and: list(condition)},
    or: {or: list(condition)},
    not: {not: condition},
    equals: {question: id, equals: string},
    includes: {question: id, includes: string},
    answered: {question: id, answered: bool},
    compare: {
      question: id,
      compare: oneOf('<', '<=', '>', '>=', '=', '!='),
      to: limit,
      'plusDays?': whole,
    },
  };
}

const limit: Rule = (value, where, faults) => {
  const fits =
    Number.isFinite(value) || value === 'today' || (typeof value === 'string' && isRealDay(value));
  if (!fits) {
    faults.expected(
      'definition-bad-date',
      where,
      value,
      'a number, "today", or a real day as YYYY-MM-DD',
    );
  }
};
