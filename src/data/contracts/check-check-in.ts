/** Reads a check-in that came from somewhere: an element, a file, another system. */
import {isObject} from '../../is-object.js';
import {ContractError, type Fault} from '../../errors.js';
import {
  addFault,
  isDay,
  list,
  must,
  object,
  oneOf,
  someText,
  textLike,
  trueOrFalse,
  uniqueList,
} from './check.js';
import {CHECK_IN_VERSION, type CheckIn} from './check-in.js';
import {id, instant, languageTag, recordId} from './forms.js';
import {ids, recordedAnswer} from './recorded-answer.js';

/** What an answer is in the words of a standard or a host: `ons4.happy`. */
export const CHECK_IN_ITEM = /^[a-z][a-z\d-]*(?:\.[a-z\d-]+)+$/;

const day = must('a day as YYYY-MM-DD', (value) => typeof value === 'string' && isDay(value));
const number = must('a number or null', (value) => value === null || Number.isFinite(value));

const item = textLike(CHECK_IN_ITEM, 'small letters with a dot between, such as ons4.happy');

const checkIn = object({
  type: oneOf('steady-check-in'),
  version: oneOf(CHECK_IN_VERSION),
  submissionId: recordId,
  createdAt: instant,
  setting: oneOf('custody', 'community'),
  language: languageTag,
  definition: object({id: someText, version: someText}),
  wording: oneOf('official', 'adapted', 'not-validated'),
  by: object({path: oneOf('self', 'helped', 'staff'), 'helper?': someText}),
  audiences: list(object({id, label: someText}), 1),
  answers: list(recordedAnswer(item)),
  skipped: list(object({question: id, 'item?': item, label: someText, audience: ids})),
  stopped: trueOrFalse,
  scores: list(
    object({
      id,
      label: someText,
      value: number,
      missing: uniqueList(id),
      'band?': object({id, label: someText}),
      audience: ids,
    }),
  ),
  triggers: list(object({id, question: id, audience: ids})),
  'fromPaper?': object({'date?': day}),
});

/** A check-in, or everything that is wrong with it, in document order. */
export type CheckInReading =
  | {readonly ok: true; readonly checkIn: CheckIn}
  | {readonly ok: false; readonly faults: readonly Fault[]};

/**
 * Whether something keeps the contract. Never throws, whatever JSON it is given. Beyond what the JSON
 * Schema can say, the parts must fit: audiences that exist, each question once, nothing both answered
 * and skipped, and no band where there is no number.
 */
export function checkCheckIn(input: unknown): CheckInReading {
  const faults: Fault[] = [];
  checkIn(input, '', faults);
  if (faults.length === 0) checkParts(input as CheckIn, faults);
  return faults.length === 0 ? {ok: true, checkIn: input as CheckIn} : {ok: false, faults};
}

function checkParts(record: CheckIn, faults: Fault[]): void {
  const {audiences, answers, skipped, scores, triggers, wording, by} = record;
  const known = new Set(audiences.map((audience) => audience.id));
  if (known.size < audiences.length) addFault(faults, 'audiences', 'Expected each id once.');
  const look = (audience: readonly string[], where: string) => {
    if (!audience.every((one) => known.has(one))) {
      addFault(faults, `${where}.audience`, 'Expected ids of audiences.');
    }
  };
  if (by.helper !== undefined && by.path !== 'helped') {
    addFault(faults, 'by.helper', 'Expected this only with the path "helped".');
  }
  const asked = new Set<string>();
  answers.forEach(({question, audience, sensitivity}, i) => {
    const where = `answers[${i}]`;
    look(audience, where);
    if (asked.has(question)) addFault(faults, `${where}.question`, 'Expected each question once.');
    asked.add(question);
    if (sensitivity === 'staff-only') {
      addFault(faults, `${where}.sensitivity`, 'Expected "ordinary" or "sensitive".');
    }
  });
  triggers.forEach(({question, audience}, i) => {
    look(audience, `triggers[${i}]`);
    if (!asked.has(question)) {
      addFault(faults, `triggers[${i}].question`, 'Expected a question with an answer.');
    }
  });
  skipped.forEach(({question, audience}, i) => {
    look(audience, `skipped[${i}]`);
    if (asked.has(question)) {
      addFault(faults, `skipped[${i}].question`, 'Expected a question without an answer, once.');
    }
    asked.add(question);
  });
  const named = new Set<string>();
  scores.forEach(({id: name, audience, band, value}, i) => {
    const where = `scores[${i}]`;
    look(audience, where);
    if (named.has(name)) addFault(faults, `${where}.id`, 'Expected each id once.');
    named.add(name);
    if (band && (value === null || wording !== 'official')) {
      addFault(faults, `${where}.band`, 'Expected this only for a number, with official wording.');
    }
  });
}

/**
 * A check-in that keeps the contract.
 *
 * @throws ContractError with everything that is wrong and where, without the answers themselves.
 */
export function parseCheckIn(input: unknown): CheckIn {
  const reading = checkCheckIn(input);
  if (!reading.ok) throw new ContractError('CheckIn', reading.faults);
  return reading.checkIn;
}

/**
 * A stored check-in in the form of this version of the library, from any version before. There is
 * only one so far.
 *
 * @throws ContractError when it is newer than this library, or does not keep its contract.
 */
export function upgradeCheckIn(input: unknown): CheckIn {
  const version = isObject(input) ? input['version'] : undefined;
  if (typeof version === 'string' && version !== CHECK_IN_VERSION) {
    const message = `Expected version ${CHECK_IN_VERSION} or earlier. Update the library to read it.`;
    throw new ContractError('CheckIn', [{where: 'version', message}]);
  }
  return parseCheckIn(input);
}
