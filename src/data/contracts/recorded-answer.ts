/** Whether a part of a record is an answer as records keep it: {@link RecordedAnswer}. */
import {isObject} from '../../is-object.js';
import type {Kind} from '../../questions/definition.js';
import {
  addFault,
  dictionary,
  either,
  isDay,
  list,
  must,
  object,
  oneOf,
  someText,
  textLike,
  trueOrFalse,
  uniqueList,
  type Check,
} from './check.js';
import {ID, id} from './forms.js';

/** Ids of audiences: one at least. */
export const ids = uniqueList(id, 1);
const texts = list(someText);
export const special = oneOf('not-sure', 'prefer-not-to-say');
export const sensitivity = oneOf('ordinary', 'sensitive', 'staff-only');
const day = must('a day as YYYY-MM-DD', (value) => typeof value === 'string' && isDay(value));
const number = must('a number', (value) => Number.isFinite(value));

const name = object({'first?': someText, 'last?': someText});
const address = object({
  'line1?': someText,
  'line2?': someText,
  'town?': someText,
  'county?': someText,
  'postcode?': someText,
});
const choices = uniqueList(someText, 1);
const person = dictionary(
  ID,
  either('an answer', someText, number, choices, name, address, object({special})),
);

/** What an answer of each kind is made of. */
const values: Readonly<Record<Kind, Check>> = {
  text: someText,
  'long-text': someText,
  choice: someText,
  choices,
  select: someText,
  'yes-no': oneOf('yes', 'no'),
  date: textLike(/^\d{4}(?:-\d\d){0,2}$/, 'a date as YYYY-MM-DD, YYYY-MM or YYYY'),
  number,
  scale: number,
  email: someText,
  phone: someText,
  postcode: someText,
  'nhs-number': someText,
  'prison-number': someText,
  crn: someText,
  address,
  name,
  people: list(person, 1),
};

/** An answer; `item` is the check of what its item may be. */
export function recordedAnswer(item: Check): Check {
  const fields = object({
    question: id,
    'item?': item,
    kind: oneOf(...Object.keys(values)),
    label: someText,
    text: texts,
    value: () => undefined,
    'special?': special,
    audience: ids,
    sensitivity,
    'known?': object({source: someText, 'date?': day, confirmed: trueOrFalse}),
  });
  return (given, where, faults) => {
    fields(given, where, faults);
    if (!isObject(given)) return;
    const {kind, value} = given;
    if (given['special'] !== undefined) {
      if (value !== null) addFault(faults, `${where}.value`, 'Expected null beside "special".');
    } else if (typeof kind === 'string' && Object.hasOwn(values, kind) && value !== undefined) {
      values[kind as Kind](value, `${where}.value`, faults);
    }
  };
}
