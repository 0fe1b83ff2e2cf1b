/** What is asked for, who is to do it, and how it came about. */
import type {ReferralConsent} from '../../contracts/referral-sharing.js';
import {FULFILL, SOCIAL_PRESCRIBING} from './codes.js';
import type {Extension, FhirResource, Reference} from './types.js';
import type {Referrer} from './write-person.js';
import type {Writer} from './writer.js';

/** What these resources refer to. */
export interface Around {
  readonly patient: Reference;
  readonly prison: Reference | undefined;
  readonly referrer: Referrer | undefined;
  readonly consent: ReferralConsent;
}

/** Whoever does not want it has not asked for anything. */
const states = {
  yes: {request: 'active', task: 'requested'},
  'not-now': {request: 'draft', task: 'draft'},
  no: {request: 'revoked', task: 'cancelled'},
} as const;

function stateOf({consent}: Around): (typeof states)[keyof typeof states] {
  return states[consent.agreement ?? 'yes'];
}

/** @returns Nothing where staff refer and this reader may not know who. */
function requesterOf(writer: Writer, {patient, referrer}: Around): Reference | undefined {
  return writer.referral.path === 'staff' ? referrer?.role : patient;
}

/** @param responses - The answers that the person may see. */
export function writeRequest(
  writer: Writer,
  around: Around,
  responses: readonly Reference[],
): Reference {
  const {path, language, createdAt, sentTo} = writer.referral;
  const {patient, prison, referrer} = around;
  const from = writer.sources();
  const author = path === 'staff' ? referrer?.practitioner : patient;
  const request: FhirResource = {
    resourceType: 'ServiceRequest',
    language,
    extension: [recordExtension(writer)],
    status: stateOf(around).request,
    // A person proposes; a worker orders.
    intent: path === 'staff' ? 'order' : 'proposal',
    code: SOCIAL_PRESCRIBING,
    subject: patient,
    authoredOn: createdAt,
    requester: requesterOf(writer, around),
    performer: [writer.recipient(sentTo)],
    locationReference: prison ? [prison] : undefined,
    reasonCode: from.choices('need.areas').map(({value, text}) => ({
      ...(/^[^\s]+$/.test(value) && {coding: [{system: writer.own('need.areas'), code: value}]}),
      text,
    })),
    supportingInfo: responses,
    note: [
      {authorReference: patient, text: from.text('referral.person-words')},
      {authorReference: author, text: from.text('referral.reason')},
    ].filter(({text}) => text !== undefined),
  };
  return writer.add(request, from.readers);
}

/** What a record says of itself and FHIR has no place for. */
function recordExtension(writer: Writer): Extension {
  const {version, path, setting, definition, sentTo, audiences} = writer.referral;
  return {
    url: writer.own('record'),
    extension: [
      {url: 'version', valueString: version},
      {url: 'path', valueCode: path},
      {url: 'setting', valueCode: setting},
      {
        url: 'definition',
        extension: [
          {url: 'id', valueString: definition.id},
          {url: 'version', valueString: definition.version},
        ],
      },
      {url: 'sent-to', valueCode: sentTo},
      ...audiences.map(({id, label}) => ({
        url: 'audience',
        extension: [
          {url: 'id', valueCode: id},
          {url: 'label', valueString: label},
        ],
      })),
    ],
  };
}

export function writeTask(writer: Writer, around: Around, request: Reference): void {
  const {sentTo, createdAt} = writer.referral;
  // Others are told; only the receiver is asked to do something.
  if (writer.reader !== sentTo) return;
  const task: FhirResource = {
    resourceType: 'Task',
    status: stateOf(around).task,
    intent: 'order',
    code: FULFILL,
    focus: request,
    for: around.patient,
    authoredOn: createdAt,
    requester: requesterOf(writer, around),
    owner: writer.recipient(sentTo),
  };
  writer.add(task, writer.sources().readers);
}

/** Says who wrote everything before it, and who helped. */
export function writeProvenance(writer: Writer, around: Around): void {
  const {createdAt, path} = writer.referral;
  const {patient, referrer} = around;
  const from = writer.sources();
  const author = path === 'staff' ? (referrer?.role ?? {display: 'Staff'}) : patient;
  const provenance: FhirResource = {
    resourceType: 'Provenance',
    target: writer.entries.map(({fullUrl}) => ({reference: fullUrl})),
    recorded: createdAt,
    agent: [
      {type: {text: 'Author'}, who: author},
      ...(path === 'helped'
        ? [
            {
              type: {text: 'Helper'},
              role: [{text: from.words('helper.role')}, {text: from.words('helper.task')}],
              who: {display: from.text('helper.name') ?? 'Helper'},
            },
          ]
        : []),
    ],
  };
  writer.add(provenance, from.readers);
}
