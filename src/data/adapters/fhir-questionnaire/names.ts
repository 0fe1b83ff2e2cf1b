/** Addresses of FHIR's own, and how names of items become ids of ours. */
const HL7 = 'http://hl7.org/fhir/StructureDefinition/';

export const HIDDEN = `${HL7}questionnaire-hidden`;
export const UNIT = `${HL7}questionnaire-unit`;
export const CONTROL = `${HL7}questionnaire-itemControl`;
export const MIN_VALUE = `${HL7}minValue`;
export const MAX_VALUE = `${HL7}maxValue`;
export const MIN_LENGTH = `${HL7}minLength`;
export const MIN_OCCURS = `${HL7}questionnaire-minOccurs`;
export const MAX_OCCURS = `${HL7}questionnaire-maxOccurs`;
export const EXCLUSIVE = `${HL7}questionnaire-optionExclusive`;
export const OPTION_PREFIX = `${HL7}questionnaire-optionPrefix`;
export const TRANSLATION = `${HL7}translation`;
export const OPEN_LABEL =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel';

/** The number that an answer counts, as R4 writes it and as files from before and after it do. */
export const ORDINAL = [
  `${HL7}ordinalValue`,
  `${HL7}itemWeight`,
  `${HL7}questionnaire-ordinalValue`,
  `${HL7}valueset-ordinalValue`,
  `${HL7}codesystem-ordinalValue`,
  `${HL7}iso21090-CO-value`,
];

/** They say how to draw an item, which is ours to know. */
export const DRAWING: ReadonlySet<string> = new Set([
  CONTROL,
  `${HL7}questionnaire-choiceOrientation`,
  `${HL7}questionnaire-displayCategory`,
  `${HL7}rendering-style`,
  `${HL7}rendering-styleSensitive`,
  `${HL7}designNote`,
]);

/** Gives each name of an item an id that the engine takes, no two the same. */
export class Ids {
  readonly #taken = new Set<string>();

  for(name: string): string {
    const plain = name
      .replace(/[^\w-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80);
    // An id begins with a letter.
    const start = /^[a-z]/i.test(plain) ? plain : `q-${plain || 'item'}`;
    let id = start;
    for (let i = 2; this.#taken.has(id); i++) id = `${start}-${String(i)}`;
    this.#taken.add(id);
    return id;
  }
}
