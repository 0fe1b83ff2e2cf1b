/** Reads a plan that came from somewhere: a page, a file, another system. */
import {isObject} from '../../is-object.js';
import {ContractError, type Fault} from '../../errors.js';
import {addFault} from './check.js';
import {gatePlanForm} from './gate-plan/record.js';
import {checkParts} from './gate-plan/parts.js';
import {textFits} from './gate-plan/size.js';
import {GATE_PLAN_VERSION, type GatePlan} from './gate-plan.js';

const RECORD = 'GatePlan';

/**
 * Why a plan cannot be read.
 *
 * - `newer`: it was written by a newer version of the library. Nothing is wrong with it.
 * - `too-large`: it holds more text than any plan has.
 * - `broken`: it does not keep the contract.
 */
export type GatePlanProblem = 'newer' | 'too-large' | 'broken';

/** A plan, or everything that is wrong with it, in document order. */
export type GatePlanReading =
  | {readonly ok: true; readonly plan: GatePlan}
  | {
      readonly ok: false;
      readonly problem: GatePlanProblem;
      readonly faults: readonly Fault[];
      /** What was given, the same object and unchanged: nothing of it is lost. */
      readonly original: unknown;
    };

/**
 * Whether something keeps the contract. Never throws, whatever JSON it is given, and changes nothing
 * of it. Beyond what the JSON Schema can say, the parts must fit: ids that are there, each once; no
 * actions that wait for each other; one release date, of a kind that can be one; 4,000,000 characters.
 */
export function checkGatePlan(input: unknown): GatePlanReading {
  const faults: Fault[] = [];
  const fail = (problem: GatePlanProblem): GatePlanReading => ({
    ok: false,
    problem,
    faults,
    original: input,
  });
  if (isNewer(input)) {
    const message = `Expected version ${GATE_PLAN_VERSION} or earlier. Update the library to read it.`;
    addFault(faults, 'version', message);
    return fail('newer');
  }
  if (!textFits(input)) {
    addFault(faults, '', 'Expected 4,000,000 characters of text or fewer in the whole plan.');
    return fail('too-large');
  }
  gatePlanForm.check(input, '', faults);
  if (faults.length === 0) checkParts(input as GatePlan, faults);
  return faults.length === 0 ? {ok: true, plan: input as GatePlan} : fail('broken');
}

function isNewer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const [major, minor] = (/^(\d{1,4})\.(\d{1,4})$/.exec(String(input['version'])) ?? [])
    .slice(1)
    .map(Number);
  const [ours = 0, oursMinor = 0] = GATE_PLAN_VERSION.split('.').map(Number);
  if (major === undefined || minor === undefined) return false;
  return major > ours || (major === ours && minor > oursMinor);
}

/**
 * A plan that keeps the contract.
 *
 * @throws ContractError with everything that is wrong and where, without the words of the plan.
 */
export function parseGatePlan(input: unknown): GatePlan {
  const reading = checkGatePlan(input);
  if (!reading.ok) throw new ContractError(RECORD, reading.faults);
  return reading.plan;
}

/**
 * A stored plan in the form of this version of the library, from any version before. There is only
 * one so far.
 *
 * @throws ContractError when it is newer than this library, or does not keep its contract.
 */
export function upgradeGatePlan(input: unknown): GatePlan {
  return parseGatePlan(input);
}
