/** Reads a referral that came from somewhere: a form, a file, another system. */
import {ContractError, type Fault} from '../../errors.js';
import type {Kind} from '../../questions/definition.js';
import {
  addFault,
  dictionary,
  either,
  isDay,
  isObject,
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
import {ID, id, instant, languageTag, recordId} from './forms.js';
import {isReferralItem} from './referral-items.js';
import {REFERRAL_VERSION, type RecordedAnswer, type Referral} from './referral.js';

const ids = uniqueList(id, 1);
const texts = list(someText);
const special = oneOf('not-sure', 'prefer-not-to-say');
const sensitivity = oneOf('ordinary', 'sensitive', 'staff-only');
const item = must(
  'an item code of the contract, or "host." and a name',
  (value) => typeof value === 'string' && isReferralItem(value),
);
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

const answerFields = object({
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

const answer: Check = (given, where, faults) => {
  answerFields(given, where, faults);
  if (!isObject(given)) return;
  const {kind, value} = given;
  if (given['special'] !== undefined) {
    if (value !== null) addFault(faults, `${where}.value`, 'Expected null beside "special".');
  } else if (typeof kind === 'string' && Object.hasOwn(values, kind) && value !== undefined) {
    values[kind as Kind](value, `${where}.value`, faults);
  }
};

const missing = object({
  'question?': id,
  'item?': item,
  label: someText,
  standard: someText,
  level: oneOf('mandatory', 'required'),
  'special?': special,
  audience: ids,
  sensitivity,
});

const referral = object({
  type: oneOf('steady-referral'),
  version: oneOf(REFERRAL_VERSION),
  submissionId: recordId,
  createdAt: instant,
  path: oneOf('self', 'helped', 'staff'),
  setting: oneOf('custody', 'community'),
  language: languageTag,
  definition: object({id: someText, version: someText}),
  audiences: list(object({id, label: someText}), 1),
  sentTo: id,
  answers: list(answer),
  missing: list(missing),
});

/** A referral, or everything that is wrong with it, in document order. */
export type ReferralReading =
  | {readonly ok: true; readonly referral: Referral}
  | {readonly ok: false; readonly faults: readonly Fault[]};

/**
 * Whether something keeps the contract. Never throws, whatever JSON it is given. Beyond what the JSON
 * Schema can say, the parts must fit: audiences that exist, each question once, staff-only answers
 * from staff alone.
 */
export function checkReferral(input: unknown): ReferralReading {
  const faults: Fault[] = [];
  referral(input, '', faults);
  if (faults.length === 0) checkParts(input as Referral, faults);
  return faults.length === 0 ? {ok: true, referral: input as Referral} : {ok: false, faults};
}

function checkParts({audiences, sentTo, answers, missing, path}: Referral, faults: Fault[]): void {
  const known = new Set(audiences.map((audience) => audience.id));
  if (known.size < audiences.length) addFault(faults, 'audiences', 'Expected each id once.');
  if (!known.has(sentTo)) addFault(faults, 'sentTo', 'Expected the id of an audience.');
  const asked = new Set<string>();
  const look = ({audience}: {readonly audience: readonly string[]}, where: string) => {
    if (!audience.every((one) => known.has(one))) {
      addFault(faults, `${where}.audience`, 'Expected ids of audiences.');
    }
  };
  answers.forEach((one: RecordedAnswer, i) => {
    const where = `answers[${i}]`;
    look(one, where);
    if (asked.has(one.question))
      addFault(faults, `${where}.question`, 'Expected each question once.');
    asked.add(one.question);
    if (one.sensitivity === 'staff-only' && path !== 'staff') {
      addFault(faults, `${where}.sensitivity`, 'Expected "staff-only" from staff alone.');
    }
  });
  missing.forEach((one, i) => {
    look(one, `missing[${i}]`);
  });
}

/**
 * A referral that keeps the contract.
 *
 * @throws ContractError with everything that is wrong and where, without the answers themselves.
 */
export function parseReferral(input: unknown): Referral {
  const reading = checkReferral(input);
  if (!reading.ok) throw new ContractError('Referral', reading.faults);
  return reading.referral;
}

/**
 * A stored referral in the form of this version of the library, from any version before. There is
 * only one so far.
 *
 * @throws ContractError when it is newer than this library, or does not keep its contract.
 */
export function upgradeReferral(input: unknown): Referral {
  const version = isObject(input) ? input['version'] : undefined;
  if (typeof version === 'string' && version !== REFERRAL_VERSION) {
    const message = `Expected version ${REFERRAL_VERSION} or earlier. Update the library to read it.`;
    throw new ContractError('Referral', [{where: 'version', message}]);
  }
  return parseReferral(input);
}
