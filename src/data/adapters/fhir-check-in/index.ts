/**
 * Check-ins to and from FHIR R4, validated against base R4. No page, no Node: runs in both. Import it
 * where you use it; no element brings it along.
 */
export {checkInToFhir, toObservations, toQuestionnaireResponse} from './write.js';
export {fromQuestionnaireResponse, type CheckInReading} from './read.js';
export {toQuestionnaire, type AskedInstrument} from './write-questionnaire.js';
export {CHECK_IN_FHIR_FIELDS, type CheckInFhirField} from './fields.js';
export type {CheckInFhirOptions} from './options.js';
export type {FhirBundle, FhirEntry, FhirResource, Identifier, Reference} from '../fhir/types.js';
