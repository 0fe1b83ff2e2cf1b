/**
 * Where everything in a plan goes. A test holds this against the contract, against what is written and
 * read, and against `docs/adapters/fhir-care-plan.md`.
 */
import {gatePlanSchema} from '../../contracts/gate-plan-schema.js';
import {propertiesOf, schemaOf} from './codec.js';
import {isResourceList, RESOURCES} from './parts.js';

export interface CarePlanFhirField {
  /** Where it is written, and read back from. Names of our own extensions are without `prefix`. */
  readonly path: string;
  /** Where else it stands, for systems that do not know our extensions. It is not read. */
  readonly copy?: string;
  /** What does not come back. None: it comes back as it was. */
  readonly loss?: string;
}

const CHARACTERS = 'U+FFFD stands for control characters, half pairs and text of nothing but space';
const EMPTY = 'An empty list comes back as none';

/** Elements that other systems read, by the fields they come from. */
const COPIES: Readonly<Record<string, string>> = {
  changedAt: 'Bundle.timestamp; Provenance.recorded',
  'owner.name': 'CarePlan.subject.display without subject',
  'audiences[].label': 'Consent.provision; meta.security',
  'words[].text': 'CarePlan.note',
  'goals[].text': 'Goal.description',
  'goals[].state': 'Goal.lifecycleStatus',
  'goals[].by.role': 'Goal.expressedBy',
  'actions[].text': 'Task.description',
  'actions[].state': 'Task.status',
  'actions[].goal': 'Task.reasonReference',
  'actions[].when.day': 'Task.restriction.period.end',
  'actions[].who[].person': 'Task.owner',
  'supports[].text': 'Task.description',
  'supports[].state': 'Task.status',
  'essentials[].kind': 'Task.description',
  'essentials[].title': 'Task.description',
  'essentials[].state': 'Task.status',
  'appointments[].title': 'Appointment.description',
  'appointments[].state': 'Appointment.status',
  'appointments[].when.from': 'Appointment.start; requestedPeriod without an end',
  'appointments[].when.to': 'Appointment.end',
  'appointments[].minutes': 'Appointment.minutesDuration',
  'appointments[].text': 'Appointment.comment',
  'appointments[].bring': 'Appointment.patientInstruction',
  'appointments[].contact': 'Appointment.participant',
  'appointments[].place.name': 'Appointment.participant',
  'people[].name': 'RelatedPerson.name',
  'people[].label': 'RelatedPerson.relationship; CareTeam.participant.role',
  'people[].phone': 'RelatedPerson.telecom',
  'people[].email': 'RelatedPerson.telecom',
  'medicines[].name': 'MedicationStatement.medicationCodeableConcept',
  'medicines[].how': 'MedicationStatement.dosage',
  'medicines[].reason': 'MedicationStatement.reasonCode',
};

/** Fields that have an element of FHIR to themselves. */
const ELEMENTS: Readonly<Record<string, string>> = {
  id: 'CarePlan.identifier',
  createdAt: 'CarePlan.created',
};

/** Every field of a plan, and its place in the Bundle. */
export function carePlanFhirFields(): Readonly<Record<string, CarePlanFhirField>> {
  const rows: Record<string, CarePlanFhirField> = {};
  for (const [name, schema] of Object.entries(propertiesOf(gatePlanSchema))) {
    if (ELEMENTS[name] !== undefined) rows[name] = {path: ELEMENTS[name]};
    else if (isResourceList(name)) {
      const path = `${RESOURCES[name]}.extension('plan-item').extension('record')`;
      visit(schemaOf(schema)['items'], `${name}[]`, path);
    } else if (schemaOf(schema)['type'] === 'array') {
      const path = `CarePlan.extension('gate-plan').extension('${name}').extension('item')`;
      visit(schemaOf(schema)['items'], `${name}[]`, path);
    } else visit(schema, name, `CarePlan.extension('gate-plan').extension('${name}')`);
  }
  return rows;

  function visit(schema: unknown, where: string, path: string): void {
    const inside = Object.entries(propertiesOf(schema));
    for (const [name, one] of inside) {
      const {type, items} = schemaOf(one);
      const isList = type === 'array';
      const below = `${where}.${name}`;
      const at = `${path}.extension('${name}')`;
      if (isList && Object.keys(propertiesOf(items)).length === 0) row(below, at, items, EMPTY);
      else visit(isList ? items : one, isList ? `${below}[]` : below, at);
    }
    if (inside.length === 0) row(where, path, schema);
  }

  function row(where: string, path: string, schema: unknown, empty?: string): void {
    const {type, enum: choices, pattern, format} = schemaOf(schema);
    const isFree = type === 'string' && !choices && !pattern && !format;
    const optional = empty !== undefined && !where.endsWith('.audience');
    const loss = [isFree ? CHARACTERS : '', optional ? empty : ''].filter(Boolean).join('; ');
    const copy = COPIES[where];
    rows[where] = {path, ...(copy && {copy}), ...(loss && {loss})};
  }
}
