/** The words of a plan that is read: what stands around what people have written. */
import {msg, str} from '../../i18n/msg.js';
import {plural} from '../../i18n/plural.js';

export const planStrings = {
  mine: () =>
    msg('My plan', {
      id: 'steady.plan.view.mine',
      desc: 'At the top of a plan for leaving prison, which belongs to the person who reads it.',
    }),
  title: () =>
    msg('Leaving and after', {
      id: 'steady.plan.view.title',
      desc: 'Heading of a plan for leaving prison and for the time after it.',
    }),
  changed: (date: string) =>
    msg(str`Last changed ${date}`, {
      id: 'steady.plan.view.changed',
      desc: 'At the top of a plan. The value is a date: "12 November 2026".',
    }),
  help: () =>
    msg('If you need someone now, do one of these:', {
      id: 'steady.plan.view.help',
      desc: 'Over a list of ways to get help in a crisis.',
    }),
  none: () =>
    msg('There is no plan to show here yet.', {
      id: 'steady.plan.view.none',
      desc: 'In place of a plan, when the page has not given one.',
    }),
  nothing: () =>
    msg('Nothing is in this plan yet.', {
      id: 'steady.plan.view.nothing',
      desc: 'In a plan that has just been started.',
    }),
  empty: () =>
    msg('Nothing here yet.', {
      id: 'steady.plan.view.empty',
      desc: 'In a part of a plan that has nothing in it. No blame.',
    }),
  first: () =>
    msg('First thing next', {
      id: 'steady.plan.view.first',
      desc: 'Heading, in a plan for leaving prison: the one thing to do next.',
    }),
  firstNone: () =>
    msg('Nothing waits for you right now.', {
      id: 'steady.plan.view.firstNone',
      desc: 'Under "First thing next", when there is nothing to do.',
    }),
  contents: () =>
    msg('In this plan', {
      id: 'steady.plan.view.contents',
      desc: 'Name of a list of links to the parts of a plan.',
    }),
  show: () =>
    msg('Show', {
      id: 'steady.plan.view.show',
      desc: 'Before two choices: all of a plan, or only what is not sorted yet.',
    }),
  showAll: () =>
    msg('Everything', {
      id: 'steady.plan.view.showAll',
      desc: 'Choice: shows all of a plan. The other one is "Not sorted yet".',
    }),
  showOpen: (count: number) =>
    msg(str`Not sorted yet (${count})`, {
      id: 'steady.plan.view.showOpen',
      desc: 'Choice: shows only what is not sorted yet. The value is how many things that are.',
    }),
  shownAll: () =>
    msg('Everything is shown.', {
      id: 'steady.plan.view.shownAll',
      desc: 'Said after the choice "Everything".',
    }),
  shownOpen: (count: number) =>
    msg(str`What is sorted is hidden. Not sorted yet: ${count}.`, {
      id: 'steady.plan.view.shownOpen',
      desc: 'Said after the choice "Not sorted yet". The value is how many things are not sorted yet.',
    }),
  allSorted: () =>
    msg('Everything in this plan is sorted.', {
      id: 'steady.plan.view.allSorted',
      desc: 'In a plan in which nothing is left to sort.',
    }),
  print: () =>
    msg('Print this plan', {
      id: 'steady.plan.view.print',
      desc: 'Button: prints the plan alone.',
    }),
  save: () =>
    msg('Add to my calendar', {
      id: 'steady.plan.view.save',
      desc: 'Button under an appointment: puts it into the calendar of a phone or computer.',
    }),
  calendarName: () =>
    msg('Appointment', {
      id: 'steady.plan.view.calendarName',
      desc: 'What an appointment is called in a calendar, which others may see: it says no more.',
    }),
};

/** Headings of the parts, by the id that leads to them. */
export const partStrings = {
  words: () =>
    msg('In my own words', {
      id: 'steady.plan.view.part.words',
      desc: 'Heading of a part of a plan: what the person says of themselves.',
    }),
  day: () =>
    msg('The day I leave', {
      id: 'steady.plan.view.part.day',
      desc: 'Heading of a part of a plan: the day of release and what has to be there on it.',
    }),
  time: () =>
    msg('What comes when', {
      id: 'steady.plan.view.part.time',
      desc: 'Heading of a part of a plan: steps and appointments in the order of time.',
    }),
  areas: () =>
    msg('My goals and steps', {
      id: 'steady.plan.view.part.areas',
      desc: 'Heading of a part of a plan: for each part of life, goals and what is done for them.',
    }),
  activities: () =>
    msg('Things to do and join', {
      id: 'steady.plan.view.part.activities',
      desc: 'Heading of a part of a plan: activities in prison, and those that go on outside.',
    }),
  people: () =>
    msg('People in my plan', {
      id: 'steady.plan.view.part.people',
      desc: 'Heading of a part of a plan: people the person chose and people who work with them.',
    }),
  appointments: () =>
    msg('Appointments', {
      id: 'steady.plan.view.part.appointments',
      desc: 'Heading of a part of a plan.',
    }),
  licence: () =>
    msg('My licence', {
      id: 'steady.plan.view.part.licence',
      desc: 'Heading of a part of a plan: the conditions of the licence on which a person leaves prison.',
    }),
  health: () =>
    msg('Medicine and health', {
      id: 'steady.plan.view.part.health',
      desc: 'Heading of a part of a plan.',
    }),
  documents: () =>
    msg('Papers and ID', {
      id: 'steady.plan.view.part.documents',
      desc: 'Heading of a part of a plan: documents, and what proves who somebody is.',
    }),
  story: () =>
    msg('About this plan', {
      id: 'steady.plan.view.part.story',
      desc: 'Heading of the last part of a plan: moves to other prisons, what the person does not agree with, and what has changed.',
    }),
};
export type PlanPart = keyof typeof partStrings;

/** Headings inside the parts. */
export const headStrings = {
  whereToBe: () =>
    msg('Where to be', {
      id: 'steady.plan.view.head.whereToBe',
      desc: 'Heading: the appointments on the day a person leaves prison.',
    }),
  essentials: () =>
    msg('What is needed that day', {
      id: 'steady.plan.view.head.essentials',
      desc: 'Heading: what has to be there on the day a person leaves prison.',
    }),
  steps: () =>
    msg('Steps', {
      id: 'steady.plan.view.head.steps',
      desc: 'Heading: what has to be done, by the person or by others.',
    }),
  others: () =>
    msg('Other steps', {
      id: 'steady.plan.view.head.others',
      desc: 'Heading: steps that belong to no goal.',
    }),
  supports: () =>
    msg('Help and support', {
      id: 'steady.plan.view.head.supports',
      desc: 'Heading: support that was asked for or offered.',
    }),
  medicines: () =>
    msg('Medicine', {id: 'steady.plan.view.head.medicines', desc: 'Heading, over medicines.'}),
  handovers: () =>
    msg('Care outside', {
      id: 'steady.plan.view.head.handovers',
      desc: 'Heading: doctors and services outside that prison healthcare hands over to.',
    }),
  transfers: () =>
    msg('Moves', {
      id: 'steady.plan.view.head.transfers',
      desc: 'Heading: the moves of the person from one prison to another.',
    }),
  disagreements: () =>
    msg('I do not agree', {
      id: 'steady.plan.view.head.disagreements',
      desc: 'Heading: what the person does not agree with in their plan. Their own voice.',
    }),
  changes: () =>
    msg('What has changed, and when', {
      id: 'steady.plan.view.head.changes',
      desc: 'Opens the list of changes to a plan.',
    }),
};

/** Facts about something in the plan. */
export const factStrings = {
  who: (people: string) =>
    msg(str`Who does it: ${people}`, {
      id: 'steady.plan.view.who',
      desc: 'Under a step. The value is who does it: "Me and Sam (Key worker)".',
    }),
  chosen: (name: string) =>
    msg(str`Someone ${name} chose`, {
      id: 'steady.plan.view.chosen',
      desc: 'Who does something, to others than the person: family or a friend, whose name they may not see. The value is what the person likes to be called.',
    }),
  support: (people: string) =>
    msg(str`Who helps: ${people}`, {
      id: 'steady.plan.view.support',
      desc: 'Under support. The value is who gives it: "Sam (Key worker)".',
    }),
  byPrison: () =>
    msg('The prison looks after this.', {
      id: 'steady.plan.view.byPrison',
      desc: 'Under support: whose task it is.',
    }),
  byCommunity: () =>
    msg('Services outside look after this.', {
      id: 'steady.plan.view.byCommunity',
      desc: 'Under support: whose task it is.',
    }),
  byBoth: () =>
    msg('The prison and services outside look after this.', {
      id: 'steady.plan.view.byBoth',
      desc: 'Under support: whose task it is.',
    }),
  after: (step: string) =>
    msg(str`First: ${step}`, {
      id: 'steady.plan.view.after',
      desc: 'Under a step: another one that has to be done before it. The value is the words of that one.',
    }),
  importance: (number: number) =>
    msg(str`How much it matters to me: ${number} out of 10`, {
      id: 'steady.plan.view.importance',
      desc: 'Under a goal. The person chose the number.',
    }),
  confidence: (number: number) =>
    msg(str`How sure I am that it works: ${number} out of 10`, {
      id: 'steady.plan.view.confidence',
      desc: 'Under a step. The person chose the number.',
    }),
  reached: () => msg('Reached', {id: 'steady.plan.view.reached', desc: 'The state of a goal.'}),
  laterGoal: () =>
    msg('Not now', {
      id: 'steady.plan.view.goalNotNow',
      desc: 'The state of a goal: the person has put it aside. No blame.',
    }),
  helper: (name: string) =>
    msg(str`Written with help from ${name}.`, {
      id: 'steady.plan.view.helper',
      desc: 'Under what a person says of themselves: somebody helped to write it. The value is their name: "Sam", or "my key worker".',
    }),
  note: (who: string, date: string) =>
    msg(str`${who}, ${date}:`, {
      id: 'steady.plan.view.note',
      desc: 'Before what somebody has said beside something. Values: who: "Sam (Key worker)"; a date.',
    }),
  wrote: (who: string, date: string) =>
    msg(str`Written by ${who}, ${date}.`, {
      id: 'steady.plan.view.wrote',
      desc: 'Under something that staff have put into a plan. Values: who: "Sam (Key worker)"; a date.',
    }),
  from: (source: string, date: string) =>
    msg(str`From ${source}, ${date}.`, {
      id: 'steady.plan.view.from',
      desc: 'Where something was known from. Values: "Healthcare at HMP Fairhaven"; a date.',
    }),
  confirmed: () =>
    msg('You said that it is still right.', {
      id: 'steady.plan.view.confirmed',
      desc: 'Behind where something was known from. Said to the person.',
    }),
  askAgain: () =>
    msg('Staff will ask you if this is still right.', {
      id: 'steady.plan.view.askAgain',
      desc: 'Under something that has to be asked again after a move to another prison. Said to the person.',
    }),
  readers: (list: string) =>
    msg(str`Who else can see this: ${list}.`, {
      id: 'steady.plan.view.readers',
      desc: 'Under something in a plan. The value is a list: "your key worker, probation and Bea".',
    }),
  readersNone: () =>
    msg('Only you can see this.', {
      id: 'steady.plan.view.readersNone',
      desc: 'Under something in a plan that the person shares with nobody.',
    }),
  goesOn: (name: string) =>
    msg(str`This goes on from: ${name}`, {
      id: 'steady.plan.view.goesOn',
      desc: 'Under an activity outside prison. The value is the activity in prison that it goes on from.',
    }),
  inPrison: () =>
    msg('In prison', {
      id: 'steady.plan.view.inPrison',
      desc: 'Where an activity or an appointment is.',
    }),
  outside: () =>
    msg('Outside', {
      id: 'steady.plan.view.outside',
      desc: 'Where an activity or an appointment is: not in prison.',
    }),
  inBoth: () =>
    msg('In prison and outside', {
      id: 'steady.plan.view.inBoth',
      desc: 'Where an activity is.',
    }),
  noOne: () =>
    msg('You said that you want no one in your plan. That is fine.', {
      id: 'steady.plan.view.noOne',
      desc: 'In the part about people of a plan. Said to the person, who chose it.',
    }),
  agreed: () =>
    msg('Knows about this plan and is fine with it.', {
      id: 'steady.plan.view.agreed',
      desc: 'Under a person in a plan.',
    }),
  notAgreed: () =>
    msg('Has not been asked about this plan yet.', {
      id: 'steady.plan.view.notAgreed',
      desc: 'Under a person in a plan.',
    }),
  maySee: (list: string) =>
    msg(str`Can see: ${list}.`, {
      id: 'steady.plan.view.maySee',
      desc: 'Under a person in a plan. The value is a list of parts of life: "Somewhere to live and Health".',
    }),
  day: (day: string, from: string) =>
    msg(str`${day}, ${from}`, {
      id: 'steady.plan.view.time.from',
      desc: 'When something is. Values: a date with its weekday, "Friday 5 March 2027"; a time, "2pm".',
    }),
  hours: (day: string, from: string, to: string) =>
    msg(str`${day}, ${from} to ${to}`, {
      id: 'steady.plan.view.time.hours',
      desc: 'When something is. Values: a date with its weekday, "Friday 5 March 2027"; two times, "2pm" and "3pm".',
    }),
  minutes: (count: number) =>
    plural(count, {
      zero: () =>
        msg(str`About ${count} minutes`, {
          id: 'steady.plan.view.minutes.zero',
          desc: 'How long an appointment takes.',
        }),
      one: () =>
        msg(str`About ${count} minute`, {
          id: 'steady.plan.view.minutes.one',
          desc: 'How long an appointment takes.',
        }),
      two: () =>
        msg(str`About ${count} minutes`, {
          id: 'steady.plan.view.minutes.two',
          desc: 'How long an appointment takes.',
        }),
      few: () =>
        msg(str`About ${count} minutes`, {
          id: 'steady.plan.view.minutes.few',
          desc: 'How long an appointment takes.',
        }),
      many: () =>
        msg(str`About ${count} minutes`, {
          id: 'steady.plan.view.minutes.many',
          desc: 'How long an appointment takes.',
        }),
      other: () =>
        msg(str`About ${count} minutes`, {
          id: 'steady.plan.view.minutes.other',
          desc: 'How long an appointment takes.',
        }),
    }),
};
