/** Reads what a person chose to tell of their reading of a notice. */
import {isObject} from '../../is-object.js';
import {ContractError, type Fault} from '../../errors.js';
import {MOST} from './activity-forms.js';
import {atMost, textOf} from './bounded.js';
import {object, oneOf, trueOrFalse, uniqueList} from './check.js';
import {instant, languageTag, recordId} from './forms.js';
import {MADE_SENSE, USED} from './notice-forms.js';
import {NOTICE_VERSION, type NoticeReading} from './notice.js';

const line = textOf(MOST.line);

const reading = object({
  type: oneOf('steady-notice-reading'),
  version: oneOf(NOTICE_VERSION),
  notice: object({id: recordId, title: line, 'edition?': line}),
  createdAt: instant,
  language: languageTag,
  used: atMost(uniqueList(oneOf(...USED))),
  'madeSense?': oneOf(...MADE_SENSE),
  shownAgain: atMost(uniqueList(recordId)),
  'helpedBy?': line,
  askedForHelp: trueOrFalse,
});

/** A reading, or everything that is wrong with it, in document order. */
export type NoticeReadingCheck =
  | {readonly ok: true; readonly reading: NoticeReading}
  | {readonly ok: false; readonly faults: readonly Fault[]};

/** Whether something keeps the contract. Never throws, whatever JSON it is given. */
export function checkNoticeReading(input: unknown): NoticeReadingCheck {
  const faults: Fault[] = [];
  reading(input, '', faults);
  return faults.length === 0 ? {ok: true, reading: input as NoticeReading} : {ok: false, faults};
}

/**
 * A reading that keeps the contract.
 *
 * @throws ContractError with everything that is wrong and where, without what the person said.
 */
export function parseNoticeReading(input: unknown): NoticeReading {
  const check = checkNoticeReading(input);
  if (!check.ok) throw new ContractError('NoticeReading', check.faults);
  return check.reading;
}

/**
 * A stored reading in the form of this version of the library, from any version before. There is only
 * one so far.
 *
 * @throws ContractError when it is newer than this library, or does not keep its contract.
 */
export function upgradeNoticeReading(input: unknown): NoticeReading {
  const version = isObject(input) ? input['version'] : undefined;
  if (typeof version === 'string' && version !== NOTICE_VERSION) {
    const message = `Expected version ${NOTICE_VERSION} or earlier. Update the library to read it.`;
    throw new ContractError('NoticeReading', [{where: 'version', message}]);
  }
  return parseNoticeReading(input);
}
