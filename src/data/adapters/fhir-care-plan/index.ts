/**
 * Plans to and from FHIR R4, validated against base R4. No page, no Node: runs in both. Import it where
 * you use it; no element brings it along.
 */
export {planToFhir} from './write.js';
export {planFromFhir, type CarePlanReading} from './read.js';
export {carePlanFhirFields, type CarePlanFhirField} from './fields.js';
export type {CarePlanFhirOptions} from './options.js';
export type {FhirBundle, FhirEntry, FhirResource, Identifier, Reference} from '../fhir/types.js';
