/**
 * What somebody said at earlier check-ins, question by question. Each answer stands alone: nothing is
 * added up, compared or called better or worse.
 */
import {checkCheckIn} from '../../../data/contracts/check-check-in.js';
import type {CheckIn} from '../../../data/contracts/check-in.js';
import {dateText, momentTexts} from '../../../i18n/format.js';
import {textOf} from '../../../i18n/text.js';
import {findQuestion, type Definition} from '../../../questions/index.js';

/** One question, with all that was said to it. */
export interface HistoryQuestion {
  /** Of the set of questions and the question. */
  readonly key: string;
  /** As it was read the last time. */
  readonly label: string;
  /** Of the label. */
  readonly language: string;
  /** For whole numbers: where the dots stand. */
  readonly scale?: HistoryScale;
  /** An answer was marked as one to be careful with: it is shown only when it is asked for. */
  readonly sensitive: boolean;
  /** The oldest first. */
  readonly entries: readonly HistoryEntry[];
}

export interface HistoryScale {
  readonly min: number;
  readonly max: number;
  /** What the ends mean, where it is known. */
  readonly minLabel?: string;
  readonly maxLabel?: string;
}

/** What was said once. */
export interface HistoryEntry {
  /** The day, in words of the current language. */
  readonly date: string;
  /** A line a string; none where the question was passed over. */
  readonly said: readonly string[];
  /** Of what was said. */
  readonly language: string;
  /** On the scale. */
  readonly value?: number;
  /** From here on the question was asked in other words, so what is above cannot be set beside it. */
  readonly otherWords: boolean;
  /** The words were not those of the instrument. Said where they begin. */
  readonly adapted: boolean;
}

export interface History {
  readonly questions: readonly HistoryQuestion[];
  /** How many were left out because they do not keep the contract. */
  readonly refused: number;
}

/** A question in one check-in. */
interface Asked {
  readonly checkIn: CheckIn;
  readonly label: string;
  readonly said: readonly string[];
  readonly scale: boolean;
  readonly value: unknown;
  readonly sensitive: boolean;
}

/** What a scale is where nobody says: that of ONS4. */
const MIN = 0;
const MAX = 10;

/**
 * Dates are in the current language, so it is called where that is set.
 *
 * @param checkIns - What a host keeps, in any order. What is no check-in is left out.
 * @param definition - The questions of now: they say from where to where a scale goes.
 */
export function historyOf(checkIns: readonly unknown[], definition?: Definition): History {
  const kept = checkIns.flatMap((one) => {
    const reading = checkCheckIn(one);
    return reading.ok ? [reading.checkIn] : [];
  });
  const questions = new Map<string, Asked[]>();
  for (const checkIn of [...kept].sort((a, b) => compared(dayOf(a), dayOf(b)))) {
    for (const [question, asked] of askedIn(checkIn)) {
      const key = `${checkIn.definition.id}/${question}`;
      questions.set(key, [...(questions.get(key) ?? []), asked]);
    }
  }
  return {
    questions: [...questions].flatMap(([key, all]) => questionOf(key, all, definition) ?? []),
    refused: checkIns.length - kept.length,
  };
}

/** The day on the paper is the day it was said; typing up comes later. */
function dayOf({fromPaper, createdAt}: CheckIn): string {
  return fromPaper?.date ?? createdAt;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function askedIn(checkIn: CheckIn): readonly (readonly [string, Asked])[] {
  return [
    ...checkIn.answers.map(
      ({question, label, text, kind, value, sensitivity}) =>
        [
          question,
          {
            checkIn,
            label,
            said: text,
            scale: kind === 'scale',
            value,
            sensitive: sensitivity !== 'ordinary',
          },
        ] as const,
    ),
    ...checkIn.skipped.map(
      ({question, label}) =>
        [
          question,
          {checkIn, label, said: [], scale: false, value: null, sensitive: false},
        ] as const,
    ),
  ];
}

/** Nothing for a question that was passed over each time: there is nothing to look back at. */
function questionOf(
  key: string,
  all: readonly Asked[],
  definition: Definition | undefined,
): HistoryQuestion | undefined {
  const last = all.at(-1);
  if (!last || all.every(({said}) => said.length === 0)) return undefined;
  const scale = all.some((one) => one.scale) ? scaleOf(key, all, definition) : undefined;
  return {
    key,
    label: last.label,
    language: last.checkIn.language,
    ...(scale && {scale}),
    sensitive: all.some(({sensitive}) => sensitive),
    entries: all.map((one, i) => entryOf(one, all[i - 1])),
  };
}

function entryOf(one: Asked, before: Asked | undefined): HistoryEntry {
  const {checkIn, said, scale, value} = one;
  const {date} = checkIn.fromPaper ?? {};
  const adapted = checkIn.wording === 'adapted';
  const otherWords = before !== undefined && wordsOf(one) !== wordsOf(before);
  return {
    date: date === undefined ? momentTexts(new Date(checkIn.createdAt)).date : dateText(date),
    said,
    language: checkIn.language,
    ...(scale && typeof value === 'number' && {value}),
    otherWords,
    adapted: adapted && (before === undefined || otherWords),
  };
}

/** What has to be alike for two answers to be answers to the same question. */
function wordsOf({checkIn: {definition, wording, language}, label}: Asked): string {
  return JSON.stringify([definition.version, wording, language, label]);
}

function scaleOf(
  key: string,
  all: readonly Asked[],
  definition: Definition | undefined,
): HistoryScale {
  const question =
    definition && key.startsWith(`${definition.id}/`)
      ? findQuestion(definition, key.slice(definition.id.length + 1))?.question
      : undefined;
  const values = all.flatMap(({scale, value}) =>
    scale && typeof value === 'number' ? [value] : [],
  );
  if (question?.kind !== 'scale') {
    return {min: Math.min(MIN, ...values), max: Math.max(MAX, ...values)};
  }
  return {
    min: Math.min(question.min, ...values),
    max: Math.max(question.max, ...values),
    minLabel: textOf(question.minLabel),
    maxLabel: textOf(question.maxLabel),
  };
}
