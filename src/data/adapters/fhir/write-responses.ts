/**
 * The answers themselves: one QuestionnaireResponse for each group of readers, since a server lets
 * somebody read a resource or not, never half of one.
 */
import type {RecordedAnswer} from '../../contracts/referral.js';
import type {Readers} from './sources.js';
import type {FhirResource, Item, Reference} from './types.js';
import {answerItem, MISSING, missingItem} from './write-answers.js';
import type {Referrer} from './write-person.js';
import type {Writer} from './writer.js';

interface Group {
  readonly readers: Readers;
  readonly items: Item[];
  readonly missing: Item[];
}

/** What these resources refer to. */
export interface AroundAnswers {
  readonly patient: Reference;
  readonly referrer: Referrer | undefined;
  readonly request: Reference;
}

/** References to the responses that the person and the reader may see, before they are written. */
export function responsesFor(writer: Writer): Reference[] {
  return groupsOf(writer).flatMap(({readers}, i) =>
    readers.sensitivity !== 'staff-only' && readers.audience.includes(writer.reader)
      ? [writer.to('QuestionnaireResponse', nameOf(i))]
      : [],
  );
}

export function writeResponses(writer: Writer, around: AroundAnswers): void {
  const {language, createdAt, path} = writer.referral;
  const {patient, referrer, request} = around;
  const staff = path === 'staff';
  groupsOf(writer).forEach(({readers, items, missing}, i) => {
    const response: FhirResource = {
      resourceType: 'QuestionnaireResponse',
      language,
      basedOn: [request],
      questionnaire: writer.settings.questionnaire,
      status: 'completed',
      subject: patient,
      authored: createdAt,
      author: staff ? referrer?.role : patient,
      source: staff ? referrer?.practitioner : patient,
      item: [...items, ...(missing.length > 0 ? [{linkId: MISSING, item: missing}] : [])],
    };
    writer.add(response, readers, nameOf(i));
  });
}

function nameOf(index: number): string {
  return `answers-${String(index + 1)}`;
}

function groupsOf({referral, settings}: Writer): Group[] {
  const groups = new Map<string, Group>();
  const groupFor = ({audience, sensitivity}: Pick<RecordedAnswer, keyof Readers>): Group => {
    const key = JSON.stringify([audience, sensitivity]);
    const group = groups.get(key) ?? {readers: {audience, sensitivity}, items: [], missing: []};
    groups.set(key, group);
    return group;
  };
  referral.answers.forEach((answer, i) => {
    groupFor(answer).items.push(answerItem(answer, i, settings.prefix));
  });
  referral.missing.forEach((missing, i) => {
    groupFor(missing).missing.push(missingItem(missing, i, settings.prefix));
  });
  return [...groups.values()];
}
