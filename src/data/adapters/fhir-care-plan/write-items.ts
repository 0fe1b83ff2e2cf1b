/**
 * Everything of a plan that FHIR has a resource for. Its elements are copies for other systems, in
 * their words; the record itself is the extension, which alone is read.
 */
import type {GatePlan, PlanAppointment, PlanItem, PlanWho} from '../../contracts/gate-plan.js';
import {londonMoment} from '../icalendar/london.js';
import {safeText} from '../fhir/safe-text.js';
import type {CodeableConcept, FhirResource, Reference} from '../fhir/types.js';
import {fieldsOf} from './codec.js';
import {RESOURCE_LISTS, RESOURCES, type ResourceList} from './parts.js';
import type {PlanWriter} from './writer.js';

type Elements = Readonly<Record<string, unknown>>;

/** Writes one resource for each thing of these lists. */
export function writeItems(writer: PlanWriter): void {
  for (const list of RESOURCE_LISTS) {
    const items: readonly PlanItem[] = writer.plan[list];
    items.forEach((item, position) => {
      const resource: FhirResource = {
        resourceType: RESOURCES[list],
        extension: [
          {
            url: writer.own('plan-item'),
            extension: [
              {url: 'list', valueString: list},
              {url: 'position', valueInteger: position},
              {url: 'record', extension: fieldsOf(item)},
            ],
          },
        ],
        ...elementsOf(writer, list, position),
      };
      writer.add(resource, item, item.id);
    });
  }
}

function elementsOf(writer: PlanWriter, list: ResourceList, at: number): Elements {
  const {plan} = writer;
  switch (list) {
    case 'goals':
      return goal(writer, plan.goals[at]);
    case 'actions':
      return action(writer, plan.actions[at]);
    case 'supports':
      return support(writer, plan.supports[at]);
    case 'essentials':
      return essential(writer, plan.essentials[at]);
    case 'appointments':
      return appointment(writer, plan.appointments[at]);
    case 'people':
      return person(writer, plan.people[at]);
    case 'medicines':
      return medicine(writer, plan.medicines[at]);
  }
}

type One<L extends ResourceList> = GatePlan[L][number] | undefined;

const text = (words: string | undefined): CodeableConcept | undefined =>
  words === undefined ? undefined : {text: safeText(words)};

const GOAL_STATUS = {active: 'active', reached: 'completed', 'not-now': 'on-hold'} as const;

function goal(writer: PlanWriter, item: One<'goals'>): Elements {
  if (!item) return {};
  return {
    lifecycleStatus: GOAL_STATUS[item.state],
    description: text(item.text),
    subject: writer.subject,
    ...(item.by.role === 'me' && {expressedBy: writer.subject}),
  };
}

const ACTION_STATUS = {
  'not-started': 'requested',
  'in-progress': 'in-progress',
  'need-help': 'in-progress',
  done: 'completed',
  'not-now': 'on-hold',
  'not-needed': 'cancelled',
} as const;

function action(writer: PlanWriter, item: One<'actions'>): Elements {
  if (!item) return {};
  return {
    ...task(writer, ACTION_STATUS[item.state], item.text, item.who),
    ...(item.goal !== undefined && {reasonReference: writer.to('Goal', item.goal)}),
    ...(item.when?.day !== undefined && {restriction: {period: {end: item.when.day}}}),
  };
}

const SUPPORT_STATUS = {
  needed: 'requested',
  'in-progress': 'in-progress',
  met: 'completed',
  declined: 'rejected',
} as const;

const support = (writer: PlanWriter, item: One<'supports'>): Elements =>
  item ? task(writer, SUPPORT_STATUS[item.state], item.text, item.who) : {};

const ESSENTIAL_STATUS = {
  sorted: 'completed',
  'not-yet': 'requested',
  'not-needed': 'cancelled',
  'want-help': 'requested',
} as const;

const essential = (writer: PlanWriter, item: One<'essentials'>): Elements =>
  item ? task(writer, ESSENTIAL_STATUS[item.state], item.title ?? item.kind ?? '', []) : {};

function task(
  writer: PlanWriter,
  status: string,
  words: string,
  who: readonly PlanWho[] = [],
): Elements {
  const [owner] = who;
  return {
    basedOn: [writer.to('CarePlan')],
    status,
    intent: 'plan',
    description: safeText(words),
    for: writer.subject,
    owner: owner && ownerOf(writer, owner),
  };
}

function ownerOf(writer: PlanWriter, {role, person: id, name, label}: PlanWho): Reference {
  if (id !== undefined) return writer.to('RelatedPerson', id);
  if (role === 'me') return writer.subject;
  return {display: safeText(name ?? label ?? role)};
}

const LENGTH = 60_000;

/** FHIR takes a start only with an end: one without is a wish for that time. */
function timesOf({state, when, minutes}: PlanAppointment): Elements {
  const {day, from, to} = when;
  if (day === undefined || from === undefined) return {};
  const start = londonMoment(`${day}T${from}`);
  const end =
    to !== undefined
      ? londonMoment(`${day}T${to}`)
      : minutes === undefined
        ? undefined
        : start + minutes * LENGTH;
  const instant = (moment: number) => new Date(moment).toISOString();
  if (end === undefined || state === 'to-arrange') {
    return {requestedPeriod: [{start: instant(start), end: end && instant(end)}]};
  }
  return {start: instant(start), end: instant(end)};
}

const APPOINTMENT_STATUS = {
  'to-arrange': 'proposed',
  arranged: 'booked',
  been: 'fulfilled',
  'could-not-go': 'cancelled',
  'called-off': 'cancelled',
} as const;

function appointment(writer: PlanWriter, item: One<'appointments'>): Elements {
  if (!item) return {};
  const {state, title, text: words, minutes, contact, organisation, bring, place} = item;
  const times = timesOf(item);
  const status = APPOINTMENT_STATUS[state];
  const where = [place?.name, ...(place?.address ?? []), place?.postcode].filter(Boolean);
  const others = [[contact, organisation].filter(Boolean).join(', '), where.join(', ')];
  return {
    // Without both ends of its time FHIR lets it be a proposal only.
    status: 'start' in times || status === 'cancelled' ? status : 'proposed',
    description: safeText(title),
    ...times,
    minutesDuration: minutes,
    comment: words === undefined ? undefined : safeText(words),
    patientInstruction: bring?.map(safeText).join('; '),
    participant: [
      {actor: writer.subject, status: state === 'to-arrange' ? 'needs-action' : 'accepted'},
      ...others
        .filter((each) => each !== '')
        .map((each) => ({actor: {display: safeText(each)}, status: 'tentative'})),
    ],
  };
}

function person(writer: PlanWriter, item: One<'people'>): Elements {
  if (!item) return {};
  const {name, label, role, phone, email} = item;
  return {
    patient: writer.subject,
    relationship: [text(label ?? role)],
    name: name === undefined ? undefined : [{text: safeText(name)}],
    telecom: [
      ...(phone === undefined ? [] : [{system: 'phone', value: phone}]),
      ...(email === undefined ? [] : [{system: 'email', value: email}]),
    ],
  };
}

function medicine(writer: PlanWriter, item: One<'medicines'>): Elements {
  if (!item) return {};
  return {
    status: item.state === 'not-needed' ? 'stopped' : 'active',
    medicationCodeableConcept: text(item.name),
    subject: writer.subject,
    reasonCode: [text(item.reason)],
    dosage: item.how === undefined ? undefined : [{text: safeText(item.how)}],
  };
}
