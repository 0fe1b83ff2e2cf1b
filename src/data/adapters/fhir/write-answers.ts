/** Answers as items of a QuestionnaireResponse. `read-answers.ts` is the way back. */
import {isObject} from '../../../is-object.js';
import {isDay} from '../../contracts/check.js';
import type {MissingItem, RecordedAnswer, RecordedValue} from '../../contracts/referral.js';
import type {SpecialAnswer} from '../../../questions/definition.js';
import type {Coding, Extension, Item, ItemAnswer} from './types.js';

/** Items that stand for what is missing; no question has a dot in its id. */
export const MISSING = 'steady.missing';

interface Content {
  readonly answer?: readonly ItemAnswer[];
  readonly item?: readonly Item[];
}

/**
 * @param position - Its place among the answers of the record.
 * @param prefix - What our own names start with.
 */
export function answerItem(given: RecordedAnswer, position: number, prefix: string): Item {
  const {question, item, kind, label, text, known} = given;
  const content = contentOf(given, prefix);
  const lines = sameTexts(text, impliedText(content)) ? undefined : text;
  return {
    linkId: question,
    text: label,
    extension: [
      {
        url: `${prefix}answer`,
        extension: [
          {url: 'position', valueInteger: position},
          {url: 'kind', valueCode: kind},
          ...(item === undefined ? [] : [{url: 'item', valueCode: item}]),
          ...(lines?.length === 0 ? [{url: 'no-line', valueBoolean: true}] : []),
          ...(lines ?? []).map((line) => ({url: 'line', valueString: line})),
          ...(known ? [knownExtension(known)] : []),
        ],
      },
    ],
    ...content,
  };
}

function knownExtension({
  source,
  date,
  confirmed,
}: NonNullable<RecordedAnswer['known']>): Extension {
  return {
    url: 'known',
    extension: [
      {url: 'source', valueString: source},
      ...(date === undefined ? [] : [{url: 'date', valueString: date}]),
      {url: 'confirmed', valueBoolean: confirmed},
    ],
  };
}

/** @param position - Its place among what is missing. */
export function missingItem(missing: MissingItem, position: number, prefix: string): Item {
  const {question, item, label, standard, level, special} = missing;
  return {
    linkId: `${MISSING}.${String(position)}`,
    text: label,
    extension: [
      {
        url: `${prefix}missing`,
        extension: [
          {url: 'position', valueInteger: position},
          ...(question === undefined ? [] : [{url: 'question', valueCode: question}]),
          ...(item === undefined ? [] : [{url: 'item', valueCode: item}]),
          {url: 'standard', valueString: standard},
          {url: 'level', valueCode: level},
          ...(special ? [{url: 'special', valueCode: special}] : []),
        ],
      },
    ],
  };
}

function contentOf(given: RecordedAnswer, prefix: string): Content {
  const {question, kind, item, special, text, value} = given;
  if (special) return {answer: [specialAnswer(special, prefix, text[0])]};
  if (kind === 'yes-no') return {answer: [{valueBoolean: value === 'yes'}]};
  const system = item === undefined ? undefined : prefix + item;
  if ((kind === 'choice' || kind === 'select') && typeof value === 'string') {
    const display = text.length === 1 ? text[0] : undefined;
    return {answer: [{valueCoding: coding(value, system, display)}]};
  }
  if (kind === 'choices' && isTexts(value)) {
    const named = text.length === value.length;
    return {
      answer: value.map((one, i) => ({
        valueCoding: coding(one, system, named ? text[i] : undefined),
      })),
    };
  }
  if (kind === 'date' && typeof value === 'string' && isFhirDate(value)) {
    return {answer: [{valueDate: value}]};
  }
  return valueContent(value, question, prefix);
}

/** A value whose kind says no more than its shape. */
function valueContent(
  value: RecordedValue | {readonly special: SpecialAnswer} | null,
  linkId: string,
  prefix: string,
): Content {
  if (typeof value === 'string') return {answer: [{valueString: value}]};
  if (typeof value === 'number') return {answer: [{valueDecimal: value}]};
  if (value === null) return {};
  if (isTexts(value)) return {answer: value.map((one) => ({valueCoding: coding(one)}))};
  if (Array.isArray(value)) {
    return {item: value.map((row) => rowItem(row, `${linkId}.person`, prefix))};
  }
  if (isSpecial(value)) return {answer: [specialAnswer(value.special, prefix)]};
  return {
    item: Object.entries(value).map(([part, words]) => ({
      linkId: `${linkId}.${part}`,
      answer: [{valueString: String(words)}],
    })),
  };
}

function rowItem(row: unknown, linkId: string, prefix: string): Item {
  const fields = isObject(row) ? Object.entries(row) : [];
  return {
    linkId,
    item: fields.map(([question, value]) => {
      const inside = `${linkId}.${question}`;
      return {linkId: inside, ...valueContent(value as RecordedValue, inside, prefix)};
    }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isSpecial(value: object): value is {readonly special: SpecialAnswer} {
  return Object.hasOwn(value, 'special');
}

function specialAnswer(code: SpecialAnswer, prefix: string, display?: string): ItemAnswer {
  return {valueCoding: {system: `${prefix}special`, code, ...(display && {display})}};
}

/** What FHIR takes for a code; a host's value may be anything. */
const CODE = /^[^\s]+(?: [^\s]+)*$/;

/** A value that is no code stands as its own display, without a code. */
function coding(value: string, system?: string, display?: string): Coding {
  if (!CODE.test(value)) return {display: value};
  return {
    ...(system !== undefined && {system}),
    code: value,
    ...(display !== undefined && {display}),
  };
}

/** Whether a date of the record is one of FHIR too: it may be a year, or a month, alone. */
export function isFhirDate(text: string): boolean {
  const whole = text + '-01-01'.slice(text.length - 4);
  return !text.startsWith('0000') && isDay(whole);
}

/** The words that a reader gets from the answer alone; others are written beside it. */
export function impliedText({answer = []}: Content): readonly string[] {
  return answer.flatMap(({valueString, valueCoding}) => {
    if (valueString !== undefined) return valueString.split('\n').filter(Boolean);
    return valueCoding?.display === undefined ? [] : [valueCoding.display];
  });
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}
