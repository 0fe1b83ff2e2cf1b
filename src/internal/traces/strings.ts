/** What is said about traces: only by hosts that ask for clearing after a while, or for drafts. */
import {msg, str} from '../../i18n/msg.js';
import {plural} from '../../i18n/plural.js';

export const traceStrings = {
  askTitle: () =>
    msg('Are you still there?', {
      id: 'steady.traces.askTitle',
      desc: 'Heading. Nobody has pressed anything for some minutes. Calm, no hurry.',
    }),
  askText: () =>
    msg(
      'Press any key to keep your answers. If nobody does, they are cleared, so that no one else can see them.',
      {id: 'steady.traces.askText', desc: 'Under "Are you still there?".'},
    ),
  here: () =>
    msg('I am still here', {id: 'steady.traces.here', desc: 'Button. Keeps the answers.'}),
  cleared: () =>
    msg('Nobody pressed anything for a while. Your answers were cleared to keep them private.', {
      id: 'steady.traces.cleared',
      desc: 'Over "Your answers have been cleared", when that happened by itself.',
    }),
  clearsAfter: (minutes: number) =>
    plural(minutes, {
      zero: () =>
        msg(
          str`If nothing is pressed for ${minutes} minutes, your answers are cleared. We ask you first.`,
          {
            id: 'steady.traces.clearsAfter.zero',
            desc: 'On the first page. The value is a number of minutes. 0; never shown in English.',
          },
        ),
      one: () =>
        msg(
          str`If nothing is pressed for ${minutes} minute, your answers are cleared. We ask you first.`,
          {
            id: 'steady.traces.clearsAfter.one',
            desc: 'On the first page. The value is a number of minutes. 1.',
          },
        ),
      two: () =>
        msg(
          str`If nothing is pressed for ${minutes} minutes, your answers are cleared. We ask you first.`,
          {
            id: 'steady.traces.clearsAfter.two',
            desc: 'On the first page. The value is a number of minutes. 2.',
          },
        ),
      few: () =>
        msg(
          str`If nothing is pressed for ${minutes} minutes, your answers are cleared. We ask you first.`,
          {
            id: 'steady.traces.clearsAfter.few',
            desc: 'On the first page. The value is a number of minutes. A few: in Welsh 3.',
          },
        ),
      many: () =>
        msg(
          str`If nothing is pressed for ${minutes} minutes, your answers are cleared. We ask you first.`,
          {
            id: 'steady.traces.clearsAfter.many',
            desc: 'On the first page. The value is a number of minutes. Many: in Welsh 6.',
          },
        ),
      other: () =>
        msg(
          str`If nothing is pressed for ${minutes} minutes, your answers are cleared. We ask you first.`,
          {
            id: 'steady.traces.clearsAfter.other',
            desc: 'On the first page. The value is a number of minutes. Every other number.',
          },
        ),
    }),
  keeps: () =>
    msg(
      'Nothing is sent until you have checked it and pressed “Send”. Until then your answers are kept on this device for a short time, in case the page closes.',
      {id: 'steady.traces.keeps', desc: 'On the first page, where answers are kept for a while.'},
    ),
  keepsNoPrivate: () =>
    msg('Answers to private questions are not kept.', {
      id: 'steady.traces.keepsNoPrivate',
      desc: 'Behind the sentence that answers are kept on this device for a short time.',
    }),
  offerTitle: () =>
    msg('Carry on from where you stopped?', {
      id: 'steady.traces.offerTitle',
      desc: 'Heading on the first page. Answers from earlier are still there, not yet shown.',
    }),
  offerText: () =>
    msg(
      'There are answers from earlier. If they are not yours, start again. They are then cleared.',
      {
        id: 'steady.traces.offerText',
        desc: 'Under "Carry on from where you stopped?". Others may use the same device.',
      },
    ),
  carryOn: () =>
    msg('Carry on', {
      id: 'steady.traces.carryOn',
      desc: 'Button. Brings back the answers from earlier.',
    }),
  startFresh: () =>
    msg('Start again', {
      id: 'steady.traces.startFresh',
      desc: 'Button. Clears the answers from earlier without showing them.',
    }),
  expired: () =>
    msg('Answers from earlier were kept for a short time only, and have been cleared.', {
      id: 'steady.traces.expired',
      desc: 'On the first page. Calm: nothing was done wrong.',
    }),
  unreadable: () =>
    msg('Answers from earlier could not be brought back. They have been cleared.', {
      id: 'steady.traces.unreadable',
      desc: 'On the first page. Calm: nothing was done wrong.',
    }),
};
