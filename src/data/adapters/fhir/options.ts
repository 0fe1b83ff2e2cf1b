/** What a host says about itself before its referrals can be written as FHIR. */
import {isObject} from '../../../is-object.js';
import {ConfigError} from '../../../errors.js';
import type {Sensitivity} from '../../../questions/definition.js';
import {NHS_NUMBER} from './codes.js';
import type {Coding, Identifier} from './types.js';

export interface FhirOptions {
  readonly systems: {
    /**
     * The URI of your own system of submission ids. Each resource carries one under it, by which a
     * server knows what it has already.
     */
    readonly submission: string;
    /** Default: `https://fhir.nhs.uk/Id/nhs-number`. */
    readonly nhsNumber?: string;
    /** No national URI was found. Without one a number travels with a name of its kind alone. */
    readonly prisonNumber?: string;
    /** The same for probation case reference numbers. */
    readonly crn?: string;
  };
  /**
   * What our own extensions and codes start with: `https://fhir.example.org/steady/`, where you
   * publish what they are. Ends in `/` or `:`. Default: `urn:steady:fhir:`. To read a bundle, give the
   * one it was written with.
   */
  readonly prefix?: string;
  /**
   * Who an audience is on your server, by id: a reference such as `HealthcareService/12`, an
   * identifier such as an ODS code, or both. Without it an audience travels by its id and name.
   */
  readonly recipients?: Readonly<
    Record<string, {readonly reference?: string; readonly identifier?: Identifier}>
  >;
  /**
   * Id of the one audience that the bundle is for. It then holds only what `forAudience` leaves.
   * Without it the bundle holds everything, for a system that keeps the labels.
   */
  readonly audience?: string;
  /** Security labels of your own for answers that are sensitive or for staff alone. */
  readonly labels?: Readonly<Partial<Record<Sensitivity, Coding>>>;
  /** Profiles to claim in `meta.profile`, by type of resource. Default: none. */
  readonly profiles?: Readonly<Record<string, readonly string[]>>;
  /** Canonical address of your Questionnaire, where you publish one. */
  readonly questionnaire?: string;
}

/** Options with everything filled in and looked at. */
export interface Settings extends FhirOptions {
  readonly nhsNumber: string;
  readonly prefix: string;
}

const SYSTEM = /^[A-Za-z][A-Za-z\d+.-]*:[\w.~:/@-]+$/;

/**
 * @param who - The function that a host called: its name begins a message.
 * @throws ConfigError for a URI that cannot stand where it has to.
 */
export function settingsFrom(options: FhirOptions, who: string): Settings {
  const given: unknown = options;
  if (!isObject(given) || !isObject(given['systems']) || !given['systems']['submission']) {
    throw new ConfigError(`${who}: systems.submission is missing. Give the URI of your own ids.`);
  }
  const {systems, prefix = 'urn:steady:fhir:'} = options;
  const uris = {...systems, prefix};
  for (const [name, uri] of Object.entries(uris)) {
    if (typeof uri !== 'string' || !SYSTEM.test(uri)) {
      throw new ConfigError(
        `${who}: ${name} is not an absolute URI of letters, digits and . ~ : / @ _ - alone.`,
      );
    }
  }
  if (!/[:/]$/.test(prefix)) throw new ConfigError(`${who}: prefix does not end in "/" or ":".`);
  return {...options, nhsNumber: systems.nhsNumber ?? NHS_NUMBER, prefix};
}
