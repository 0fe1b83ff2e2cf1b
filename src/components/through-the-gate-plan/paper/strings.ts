/** Words that stand on the paper alone. Each speaks the current language. */
import {msg, str} from '../../../i18n/msg.js';

export const paperStrings = {
  title: () =>
    msg('My plan', {
      id: 'steady.planPaper.title',
      desc: 'Heading of a printed plan for leaving prison, and the line at the top of every page. It says nothing of prison: others may see the paper.',
    }),
  belongsTo: (name: string) =>
    msg(str`This plan belongs to ${name}.`, {
      id: 'steady.planPaper.belongsTo',
      desc: 'First line of a printed plan. The value is what the person likes to be called.',
    }),
  printedOn: (date: string) =>
    msg(str`Printed on ${date}. Things can change: check before you go.`, {
      id: 'steady.planPaper.printedOn',
      desc: 'On the first page of a printed plan, said to the person. The value is a date: "6 August 2026".',
    }),
  pageOf: (page: string, pages: string) =>
    msg(str`Page ${page} of ${pages}`, {
      id: 'steady.planPaper.pageOf',
      desc: 'At the bottom of each printed page. Values: the number of this page, and of all pages.',
    }),
  where: () =>
    msg('Where to be, and when', {
      id: 'steady.planPaper.where',
      desc: 'Heading on the first page of a printed plan: the appointments of the day of release, and those the person must go to.',
    }),
  nothingArranged: () =>
    msg('Nothing is arranged yet. Write it here when it is.', {
      id: 'steady.planPaper.nothingArranged',
      desc: 'On a printed plan, under "Where to be, and when", above lines to write on. Calm: it blames nobody.',
    }),
  moreUnder: (heading: string) =>
    msg(str`There is more under “${heading}”.`, {
      id: 'steady.planPaper.moreUnder',
      desc: 'On the first page of a printed plan, where not all of something fits. The value is the heading of a later part: "Appointments".',
    }),
  night: () =>
    msg('For the day and the first night', {
      id: 'steady.planPaper.night',
      desc: 'Heading on the first page of a printed plan: where to sleep, money, medicine, travel. The day is the day of release.',
    }),
  phones: () =>
    msg('Phone numbers', {
      id: 'steady.planPaper.phones',
      desc: 'Heading in a printed plan, and on a card for the pocket.',
    }),
  moreAboutDate: () =>
    msg('More about the date', {
      id: 'steady.planPaper.moreAboutDate',
      desc: 'Heading in a printed plan: what else is known of the date of release.',
    }),
  appointments: () =>
    msg('Appointments', {
      id: 'steady.planPaper.appointments',
      desc: 'Heading in a printed plan.',
    }),
  firstDays: () =>
    msg('The day and the first days', {
      id: 'steady.planPaper.firstDays',
      desc: 'Heading in a printed plan: what is to happen on the day of release and in the week after it.',
    }),
  goOrAsk: () =>
    msg('If you cannot go, phone first. Ask somebody to help you.', {
      id: 'steady.planPaper.goOrAsk',
      desc: 'In a printed plan, at an appointment where not going can mean going back to prison. Calm, no threat.',
    }),
  fromTo: (from: string, to: string) =>
    msg(str`${from} to ${to}`, {
      id: 'steady.planPaper.fromTo',
      desc: 'A stretch of time in a printed plan. Values: two times of day: "2pm to 2:45pm".',
    }),
  dayAndTime: (day: string, time: string) =>
    msg(str`${day}, ${time}`, {
      id: 'steady.planPaper.dayAndTime',
      desc: 'When something is, in a printed plan. Values: a date with its weekday, or "First days"; a time of day, or two: "2pm to 2:45pm".',
    }),
  inPrison: () =>
    msg('This is before you leave.', {
      id: 'steady.planPaper.inPrison',
      desc: 'At an appointment in a printed plan: it is in prison, before the day of release.',
    }),
  newTime: () =>
    msg('If it changes, the new time', {
      id: 'steady.planPaper.newTime',
      desc: 'Before a line to write on, at an appointment in a printed plan.',
    }),
  areas: () =>
    msg('What I want, and who does what', {
      id: 'steady.planPaper.areas',
      desc: 'Heading in a printed plan for leaving prison: goals and actions. "I" is the person whose plan it is.',
    }),
  reached: () =>
    msg('You got there', {
      id: 'steady.planPaper.reached',
      desc: 'Behind a goal in a printed plan that the person has reached. Calm, not a celebration.',
    }),
  activities: () =>
    msg('Activities', {
      id: 'steady.planPaper.activities',
      desc: 'Heading in a printed plan: what the person takes part in, and what goes on after release.',
    }),
  people: () =>
    msg('People', {
      id: 'steady.planPaper.people',
      desc: 'Heading in a printed plan: people the person chose, and those who work with them.',
    }),
  health: () =>
    msg('Medicine and health', {
      id: 'steady.planPaper.health',
      desc: 'Heading in a printed plan.',
    }),
  how: () =>
    msg('How to take it', {
      id: 'steady.planPaper.how',
      desc: 'In a printed plan, before how a medicine is taken: "One in the morning".',
    }),
  reason: () =>
    msg('What it is for', {
      id: 'steady.planPaper.reason',
      desc: 'In a printed plan, before what a medicine is for, in the words of the person.',
    }),
  next: () =>
    msg('How to get more', {
      id: 'steady.planPaper.next',
      desc: 'In a printed plan, before where the person gets more of a medicine.',
    }),
  handedOver: () =>
    msg('Given to them', {
      id: 'steady.planPaper.handedOver',
      desc: 'In a printed plan, before a list of what prison healthcare gave to a doctor or a service, such as a letter.',
    }),
  documents: () =>
    msg('Papers and ID', {
      id: 'steady.planPaper.documents',
      desc: 'Heading in a printed plan: birth certificate, passport, bank account and so on.',
    }),
  whereItIs: () =>
    msg('Where it is', {
      id: 'steady.planPaper.whereItIs',
      desc: 'In a printed plan, before where a document is: "With my property at reception".',
    }),
  licence: () =>
    msg('Licence conditions', {
      id: 'steady.planPaper.licence',
      desc: 'Heading in a printed plan: the rules a person has to keep after release.',
    }),
  ownWords: () =>
    msg('In my own words', {
      id: 'steady.planPaper.ownWords',
      desc: 'Heading in a printed plan: what the person wrote about themselves.',
    }),
  notAgree: () =>
    msg('I do not agree', {
      id: 'steady.planPaper.notAgree',
      desc: 'In a printed plan, above what the person does not agree with.',
    }),
  about: (title: string) =>
    msg(str`About: ${title}`, {
      id: 'steady.planPaper.about',
      desc: 'In a printed plan, before what the person does not agree with. The value is what it is about: "Probation office".',
    }),
  says: (who: string) =>
    msg(str`${who} says:`, {
      id: 'steady.planPaper.says',
      desc: 'In a printed plan, before a note that somebody wrote beside something. The value: "Sam (Key worker)", "Me".',
    }),
  stillRight: () =>
    msg('Ask if this is still right.', {
      id: 'steady.planPaper.stillRight',
      desc: 'In a printed plan, at something that can be different after a move to another prison.',
    }),
  notes: () =>
    msg('Space to write', {
      id: 'steady.planPaper.notes',
      desc: 'Heading at the end of a printed plan, above empty lines.',
    }),
  card: () =>
    msg('Card for your pocket', {
      id: 'steady.planPaper.card',
      desc: 'Heading on the last page of a printed plan, above a card to cut out.',
    }),
  cardHow: () =>
    msg('Cut along the line. Fold it with the words inside.', {
      id: 'steady.planPaper.cardHow',
      desc: 'On the last page of a printed plan, above a card to cut out.',
    }),
} as const;
