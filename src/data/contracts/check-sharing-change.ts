/** Reads a change of sharing that came from somewhere: a form, a file, another system. */
import {isObject} from '../../is-object.js';
import {ContractError, type Fault} from '../../errors.js';
import {addFault, list, object, oneOf, someText, trueOrFalse, type Check} from './check.js';
import {id, instant, languageTag, recordId} from './forms.js';
import {SHARING_CHANGE_VERSION, type SharingChange} from './sharing-change.js';

const RECORD = 'SharingChange';

const change: Check = object({
  type: oneOf('steady-sharing-change'),
  version: oneOf(SHARING_CHANGE_VERSION),
  id: recordId,
  submissionId: recordId,
  createdAt: instant,
  language: languageTag,
  kind: oneOf('withdraw', 'change-sharing'),
  audiences: list(object({id, agreed: trueOrFalse})),
  'reason?': someText,
  by: oneOf('self', 'helped', 'staff'),
});

/** A change of sharing, or everything that is wrong with it, in document order. */
export type SharingChangeReading =
  | {readonly ok: true; readonly change: SharingChange}
  | {readonly ok: false; readonly faults: readonly Fault[]};

/**
 * Whether something keeps the contract. Never throws, whatever JSON it is given. Whether it fits its
 * referral, `applyChange` says.
 */
export function checkSharingChange(input: unknown): SharingChangeReading {
  const faults: Fault[] = [];
  change(input, '', faults);
  if (faults.length === 0) checkDecisions(input as SharingChange, faults);
  return faults.length === 0 ? {ok: true, change: input as SharingChange} : {ok: false, faults};
}

function checkDecisions({kind, audiences}: SharingChange, faults: Fault[]): void {
  if (kind === 'change-sharing' && audiences.length === 0) {
    addFault(faults, 'audiences', 'Expected 1 or more in the list.');
  }
  const decided = new Set<string>();
  audiences.forEach((decision, i) => {
    if (decided.has(decision.id)) {
      addFault(faults, `audiences[${i}].id`, 'Expected each audience once.');
    }
    decided.add(decision.id);
    if (kind === 'withdraw' && decision.agreed) {
      addFault(
        faults,
        `audiences[${i}].agreed`,
        'Expected false: it is taken back from everybody.',
      );
    }
  });
}

/**
 * A change of sharing that keeps the contract.
 *
 * @throws ContractError with everything that is wrong and where, without the person's words.
 */
export function parseSharingChange(input: unknown): SharingChange {
  const reading = checkSharingChange(input);
  if (!reading.ok) throw new ContractError(RECORD, reading.faults);
  return reading.change;
}

/**
 * A stored change in the form of this version of the library, from any version before. There is only
 * one so far.
 *
 * @throws ContractError when it is newer than this library, or does not keep its contract.
 */
export function upgradeSharingChange(input: unknown): SharingChange {
  const version = isObject(input) ? input['version'] : undefined;
  if (typeof version === 'string' && version !== SHARING_CHANGE_VERSION) {
    const message = `Expected version ${SHARING_CHANGE_VERSION} or earlier. Update the library to read it.`;
    throw new ContractError(RECORD, [{where: 'version', message}]);
  }
  return parseSharingChange(input);
}
