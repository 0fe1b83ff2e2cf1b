/** Answers in words: for checking them, for paper and for a record. */
import {dateText} from '../i18n/format.js';
import {currentLanguage, msg, str} from '../i18n/msg.js';
import {textOf} from '../i18n/text.js';
import type {Answer, Today} from './answers.js';
import {evaluate} from './conditions.js';
import type {NumberQuestion, PeopleQuestion, Question, ScaleQuestion} from './definition.js';
import {optionText, specialAnswerText} from './options.js';
import {rowQuestions} from './questions.js';
import {given, own, specialOf} from './responses.js';
import {dateParts, parseDate} from './values/date.js';
import {parsePostcode} from './values/identifiers.js';
import {parseNumber} from './values/number.js';
import {ADDRESS_PARTS, NAME_PARTS} from './values/parts.js';
import {compact, tidy} from './values/text.js';
import {numberText} from './words/words.js';

/** One answer about one of several people. */
export interface RowText {
  readonly question: Question;
  readonly label: string;
  readonly text: readonly string[];
}

/**
 * An answer in the words of the current language, a line a string; empty when nothing was given.
 * What cannot be read stands as it was typed. Several people: one line each, see also {@link rowTexts}.
 *
 * @param today - Needed only where questions inside a repeating group compare with today.
 */
export function answerText(
  question: Question,
  answer: Answer | undefined,
  today?: Today,
): readonly string[] {
  const special = specialOf(answer);
  const lines = special ? [specialAnswerText(special)] : linesOf(question, answer, today);
  return lines.filter(Boolean);
}

function linesOf(question: Question, answer: unknown, today: Today | undefined): readonly string[] {
  switch (question.kind) {
    case 'long-text':
      return tidy(answer, true).split('\n');
    case 'choice':
    case 'select':
    case 'yes-no':
      return given(answer).map((value) => optionText(question, value));
    case 'choices': {
      const chosen = given(answer);
      const all = [...question.options.map(({value}) => value), ...(question.offer ?? [])];
      return all
        .filter((value) => chosen.includes(value))
        .map((value) => optionText(question, value));
    }
    case 'date': {
      const date = parseDate(answer, question.precision);
      return [
        date.ok ? dateText(date.value ?? '') : joined(dateParts(answer), ['day', 'month', 'year']),
      ];
    }
    case 'number':
    case 'scale': {
      const number = parseNumber(answer);
      return [
        number === undefined ? optionText(question, tidy(answer)) : quantity(question, number),
      ];
    }
    case 'nhs-number':
      return [compact(answer).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')];
    case 'prison-number':
    case 'crn':
      return [compact(answer)];
    case 'postcode':
      return [parsePostcode(answer) ?? tidy(answer)];
    case 'name':
      return [joined(answer, NAME_PARTS)];
    case 'address':
      return ADDRESS_PARTS.map((part) => {
        const line = tidy(own(answer, part));
        return part === 'postcode' ? (parsePostcode(line) ?? line) : line;
      });
    case 'people':
      return rowTexts(question, answer, today).map(rowLine);
    default:
      return [tidy(answer)];
  }
}

function joined(answer: unknown, parts: readonly string[]): string {
  return parts.flatMap((part) => tidy(own(answer, part)) || []).join(' ');
}

function quantity(question: NumberQuestion | ScaleQuestion, number: number): string {
  const n = numberText(number);
  if (question.kind === 'number') return `${n} ${textOf(question.suffix)}`.trim();
  const [min, max] = [numberText(question.min), numberText(question.max)];
  const [minLabel, maxLabel] = [textOf(question.minLabel), textOf(question.maxLabel)];
  return msg(str`${n} (${min} is ${minLabel}, ${max} is ${maxLabel})`, {
    id: 'steady.answer.scale',
    desc: 'An answer on a scale. Values: the number chosen; the lowest number and what it means; the highest number and what it means: "7 (0 is not at all, 10 is completely)".',
  });
}

/** The answers about each person, those left out that were not given. */
export function rowTexts(
  question: PeopleQuestion,
  answer: unknown,
  today: Today = {today: ''},
): readonly (readonly RowText[])[] {
  const steps = rowQuestions(question);
  return (Array.isArray(answer) ? (answer as readonly unknown[]) : [])
    .map((row) => {
      const {asked} = evaluate(steps, (id) => own(row, id), today);
      return [...steps].flatMap(([id, {question: inner}]) => {
        const text = asked(id) ? answerText(inner, own(row, id) as Answer, today) : [];
        return text.length ? [{question: inner, label: textOf(inner.label), text}] : [];
      });
    })
    .filter((row) => row.length > 0);
}

function rowLine(row: readonly RowText[]): string {
  const list = new Intl.ListFormat([currentLanguage().tag, 'en-GB'], {
    type: 'unit',
    style: 'short',
  });
  return list.format(
    row.map(({label, text}) => {
      const answer = text.join(' ');
      return msg(str`${label}: ${answer}`, {
        id: 'steady.answer.labelled',
        desc: 'One answer about one of several people, in a line with others. Values: the question and the answer.',
      });
    }),
  );
}
