/** What a host says about itself before its plans can be written as FHIR. */
import {isObject} from '../../../is-object.js';
import {ConfigError} from '../../../errors.js';
import {prefixFrom} from '../fhir-check-in/options.js';
import type {Coding, Identifier, Reference} from '../fhir/types.js';

export interface CarePlanFhirOptions {
  /** The URI of your own system of plan ids. Each resource carries one under it. */
  readonly system: string;
  /**
   * What our own extensions and codes start with, ending in `/` or `:`. Default: `urn:steady:fhir:`,
   * as for a referral. To read, give the one it was written with.
   */
  readonly prefix?: string;
  /**
   * Who it is for: an audience of the plan, one of its people, or `person`. It then holds only what
   * `planFor` leaves. Without it the Bundle holds everything, for a system that keeps the labels.
   */
  readonly audience?: string;
  /** Leaves out what is marked sensitive. Default: no. */
  readonly withoutSensitive?: boolean;
  /** Who the person is on your server: `{reference: 'Patient/12'}`. Default: what they like to be called. */
  readonly subject?: Reference;
  /** Who a reader is on your server, by id: a reference, an identifier such as an ODS code, or both. */
  readonly recipients?: Readonly<
    Record<string, {readonly reference?: string; readonly identifier?: Identifier}>
  >;
  /** Security labels of your own for what is sensitive. */
  readonly labels?: Readonly<Partial<Record<'ordinary' | 'sensitive', Coding>>>;
  /** Profiles to claim in `meta.profile`, by type of resource. Default: none. */
  readonly profiles?: Readonly<Record<string, readonly string[]>>;
}

export interface Settings extends CarePlanFhirOptions {
  readonly prefix: string;
}

/**
 * @param who - The function that a host called: its name begins a message.
 * @throws ConfigError for a URI that cannot stand where it has to.
 */
export function settingsFrom(options: CarePlanFhirOptions, who: string): Settings {
  const given: unknown = options;
  if (!isObject(given) || !given['system']) {
    throw new ConfigError(`${who}: system is missing. Give the URI of your own plan ids.`);
  }
  return {...options, prefix: prefixFrom(options, who, {system: options.system})};
}
