/** What a host says about its referral form, on a server as it says it to the element. */
import {referralRules} from '../components/referral-form/check-config.js';
import {readConfig} from '../internal/config.js';
import type {
  ReferralConfig,
  ReferralPath,
  ReferralSetting,
} from '../components/referral-form/config.js';
import {newReferral} from '../components/referral-form/definition/record.js';
import {buildDefinition} from '../components/referral-form/model.js';
import {parseReferral} from '../data/contracts/check-referral.js';
import type {Referral} from '../data/contracts/referral.js';
import {ConfigError} from '../errors.js';
import type {Definition, Responses} from '../questions/index.js';

/** The same values as those of the element they belong to. */
export interface ReferralSettings {
  readonly config?: ReferralConfig | undefined;
  readonly setting: ReferralSetting;
  /** Who fills it in. Without it the form asks. */
  readonly path?: ReferralPath | undefined;
}

/** @throws {ConfigError} With everything that is wrong. */
export function checkSettings({config, setting, path}: ReferralSettings): void {
  const {faults} = readConfig(referralRules, undefined, config);
  const all = faults.map(({message}) => message);
  if (setting !== 'custody' && setting !== 'community') {
    all.push('"setting" is neither "custody" nor "community".');
  }
  if (path !== undefined && !isPath(path)) {
    all.push('"path" is none of "self", "helped", "staff".');
  }
  if (all.length > 0) throw new ConfigError(all.join(' '));
}

export function isPath(value: unknown): value is ReferralPath {
  return value === 'self' || value === 'helped' || value === 'staff';
}

/**
 * The questions, in the current language.
 *
 * @throws {ConfigError} When they cannot be asked.
 */
export function questionsFor(
  {config = {}, setting}: ReferralSettings,
  path: ReferralPath,
): Definition {
  const {definition, faults} = buildDefinition({config, setting, path});
  if (definition) return definition;
  throw new ConfigError(faults.map(({code, message}) => `[${code}] ${message}`).join(' '));
}

/**
 * The record, in the current language. It has been through the contract's own parser.
 *
 * @throws {ContractError} When a host's own questions make a record that breaks the contract.
 */
export function recordOf(
  source: {
    readonly definition: Definition;
    readonly responses: Responses;
    readonly today: string;
    readonly path: ReferralPath;
    readonly language: string;
    readonly submissionId: string;
    readonly now: Date;
  },
  {setting}: ReferralSettings,
): Referral {
  const {today, now, ...rest} = source;
  const record = newReferral({
    ...rest,
    setting,
    today: {today},
    createdAt: now.toISOString(),
  });
  return parseReferral(record);
}

/** Whether a text can be a submission id that a form has made. */
export function isSubmissionId(text: string | undefined): text is string {
  return text !== undefined && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
