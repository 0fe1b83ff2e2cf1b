/** Dates in three boxes, also with only a month or a year. */
import {isRealDay, monthNumber} from '../dates.js';
import type {DateQuestion} from '../definition.js';
import {own} from '../responses.js';
import {good, NOTHING, wrong, type Flaw, type Reading} from './reading.js';
import {typed, withPlainDigits} from './text.js';

const PARTS = ['day', 'month', 'year'] as const;
type Part = (typeof PARTS)[number];

/** The three boxes of a date. A host may also give a date it knows as text: `1990-03-27`, `1990-03`. */
export function dateParts(answer: unknown): Readonly<Partial<Record<Part, string>>> {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(typed(answer)) ?? [];
  if (year) return {...(day && {day}), ...(month && {month}), year};
  const parts = PARTS.map((part) => [part, own(answer, part)] as const);
  return Object.fromEntries(parts.filter(([, text]) => typeof text === 'string'));
}

/** Day, month and year in one box, day first, as people paste them: `27/3/1985`, `27th of March 1985`. */
const WHOLE_DATE =
  /^(\d{1,2}[^\s/.,\p{Pd}]*)[\s/.,\p{Pd}]+(?:of\s+)?([^\s/.,\p{Pd}]+)[\s/.,\p{Pd}]+(\d{4})$/iu;

/** The number of a day, also as English and Welsh say it: `27th`, `3ydd`, `27ain`. */
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|af|a?il|ydd|f?ed|eg|ain)?$/i;

/**
 * Reads a date without asking whether it is early or late enough.
 *
 * @param least - The least that makes an answer.
 */
export function parseDate(answer: unknown, least: Part = 'day'): Reading<string> {
  const boxes = dateParts(answer);
  const [day, month, year] = [read(boxes.day), read(boxes.month), read(boxes.year)];
  if (!day && !month && !year) return NOTHING;

  const whole = month || year ? null : WHOLE_DATE.exec(plain(boxes.day));
  if (whole) {
    const reading = parseDate(Object.fromEntries(PARTS.map((part, i) => [part, whole[i + 1]])));
    return reading.ok ? reading : wrong('date-not-real', {part: 'day'});
  }

  const missing: Part[] = [];
  if (!day && least === 'day') missing.push('day');
  if (!month && (day || least !== 'year')) missing.push('month');
  if (!year) missing.push('year');
  const [first] = missing;
  if (first) return wrong('date-incomplete', {part: first, params: {missing: missing.join(' ')}});

  if (!/^\d{4}$/.test(year)) return wrong('date-year-digits', {part: 'year'});
  const monthIs = month ? monthNumber(month) : 1;
  const dayIs = day ? Number(ORDINAL.exec(day)?.[1]) || 0 : 1;
  if (!monthIs) return wrong('date-not-real', {part: 'month'});
  if (dayIs < 1 || dayIs > 31) return wrong('date-not-real', {part: 'day'});
  const date = [year, pad(monthIs), pad(dayIs)].join('-');
  if (!isRealDay(date)) return wrong('date-not-real');
  return good(date.slice(0, day ? 10 : month ? 7 : 4));
}

function plain(box: string | undefined): string {
  return withPlainDigits(typed(box)).replace(/\p{Cf}/gu, '');
}

function read(box: string | undefined): string {
  return plain(box).replace(/\s/g, '');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** A date that breaks its limits on every day it could mean; a partial date has the benefit of the doubt. */
function limitFlaw(question: DateQuestion, date: string, today: string): Flaw | undefined {
  const first = date + '-01-01'.slice(date.length - 4);
  const last = date + '-12-31'.slice(date.length - 4);
  const {when, min, max} = question;
  if (when === 'past' && first >= today) return {code: 'date-not-past'};
  if (when === 'past-or-today' && first > today) return {code: 'date-not-past-or-today'};
  if (when === 'future' && last <= today) return {code: 'date-not-future'};
  if (when === 'future-or-today' && last < today) return {code: 'date-not-future-or-today'};
  const from = min === 'today' ? today : min;
  const to = max === 'today' ? today : max;
  const early = from !== undefined && last < from;
  const late = to !== undefined && first > to;
  if ((early || late) && from !== undefined && to !== undefined) {
    return {code: 'date-out-of-range', params: {min: from, max: to}};
  }
  if (early) {
    return min === 'today'
      ? {code: 'date-not-future-or-today'}
      : {code: 'date-too-early', params: {min: from}};
  }
  if (late) {
    return max === 'today'
      ? {code: 'date-not-past-or-today'}
      : {code: 'date-too-late', params: {max: to}};
  }
  return undefined;
}

export function readDate(question: DateQuestion, answer: unknown, today: string): Reading<string> {
  const reading = parseDate(answer, question.precision);
  if (!reading.ok || reading.value === undefined) return reading;
  const flaw = limitFlaw(question, reading.value, today);
  return flaw ? {ok: false, flaws: [flaw]} : reading;
}
