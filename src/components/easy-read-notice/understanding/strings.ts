/** What is said after a notice, when somebody is asked whether it made sense. */
import {msg, str} from '../../../i18n/msg.js';
import type {NoticeReading} from '../../../data/contracts/notice.js';
import type {Sense} from './understanding.js';

export const understandingStrings = {
  title: () =>
    msg('Did this make sense?', {
      id: 'steady.notice.understanding.title',
      desc: 'Question after a notice. The answers are the four buttons under it.',
    }),
  nobodyTold: () =>
    msg('Nobody is told what you press here.', {
      id: 'steady.notice.understanding.nobodyTold',
      desc: 'Under the question whether a notice made sense, where the service does not collect answers.',
    }),
  youDecide: () =>
    msg('Nobody is told what you press, unless you say so at the end.', {
      id: 'steady.notice.understanding.youDecide',
      desc: 'Under the question whether a notice made sense, where the person can tell the service at the end.',
    }),
  fine: () =>
    msg('That is fine', {
      id: 'steady.notice.understanding.fine',
      desc: 'Heading, after the person said that not all of a notice made sense to them.',
    }),
  someone: () =>
    msg('You can ask someone to explain it.', {
      id: 'steady.notice.understanding.someone',
      desc: 'After a notice, before whom to ask.',
    }),
  notYet: () =>
    msg('Pressing this has not told anyone.', {
      id: 'steady.notice.understanding.notYet',
      desc: 'After the person pressed the button "I want someone to explain": it does not call anybody, so that they do not wait.',
    }),
  readAgain: () =>
    msg('Read it again', {
      id: 'steady.notice.understanding.readAgain',
      desc: 'Button after a notice: goes back to its first line.',
    }),
  goOn: () =>
    msg('Go on', {
      id: 'steady.notice.understanding.goOn',
      desc: 'Button after a notice: to the next question about it, or to the end.',
    }),
  skip: () =>
    msg('Skip this', {
      id: 'steady.notice.understanding.skip',
      desc: 'Button under a question about a notice that has not been answered: goes on without an answer.',
    }),
  saysSo: () =>
    msg('Yes, this is what it says.', {
      id: 'steady.notice.understanding.saysSo',
      desc: 'After an answer to a question about a notice, where the notice says the same. Not praise.',
    }),
  again: () =>
    msg('Here is that part again', {
      id: 'steady.notice.understanding.again',
      desc: 'Over a part of a notice that is shown once more, after an answer that the notice does not give. Never says that the answer was wrong.',
    }),
  showIt: () =>
    msg('Show me where it says this', {
      id: 'steady.notice.understanding.showIt',
      desc: 'Button: goes to the part of the notice that is shown again above it.',
    }),
  thanks: () =>
    msg('Thank you for reading', {
      id: 'steady.notice.understanding.thanks',
      desc: 'Heading at the end, after a notice and the questions about it.',
    }),
  told: (readers: string) =>
    msg(str`You told ${readers}.`, {
      id: 'steady.notice.understanding.told',
      desc: 'After the person let somebody know how reading a notice went. The value is who: "the education team".',
    }),
  kept: () =>
    msg('Nobody has been told.', {
      id: 'steady.notice.understanding.kept',
      desc: 'After the person chose not to tell anybody how reading a notice went.',
    }),
  offer: (readers: string) =>
    msg(str`Do you want to tell ${readers} how it went?`, {
      id: 'steady.notice.understanding.offer',
      desc: 'At the end of a notice, before a list of what would be told. The value is who: "the education team".',
    }),
  holds: () =>
    msg('If you press “Tell them”, they get this:', {
      id: 'steady.notice.understanding.holds',
      desc: 'Before a list of everything that would be told. “Tell them” is a button under the list: use the same words.',
    }),
  holdsNotice: (title: string) =>
    msg(str`You read “${title}”, with the day, the time and the language.`, {
      id: 'steady.notice.understanding.holdsNotice',
      desc: 'In a list of what would be told. The value is the title of a notice.',
    }),
  holdsAgain: () =>
    msg('A part was shown to you again, and which part it was.', {
      id: 'steady.notice.understanding.holdsAgain',
      desc: 'In a list of what would be told.',
    }),
  holdsAbove: () =>
    msg('Who helped you, and whether you want someone to explain it.', {
      id: 'steady.notice.understanding.holdsAbove',
      desc: 'Last in a list of what would be told: what the person has just answered above it.',
    }),
  holdsNot: () =>
    msg('There are no marks. What you chose in the questions is not in it.', {
      id: 'steady.notice.understanding.holdsNot',
      desc: 'Under a list of what would be told: nothing is scored, and answers to the questions stay out.',
    }),
  wantHelp: () =>
    msg('I want someone to explain it to me', {
      id: 'steady.notice.understanding.wantHelp',
      desc: 'Box to tick at the end of a notice. It is then in what is told.',
    }),
  whoHelped: () =>
    msg('Did someone help you read it?', {
      id: 'steady.notice.understanding.whoHelped',
      desc: 'Question at the end of a notice. The answer is then in what is told.',
    }),
  tell: () =>
    msg('Tell them', {
      id: 'steady.notice.understanding.tell',
      desc: 'First button at the end of a notice: lets the people named above know what is in the list.',
    }),
  tellNobody: () =>
    msg('Tell nobody', {
      id: 'steady.notice.understanding.tellNobody',
      desc: 'Second button at the end of a notice: nothing is told to anybody.',
    }),
  couldNotTell: () =>
    msg('It did not get through. Nobody has been told. You can try again.', {
      id: 'steady.notice.understanding.couldNotTell',
      desc: 'At the end of a notice, after the person pressed "Tell them" and the connection did not work.',
    }),
};

/** The four answers. */
export const senses: Readonly<Record<Sense, () => string>> = {
  yes: () => msg('Yes', {id: 'steady.notice.understanding.yes', desc: 'Did this make sense? Yes.'}),
  some: () =>
    msg('Some of it', {
      id: 'steady.notice.understanding.some',
      desc: 'Did this make sense? Some of it.',
    }),
  no: () => msg('No', {id: 'steady.notice.understanding.no', desc: 'Did this make sense? No.'}),
  explain: () =>
    msg('I want someone to explain', {
      id: 'steady.notice.understanding.explain',
      desc: 'Did this make sense? The person wants somebody to explain it to them.',
    }),
};

/** In the list of what would be told. */
export const sensesTold: Readonly<Record<Sense, () => string>> = {
  yes: () =>
    msg('You said that it made sense.', {
      id: 'steady.notice.understanding.toldYes',
      desc: 'In a list of what would be told.',
    }),
  some: () =>
    msg('You said that some of it made sense.', {
      id: 'steady.notice.understanding.toldSome',
      desc: 'In a list of what would be told.',
    }),
  no: () =>
    msg('You said that it did not make sense.', {
      id: 'steady.notice.understanding.toldNo',
      desc: 'In a list of what would be told.',
    }),
  explain: () =>
    msg('You said that you want someone to explain it.', {
      id: 'steady.notice.understanding.toldExplain',
      desc: 'In a list of what would be told.',
    }),
};

/** In the list of what would be told: each form of the notice that was used. */
export const formsTold: Readonly<Record<NoticeReading['used'][number], () => string>> = {
  'easy-read': () =>
    msg('You used words and pictures.', {
      id: 'steady.notice.understanding.usedEasyRead',
      desc: 'In a list of what would be told: the easy-read form of a notice.',
    }),
  standard: () =>
    msg('You used the standard text.', {
      id: 'steady.notice.understanding.usedStandard',
      desc: 'In a list of what would be told: the ordinary form of a notice.',
    }),
  'read-aloud': () =>
    msg('The device read it to you.', {
      id: 'steady.notice.understanding.usedAloud',
      desc: 'In a list of what would be told: a computer voice read a notice out.',
    }),
  audio: () =>
    msg('You used the recording.', {
      id: 'steady.notice.understanding.usedAudio',
      desc: 'In a list of what would be told: a sound recording of a notice.',
    }),
  bsl: () =>
    msg('You used British Sign Language.', {
      id: 'steady.notice.understanding.usedBsl',
      desc: 'In a list of what would be told: a film of a notice in British Sign Language.',
    }),
  'large-print': () =>
    msg('You used large print.', {
      id: 'steady.notice.understanding.usedLargePrint',
      desc: 'In a list of what would be told.',
    }),
  braille: () =>
    msg('You used braille.', {
      id: 'steady.notice.understanding.usedBraille',
      desc: 'In a list of what would be told.',
    }),
  'plain-text': () =>
    msg('You used plain text.', {
      id: 'steady.notice.understanding.usedPlainText',
      desc: 'In a list of what would be told: text without pictures.',
    }),
  language: () =>
    msg('You used another language.', {
      id: 'steady.notice.understanding.usedLanguage',
      desc: 'In a list of what would be told.',
    }),
  'read-to-me': () =>
    msg('Someone read it to you.', {
      id: 'steady.notice.understanding.usedReadToMe',
      desc: 'In a list of what would be told.',
    }),
};

/** Who helped to read; the words stand in the record. */
export const helpers: readonly (() => string)[] = [
  () =>
    msg('A friend or a peer', {
      id: 'steady.notice.understanding.helperPeer',
      desc: 'Who helped to read a notice: somebody like the person themselves. It also stands in the record.',
    }),
  () =>
    msg('Family', {
      id: 'steady.notice.understanding.helperFamily',
      desc: 'Who helped to read a notice. It also stands in the record.',
    }),
  () =>
    msg('A worker', {
      id: 'steady.notice.understanding.helperWorker',
      desc: 'Who helped to read a notice: somebody whose job it is, staff or a volunteer. It also stands in the record.',
    }),
];

export const nobodyHelped = (): string =>
  msg('No, nobody did', {
    id: 'steady.notice.understanding.helperNone',
    desc: 'Did someone help you read it? The person read it alone.',
  });
