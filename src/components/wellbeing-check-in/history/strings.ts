/** The words of the history. */
import {msg, str} from '../../../i18n/msg.js';

export const historyStrings = {
  title: () =>
    msg('What you said before', {
      id: 'steady.checkIn.history.title',
      desc: 'Heading over the answers of earlier check-ins. The person asked to see them.',
    }),
  alone: () =>
    msg('Each answer stands by itself. Nothing is added up.', {
      id: 'steady.checkIn.history.alone',
      desc: 'Under "What you said before". There is no total, and nobody compares the answers.',
    }),
  none: () =>
    msg('There is nothing from before here.', {
      id: 'steady.checkIn.history.none',
      desc: 'In place of the answers of earlier check-ins, where there are none. Not a reproach.',
    }),
  open: () =>
    msg('Show what you said', {
      id: 'steady.checkIn.history.open',
      desc: 'Opens the earlier answers to a private question. Until then nobody beside the person can read them.',
    }),
  skipped: () =>
    msg('You skipped this question', {
      id: 'steady.checkIn.history.skipped',
      desc: 'In place of an answer on one day. Skipping is fine, so there is no reproach in it.',
    }),
  otherWords: () =>
    msg('From here on, the question was asked in other words.', {
      id: 'steady.checkIn.history.otherWords',
      desc: 'Between the answers of two days: those above and those below are answers to different words.',
    }),
  adapted: () =>
    msg('These are not the official words of the question.', {
      id: 'steady.checkIn.history.adapted',
      desc: 'Above an answer. The question was asked in easier words, or in a translation that is not official.',
    }),
  ends: (min: number, minLabel: string, max: number, maxLabel: string) =>
    msg(str`${min} means “${minLabel}”. ${max} means “${maxLabel}”.`, {
      id: 'steady.checkIn.history.ends',
      desc: 'What the ends of a scale mean. The values: 0, "Not at all", 10, "Completely".',
    }),
  table: () =>
    msg('Show these answers as a table', {
      id: 'steady.checkIn.history.table',
      desc: 'Opens a table with a row for each day.',
    }),
  day: () =>
    msg('Day', {
      id: 'steady.checkIn.history.day',
      desc: 'Heading of a column of dates, such as 2 March 2026.',
    }),
  answer: () =>
    msg('What you said', {
      id: 'steady.checkIn.history.answer',
      desc: 'Heading of a column of answers.',
    }),
};
