/** The person, those they named, the prison, and who referred them. */
import {isObject} from '../../../is-object.js';
import type {PersonRow, RecordedValue} from '../../contracts/referral.js';
import {
  ethnicCategory,
  ETHNIC_CATEGORY,
  ETHNICITY_NOT_STATED,
  INTERPRETER_REQUIRED,
  NHS_NUMBER_STATUS,
  NHS_NUMBER_UNAVAILABLE,
  NOT_TRACED,
  NUMBER_NOT_KNOWN,
  PRISON,
} from './codes.js';
import type {Sources} from './sources.js';
import type {Extension, FhirResource, Reference} from './types.js';
import {isFhirDate} from './write-answers.js';
import type {Writer} from './writer.js';

export function writePatient(writer: Writer): Reference {
  const from = writer.sources();
  const birth = from.text('person.birth-date');
  const practice = from.text('gp.practice');
  const patient: FhirResource = {
    resourceType: 'Patient',
    extension: [
      ...ethnicity(from),
      ...interpreter(from),
      ...(from.text('person.nhs-number-known') === 'no'
        ? [{url: NHS_NUMBER_UNAVAILABLE, valueCodeableConcept: NUMBER_NOT_KNOWN}]
        : []),
    ],
    identifier: identifiers(from, writer),
    name: names(from),
    telecom: [
      telecom('phone', from.text('contact.phone')),
      telecom('email', from.text('contact.email')),
    ],
    ...(birth !== undefined && isFhirDate(birth) && {birthDate: birth}),
    address: [home(from), prisonAddress(from)],
    communication: languages(from),
    ...(practice !== undefined && {generalPractitioner: [{display: practice}]}),
  };
  return writer.add(patient, from.readers);
}

function identifiers(from: Sources, {settings}: Writer): object[] {
  const {systems, nhsNumber} = settings;
  const nhs = from.text('person.nhs-number');
  const prison = from.text('person.prison-number');
  const crn = from.text('person.crn');
  return [
    ...(nhs !== undefined && /^\d{10}$/.test(nhs)
      ? [
          {
            extension: [{url: NHS_NUMBER_STATUS, valueCodeableConcept: NOT_TRACED}],
            system: nhsNumber,
            value: nhs,
          },
        ]
      : []),
    ...(prison === undefined
      ? []
      : [{type: {text: 'Prison number'}, system: systems.prisonNumber, value: prison}]),
    ...(crn === undefined
      ? []
      : [{type: {text: 'Probation case reference number'}, system: systems.crn, value: crn}]),
  ];
}

function names(from: Sources): object[] {
  const {first, last} = partsOf(from.answer('person.name')?.value);
  const usual = from.text('person.preferred-name');
  return [
    ...(first === undefined && last === undefined
      ? []
      : [{use: 'official', family: last, given: first === undefined ? undefined : [first]}]),
    ...(usual === undefined ? [] : [{use: 'usual', text: usual}]),
  ];
}

function partsOf(value: RecordedValue | null | undefined): Readonly<Record<string, string>> {
  return isObject(value) ? value : {};
}

function telecom(system: string, value: string | undefined): object | undefined {
  return value === undefined ? undefined : {system, value};
}

function home(from: Sources): object | undefined {
  const parts = partsOf(from.answer('place.address')?.value);
  if (Object.keys(parts).length === 0) return undefined;
  const {line1, line2, town, county, postcode} = parts;
  return {
    use: from.text('place.home') === 'temporary' ? 'temp' : 'home',
    line: [line1, line2],
    city: town,
    district: county,
    postalCode: postcode,
  };
}

function prisonAddress(from: Sources): object | undefined {
  const prison = from.text('place.prison');
  const wing = from.text('place.wing');
  if (prison === undefined && wing === undefined) return undefined;
  return {use: 'temp', line: [wing, prison]};
}

function ethnicity(from: Sources): Extension[] {
  const answer = from.answer('equality.ethnicity');
  const group = from.answer('equality.ethnic-group');
  const words = from.text('equality.ethnicity-words');
  const category = typeof answer?.value === 'string' ? ethnicCategory(answer.value) : undefined;
  const refused = [answer, group].some((one) => one?.special === 'prefer-not-to-say');
  const coding = category ?? (refused ? ETHNICITY_NOT_STATED : undefined);
  const text = words ?? (answer ?? group)?.text.join('; ');
  if (!coding && !text) return [];
  return [
    {
      url: ETHNIC_CATEGORY,
      valueCodeableConcept: {...(coding && {coding: [coding]}), ...(text && {text})},
    },
  ];
}

function interpreter(from: Sources): Extension[] {
  const needed = from.text('communication.interpreter');
  return needed === 'yes' || needed === 'no'
    ? [{url: INTERPRETER_REQUIRED, valueBoolean: needed === 'yes'}]
    : [];
}

function languages(from: Sources): object[] {
  const spoken = from.text('communication.language-spoken');
  const others = [
    from.text('communication.interpreter-language'),
    from.text('communication.language-read'),
  ];
  const rest = [...new Set(others)].filter((one) => one !== undefined && one !== spoken);
  return [
    ...(spoken === undefined ? [] : [{language: {text: spoken}, preferred: true}]),
    ...rest.map((language) => ({language: {text: language}})),
  ];
}

/** The people somebody named, in their order. */
export function writePeople(writer: Writer, patient: Reference): void {
  const from = writer.sources();
  const rows = from.answer('people.list')?.value;
  if (!Array.isArray(rows)) return;
  rows.forEach((row: unknown, i) => {
    const say = (question: string) => {
      const value = isObject(row) ? (row as PersonRow)[question] : undefined;
      return typeof value === 'string' ? value : undefined;
    };
    const [name, relationship, reach] = [
      say('people-name'),
      say('people-relationship'),
      say('people-contact') === 'yes' ? say('people-reach') : undefined,
    ];
    if (name === undefined && relationship === undefined) return;
    const person: FhirResource = {
      resourceType: 'RelatedPerson',
      patient,
      relationship: relationship === undefined ? undefined : [{text: relationship}],
      name: name === undefined ? undefined : [{text: name}],
      telecom: [telecom('other', reach)],
    };
    writer.add(person, from.readers, `person-${String(i + 1)}`);
  });
}

/** @returns Nothing where nobody named a prison. */
export function writePrison(writer: Writer): Reference | undefined {
  const from = writer.sources();
  const name = from.text('place.prison');
  if (name === undefined) return undefined;
  const prison: FhirResource = {resourceType: 'Location', mode: 'instance', name, type: [PRISON]};
  return writer.add(prison, from.readers);
}

/** Who referred somebody, where that was staff. */
export interface Referrer {
  readonly practitioner: Reference;
  readonly role: Reference;
}

export function writeReferrer(writer: Writer): Referrer | undefined {
  const who = writer.sources();
  const name = who.text('referrer.name');
  const from = writer.sources();
  const role = from.text('referrer.role');
  const contact = from.text('referrer.contact');
  const service = from.text('referrer.service');
  const organisation = from.text('referrer.organisation');
  if (!who.used && !from.used) return undefined;
  const practitioner = writer.add(
    {resourceType: 'Practitioner', name: name === undefined ? undefined : [{text: name}]},
    who.readers,
  );
  const system = contact?.includes('@')
    ? 'email'
    : /\p{L}/u.test(contact ?? '')
      ? 'other'
      : 'phone';
  return {
    practitioner,
    role: writer.add(
      {
        resourceType: 'PractitionerRole',
        practitioner,
        organization: {display: organisation},
        healthcareService: [{display: service}],
        code: [{text: role}],
        telecom: [telecom(system, contact)],
      },
      from.readers,
    ),
  };
}
