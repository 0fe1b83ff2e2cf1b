/** The words the check-in says around its questions. */
import {msg, str} from '../../i18n/msg.js';

export const checkInStrings = {
  introSelf: () =>
    msg('A few questions about how you are. There are no right or wrong answers.', {
      id: 'steady.checkIn.intro.self',
      desc: 'First page of a check-in: what it is, to the person.',
    }),
  introHelped: () =>
    msg(
      'A few questions about how you are. If you are helping: read each question out, and write down their words, not yours.',
      {
        id: 'steady.checkIn.intro.helped',
        desc: 'First page of a check-in, to a person and somebody who helps them.',
      },
    ),
  introStaff: () =>
    msg(
      'A few questions to ask someone about how they are. Read each question and its answers out as they are written. There are no right or wrong answers.',
      {
        id: 'steady.checkIn.intro.staff',
        desc: 'First page of a check-in, to staff who ask the questions.',
      },
    ),
  from: (name: string) =>
    msg(str`${name} asks these questions, with a form made by Steady.`, {
      id: 'steady.checkIn.from',
      desc: 'First page of a check-in: who asks. "Steady" is a name. The value is the name of the service.',
    }),
  readOut: () =>
    msg('Read the question and the answers out. Then choose what they say.', {
      id: 'steady.checkIn.readOut',
      desc: 'To staff who ask the questions, at the top of each page.',
    }),
  introPaper: () =>
    msg('You are typing up what was written on paper. Leave out what is empty there.', {
      id: 'steady.checkIn.introPaper',
      desc: 'First page of a check-in, to whoever types it up.',
    }),
  durationTitle: () =>
    msg('How long it takes', {
      id: 'steady.checkIn.durationTitle',
      desc: 'Heading, first page of a check-in.',
    }),
  duration: () =>
    msg('About 3 minutes. You can take your time.', {
      id: 'steady.checkIn.duration',
      desc: 'First page of a check-in, under "How long it takes".',
    }),
  skipTitle: () =>
    msg('What you can skip', {
      id: 'steady.checkIn.skipTitle',
      desc: 'Heading, first page of a check-in.',
    }),
  skip: () =>
    msg(
      'Every question. You do not have to say why. You can stop at any time, and then nothing is sent.',
      {
        id: 'steady.checkIn.skip',
        desc: 'First page of a check-in, under "What you can skip".',
      },
    ),
  whoTitle: () =>
    msg('Who will see it', {
      id: 'steady.checkIn.whoTitle',
      desc: 'Heading, on the first page of a check-in and before sending.',
    }),
  youChoose: () =>
    msg(
      'You choose, before the first question. It can be nobody but you. You can change it before anything is sent.',
      {
        id: 'steady.checkIn.youChoose',
        desc: 'First page of a check-in, under "Who will see it".',
      },
    ),
  offered: () =>
    msg('You can choose from:', {
      id: 'steady.checkIn.offered',
      desc: 'First page of a check-in, before a list of people and services.',
    }),
  notSent: () =>
    msg('Nothing is sent until you press “Send”. Nothing is kept on this device.', {
      id: 'steady.checkIn.notSent',
      desc: 'First page of a check-in.',
    }),
  keptMeanwhile: () =>
    msg(
      'What you answer is kept for a short time while you fill this in. Nobody is given it until you press “Send”. Nothing is kept on this device.',
      {
        id: 'steady.checkIn.keptMeanwhile',
        desc: 'First page of a check-in, where each page is posted to the server of the service.',
      },
    ),
  notWatched: () =>
    msg('No one is reading this right now. If you need someone today, choose “I need help now”.', {
      id: 'steady.checkIn.notWatched',
      desc: 'Under each question of a check-in, and on the last page. "I need help now" is a button at the top.',
    }),
  pathQuestion: () =>
    msg('Who is filling this in?', {
      id: 'steady.checkIn.pathQuestion',
      desc: 'First page of a check-in.',
    }),
  pathSelf: () =>
    msg('I am, on my own', {
      id: 'steady.checkIn.path.self',
      desc: 'Answer to "Who is filling this in?".',
    }),
  pathHelped: () =>
    msg('I am, and someone is helping me', {
      id: 'steady.checkIn.path.helped',
      desc: 'Answer to "Who is filling this in?".',
    }),
  pathStaff: () =>
    msg('I am staff, asking someone', {
      id: 'steady.checkIn.path.staff',
      desc: 'Answer to "Who is filling this in?".',
    }),
  pathMissing: () =>
    msg('Select who is filling this in', {
      id: 'steady.checkIn.pathMissing',
      desc: 'When nothing was chosen under "Who is filling this in?".',
    }),
  start: () =>
    msg('Start', {
      id: 'steady.checkIn.start',
      desc: 'Button on the first page of a check-in.',
    }),
  printBlank: () =>
    msg('Print the questions to fill in by hand', {
      id: 'steady.checkIn.printBlank',
      desc: 'Button on the first page of a check-in.',
    }),
  who: () =>
    msg('Who do you want to see your answers?', {
      id: 'steady.checkIn.who',
      desc: 'Question before the first question of a check-in. People and services follow, then "Only me".',
    }),
  whoPaper: () =>
    msg('Who does the paper say may see the answers?', {
      id: 'steady.checkIn.whoPaper',
      desc: 'The same question to whoever types up what was written on paper.',
    }),
  whoMissing: () =>
    msg('Select who you want to see your answers', {
      id: 'steady.checkIn.whoMissing',
      desc: 'When nothing was chosen under "Who do you want to see your answers?".',
    }),
  onlyMe: () =>
    msg('Only me', {
      id: 'steady.checkIn.onlyMe',
      desc: 'An answer to "Who do you want to see your answers?".',
    }),
  onlyMeHint: () =>
    msg('Nothing is sent. At the end you can print a copy to keep.', {
      id: 'steady.checkIn.onlyMe.hint',
      desc: 'Under "Only me".',
    }),
  nobody: () =>
    msg('Nobody. I just want to think', {
      id: 'steady.checkIn.nobody',
      desc: 'An answer to "Who do you want to see your answers?": the person answers for themselves, and keeps nothing.',
    }),
  nobodyHint: () =>
    msg('Nothing is sent and nothing is kept.', {
      id: 'steady.checkIn.nobody.hint',
      desc: 'Under "Nobody. I just want to think".',
    }),
  onlyYou: () =>
    msg('only you', {
      id: 'steady.checkIn.onlyYou',
      desc: 'Under "Who will see this answer", in place of a list of people.',
    }),
  limits: () =>
    msg(
      'There are limits. Whoever sees your answers must pass it on if someone may be badly hurt.',
      {
        id: 'steady.checkIn.limits',
        desc: 'What is passed on even when somebody else was not chosen. Calm, plain.',
      },
    ),
  helper: () =>
    msg('Who is helping you?', {
      id: 'steady.checkIn.helper',
      desc: 'Question of a check-in, to a person who is being helped.',
    }),
  helperHint: () =>
    msg('Such as a friend or a peer. You do not have to give a name.', {
      id: 'steady.checkIn.helper.hint',
      desc: 'Hint under "Who is helping you?".',
    }),
  paperDate: () =>
    msg('What date is on the paper?', {
      id: 'steady.checkIn.paperDate',
      desc: 'Question to whoever types up what was written on paper.',
    }),
  paperDateHint: () =>
    msg('Skip this if there is none.', {
      id: 'steady.checkIn.paperDate.hint',
      desc: 'Hint under "What date is on the paper?".',
    }),
  checkTitle: () =>
    msg('Look over your answers before you send them', {
      id: 'steady.checkIn.checkTitle',
      desc: 'Heading, before sending a check-in.',
    }),
  checkTitlePrivate: () =>
    msg('Look over your answers', {
      id: 'steady.checkIn.checkTitlePrivate',
      desc: 'Heading, at the end of a check-in that is not sent to anybody.',
    }),
  unanswered: () =>
    msg('Questions without an answer', {
      id: 'steady.checkIn.unanswered',
      desc: 'Opens the list of questions that were skipped, before sending a check-in.',
    }),
  staysHere: () =>
    msg('Only you see this. Nothing will be sent.', {
      id: 'steady.checkIn.staysHere',
      desc: 'Before the end of a check-in that is not sent to anybody.',
    }),
  send: () =>
    msg('Send my answers', {
      id: 'steady.checkIn.send',
      desc: 'Button. The answers go to those whom the person chose.',
    }),
  finish: () =>
    msg('Finish', {
      id: 'steady.checkIn.finish',
      desc: 'Button. Ends a check-in that is not sent to anybody.',
    }),
  sending: () =>
    msg('Sending your answers', {
      id: 'steady.checkIn.sending',
      desc: 'While the answers are on their way. A few seconds.',
    }),
  doneTitle: () =>
    msg('You have finished', {
      id: 'steady.checkIn.doneTitle',
      desc: 'Heading of the last page of a check-in that was not sent to anybody.',
    }),
  thanks: () =>
    msg('Thank you for taking the time.', {
      id: 'steady.checkIn.thanks',
      desc: 'Last page of a check-in. No praise for what was answered.',
    }),
  doneOnlyMe: () =>
    msg('Nothing was sent. Your answers are here until you clear this screen.', {
      id: 'steady.checkIn.done.onlyMe',
      desc: 'Last page of a check-in that only the person sees.',
    }),
  doneNobody: () =>
    msg('Nothing was sent and nothing is kept.', {
      id: 'steady.checkIn.done.nobody',
      desc: 'Last page of a check-in that nobody sees.',
    }),
  nextTitle: () =>
    msg('Something you could do now', {
      id: 'steady.checkIn.nextTitle',
      desc: 'Heading, last page of a check-in. Calm and neutral things follow.',
    }),
  breatheTitle: () =>
    msg('A quiet minute', {
      id: 'steady.checkIn.breatheTitle',
      desc: 'Opens a few lines about breathing, on the last page of a check-in.',
    }),
  breatheText: () =>
    msg(
      'If you like, put both feet on the floor. Look at one thing near you. Breathe out slowly, and let the next breath come by itself. Stay as long as you want.',
      {
        id: 'steady.checkIn.breatheText',
        desc: 'Under "A quiet minute". Slow and simple, nothing that must be done.',
      },
    ),
  talkTitle: () =>
    msg('Someone to talk to', {
      id: 'steady.checkIn.talkTitle',
      desc: 'Opens ways to talk to somebody, on the last page of a check-in.',
    }),
  clear: () =>
    msg('Finish and clear this screen', {
      id: 'steady.checkIn.clear',
      desc: 'Button on the last page of a check-in. The next person must not see the answers.',
    }),
  printCopy: () =>
    msg('Print a copy to keep', {
      id: 'steady.checkIn.printCopy',
      desc: 'Button on the last page of a check-in.',
    }),
  clearedTitle: () =>
    msg('This screen has been cleared', {
      id: 'steady.checkIn.clearedTitle',
      desc: 'Heading, after the last page of a check-in.',
    }),
  earlier: () =>
    msg('What I said before', {
      id: 'steady.checkIn.history.show',
      desc: 'A line that opens the answers of earlier check-ins, and closes them again. The person speaks.',
    }),
  earlierFailed: () =>
    msg('This did not load. Close it, then open it to try again.', {
      id: 'steady.checkIn.history.failed',
      desc: 'Under "What I said before", where the answers could not be brought.',
    }),
  copyTitle: () =>
    msg('Your answers, for you to keep', {
      id: 'steady.checkIn.copyTitle',
      desc: 'Heading of a printed copy.',
    }),
  blankEnd: () =>
    msg('You can keep this paper for yourself. Or give it to those you have ticked.', {
      id: 'steady.checkIn.blankEnd',
      desc: 'Last line of the questions on paper.',
    }),
  cover: () =>
    msg('Cover', {
      id: 'steady.checkIn.cover',
      desc: 'Button, on every page with answers. Hides them at once, because somebody may be looking.',
    }),
  uncover: () =>
    msg('Show again', {
      id: 'steady.checkIn.uncover',
      desc: 'Button, while answers are covered. Goes back to where the person was.',
    }),
  coveredTitle: () =>
    msg('Covered', {
      id: 'steady.checkIn.coveredTitle',
      desc: 'In place of answers that are covered. Says nothing about what it is.',
    }),
  coveredText: () =>
    msg('Nothing is lost. Press “Show again” to go back to where you were.', {
      id: 'steady.checkIn.coveredText',
      desc: 'Under "Covered".',
    }),
  notLoadedTitle: () =>
    msg('Your answers have not been sent', {
      id: 'steady.checkIn.failedTitle',
      desc: 'Heading, when sending did not work. Calm.',
    }),
  notLoaded: () =>
    msg(
      'This device has no connection just now. Your answers are still here. You can send them when it is back.',
      {
        id: 'steady.checkIn.offline',
        desc: 'Under "Your answers have not been sent".',
      },
    ),
  helpNow: () =>
    msg('If you need someone now, do one of these:', {
      id: 'steady.help.now',
      desc: 'Over a list of ways to get help, behind a sentence of the service that says when somebody reads the answers.',
    }),
  helpOpened: () =>
    msg('Ways to get help are open at the top of this page.', {
      id: 'steady.checkIn.helpOpened',
      desc: 'Read out by a screen reader, when an answer has opened the ways to get help.',
    }),
  thinkTitle: () =>
    msg('Questions just for you', {
      id: 'steady.checkIn.thinkTitle',
      desc: 'Heading, where scripts do not run and the person wants to answer for themselves.',
    }),
  thinkText: () =>
    msg(
      'Without scripts each answer would go to the computer of the service. So these questions are only here to read, to think about or to print. Nothing is sent.',
      {
        id: 'steady.checkIn.thinkText',
        desc: 'Under "Questions just for you". A list of questions follows.',
      },
    ),
};
