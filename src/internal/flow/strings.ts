/** The words of every journey through questions. */
import {msg, str} from '../../i18n/msg.js';

export const flowStrings = {
  back: () => msg('Back', {id: 'steady.flow.back', desc: 'Button. To the page before.'}),
  place: (at: number, of: number) =>
    msg(str`Question ${at} of ${of}`, {
      id: 'steady.flow.place',
      desc: 'Where the person is. First value: the number of this page. Second: how many there are.',
    }),
  checkPlace: () =>
    msg('Check your answers', {
      id: 'steady.flow.checkPlace',
      desc: 'At the top of the page where answers are checked.',
    }),
  help: () =>
    msg('I need help now', {
      id: 'steady.flow.help',
      desc: 'Opens ways to get help. On every page.',
    }),
  stop: () =>
    msg('Stop', {
      id: 'steady.flow.stop',
      desc: 'Button, on every page. Hides everything at once and lets the person leave.',
    }),
  continue: () => msg('Continue', {id: 'steady.flow.continue', desc: 'Button. To the next page.'}),
  skip: () =>
    msg('Skip this question', {id: 'steady.flow.skip', desc: 'Button. Goes on without answering.'}),
  skipSeveral: () =>
    msg('Skip these questions', {
      id: 'steady.flow.skipSeveral',
      desc: 'Button. Goes on without answering the questions of this page.',
    }),
  enough: () =>
    msg('That is enough. Check what I have said', {
      id: 'steady.flow.enough',
      desc: 'Button. Leaves out all the questions still to come and goes to checking.',
    }),
  canSkip: () =>
    msg('You can skip this.', {
      id: 'steady.flow.canSkip',
      desc: 'Under a question that need not be answered.',
    }),
  mustAnswer: () =>
    msg('We need this to send your referral.', {
      id: 'steady.flow.mustAnswer',
      desc: 'Under one of the few questions that must be answered.',
    }),
  stoppingTitle: () =>
    msg('You have stopped', {
      id: 'steady.flow.stoppingTitle',
      desc: 'Heading, after pressing "Stop". Answers are hidden, not yet cleared.',
    }),
  stoppingText: () =>
    msg('Nothing has been sent. Your answers are hidden.', {
      id: 'steady.flow.stoppingText',
      desc: 'Under "You have stopped".',
    }),
  stoppingUnsure: () =>
    msg('Your answers are hidden. We do not know if they were sent.', {
      id: 'steady.flow.stoppingUnsure',
      desc: 'Under "You have stopped", when the person stopped while the answers were on their way.',
    }),
  clear: () =>
    msg('Clear my answers', {
      id: 'steady.flow.clear',
      desc: 'Button, after "Stop". Everything typed is gone after it.',
    }),
  goBack: () =>
    msg('Go back to my answers', {
      id: 'steady.flow.goBack',
      desc: 'Button, after "Stop". Shows the questions again as they were.',
    }),
  stoppedTitle: () =>
    msg('Your answers have been cleared', {
      id: 'steady.flow.stoppedTitle',
      desc: 'Heading, when the person has stopped and everything typed is gone.',
    }),
  stoppedText: () =>
    msg(
      'Nothing was sent and nothing is kept on this device. It is fine to stop. You can start again on another day.',
      {
        id: 'steady.flow.stoppedText',
        desc: 'Under "Your answers have been cleared". Kind, no blame.',
      },
    ),
  stoppedUnsure: () =>
    msg(
      'Nothing is kept on this device. We do not know if your answers were sent. If you did not want that, tell the service or any member of staff.',
      {
        id: 'steady.flow.stoppedUnsure',
        desc: 'Under "Your answers have been cleared", when the person stopped while they were on their way.',
      },
    ),
  startAgain: () =>
    msg('Start again', {id: 'steady.flow.startAgain', desc: 'Button. To the first page, empty.'}),
  aloneTitle: () =>
    msg('You can answer this one on your own', {
      id: 'steady.flow.aloneTitle',
      desc: 'To a person who is being helped, over a question that is private.',
    }),
  aloneText: () =>
    msg('Ask the person helping you to look away, or to hand you the device.', {
      id: 'steady.flow.aloneText',
      desc: 'Under "You can answer this one on your own".',
    }),
  closedTitle: () =>
    msg('You have answered this', {
      id: 'steady.flow.closedTitle',
      desc: 'In place of an earlier answer, while somebody may be looking on.',
    }),
  open: () =>
    msg('Show my answer', {
      id: 'steady.flow.open',
      desc: 'Button. Opens an earlier answer that was kept closed.',
    }),
};
