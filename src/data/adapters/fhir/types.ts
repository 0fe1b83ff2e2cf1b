/** The shapes of FHIR R4 that this adapter writes. Only what is used is typed. */

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Identifier {
  readonly system?: string;
  readonly value: string;
}

export interface Reference {
  readonly reference?: string;
  readonly identifier?: Identifier;
  readonly display?: string;
}

/** With either a value or extensions of its own, never both. */
export interface Extension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueCode?: string;
  readonly valueBoolean?: boolean;
  readonly valueInteger?: number;
  readonly valueDate?: string;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly extension?: readonly Extension[];
}

/** One of these and no other. */
export interface ItemAnswer {
  readonly valueString?: string;
  readonly valueBoolean?: boolean;
  readonly valueDecimal?: number;
  readonly valueDate?: string;
  readonly valueCoding?: Coding;
}

/** An item of a QuestionnaireResponse. */
export interface Item {
  readonly linkId: string;
  readonly text?: string;
  readonly extension?: readonly Extension[];
  readonly answer?: readonly ItemAnswer[];
  readonly item?: readonly Item[];
}

/** Any resource; what is in it depends on its type. */
export interface FhirResource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

export interface FhirEntry {
  /** `urn:uuid:` and a UUID that is the same whenever the same referral is written. */
  readonly fullUrl: string;
  readonly resource: FhirResource;
  /**
   * A conditional create: a server that has it already stores nothing. Or, of what changes (a plan), a
   * conditional update: it keeps the newest.
   */
  readonly request: {
    readonly method: 'POST' | 'PUT';
    readonly url: string;
    readonly ifNoneExist?: string;
  };
}

/** A transaction: a server stores all of it or nothing. Plain JSON. */
export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'transaction';
  readonly identifier: Identifier;
  readonly timestamp: string;
  readonly entry: readonly FhirEntry[];
}
