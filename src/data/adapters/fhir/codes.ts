/**
 * Names that others gave: systems, codes, extensions. Each was read in UK Core, FHIR R4 itself or the
 * PRSB standard. What has no code that was read there travels as text.
 */
import type {CodeableConcept, Coding} from './types.js';

const UK_CORE = 'https://fhir.hl7.org.uk';

export const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';

/** Extensions of `Patient` and its parts. */
export const ETHNIC_CATEGORY = `${UK_CORE}/StructureDefinition/Extension-UKCore-EthnicCategory`;
export const NHS_NUMBER_STATUS = `${UK_CORE}/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus`;
export const NHS_NUMBER_UNAVAILABLE = `${UK_CORE}/StructureDefinition/Extension-UKCore-NHSNumberUnavailableReason`;
export const INTERPRETER_REQUIRED =
  'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired';

function coded(system: string, code: string, display: string): CodeableConcept {
  return {coding: [{system, code, display}]};
}

const SNOMED = 'http://snomed.info/sct';

export const SOCIAL_PRESCRIBING = coded(
  SNOMED,
  '871731000000106',
  'Referral to social prescribing service',
);
export const ADJUSTMENTS = coded(SNOMED, '1108111000000107', 'Requires reasonable adjustments');
export const PATIENT_PRIVACY = coded(
  'http://terminology.hl7.org/CodeSystem/consentscope',
  'patient-privacy',
  'Privacy Consent',
);
export const INFORMATION_ACCESS = coded(
  'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  'INFA',
  'information access',
);
export const FULFILL = coded(
  'http://hl7.org/fhir/CodeSystem/task-code',
  'fulfill',
  'Fulfill the focal request',
);
export const PRISON = coded(
  `${UK_CORE}/CodeSystem/UKCore-EncounterLocationTypeEngland`,
  'M01',
  'Prison',
);
/** Nobody has looked the number up: it is as it was typed. */
export const NOT_TRACED = coded(
  `${UK_CORE}/CodeSystem/UKCore-NHSNumberVerificationStatusEngland`,
  '02',
  'Number present but not traced',
);
export const NUMBER_NOT_KNOWN = coded(
  `${UK_CORE}/CodeSystem/UKCore-NHSNumberUnavailableReason`,
  'nhs-number-not-known',
  'NHS number not known',
);

const NHS_ETHNICITY = `${UK_CORE}/CodeSystem/UKCore-EthnicCategoryEngland`;

/** The categories of the NHS in England, which are fewer than those of the 2021 census. */
const nhsEthnicity = new Map<string, readonly [code: string, display: string]>([
  ['white-british', ['A', 'White - British']],
  ['white-irish', ['B', 'White - Irish']],
  ['white-gypsy-traveller', ['C', 'White - Any other White background']],
  ['white-roma', ['C', 'White - Any other White background']],
  ['white-other', ['C', 'White - Any other White background']],
  ['mixed-white-black-caribbean', ['D', 'Mixed - White and Black Caribbean']],
  ['mixed-white-black-african', ['E', 'Mixed - White and Black African']],
  ['mixed-white-asian', ['F', 'Mixed - White and Asian']],
  ['mixed-other', ['G', 'Mixed - Any other mixed background']],
  ['asian-indian', ['H', 'Asian or Asian British - Indian']],
  ['asian-pakistani', ['J', 'Asian or Asian British - Pakistani']],
  ['asian-bangladeshi', ['K', 'Asian or Asian British - Bangladeshi']],
  ['asian-chinese', ['R', 'Other Ethnic Groups - Chinese']],
  ['asian-other', ['L', 'Asian or Asian British - Any other Asian background']],
  ['black-african', ['N', 'Black or Black British - African']],
  ['black-caribbean', ['M', 'Black or Black British - Caribbean']],
  ['black-other', ['P', 'Black or Black British - Any other Black background']],
  ['other-arab', ['S', 'Other Ethnic Groups - Any other ethnic group']],
  ['other-other', ['S', 'Other Ethnic Groups - Any other ethnic group']],
]);

/** @param category - One of the 19 of the census; undefined for any other. */
export function ethnicCategory(category: string): Coding | undefined {
  const [code, display] = nhsEthnicity.get(category) ?? [];
  return code && display ? {system: NHS_ETHNICITY, code, display} : undefined;
}

/** Asked, and not said. */
export const ETHNICITY_NOT_STATED: Coding = {
  system: NHS_ETHNICITY,
  code: 'Z',
  display: 'Not stated',
};
