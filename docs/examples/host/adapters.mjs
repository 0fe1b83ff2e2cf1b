/** What turns a referral into what other systems speak, as far as the built library has it. */
import {built} from './contract.mjs';

/**
 * @typedef {object} Adapters
 * @property {(referral: any, options?: any) => unknown} [toPrsb] The groups of the PRSB standard.
 * @property {(referral: any, options?: any) => unknown} [toFhir] A FHIR R4 bundle.
 */

/** @type {Adapters} */
export const builtAdapters = {
  ...(await built('adapters/prsb/index.js')),
  ...(await built('adapters/fhir/index.js')),
};
