/** Whether a question has the fields of its kind. What it refers to is looked at later. */
import {isObject} from '../../is-object.js';
import {own, SPECIAL_ANSWERS} from '../responses.js';
import {MAX_ROWS} from '../values/read.js';
import {condition} from './condition.js';
import type {Faults} from './faults.js';
import {
  bool,
  count,
  dateLimit,
  fields,
  id,
  inOrder,
  list,
  number,
  oneOf,
  string,
  text,
  whole,
  type Rule,
} from './rules.js';

type Rules = Readonly<Record<string, Rule>>;

/** What every question has. */
function baseRules(): Rules {
  return {
    id,
    label: text,
    'hint?': text,
    'why?': text,
    'thing?': text,
    'errors?': errors,
    'showWhen?': condition,
    'required?': bool,
    'audience?': list(id),
    'sensitivity?': oneOf('ordinary', 'sensitive', 'staff-only'),
    'offer?': list(oneOf(...SPECIAL_ANSWERS)),
    'item?': string,
    'standard?': (value, where, faults) => {
      fields(value, where, faults, {name: string, level: oneOf('mandatory', 'required')});
    },
    'autocomplete?': string,
  };
}

/** What the questions of one kind have besides; `undefined` for a kind that does not exist. */
function kindRules(kind: unknown): Rules | undefined {
  switch (kind) {
    case 'text':
      return {
        'maxLength?': count,
        'minLength?': count,
        'width?': count,
        'spellcheck?': bool,
      };
    case 'long-text':
      return {'maxLength?': count, 'rows?': count};
    case 'choice':
    case 'select':
      return {options};
    case 'choices':
      return {options, 'selectAll?': bool};
    case 'yes-no':
      return {'whenYes?': list(question), 'whenNo?': list(question)};
    case 'date':
      return {
        'min?': dateLimit,
        'max?': dateLimit,
        'when?': oneOf('past', 'past-or-today', 'future', 'future-or-today'),
        'precision?': oneOf('day', 'month', 'year'),
      };
    case 'number':
      return {'min?': number, 'max?': number, 'decimal?': bool, 'suffix?': text};
    case 'scale':
      return {min: whole, max: whole, minLabel: text, maxLabel: text};
    case 'people':
      return {
        questions: list(question, true),
        'min?': count,
        'max?': count,
        'addLabel?': text,
      };
    case 'email':
    case 'phone':
    case 'postcode':
    case 'nhs-number':
    case 'prison-number':
    case 'crn':
    case 'address':
    case 'name':
      return {};
    default:
      return undefined;
  }
}

/** A question of any kind, with its follow-ups. */
export const question: Rule = (value, where, faults) => {
  const kind = own(value, 'kind');
  const rules = kindRules(kind);
  fields(value, where, faults, {...baseRules(), ...rules});
  if (!isObject(value)) return;
  if (!rules) {
    const code = kind === undefined ? 'definition-missing-field' : 'definition-unknown-kind';
    faults.expected(code, `${where}.kind`, kind, 'a kind of question, such as "text" or "choice"');
  }
  inOrder(value, where, faults, 'min', 'max');
  inOrder(value, where, faults, 'minLength', 'maxLength');
  limits(value, where, faults);
};

/** As many as can be drawn. */
function limits(value: object, where: string, faults: Faults): void {
  const max = own(value, 'max');
  const kind = own(value, 'kind');
  if (kind === 'people' && typeof max === 'number' && max > MAX_ROWS) {
    faults.expected('definition-range', `${where}.max`, max, `${MAX_ROWS} at most`);
  }
  if (kind === 'scale' && Number(max) - Number(own(value, 'min')) > MAX_ROWS) {
    faults.expected('definition-range', `${where}.max`, max, `${MAX_ROWS} steps at most`);
  }
}

const errors: Rule = (value, where, faults) => {
  fields(value, where, faults, {});
  if (!isObject(value)) return;
  for (const [code, words] of Object.entries(value).slice(0, 100)) {
    text(words, `${where}.${code.slice(0, 40)}`, faults);
  }
};

const options: Rule = (value, where, faults) => {
  const seen = new Set<unknown>();
  const option: Rule = (one, at, to) => {
    fields(one, at, to, {
      value: string,
      label: text,
      'hint?': text,
      'group?': text,
      'exclusive?': bool,
      'questions?': list(question),
    });
    const name = own(one, 'value');
    if (typeof name !== 'string') return;
    if (seen.has(name)) {
      to.expected(
        'definition-duplicate-option',
        `${at}.value`,
        name,
        'a value no other option has',
      );
    }
    if (name !== name.trim()) {
      to.expected('definition-bad-value', `${at}.value`, name, 'no space before or after it');
    }
    if (SPECIAL_ANSWERS.some((special) => special === name)) {
      to.add(
        'definition-option-is-special',
        `${at}.value`,
        `Received "${name}", which is an answer of its own. Remove the option and put "${name}" in the question's "offer".`,
      );
    }
    seen.add(name);
  };
  list(option, true)(value, where, faults);
};
