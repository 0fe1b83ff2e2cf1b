/** Names of weekdays, and dates with them, alone and in lists. */
import {dateText} from '../i18n/format.js';
import {msg, str} from '../i18n/msg.js';
import type {Weekday} from '../data/contracts/activity.js';

const weekdays: Readonly<Record<Weekday, () => string>> = {
  MO: () =>
    msg('Monday', {
      id: 'steady.weekday.monday',
      desc: 'Name of a weekday, in the middle of sentences: "every Monday", "Monday 6 August 2026". A word that stands before each name ("dydd" in Welsh) goes into those sentences.',
    }),
  TU: () =>
    msg('Tuesday', {
      id: 'steady.weekday.tuesday',
      desc: 'Name of a weekday, in the middle of sentences: "every Monday", "Monday 6 August 2026". A word that stands before each name ("dydd" in Welsh) goes into those sentences.',
    }),
  WE: () =>
    msg('Wednesday', {
      id: 'steady.weekday.wednesday',
      desc: 'Name of a weekday, in the middle of sentences: "every Monday", "Monday 6 August 2026". A word that stands before each name ("dydd" in Welsh) goes into those sentences.',
    }),
  TH: () =>
    msg('Thursday', {
      id: 'steady.weekday.thursday',
      desc: 'Name of a weekday, in the middle of sentences: "every Monday", "Monday 6 August 2026". A word that stands before each name ("dydd" in Welsh) goes into those sentences.',
    }),
  FR: () =>
    msg('Friday', {
      id: 'steady.weekday.friday',
      desc: 'Name of a weekday, in the middle of sentences: "every Monday", "Monday 6 August 2026". A word that stands before each name ("dydd" in Welsh) goes into those sentences.',
    }),
  SA: () =>
    msg('Saturday', {
      id: 'steady.weekday.saturday',
      desc: 'Name of a weekday, in the middle of sentences: "every Monday", "Monday 6 August 2026". A word that stands before each name ("dydd" in Welsh) goes into those sentences.',
    }),
  SU: () =>
    msg('Sunday', {
      id: 'steady.weekday.sunday',
      desc: 'Name of a weekday, in the middle of sentences: "every Monday", "Monday 6 August 2026". A word that stands before each name ("dydd" in Welsh) goes into those sentences.',
    }),
};

export const weekdayText = (day: Weekday): string => weekdays[day]();

/** "Monday", "Monday and Thursday", "Monday, Tuesday and Thursday". */
export function weekdaysText(days: readonly Weekday[]): string {
  const names = days.map(weekdayText);
  return names.slice(1).reduce((before, name, at) => {
    if (at < names.length - 2) {
      return msg(str`${before}, ${name}`, {
        id: 'steady.session.days.more',
        desc: 'Weekdays in a list of three or more. Values: those before, and the next one; one more follows with "and".',
      });
    }
    return msg(str`${before} and ${name}`, {
      id: 'steady.session.days.last',
      desc: 'Weekdays in a list: "Monday and Thursday". Values: those before, and the last one.',
    });
  }, names[0] ?? '');
}

const dated: Readonly<Record<Weekday, (date: string) => string>> = {
  MO: (date) =>
    msg(str`Monday ${date}`, {
      id: 'steady.session.date.monday',
      desc: 'A date with its weekday. It stands alone, in sentences and in lists, so it begins small if your language does that. The value is the date: "Monday 6 August 2026".',
    }),
  TU: (date) =>
    msg(str`Tuesday ${date}`, {
      id: 'steady.session.date.tuesday',
      desc: 'A date with its weekday. It stands alone, in sentences and in lists, so it begins small if your language does that. The value is the date: "Tuesday 6 August 2026".',
    }),
  WE: (date) =>
    msg(str`Wednesday ${date}`, {
      id: 'steady.session.date.wednesday',
      desc: 'A date with its weekday. It stands alone, in sentences and in lists, so it begins small if your language does that. The value is the date: "Wednesday 6 August 2026".',
    }),
  TH: (date) =>
    msg(str`Thursday ${date}`, {
      id: 'steady.session.date.thursday',
      desc: 'A date with its weekday. It stands alone, in sentences and in lists, so it begins small if your language does that. The value is the date: "Thursday 6 August 2026".',
    }),
  FR: (date) =>
    msg(str`Friday ${date}`, {
      id: 'steady.session.date.friday',
      desc: 'A date with its weekday. It stands alone, in sentences and in lists, so it begins small if your language does that. The value is the date: "Friday 6 August 2026".',
    }),
  SA: (date) =>
    msg(str`Saturday ${date}`, {
      id: 'steady.session.date.saturday',
      desc: 'A date with its weekday. It stands alone, in sentences and in lists, so it begins small if your language does that. The value is the date: "Saturday 6 August 2026".',
    }),
  SU: (date) =>
    msg(str`Sunday ${date}`, {
      id: 'steady.session.date.sunday',
      desc: 'A date with its weekday. It stands alone, in sentences and in lists, so it begins small if your language does that. The value is the date: "Sunday 6 August 2026".',
    }),
};

/** "Thursday 6 August 2026", small where the language begins small. @param day - `YYYY-MM-DD` */
export const dayText = (weekday: Weekday, day: string): string => dated[weekday](dateText(day));

/** "Thursday 6 August 2026 and Thursday 3 September 2026". */
export function datesText(dates: readonly string[]): string {
  return dates.slice(1).reduce((before, date, at) => {
    if (at < dates.length - 2) {
      return msg(str`${before}, ${date}`, {
        id: 'steady.session.dates.more',
        desc: 'Dates with their weekdays in a list of three. Values: the first and the second; one more follows with "and".',
      });
    }
    return msg(str`${before} and ${date}`, {
      id: 'steady.session.dates.last',
      desc: 'Dates with their weekdays in a list: "Thursday 6 August 2026 and Thursday 3 September 2026". Values: those before, and the last one.',
    });
  }, dates[0] ?? '');
}
