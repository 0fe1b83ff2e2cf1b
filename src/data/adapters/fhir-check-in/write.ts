/** A check-in as FHIR. */
import {ContractError} from '../../../errors.js';
import {parseCheckIn} from '../../contracts/check-check-in.js';
import {checkInFor} from '../../contracts/check-in-sharing.js';
import type {CheckIn, CheckInScore} from '../../contracts/check-in.js';
import {pruned, withSafeText} from '../fhir/safe-text.js';
import type {FhirBundle, FhirResource, Identifier, Reference} from '../fhir/types.js';
import {uuidFor} from '../fhir/uuid.js';
import {recordExtension} from './extensions.js';
import {settingsFrom, type CheckInFhirOptions, type Settings} from './options.js';
import {itemsOf} from './write-items.js';

/**
 * A check-in as one QuestionnaireResponse, with scores and triggers in an extension. Its labels name
 * those who may see all of it, and nobody else: give each other reader one of its own, by `audience`.
 *
 * @throws ConfigError for options it cannot work with, and for an audience the person did not choose.
 * @throws ContractError when the check-in does not keep its contract.
 */
export function toQuestionnaireResponse(
  checkIn: CheckIn,
  options: CheckInFhirOptions,
): FhirResource {
  const settings = settingsFrom(options, 'toQuestionnaireResponse');
  return response(prepared(checkIn, settings), settings);
}

/**
 * The scores of a check-in as Observations, one each. A score without a number has none.
 *
 * @param from - Where the QuestionnaireResponse is: `{reference: 'QuestionnaireResponse/7'}`.
 * @throws As {@link toQuestionnaireResponse}.
 */
export function toObservations(
  checkIn: CheckIn,
  options: CheckInFhirOptions,
  from: Reference,
): readonly FhirResource[] {
  const settings = settingsFrom(options, 'toObservations');
  const record = prepared(checkIn, settings);
  return observations(record, settings, from).map(({resource}) => resource);
}

/**
 * A check-in as a transaction Bundle: the response, and Observations where the options want them. The
 * same check-in and options give the same Bundle, and a server that follows its conditional creates
 * stores it once.
 *
 * @throws As {@link toQuestionnaireResponse}.
 */
export function checkInToFhir(checkIn: CheckIn, options: CheckInFhirOptions): FhirBundle {
  const settings = settingsFrom(options, 'checkInToFhir');
  const record = prepared(checkIn, settings);
  const whole = identifier(record, settings);
  const fullUrl = fullUrlOf('QuestionnaireResponse', whole);
  const all = [
    {resource: response(record, settings), own: whole},
    ...(settings.observations ? observations(record, settings, {reference: fullUrl}) : []),
  ];
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    identifier: whole,
    timestamp: record.createdAt,
    entry: all.map(({resource, own}) => ({
      fullUrl: fullUrlOf(resource.resourceType, own),
      resource,
      request: {
        method: 'POST',
        url: resource.resourceType,
        ifNoneExist: `identifier=${settings.submission}|${own.value}`,
      },
    })),
  };
}

/** What the reader may see of it, in text that FHIR can carry. */
function prepared(checkIn: CheckIn, {audience}: Settings): CheckIn {
  const seen = audience === undefined ? parseCheckIn(checkIn) : checkInFor(checkIn, audience);
  if (seen.createdAt.startsWith('0000')) {
    const message = 'Expected a year from 0001, the first that FHIR has.';
    throw new ContractError('CheckIn', [{where: 'createdAt', message}]);
  }
  return withSafeText(seen, 'CheckIn');
}

function response(record: CheckIn, settings: Settings): FhirResource {
  const {prefix, subject, questionnaire, order} = settings;
  const {language, stopped, createdAt, answers, skipped} = record;
  const sensitive = answers.some(({sensitivity}) => sensitivity === 'sensitive');
  const readers = readersOfAll(record, [...answers, ...skipped, ...record.scores]);
  return pruned({
    resourceType: 'QuestionnaireResponse',
    meta: meta('QuestionnaireResponse', readers, sensitive, record, settings),
    language,
    extension: [recordExtension(record, prefix)],
    identifier: identifier(record, settings),
    questionnaire,
    status: stopped ? 'stopped' : 'completed',
    subject,
    authored: createdAt,
    author: authorOf(record, settings),
    source: subject,
    item: itemsOf(record, prefix, order),
  });
}

/** Who wrote the answers down; whose they are is the source, which is always the person. */
function authorOf({by}: CheckIn, {subject, staff}: Settings): Reference | undefined {
  if (by.path === 'self') return subject;
  return by.path === 'staff' ? (staff ?? {display: 'Staff'}) : {display: by.helper ?? 'Helper'};
}

function observations(record: CheckIn, settings: Settings, from: Reference) {
  return record.scores.flatMap((score) => {
    if (score.value === null) return [];
    const own = identifier(record, settings, score.id);
    return [{resource: observation(score, record, settings, own, from), own}];
  });
}

function observation(
  {id, label, value, band, audience}: CheckInScore,
  record: CheckIn,
  settings: Settings,
  own: Identifier,
  from: Reference,
): FhirResource {
  const {prefix, codes = {}, subject} = settings;
  const {createdAt, wording, language, answers} = record;
  const others = Object.hasOwn(codes, id) ? (codes[id] ?? []) : [];
  const sensitive = answers.some(({sensitivity}) => sensitivity === 'sensitive');
  return pruned({
    resourceType: 'Observation',
    meta: meta('Observation', audience, sensitive, record, settings),
    language,
    // A number from changed words is another measure: it says so wherever it goes.
    extension: [{url: `${prefix}wording`, valueCode: wording}],
    identifier: [own],
    status: 'final',
    category: [
      {
        coding: [
          {system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey'},
        ],
      },
    ],
    code: {coding: [{system: `${prefix}score`, code: id}, ...others], text: label},
    subject,
    effectiveDateTime: createdAt,
    valueQuantity: {
      value,
      unit: 'score',
      system: 'http://unitsofmeasure.org',
      code: '{score}',
    },
    interpretation: band && [
      {coding: [{system: `${prefix}band`, code: band.id}], text: band.label},
    ],
    derivedFrom: [from],
  });
}

/** Those who may see every one of these. */
function readersOfAll(
  {audiences}: CheckIn,
  all: readonly {readonly audience: readonly string[]}[],
): readonly string[] {
  const ids = audiences.map(({id}) => id);
  return ids.filter((id) => all.every(({audience}) => audience.includes(id)));
}

function meta(
  type: string,
  readers: readonly string[],
  sensitive: boolean,
  {audiences}: CheckIn,
  {prefix, labels = {}, profiles = {}}: Settings,
): object {
  const sensitivity = sensitive ? 'sensitive' : 'ordinary';
  const own = labels[sensitivity];
  return {
    profile: Object.hasOwn(profiles, type) ? profiles[type] : undefined,
    security: [
      {system: `${prefix}sensitivity`, code: sensitivity},
      ...(own ? [own] : []),
      ...readers.map((id) => ({
        system: `${prefix}audience`,
        code: id,
        display: audiences.find((one) => one.id === id)?.label,
      })),
    ],
  };
}

/** What is for one audience is less than the whole: a server must not take it for that. */
function identifier({submissionId}: CheckIn, settings: Settings, name?: string): Identifier {
  const {submission, audience} = settings;
  const parts = [submissionId, ...(audience === undefined ? [] : [audience])];
  return {system: submission, value: [...parts, ...(name === undefined ? [] : [name])].join('.')};
}

function fullUrlOf(type: string, {value}: Identifier): string {
  return `urn:uuid:${uuidFor(`check-in/${type}/${value}`)}`;
}
