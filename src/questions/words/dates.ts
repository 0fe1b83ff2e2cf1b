/** Problems with dates. */
import {dateText} from '../../i18n/format.js';
import {msg, str} from '../../i18n/msg.js';
import {param, type Occasion, type Words} from './words.js';

/** A day of the problem in words: "6 August 2018". */
function date(occasion: Occasion, name: string): string {
  return dateText(param(occasion, name));
}

function notReal({x}: Occasion): string {
  return msg(str`${x} must be a real date`, {
    id: 'steady.problem.date-not-real',
    desc: 'A date such as 31 February. The value is what is asked for (your date of birth).',
  });
}

/** By the parts that are missing. */
const incomplete: Readonly<Record<string, Words>> = {
  day: (occasion) =>
    msg(str`${occasion.x} must include a day`, {
      id: 'steady.problem.date-incomplete.day',
      desc: 'Some boxes of a date are empty. The value is what is asked for (your date of birth).',
    }),
  month: (occasion) =>
    msg(str`${occasion.x} must include a month`, {
      id: 'steady.problem.date-incomplete.month',
      desc: 'Some boxes of a date are empty. The value is what is asked for (your date of birth).',
    }),
  year: (occasion) =>
    msg(str`${occasion.x} must include a year`, {
      id: 'steady.problem.date-incomplete.year',
      desc: 'Some boxes of a date are empty. The value is what is asked for (your date of birth).',
    }),
  'day month': (occasion) =>
    msg(str`${occasion.x} must include a day and month`, {
      id: 'steady.problem.date-incomplete.day-month',
      desc: 'Some boxes of a date are empty. The value is what is asked for (your date of birth).',
    }),
  'day year': (occasion) =>
    msg(str`${occasion.x} must include a day and year`, {
      id: 'steady.problem.date-incomplete.day-year',
      desc: 'Some boxes of a date are empty. The value is what is asked for (your date of birth).',
    }),
  'month year': (occasion) =>
    msg(str`${occasion.x} must include a month and year`, {
      id: 'steady.problem.date-incomplete.month-year',
      desc: 'Some boxes of a date are empty. The value is what is asked for (your date of birth).',
    }),
};

export const dateWords = {
  'date-incomplete': (occasion) => (incomplete[param(occasion, 'missing')] ?? notReal)(occasion),
  'date-year-digits': () =>
    msg('Year must include 4 numbers', {
      id: 'steady.problem.date-year-digits',
      desc: 'A year such as 90 was typed. Digits, in everyday words.',
    }),
  'date-not-real': notReal,
  'date-not-past': (occasion) =>
    msg(str`${occasion.x} must be in the past`, {
      id: 'steady.problem.date-not-past',
      desc: 'About a date. The value is what is asked for (your date of birth).',
    }),
  'date-not-past-or-today': (occasion) =>
    msg(str`${occasion.x} must be today or in the past`, {
      id: 'steady.problem.date-not-past-or-today',
      desc: 'About a date. The value is what is asked for (your date of birth).',
    }),
  'date-not-future': (occasion) =>
    msg(str`${occasion.x} must be in the future`, {
      id: 'steady.problem.date-not-future',
      desc: 'About a date. The value is what is asked for (your date of birth).',
    }),
  'date-not-future-or-today': (occasion) =>
    msg(str`${occasion.x} must be today or in the future`, {
      id: 'steady.problem.date-not-future-or-today',
      desc: 'About a date. The value is what is asked for (your date of birth).',
    }),
  'date-too-early': (occasion) =>
    msg(str`${occasion.x} must be the same as or after ${date(occasion, 'min')}`, {
      id: 'steady.problem.date-too-early',
      desc: 'First value: what is asked for (your date of birth). Second: the first day allowed, in words.',
    }),
  'date-too-late': (occasion) =>
    msg(str`${occasion.x} must be the same as or before ${date(occasion, 'max')}`, {
      id: 'steady.problem.date-too-late',
      desc: 'First value: what is asked for (your date of birth). Second: the last day allowed, in words.',
    }),
  'date-out-of-range': (occasion) =>
    msg(str`${occasion.x} must be between ${date(occasion, 'min')} and ${date(occasion, 'max')}`, {
      id: 'steady.problem.date-out-of-range',
      desc: 'First value: what is asked for (your date of birth). Then the first and the last day allowed, in words.',
    }),
} satisfies Record<string, Words>;
