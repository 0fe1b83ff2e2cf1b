/** The part of a configuration that is the same for everyone, as a file that browsers keep. */
import {referralRules} from '../components/referral-form/check-config.js';
import {checkConfig} from '../internal/config.js';
import type {ReferralConfig} from '../components/referral-form/config.js';
import {ConfigError} from '../errors.js';
import {textKey} from '../i18n/key.js';

/** Such as the questions of a host: they need not travel with every page of the form. */
export interface SharedConfig {
  /** Where the file has to be found, for anybody. The name changes with what is in it. */
  readonly href: string;
  /** What is in it. */
  readonly body: string;
  /** How to send it: as JSON that may be kept for a year. */
  readonly headers: Readonly<Record<string, string>>;
  readonly config: ReferralConfig;
}

/** About one person or one session. */
const PRIVATE: readonly string[] = ['known', 'hiddenFields'] satisfies (keyof ReferralConfig)[];

/**
 * Once, when the server starts. Hand the result to each drawing as `sharedConfig`.
 *
 * @param folder - Of an address on your own origin, ending in `/`.
 * @throws {ConfigError} When something in it cannot be used, or is about one person.
 */
export function shareConfig(config: ReferralConfig, folder: string): SharedConfig {
  const {faults} = checkConfig(referralRules, config, 'the shared configuration');
  const own = Object.keys(config).filter((key) => PRIVATE.includes(key));
  const all = [
    ...faults.map(({message}) => message),
    ...own.map((key) => `"${key}" is not for everyone: give it with each drawing.`),
  ];
  if (!/^\/(?!\/)(?:[^?#]*\/)?$/.test(folder)) {
    all.push('The folder is not as in "/referral/form/": on your own origin, with / at both ends.');
  }
  if (all.length > 0) throw new ConfigError(all.join(' '));
  const body = JSON.stringify(config);
  return {
    href: `${folder}${textKey(body)}.json`,
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
    config,
  };
}

/** What is left to travel in the page. */
export function withoutShared(config: object, shared: SharedConfig): object | undefined {
  const common: Readonly<Record<string, unknown>> = {...shared.config};
  const left = Object.entries(config).filter(([key, value]) => value !== common[key]);
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}
