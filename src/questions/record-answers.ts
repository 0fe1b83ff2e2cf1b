/** What of the answers goes into a record, what is missing there, and who will see what. */
import {textOf} from '../i18n/text.js';
import {answerText} from './answer-text.js';
import type {Responses, Today} from './answers.js';
import {evaluateAll} from './conditions.js';
import type {Definition, Kind, Sensitivity, SpecialAnswer} from './definition.js';
import {allQuestions, type Place} from './questions.js';
import {confirmedKnown, effectiveAnswer, knownValue} from './responses.js';
import type {Value} from './values/reading.js';
import {read} from './values/read.js';

/** One answer, with all a reader needs to understand it without the definition. */
export interface RecordedAnswer {
  /** Id of the question. */
  readonly question: string;
  readonly item?: string;
  readonly kind: Kind;
  /** The question and the answer as the person read them. */
  readonly label: string;
  readonly text: readonly string[];
  /** `null` for a special answer. */
  readonly value: Value | null;
  readonly special?: SpecialAnswer;
  /** Ids of those who may see it. */
  readonly audience: readonly string[];
  readonly sensitivity: Sensitivity;
  /** Where the host had it from, and whether the person said that it is still right. */
  readonly known?: {readonly source: string; readonly date?: string; readonly confirmed: boolean};
}

/** An item of a standard to which there is no answer. */
export interface MissingItem {
  readonly question: string;
  readonly item?: string;
  readonly label: string;
  readonly standard: string;
  readonly level: 'mandatory' | 'required';
  /** It was asked, and this was said instead. */
  readonly special?: SpecialAnswer;
}

/** What one audience will see. */
export interface Sharing {
  readonly audience: string;
  readonly label: string;
  /** The questions with an answer, in document order. */
  readonly questions: readonly {
    readonly question: string;
    readonly label: string;
    readonly sensitivity: Sensitivity;
  }[];
}

/**
 * The answers to the questions that are asked, in document order, in the current language. Left out:
 * what is not asked, not answered, or cannot be read; so call `validate` first.
 */
export function recordAnswers(
  definition: Definition,
  responses: Responses,
  today: Today,
): readonly RecordedAnswer[] {
  const {asked} = evaluateAll(definition, responses, today);
  return allQuestions(definition).flatMap((place) =>
    asked(place.question.id) ? recorded(place, responses, today) : [],
  );
}

function recorded(
  {question, audience, sensitivity}: Place,
  responses: Responses,
  today: Today,
): RecordedAnswer[] {
  const {id, item, kind} = question;
  const answer = effectiveAnswer(responses, id);
  const reading = read(question, answer, today);
  if (!reading.ok || (reading.value === undefined && !reading.special)) return [];
  const {value = null, special} = reading;
  const known = knownValue(responses, id);
  return [
    {
      question: id,
      ...(item !== undefined && {item}),
      kind,
      label: textOf(question.label),
      text: answerText(question, special ? {special} : answer, today),
      value,
      ...(special && {special}),
      audience,
      sensitivity,
      ...(known && {
        known: {
          source: textOf(known.source),
          ...(known.date !== undefined && {date: known.date}),
          confirmed: confirmedKnown(responses, id) ?? false,
        },
      }),
    },
  ];
}

/**
 * The items of a standard that the record lacks. A mandatory one is listed even where its question
 * is not asked; one that is required if known only where it is. "Not sure" and "prefer not to say"
 * leave an item missing, and are told with it.
 */
export function missingItems(
  definition: Definition,
  responses: Responses,
  today: Today,
): readonly MissingItem[] {
  const {asked} = evaluateAll(definition, responses, today);
  const answered = new Map(
    recordAnswers(definition, responses, today).map((answer) => [answer.question, answer]),
  );
  return allQuestions(definition).flatMap(({question}) => {
    const {id, item, standard} = question;
    const answer = answered.get(id);
    if (!standard || (answer && !answer.special)) return [];
    if (standard.level === 'required' && !asked(id)) return [];
    return [
      {
        question: id,
        ...(item !== undefined && {item}),
        label: textOf(question.label),
        standard: standard.name,
        level: standard.level,
        ...(answer?.special && {special: answer.special}),
      },
    ];
  });
}

/** For every audience of the definition, the answered questions that it will see. */
export function sharing(
  definition: Definition,
  responses: Responses,
  today: Today,
): readonly Sharing[] {
  const answers = recordAnswers(definition, responses, today);
  return definition.audiences.map(({id, label}) => ({
    audience: id,
    label: textOf(label),
    questions: answers
      .filter(({audience}) => audience.includes(id))
      .map(({question, label: words, sensitivity}) => ({question, label: words, sensitivity})),
  }));
}
