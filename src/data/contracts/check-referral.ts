/** Reads a referral that came from somewhere: a form, a file, another system. */
import {isObject} from '../../is-object.js';
import {ContractError, type Fault} from '../../errors.js';
import {addFault, list, must, object, oneOf, someText} from './check.js';
import {id, instant, languageTag, recordId} from './forms.js';
import {ids, recordedAnswer, sensitivity, special} from './recorded-answer.js';
import {isReferralItem} from './referral-items.js';
import {REFERRAL_VERSION, type RecordedAnswer, type Referral} from './referral.js';

const item = must(
  'an item code of the contract, or "host." and a name',
  (value) => typeof value === 'string' && isReferralItem(value),
);
const answer = recordedAnswer(item);

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
