/** A referral out of FHIR. */
import {isObject} from '../../../is-object.js';
import {ContractError, type Fault} from '../../../errors.js';
import {addFault} from '../../contracts/check.js';
import {parseReferral} from '../../contracts/check-referral.js';
import type {Referral} from '../../contracts/referral.js';
import type {Sensitivity} from '../../../questions/definition.js';
import {settingsFrom, type FhirOptions} from './options.js';
import {Place} from './place.js';
import {inOrder, inUtc, readAnswer, readMissing, type Found} from './read-answers.js';
import type {Readers} from './sources.js';
import {MISSING} from './write-answers.js';

/** What stands in the Bundle and not in the referral. */
export type FhirNote = Fault;

export interface FhirReading {
  readonly referral: Referral;
  /** In the order of the Bundle; empty where all of it was read, or is a copy of what was read. */
  readonly notes: readonly FhirNote[];
}

/** What `toFhir` writes besides, out of the answers. It is not read: the answers count. */
const COPIES: ReadonlySet<string> = new Set([
  'Patient',
  'RelatedPerson',
  'Location',
  'Practitioner',
  'PractitionerRole',
  'Task',
  'Consent',
  'Flag',
  'Provenance',
]);

/**
 * Reads what `toFhir` wrote, also after a server has kept it: other ids, another order, another type
 * of Bundle, more resources. Only the ServiceRequest and the QuestionnaireResponses are read; a change
 * to one of the copies is not seen.
 *
 * @param input - A Bundle, parsed. Any JSON is taken.
 * @param options - The `systems.submission` and `prefix` it was written with.
 * @throws ConfigError for options it cannot work with.
 * @throws ContractError that says where the Bundle, or the Referral in it, is not as it should be.
 */
export function fromFhir(
  input: unknown,
  options: Pick<FhirOptions, 'systems' | 'prefix'>,
): FhirReading {
  const {systems, prefix} = settingsFrom(options, 'fromFhir');
  const faults: Fault[] = [];
  const notes: FhirNote[] = [];
  const bundle = new Place(input, '', faults);
  if (!isObject(input) || input['resourceType'] !== 'Bundle') bundle.expected('a Bundle');
  const resources = bundle.at('entry').list.map((entry) => entry.at('resource'));
  const named = (type: string) => resources.filter((one) => one.at('resourceType').value === type);
  const requests = named('ServiceRequest').filter((one) => submissionIn(one) !== undefined);
  const [request] = requests;
  if (!request) bundle.at('entry').expected('a ServiceRequest with your submission id');
  requests[1]?.expected('one referral in a Bundle');
  const id = request && submissionIn(request);

  const answers: Found[] = [];
  const missing: Found[] = [];
  for (const response of named('QuestionnaireResponse')) {
    if (submissionIn(response) === id) readResponse(response);
    else note(response, 'Not read: it has another submission id, or none.');
  }
  const known = new Set([...COPIES, 'ServiceRequest', 'QuestionnaireResponse']);
  for (const resource of resources) {
    const type = resource.at('resourceType').value;
    if (typeof type !== 'string' || !known.has(type)) {
      note(resource, 'Not read: a referral is never written as this type of resource.');
    }
  }
  if (faults.length > 0 || !request) throw new ContractError('Bundle', faults);
  const made = {...readRequest(request, id), answers: inOrder(answers), missing: inOrder(missing)};
  if (faults.length > 0) throw new ContractError('Bundle', faults);
  return {referral: parseReferral(made), notes};

  function note(place: Place, message: string): void {
    addFault(notes, place.where, message);
  }

  /** The id that a resource was sent under, without what tells it from others of its type. */
  function submissionIn(resource: Place): string | undefined {
    const {value} = resource.at('identifier');
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const one of all) {
      if (!isObject(one) || one['system'] !== systems.submission) continue;
      const own = one['value'];
      if (typeof own === 'string') return own.split('.', 1)[0];
    }
    return undefined;
  }

  function readResponse(response: Place): void {
    const readers = readersOf(response, prefix);
    for (const item of response.at('item').list) {
      const group = item.at('linkId').value === MISSING;
      for (const inside of group ? item.at('item').list : [item]) {
        const found = (group ? readMissing : readAnswer)(inside, readers, prefix);
        if (found) (group ? missing : answers).push(found);
        else note(inside, 'Not read: it does not say what kind of answer it is.');
      }
    }
  }

  function readRequest(place: Place, submissionId: string | undefined): object {
    const record = place.extension(`${prefix}record`);
    if (!record) {
      place.expected(`an extension ${JSON.stringify(`${prefix}record`)}`);
      return {};
    }
    const definition = record.extension('definition');
    if (!definition) record.expected('an extension "definition"');
    return {
      type: 'steady-referral',
      version: record.valueOf('version', 'valueString'),
      submissionId,
      createdAt: inUtc(place.at('authoredOn').text),
      path: record.valueOf('path', 'valueCode'),
      setting: record.valueOf('setting', 'valueCode'),
      language: place.at('language').text,
      definition: {
        id: definition?.valueOf('id', 'valueString'),
        version: definition?.valueOf('version', 'valueString'),
      },
      audiences: record.extensions('audience').map((audience) => ({
        id: audience.valueOf('id', 'valueCode'),
        label: audience.valueOf('label', 'valueString'),
      })),
      sentTo: record.valueOf('sent-to', 'valueCode'),
    };
  }
}

/** Who may see the answers of a response, from its labels. Without labels nobody may. */
function readersOf(response: Place, prefix: string): Readers {
  const labels = response.at('meta').at('security');
  const codes = (name: string) =>
    labels.list
      .filter((label) => label.at('system').value === prefix + name)
      .map((label) => label.at('code').text);
  const audience = codes('audience');
  const [sensitivity, second] = codes('sensitivity');
  if (audience.length === 0) labels.expected('labels that say who may see these answers');
  if (sensitivity === undefined || second !== undefined) {
    labels.expected('one label that says how sensitive these answers are');
  }
  // Whether it is one of ours is checked with the rest of the referral.
  return {audience, sensitivity: sensitivity as Sensitivity};
}
