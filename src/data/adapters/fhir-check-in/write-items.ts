/** Answers, and what was passed over, as items of a QuestionnaireResponse. */
import type {CheckIn, SkippedQuestion} from '../../contracts/check-in.js';
import type {RecordedAnswer} from '../../contracts/referral.js';
import type {Item, ItemAnswer} from '../fhir/types.js';
import {answerItem} from '../fhir/write-answers.js';
import {readersExtension, type CheckInExtension} from './extensions.js';

/** An item of a check-in: scales are whole numbers there. */
export interface CheckInItem extends Omit<Item, 'answer' | 'extension'> {
  readonly extension: readonly CheckInExtension[];
  readonly answer?: readonly (ItemAnswer & {readonly valueInteger?: number})[];
}

/** The order of the Questionnaire where it is known; else answers first. */
export function itemsOf(
  {answers, skipped}: CheckIn,
  prefix: string,
  order: readonly string[] = [],
): CheckInItem[] {
  const items = [
    ...answers.map((answer, i) => answered(answer, i, prefix)),
    ...skipped.map((one, i) => passedOver(one, i, prefix)),
  ];
  const place = ({linkId}: CheckInItem) => {
    const found = order.indexOf(linkId);
    return found < 0 ? order.length : found;
  };
  return items.sort((a, b) => place(a) - place(b));
}

/** Kinds whose items take a code, and so an answer such as "I am not sure". */
const LISTED = ['choice', 'choices', 'select'];
const LARGEST_INTEGER = 2 ** 31;

function answered(given: RecordedAnswer, position: number, prefix: string): CheckInItem {
  const {extension = [], answer, ...item} = answerItem(given, position, prefix);
  const {kind, special, audience, sensitivity} = given;
  const readers = readersExtension(audience, sensitivity, prefix);
  const [first] = answer ?? [];
  if (special && !LISTED.includes(kind) && first?.valueCoding) {
    // "Not sure" is no number and no yes: the item has no answer, and says why.
    const why = {url: `${prefix}special-answer`, valueCoding: first.valueCoding};
    return {...item, extension: [...extension, why, readers]};
  }
  return {
    ...item,
    extension: [...extension, readers],
    ...(answer && {answer: kind === 'scale' ? answer.map(wholeNumber) : answer}),
  };
}

function wholeNumber({valueDecimal, ...rest}: ItemAnswer): ItemAnswer & {valueInteger?: number} {
  if (valueDecimal === undefined) return rest;
  const fits = Number.isInteger(valueDecimal) && Math.abs(valueDecimal) < LARGEST_INTEGER;
  return fits ? {...rest, valueInteger: valueDecimal} : {...rest, valueDecimal};
}

function passedOver(
  {question, item, label, audience}: SkippedQuestion,
  position: number,
  prefix: string,
): CheckInItem {
  return {
    linkId: question,
    text: label,
    extension: [
      {
        url: `${prefix}skipped-by-person`,
        extension: [
          {url: 'position', valueInteger: position},
          ...(item === undefined ? [] : [{url: 'item', valueCode: item}]),
        ],
      },
      readersExtension(audience, undefined, prefix),
    ],
  };
}
