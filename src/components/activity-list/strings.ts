/** What a list of activities says by itself. */
import {msg, str} from '../../i18n/msg.js';
import {plural} from '../../i18n/plural.js';
import type {FeedFault} from './feed.js';

export const listStrings = {
  count: (n: number) =>
    plural(n, {
      zero: () =>
        msg(str`${n} activities.`, {
          id: 'steady.activities.count.zero',
          desc: 'Under the heading of a list of activities. The value is how many there are. 0.',
        }),
      one: () =>
        msg(str`${n} activity.`, {
          id: 'steady.activities.count.one',
          desc: 'Under the heading of a list of activities. The value is how many there are. 1.',
        }),
      two: () =>
        msg(str`${n} activities.`, {
          id: 'steady.activities.count.two',
          desc: 'Under the heading of a list of activities. The value is how many there are. 2.',
        }),
      few: () =>
        msg(str`${n} activities.`, {
          id: 'steady.activities.count.few',
          desc: 'Under the heading of a list of activities. The value is how many there are. A few: in Welsh 3.',
        }),
      many: () =>
        msg(str`${n} activities.`, {
          id: 'steady.activities.count.many',
          desc: 'Under the heading of a list of activities. The value is how many there are. Many: in Welsh 6.',
        }),
      other: () =>
        msg(str`${n} activities.`, {
          id: 'steady.activities.count.other',
          desc: 'Under the heading of a list of activities. The value is how many there are. Every other number.',
        }),
    }),
  countNew: (n: number) =>
    plural(n, {
      zero: () =>
        msg(str`${n} are good for someone new.`, {
          id: 'steady.activities.new.zero',
          desc: 'Under the heading of a list, after "12 activities." How many of them are good for someone who has never come to anything. The value is a number. 0.',
        }),
      one: () =>
        msg(str`${n} is good for someone new.`, {
          id: 'steady.activities.new.one',
          desc: 'Under the heading of a list, after "12 activities." How many of them are good for someone who has never come to anything. The value is a number. 1.',
        }),
      two: () =>
        msg(str`${n} are good for someone new.`, {
          id: 'steady.activities.new.two',
          desc: 'Under the heading of a list, after "12 activities." How many of them are good for someone who has never come to anything. The value is a number. 2.',
        }),
      few: () =>
        msg(str`${n} are good for someone new.`, {
          id: 'steady.activities.new.few',
          desc: 'Under the heading of a list, after "12 activities." How many of them are good for someone who has never come to anything. The value is a number. A few: in Welsh 3.',
        }),
      many: () =>
        msg(str`${n} are good for someone new.`, {
          id: 'steady.activities.new.many',
          desc: 'Under the heading of a list, after "12 activities." How many of them are good for someone who has never come to anything. The value is a number. Many: in Welsh 6.',
        }),
      other: () =>
        msg(str`${n} are good for someone new.`, {
          id: 'steady.activities.new.other',
          desc: 'Under the heading of a list, after "12 activities." How many of them are good for someone who has never come to anything. The value is a number. Every other number.',
        }),
    }),
  countShown: (n: number, all: number) =>
    plural(all, {
      zero: () =>
        msg(str`${n} of ${all} activities.`, {
          id: 'steady.activities.shown.zero',
          desc: 'Above the results of a search; read out by screen readers. Values: how many are shown, and how many there are in all. The form goes by the second: 0.',
        }),
      one: () =>
        msg(str`${n} of ${all} activity.`, {
          id: 'steady.activities.shown.one',
          desc: 'Above the results of a search; read out by screen readers. Values: how many are shown, and how many there are in all. The form goes by the second: 1.',
        }),
      two: () =>
        msg(str`${n} of ${all} activities.`, {
          id: 'steady.activities.shown.two',
          desc: 'Above the results of a search; read out by screen readers. Values: how many are shown, and how many there are in all. The form goes by the second: 2.',
        }),
      few: () =>
        msg(str`${n} of ${all} activities.`, {
          id: 'steady.activities.shown.few',
          desc: 'Above the results of a search; read out by screen readers. Values: how many are shown, and how many there are in all. The form goes by the second: A few: in Welsh 3.',
        }),
      many: () =>
        msg(str`${n} of ${all} activities.`, {
          id: 'steady.activities.shown.many',
          desc: 'Above the results of a search; read out by screen readers. Values: how many are shown, and how many there are in all. The form goes by the second: Many: in Welsh 6.',
        }),
      other: () =>
        msg(str`${n} of ${all} activities.`, {
          id: 'steady.activities.shown.other',
          desc: 'Above the results of a search; read out by screen readers. Values: how many are shown, and how many there are in all. The form goes by the second: Every other number.',
        }),
    }),
  results: () =>
    msg('Activities', {
      id: 'steady.activities.results',
      desc: 'Name of the part of the page with the results of a search. Read out by screen readers.',
    }),
  loading: () =>
    msg('Getting the activities.', {
      id: 'steady.activities.loading',
      desc: 'In place of a list that is still on its way.',
    }),
  empty: () =>
    msg('There are no activities here yet.', {
      id: 'steady.activities.empty',
      desc: 'In place of a list that has nothing in it at all.',
    }),
  none: () =>
    msg('Nothing is like that.', {
      id: 'steady.activities.none',
      desc: 'Heading in place of the results, when no activity has all that a person chose.',
    }),
  noneHelp: () =>
    msg('Take away one of the things you chose, or try another word.', {
      id: 'steady.activities.noneHelp',
      desc: 'Under "Nothing is like that."',
    }),
  failed: () =>
    msg('The activities did not arrive.', {
      id: 'steady.activities.failed',
      desc: 'Heading in place of a list that could not be fetched. Why, and what to do, comes after it.',
    }),
  partial: () =>
    msg('Some activities may be missing.', {
      id: 'steady.activities.partial',
      desc: 'Above a list of which not all could be fetched, or that could not be brought up to date.',
    }),
  again: () =>
    msg('Try again', {
      id: 'steady.activities.again',
      desc: 'Button: fetches the list again.',
    }),
  printed: (date: string) =>
    msg(str`Printed on ${date}.`, {
      id: 'steady.activities.printed',
      desc: 'Only on paper, under the heading of a list. The value is a date: "6 August 2018".',
    }),
  onlyThese: (choices: string) =>
    msg(str`Only these are shown: ${choices}.`, {
      id: 'steady.activities.onlyThese',
      desc: 'Only on paper, above a list that a person has filtered. The value is what they chose: "Nature, Thursday and Free".',
    }),
};

/** Why a list could not be fetched. */
export function faultText(fault: FeedFault): string {
  return (faults[fault] ?? faults.other)();
}

const faults: Partial<Record<FeedFault, () => string>> & {readonly other: () => string} = {
  offline: () =>
    msg('There was no connection. Try again when there is one.', {
      id: 'steady.activities.fault.offline',
      desc: 'Why a list of activities did not arrive.',
    }),
  late: () =>
    msg('It took too long. Try again in a few minutes.', {
      id: 'steady.activities.fault.late',
      desc: 'Why a list of activities did not arrive.',
    }),
  busy: () =>
    msg('Too many people are looking at it now. Try again in a few minutes.', {
      id: 'steady.activities.fault.busy',
      desc: 'Why a list of activities did not arrive: the server is too busy.',
    }),
  other: () =>
    msg('Something is not right with this page. Try again later, or ask someone what is on.', {
      id: 'steady.activities.fault.other',
      desc: 'Why a list of activities did not arrive: its address is wrong, or what came cannot be read.',
    }),
};

export const findStrings = {
  form: () =>
    msg('Find an activity', {
      id: 'steady.activities.find.form',
      desc: 'Name of the search form above a list of activities. Read out by screen readers.',
    }),
  search: () =>
    msg('Search for a word', {
      id: 'steady.activities.find.search',
      desc: 'Label of the search box above a list of activities.',
    }),
  show: () =>
    msg('Show activities', {
      id: 'steady.activities.find.show',
      desc: 'Button of the search form: goes to the results.',
    }),
  choose: () =>
    msg('Choose what to show', {
      id: 'steady.activities.find.choose',
      desc: 'Opens and closes the choices (kind, day, place and so on) of the search form.',
    }),
  chosen: (n: number) =>
    plural(n, {
      zero: () =>
        msg(str`Choose what to show: ${n} chosen`, {
          id: 'steady.activities.find.chosen.zero',
          desc: 'Opens and closes the choices of the search form. The value is how many things are chosen. 0.',
        }),
      one: () =>
        msg(str`Choose what to show: ${n} chosen`, {
          id: 'steady.activities.find.chosen.one',
          desc: 'Opens and closes the choices of the search form. The value is how many things are chosen. 1.',
        }),
      two: () =>
        msg(str`Choose what to show: ${n} chosen`, {
          id: 'steady.activities.find.chosen.two',
          desc: 'Opens and closes the choices of the search form. The value is how many things are chosen. 2.',
        }),
      few: () =>
        msg(str`Choose what to show: ${n} chosen`, {
          id: 'steady.activities.find.chosen.few',
          desc: 'Opens and closes the choices of the search form. The value is how many things are chosen. A few: in Welsh 3.',
        }),
      many: () =>
        msg(str`Choose what to show: ${n} chosen`, {
          id: 'steady.activities.find.chosen.many',
          desc: 'Opens and closes the choices of the search form. The value is how many things are chosen. Many: in Welsh 6.',
        }),
      other: () =>
        msg(str`Choose what to show: ${n} chosen`, {
          id: 'steady.activities.find.chosen.other',
          desc: 'Opens and closes the choices of the search form. The value is how many things are chosen. Every other number.',
        }),
    }),
  option: (choice: string, n: number) =>
    msg(str`${choice} (${n})`, {
      id: 'steady.activities.find.option',
      desc: 'A choice with the number of activities it would leave: "Nature (3)".',
    }),
  order: () =>
    msg('What comes first', {
      id: 'steady.activities.find.order',
      desc: 'Label of a list to choose from: the order of the results.',
    }),
  clear: () =>
    msg('Clear all', {
      id: 'steady.activities.find.clear',
      desc: 'Button: takes away everything that was chosen, so that all activities are shown.',
    }),
  remove: (choice: string) =>
    msg(str`Take away: ${choice}`, {
      id: 'steady.activities.find.remove',
      desc: 'Button with a cross on it, read out by screen readers. The value is one thing that was chosen: "Nature".',
    }),
  quoted: (words: string) =>
    msg(str`“${words}”`, {
      id: 'steady.activities.find.quoted',
      desc: 'Words that a person searched for, among the things they chose: in the quotation marks of your language.',
    }),
};

/** What each group of choices asks. */
export const groupStrings = {
  only: () =>
    msg('Only show', {
      id: 'steady.activities.group.only',
      desc: 'Over a group of choices in the search form: the choices are "Good for someone new", "Free" and the like.',
    }),
  kind: () =>
    msg('What kind', {
      id: 'steady.activities.group.kind',
      desc: 'Over a group of choices in the search form: the choices are "Nature and growing" and the like.',
    }),
  day: () =>
    msg('Which day', {
      id: 'steady.activities.group.day',
      desc: 'Over a group of choices in the search form: the choices are the days of the week.',
    }),
  setting: () =>
    msg('Where', {
      id: 'steady.activities.group.setting',
      desc: 'Over a group of choices in the search form: the choices are "In prison" and "Outside prison".',
    }),
  access: () =>
    msg('What helps you', {
      id: 'steady.activities.group.access',
      desc: 'Over a group of choices in the search form: the choices are "Step-free", "You can watch first" and the like.',
    }),
  language: () =>
    msg('Language', {
      id: 'steady.activities.group.language',
      desc: 'Over a group of choices in the search form: the choices are languages that are spoken there.',
    }),
};

/** The words of choices that are not in the records themselves. */
export const choiceStrings: Readonly<Record<string, () => string>> = {
  new: () =>
    msg('Good for someone new', {
      id: 'steady.activities.choice.new',
      desc: 'A choice in the search form above a list of activities.',
    }),
  'goes-on': () =>
    msg('Goes on after release', {
      id: 'steady.activities.choice.goesOn',
      desc: 'A choice in the search form above a list of activities.',
    }),
  'peer-led': () =>
    msg('Peer-led', {
      id: 'steady.activities.choice.peerLed',
      desc: 'A choice in the search form above a list of activities.',
    }),
  free: () =>
    msg('Free', {
      id: 'steady.activities.choice.free',
      desc: 'A choice in the search form above a list of activities.',
    }),
  custody: () =>
    msg('In prison', {
      id: 'steady.activities.choice.custody',
      desc: 'A choice in the search form above a list of activities.',
    }),
  community: () =>
    msg('Outside prison', {
      id: 'steady.activities.choice.community',
      desc: 'A choice in the search form above a list of activities.',
    }),
  'watch-first': () =>
    msg('You can watch first', {
      id: 'steady.activities.choice.watchFirst',
      desc: 'A choice in the search form above a list of activities.',
    }),
  'leave-any-time': () =>
    msg('You can leave any time', {
      id: 'steady.activities.choice.leaveAnyTime',
      desc: 'A choice in the search form above a list of activities.',
    }),
  quiet: () =>
    msg('Quiet', {
      id: 'steady.activities.choice.quiet',
      desc: 'A choice in the search form above a list of activities.',
    }),
  'no-reading': () =>
    msg('No reading needed', {
      id: 'steady.activities.choice.noReading',
      desc: 'A choice in the search form above a list of activities.',
    }),
  online: () =>
    msg('Online', {
      id: 'steady.activities.choice.online',
      desc: 'A choice in the search form above a list of activities.',
    }),
  phone: () =>
    msg('By phone', {
      id: 'steady.activities.choice.phone',
      desc: 'A choice in the search form above a list of activities.',
    }),
  'home-visit': () =>
    msg('At your home', {
      id: 'steady.activities.choice.homeVisit',
      desc: 'A choice in the search form above a list of activities.',
    }),
};

export const orderStrings = {
  next: () =>
    msg('What is on next', {
      id: 'steady.activities.order.next',
      desc: 'A choice under "What comes first".',
    }),
  name: () =>
    msg('Names from A to Z', {
      id: 'steady.activities.order.name',
      desc: 'A choice under "What comes first".',
    }),
  checked: () =>
    msg('What was checked last', {
      id: 'steady.activities.order.checked',
      desc: 'A choice under "What comes first".',
    }),
};
