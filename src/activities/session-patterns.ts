/**
 * The sentences that say when a session is, and those that are made around them. They begin small,
 * because some stand behind "From 4 January 2027:". A value never changes its form: a language writes
 * its sentence around it.
 */
import {msg, str} from '../i18n/msg.js';

export const patterns = {
  everyDay: () =>
    msg('every day', {
      id: 'steady.session.every.day',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:".',
    }),
  everyWorkday: () =>
    msg('every weekday', {
      id: 'steady.session.every.weekday',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". Monday to Friday.',
    }),
  everyWeek: () =>
    msg('every week', {
      id: 'steady.session.every.week',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The day is not known.',
    }),
  everyMonth: () =>
    msg('every month', {
      id: 'steady.session.every.month',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The day is not known.',
    }),
  everyYear: () =>
    msg('every year', {
      id: 'steady.session.every.year',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The day is not known, or follows as the next date.',
    }),
  weekly: (day: string) =>
    msg(str`every ${day}`, {
      id: 'steady.session.weekly.day',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a weekday: "every Monday".',
    }),
  weeklyDays: (days: string) =>
    msg(str`every ${days}`, {
      id: 'steady.session.weekly.days',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a list of weekdays: "every Monday and Thursday".',
    }),
  secondWeek: (day: string) =>
    msg(str`every second ${day}`, {
      id: 'steady.session.fortnightly.day',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". Once in two weeks. The value is a weekday: "every second Tuesday".',
    }),
  secondWeekDays: (days: string) =>
    msg(str`every second week, on ${days}`, {
      id: 'steady.session.fortnightly.days',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". In one of two weeks. The value is a list of weekdays: "every second week, on Monday and Thursday".',
    }),
  first: (day: string) =>
    msg(str`first ${day} of the month`, {
      id: 'steady.session.monthly.first',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a weekday: "first Monday of the month".',
    }),
  second: (day: string) =>
    msg(str`second ${day} of the month`, {
      id: 'steady.session.monthly.second',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a weekday: "second Monday of the month".',
    }),
  third: (day: string) =>
    msg(str`third ${day} of the month`, {
      id: 'steady.session.monthly.third',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a weekday: "third Monday of the month".',
    }),
  fourth: (day: string) =>
    msg(str`fourth ${day} of the month`, {
      id: 'steady.session.monthly.fourth',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a weekday: "fourth Monday of the month".',
    }),
  last: (day: string) =>
    msg(str`last ${day} of the month`, {
      id: 'steady.session.monthly.last',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a weekday: "last Monday of the month".',
    }),
  lastDayOfMonth: () =>
    msg('last day of the month', {
      id: 'steady.session.monthly.lastDay',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:".',
    }),
  stOfMonth: (day: number) =>
    msg(str`on the ${day}st of the month`, {
      id: 'steady.session.monthly.st',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a day of the month, a number: 1st, 21st or 31st. Your language may say the same for all four.',
    }),
  ndOfMonth: (day: number) =>
    msg(str`on the ${day}nd of the month`, {
      id: 'steady.session.monthly.nd',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a day of the month, a number: 2nd or 22nd. Your language may say the same for all four.',
    }),
  rdOfMonth: (day: number) =>
    msg(str`on the ${day}rd of the month`, {
      id: 'steady.session.monthly.rd',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a day of the month, a number: 3rd or 23rd. Your language may say the same for all four.',
    }),
  thOfMonth: (day: number) =>
    msg(str`on the ${day}th of the month`, {
      id: 'steady.session.monthly.th',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". The value is a day of the month, a number: 4th to 20th, and 24th to 30th. Your language may say the same for all four.',
    }),
  both: (before: string, also: string) =>
    msg(str`${before}, and ${also}`, {
      id: 'steady.session.both',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". Values: two times that are each a whole sentence: "first Monday of the month, and third Monday of the month".',
    }),
  nextDate: (date: string) =>
    msg(str`next on ${date}`, {
      id: 'steady.session.next.date',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". For what no rule can say. The value is a date with its weekday: "next on Thursday 6 August 2026".',
    }),
  nextDates: (dates: string) =>
    msg(str`next on ${dates}`, {
      id: 'steady.session.next.dates',
      desc: 'When an activity is on. Begins small: it can stand behind "From 4 January 2027:". For what no rule can say. The value is a list of two or three dates with their weekdays.',
    }),
  askDays: () =>
    msg('ask which days', {
      id: 'steady.session.askDays',
      desc: 'The hours of an activity are known, but not its days; the hours follow: "Ask which days, 2pm to 3:30pm". Begins small.',
    }),
  fromTo: (when: string, from: string, to: string) =>
    msg(str`${when}, ${from} to ${to}`, {
      id: 'steady.session.time.fromTo',
      desc: 'When an activity is on: "Every Thursday, 2pm to 3:30pm". The first value is when it is on, such as "every Thursday" or "Thursday 6 August 2026". The others are times of day.',
    }),
  from: (when: string, from: string) =>
    msg(str`${when}, from ${from}`, {
      id: 'steady.session.time.from',
      desc: 'When an activity is on; when it finishes is not known: "Every Thursday, from 2pm". The first value is when it is on, such as "every Thursday" or "Thursday 6 August 2026". The second is a time of day.',
    }),
  to: (when: string, to: string) =>
    msg(str`${when}, ends at ${to}`, {
      id: 'steady.session.time.to',
      desc: 'When an activity is on; when it begins is not known: "Every Thursday, ends at 4pm". The first value is when it is on, such as "every Thursday" or "Thursday 6 August 2026". The second is a time of day.',
    }),
  allDay: (when: string) =>
    msg(str`${when}, all day`, {
      id: 'steady.session.time.allDay',
      desc: 'When an activity is on: "Every day, all day". The value is when it is on, such as "every Thursday" or "Thursday 6 August 2026".',
    }),
  nextOn: (said: string, date: string) =>
    msg(str`${said}. Next on ${date}`, {
      id: 'steady.session.andNext',
      desc: 'When an activity is on that is not on every week or every year, and when that is next: "Every second Tuesday, 2pm to 3:30pm. Next on Tuesday 18 August 2026". No full stop at the end. Values: the sentence and the date.',
    }),
  until: (said: string, date: string) =>
    msg(str`${said}, until ${date}`, {
      id: 'steady.session.until',
      desc: 'When an activity is on that ends: "Every Thursday, 2pm to 3:30pm, until 6 August 2026". That day is the last. Values: the sentence and the date.',
    }),
  later: (date: string, said: string) =>
    msg(str`From ${date}: ${said}`, {
      id: 'steady.session.later',
      desc: 'When an activity is on that has not begun: "From 4 January 2027: every Thursday, 2pm to 3:30pm". Values: the first day, and the sentence, which begins small.',
    }),
  ended: (date: string) =>
    msg(str`Ended on ${date}`, {
      id: 'steady.session.ended',
      desc: 'In place of when an activity is on, if it is no more. The value is the last day, a date.',
    }),
  unknown: () =>
    msg('Ask about times', {
      id: 'steady.session.unknown',
      desc: 'In place of when an activity is on, if nobody can say for certain.',
    }),
};
