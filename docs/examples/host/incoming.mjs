/**
 * Reads what was posted to `/referrals`, and the rules that only this server can check.
 * docs/wire.md describes the same for people who write another host.
 */
import {randomUUID} from 'node:crypto';

/**
 * @typedef {object} Answer One answer in a Referral record, as far as this host uses it.
 * @property {string} question
 * @property {string} [item]
 * @property {string} kind
 * @property {string} label
 * @property {unknown} value
 * @property {string} [special] Such as `prefer-not-to-say`.
 * @property {string[]} text
 * @property {string[]} audience
 * @property {string} [sensitivity]
 */

/**
 * @typedef {object} Referral The parts of a Referral record that this host uses.
 * @property {'steady-referral'} type
 * @property {string} submissionId
 * @property {string} path
 * @property {Answer[]} answers
 */

/** @typedef {{question: string, control: string, text: string}} Problem */

const SUBMISSION_ID = /^[\w-]{1,100}$/;
const PATHS = ['self', 'helped', 'staff'];

/**
 * The referral in a JSON body, or what is wrong with it.
 *
 * @param {unknown} body
 * @param {import('./contract.mjs').ReferralContract | undefined} contract
 * @returns {{referral: Referral} | {faults: string[]}}
 */
export function readReferral(body, contract) {
  const referral = isObject(body) ? body['referral'] : undefined;
  const reading = contract?.checkReferral(referral);
  if (reading && !reading.ok) {
    return {faults: (reading.faults ?? []).map(({where, message}) => `${where}: ${message}`)};
  }
  return isReferral(referral) ? {referral} : {faults: ['not a referral']};
}

/**
 * The fields of a form posted without scripts, as they came; nothing when nothing is filled in.
 *
 * @param {Record<string, unknown>} body
 * @returns {{submissionId: string, path: string, record: {type: 'posted-form', fields: object}} | undefined}
 */
export function readPostedForm(body) {
  const {_csrf, submissionId, path, ...fields} = body;
  const isEmpty = (/** @type {unknown} */ value) => typeof value === 'string' && !value.trim();
  if (Object.values(fields).every(isEmpty)) return undefined;
  return {
    submissionId:
      typeof submissionId === 'string' && SUBMISSION_ID.test(submissionId)
        ? submissionId
        : randomUUID(),
    path: typeof path === 'string' && PATHS.includes(path) ? path : 'self',
    record: {type: 'posted-form', fields},
  };
}

/**
 * What this host asks for beyond the form's own checks. Both rules stand for what only a server can
 * know; the form brings the words back to the field they are about.
 *
 * @param {Referral} referral
 * @returns {Problem[]}
 */
export function serverProblems(referral) {
  /** @type {Problem[]} */
  const problems = [];
  const name = referral.answers.find(isName);
  if (!name || name.special || name.text.join('').trim() === '') {
    const question = name?.question ?? 'name';
    problems.push({
      question,
      control: `${question}.first`,
      text: 'Enter a name, so that we know who to ask for',
    });
  }
  for (const answer of referral.answers) {
    if (answer.kind !== 'phone' || !isBeyondSwitchboard(answer.value)) continue;
    problems.push({
      question: answer.question,
      control: answer.question,
      text: 'Our switchboard cannot call this number. Enter another one, or leave it empty',
    });
  }
  return problems;
}

/** @param {Answer} answer */
export function isName(answer) {
  return answer.item === 'person.name' || answer.question === 'name';
}

/** @param {unknown} value */
function isBeyondSwitchboard(value) {
  if (typeof value !== 'string') return false;
  return /^(0|44|0044)1632960999$/.test(value.replace(/\D/g, ''));
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {unknown} value @returns {value is string[]} */
function isStrings(value) {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** @param {unknown} value @returns {value is Answer} */
function isAnswer(value) {
  return (
    isObject(value) &&
    typeof value['question'] === 'string' &&
    typeof value['kind'] === 'string' &&
    typeof value['label'] === 'string' &&
    isStrings(value['text']) &&
    isStrings(value['audience'])
  );
}

/**
 * The little that this host relies on, whatever else the contract says.
 *
 * @param {unknown} value
 * @returns {value is Referral}
 */
function isReferral(value) {
  return (
    isObject(value) &&
    value['type'] === 'steady-referral' &&
    typeof value['submissionId'] === 'string' &&
    SUBMISSION_ID.test(value['submissionId']) &&
    typeof value['path'] === 'string' &&
    PATHS.includes(value['path']) &&
    Array.isArray(value['answers']) &&
    value['answers'].every(isAnswer)
  );
}
