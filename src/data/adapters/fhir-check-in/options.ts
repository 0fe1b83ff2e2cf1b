/** What a host says about itself before its check-ins can be written as FHIR. */
import {isObject} from '../../../is-object.js';
import {ConfigError} from '../../../errors.js';
import type {Coding, Reference} from '../fhir/types.js';

export interface CheckInFhirOptions {
  /**
   * The URI of your own system of submission ids. Each resource carries one under it, by which a
   * server knows what it has already.
   */
  readonly submission: string;
  /**
   * What our own extensions and codes start with, ending in `/` or `:`. Default: `urn:steady:fhir:`,
   * as for a referral. To read, give the one it was written with.
   */
  readonly prefix?: string;
  /** Id of the one audience it is for. It then holds only what `checkInFor` leaves. */
  readonly audience?: string;
  /** Who the person is on your server: `{reference: 'Patient/12'}`. Default: it does not say. */
  readonly subject?: Reference;
  /** Who asked the questions, where staff did, on your server. Default: "Staff". */
  readonly staff?: Reference;
  /** Canonical address of the Questionnaire, where you publish one. */
  readonly questionnaire?: string;
  /** Ids of questions in the order in which your Questionnaire has them. */
  readonly order?: readonly string[];
  /** `checkInToFhir` writes an Observation for each score. Default: no. */
  readonly observations?: boolean;
  /** Codes of others for scores, by id, beside our own. */
  readonly codes?: Readonly<Record<string, readonly Coding[]>>;
  /** Security labels of your own for answers that are sensitive. */
  readonly labels?: Readonly<Partial<Record<'ordinary' | 'sensitive', Coding>>>;
  /** Profiles to claim in `meta.profile`, by type of resource. Default: none. */
  readonly profiles?: Readonly<Record<string, readonly string[]>>;
}

export interface Settings extends CheckInFhirOptions {
  readonly prefix: string;
}

const SYSTEM = /^[A-Za-z][A-Za-z\d+.-]*:[\w.~:/@-]+$/;

/**
 * @param who - The function that a host called: its name begins a message.
 * @throws ConfigError for a URI that cannot stand where it has to.
 */
export function settingsFrom(options: CheckInFhirOptions, who: string): Settings {
  const given: unknown = options;
  if (!isObject(given) || !given['submission']) {
    throw new ConfigError(`${who}: submission is missing. Give the URI of your own ids.`);
  }
  return {...options, prefix: prefixFrom(options, who, {submission: options.submission})};
}

/** The prefix, once it and other addresses are looked at. */
export function prefixFrom(
  {prefix = 'urn:steady:fhir:'}: {readonly prefix?: string},
  who: string,
  others: Readonly<Record<string, string>> = {},
): string {
  for (const [name, uri] of Object.entries({...others, prefix})) {
    if (typeof uri !== 'string' || !SYSTEM.test(uri)) {
      throw new ConfigError(
        `${who}: ${name} is not an absolute URI of letters, digits and . ~ : / @ _ - alone.`,
      );
    }
  }
  if (!/[:/]$/.test(prefix)) throw new ConfigError(`${who}: prefix does not end in "/" or ":".`);
  return prefix;
}
