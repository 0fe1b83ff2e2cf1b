/**
 * Referrals to and from FHIR R4, shaped on UK Core and validated against base R4. No page, no Node:
 * runs in both. Import it where you use it; no element brings it along.
 */
export {fromFhir, type FhirNote, type FhirReading} from './from-fhir.js';
export {FHIR_FIELDS, FHIR_ITEMS, type FhirField, type FhirItem} from './fields.js';
export type {FhirOptions} from './options.js';
export {toFhir} from './to-fhir.js';
export type * from './types.js';
