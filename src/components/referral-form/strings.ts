/** The words the referral form says around its questions. */
import {msg, str} from '../../i18n/msg.js';
import {plural} from '../../i18n/plural.js';
import type {ReferralPath} from './config.js';

const intro: Record<ReferralPath, () => string> = {
  self: () =>
    msg(
      'You can ask to join an activity, or to meet someone who helps you find things that are good for you.',
      {
        id: 'steady.referralForm.intro.self',
        desc: 'First page: what the form is for, to the person it is about.',
      },
    ),
  helped: () =>
    msg(
      'This form asks for an activity, or for someone who helps find things that are good for you. Fill it in together.',
      {
        id: 'steady.referralForm.intro.helped',
        desc: 'First page: what the form is for, to a person and somebody who helps them to fill it in.',
      },
    ),
  staff: () =>
    msg(
      'Use this form to connect someone to an activity or a link worker. Fill it in with them where you can.',
      {
        id: 'steady.referralForm.intro.staff',
        desc: 'First page: what the form is for, to staff who refer somebody.',
      },
    ),
};

export const referralStrings = {
  intro: (path: ReferralPath) => intro[path](),
  title: () =>
    msg('Ask for support or an activity', {
      id: 'steady.referralForm.title',
      desc: 'Title of the referral form, for the person it is about.',
    }),
  staffTitle: () =>
    msg('Refer someone for social prescribing', {
      id: 'steady.referralForm.staffTitle',
      desc: 'Title of the referral form, for staff.',
    }),
  durationTitle: () =>
    msg('How long it takes', {
      id: 'steady.referralForm.durationTitle',
      desc: 'Heading, first page.',
    }),
  duration: () =>
    msg(
      'About 15 minutes for all of it. You can answer a few questions and send it after 5 minutes. You can take your time.',
      {
        id: 'steady.referralForm.duration',
        desc: 'First page, under "How long it takes".',
      },
    ),
  skipTitle: () =>
    msg('What you can skip', {id: 'steady.referralForm.skipTitle', desc: 'Heading, first page.'}),
  skip: () =>
    msg(
      'Almost everything. You do not have to say why. We only need what it takes to find you and to know you want this.',
      {
        id: 'steady.referralForm.skip',
        desc: 'First page, under "What you can skip".',
      },
    ),
  skipStaff: () =>
    msg(
      'Almost everything. If something is not known, leave it out. It will be listed as missing and will not hold the referral up.',
      {
        id: 'steady.referralForm.skipStaff',
        desc: 'First page, under "What you can skip", for staff.',
      },
    ),
  whoTitle: () =>
    msg('Who will see it', {id: 'steady.referralForm.whoTitle', desc: 'Heading, first page.'}),
  who: () =>
    msg('Before each question we say who will see the answer. These people may see some of it:', {
      id: 'steady.referralForm.who',
      desc: 'First page, before a list of people and services.',
    }),
  youChoose: () =>
    msg('At the end you choose which of them it is shared with. The first always sees it.', {
      id: 'steady.referralForm.youChoose',
      desc: 'First page, under a list of people and services. The first in the list is the one the form is sent to.',
    }),
  theyChoose: () =>
    msg(
      'At the end the person chooses which of them it is shared with. The first always sees it.',
      {
        id: 'steady.referralForm.theyChoose',
        desc: 'First page, to staff, under a list of people and services. The first in the list is the one the form is sent to.',
      },
    ),
  neverSees: (people: string) =>
    msg(str`Will not see any of it: ${people}.`, {
      id: 'steady.referralForm.neverSees',
      desc: 'First page. Who has promised not to look. The value is a list: "probation".',
    }),
  notSent: () =>
    msg(
      'Nothing is sent until you have checked it and pressed “Send”. Nothing is kept on this device.',
      {
        id: 'steady.referralForm.notSent',
        desc: 'First page, last sentence before the button.',
      },
    ),
  keptMeanwhile: () =>
    msg(
      'What you write is kept for a short time while you fill this in. Nobody is given it until you have checked it and pressed “Send”. Nothing is kept on this device.',
      {
        id: 'steady.referralForm.keptMeanwhile',
        desc: 'First page, last sentence before the button, where each page is posted to the server of the service.',
      },
    ),
  notEmergency: () =>
    msg('This form is not for emergencies. No one is watching while you write.', {
      id: 'steady.referralForm.notEmergency',
      desc: 'First page. Says that answers are not read at once.',
    }),
  helperNote: () =>
    msg(
      'If you are helping: read each question out. Write down their words, not yours. Look away when they ask you to.',
      {
        id: 'steady.referralForm.helperNote',
        desc: 'First page, to the person who helps.',
      },
    ),
  pathQuestion: () =>
    msg('Who is filling this in?', {id: 'steady.referralForm.pathQuestion', desc: 'First page.'}),
  pathSelf: () =>
    msg('I am, for myself', {
      id: 'steady.referralForm.path.self',
      desc: 'Answer to "Who is filling this in?".',
    }),
  pathHelped: () =>
    msg('I am, and someone is helping me', {
      id: 'steady.referralForm.path.helped',
      desc: 'Answer to "Who is filling this in?".',
    }),
  pathStaff: () =>
    msg('I am staff, for someone else', {
      id: 'steady.referralForm.path.staff',
      desc: 'Answer to "Who is filling this in?".',
    }),
  pathMissing: () =>
    msg('Select who is filling this in', {
      id: 'steady.referralForm.pathMissing',
      desc: 'When nothing was chosen under "Who is filling this in?".',
    }),
  start: () => msg('Start', {id: 'steady.referralForm.start', desc: 'Button on the first page.'}),
  printBlank: () =>
    msg('Print a blank form to fill in by hand', {
      id: 'steady.referralForm.printBlank',
      desc: 'Button on the first page.',
    }),
  printCopy: () =>
    msg('Print a copy to keep', {
      id: 'steady.referralForm.printCopy',
      desc: 'Button on the last page, while the answers are still there.',
    }),
  checkTitle: () =>
    msg('Check your answers before you send them', {
      id: 'steady.referralForm.checkTitle',
      desc: 'Heading. The person reads through everything once more.',
    }),
  checkTitleStaff: () =>
    msg('Check the answers before you send them', {
      id: 'steady.referralForm.checkTitleStaff',
      desc: 'Heading, for staff who refer somebody.',
    }),
  toCheck: () =>
    msg('Check your answers', {
      id: 'steady.referralForm.toCheck',
      desc: 'Button at the end of a form that stands on one page.',
    }),
  whoSummary: () =>
    msg('Who will see this', {
      id: 'steady.referralForm.whoSummary',
      desc: 'Heading over a list: who sees which answers, before sending.',
    }),
  send: () =>
    msg('Send referral', {
      id: 'steady.referralForm.send',
      desc: 'Button. Ends the form: the answers are sent.',
    }),
  sending: () =>
    msg('Sending your referral', {
      id: 'steady.referralForm.sending',
      desc: 'While the answers are on their way. A few seconds.',
    }),
  sendFailed: () =>
    msg('Your referral has not been sent', {
      id: 'steady.send.notSent.title',
      desc: 'Heading, when sending did not work. Calm.',
    }),
  notLoaded: () =>
    msg(
      'The connection was lost before anything was sent. Your answers are still here. Send it again when the connection is back.',
      {
        id: 'steady.send.notLoaded.text',
        desc: 'Under "Your referral has not been sent".',
      },
    ),
  declinedTitle: () =>
    msg('That is fine', {
      id: 'steady.referralForm.declinedTitle',
      desc: 'Heading, when the person said that they do not want a referral, or not now.',
    }),
  declinedText: () =>
    msg(
      'Nothing will be sent. You can come back to this on another day, and nobody will hold it against you.',
      {
        id: 'steady.referralForm.declinedText',
        desc: 'Under "That is fine". Kind, no pressure.',
      },
    ),
  finishedTitle: () =>
    msg('This screen has been cleared', {
      id: 'steady.referralForm.finishedTitle',
      desc: 'Heading, after the last page. Nothing of the person is left on screen.',
    }),
  copyTitle: () =>
    msg('Your copy of the referral', {
      id: 'steady.referralForm.copyTitle',
      desc: 'Heading of a printed copy of what was sent.',
    }),
  draftTitle: () =>
    msg('Your answers so far. They have not been sent', {
      id: 'steady.referralForm.draftTitle',
      desc: 'Heading of a printed copy of answers that are not sent yet.',
    }),
  draftUnsure: () =>
    msg('Your answers. We do not know if they were sent', {
      id: 'steady.referralForm.draftUnsure',
      desc: 'Heading of a printed copy of answers, when the connection broke while sending.',
    }),
  giveTo: (name: string) =>
    msg(str`When you have finished, give this form to staff or send it to ${name}.`, {
      id: 'steady.referralForm.giveTo',
      desc: 'Last line of the form on paper. The value is the name of the service.',
    }),
  answersSeen: (n: number) =>
    plural(n, {
      zero: () =>
        msg(str`Sees ${n} answers`, {
          id: 'steady.referralForm.answersSeen.zero',
          desc: 'Before sending, beside a person or service. Opens the list of questions. 0.',
        }),
      one: () =>
        msg(str`Sees ${n} answer`, {
          id: 'steady.referralForm.answersSeen.one',
          desc: 'Before sending, beside a person or service. Opens the list of questions. 1.',
        }),
      two: () =>
        msg(str`Sees ${n} answers`, {
          id: 'steady.referralForm.answersSeen.two',
          desc: 'Before sending, beside a person or service. Opens the list of questions. 2.',
        }),
      few: () =>
        msg(str`Sees ${n} answers`, {
          id: 'steady.referralForm.answersSeen.few',
          desc: 'Before sending, beside a person or service. Opens the list of questions. A few: in Welsh 3.',
        }),
      many: () =>
        msg(str`Sees ${n} answers`, {
          id: 'steady.referralForm.answersSeen.many',
          desc: 'Before sending, beside a person or service. Opens the list of questions. Many: in Welsh 6.',
        }),
      other: () =>
        msg(str`Sees ${n} answers`, {
          id: 'steady.referralForm.answersSeen.other',
          desc: 'Before sending, beside a person or service. Opens the list of questions. The value is how many answers.',
        }),
    }),
  notAnswered: (n: number) =>
    plural(n, {
      zero: () =>
        msg(str`You skipped ${n} questions`, {
          id: 'steady.referralForm.notAnswered.zero',
          desc: 'Before sending. Opens the list of questions without an answer. 0.',
        }),
      one: () =>
        msg(str`You skipped ${n} question`, {
          id: 'steady.referralForm.notAnswered.one',
          desc: 'Before sending. Opens the list of questions without an answer. 1.',
        }),
      two: () =>
        msg(str`You skipped ${n} questions`, {
          id: 'steady.referralForm.notAnswered.two',
          desc: 'Before sending. Opens the list of questions without an answer. 2.',
        }),
      few: () =>
        msg(str`You skipped ${n} questions`, {
          id: 'steady.referralForm.notAnswered.few',
          desc: 'Before sending. Opens the list of questions without an answer. A few: in Welsh 3.',
        }),
      many: () =>
        msg(str`You skipped ${n} questions`, {
          id: 'steady.referralForm.notAnswered.many',
          desc: 'Before sending. Opens the list of questions without an answer. Many: in Welsh 6.',
        }),
      other: () =>
        msg(str`You skipped ${n} questions`, {
          id: 'steady.referralForm.notAnswered.other',
          desc: 'Before sending. Opens the list of questions without an answer. The value is how many questions.',
        }),
    }),
  from: (name: string) =>
    msg(str`This form was made by Steady for ${name}.`, {
      id: 'steady.referralForm.from',
      desc: 'First page. Who the form is from. "Steady" is a name. The value is the name of the service.',
    }),
};
