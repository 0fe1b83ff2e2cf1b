/** Words that only come up when something is sent. */
import {msg, str} from '../../i18n/msg.js';

export const sendStrings = {
  sentTitle: () =>
    msg('Your answers have been sent', {
      id: 'steady.checkIn.sentTitle',
      desc: 'Heading of the last page of a check-in.',
    }),
  stopTrying: () =>
    msg('Stop trying', {
      id: 'steady.checkIn.stopTrying',
      desc: 'Button, while the answers have been on their way for more than a few seconds.',
    }),
  slow: () =>
    msg('This is taking longer than usual. We are still trying. You do not need to press again.', {
      id: 'steady.checkIn.slow',
      desc: 'While the answers are on their way for more than a few seconds. Said once.',
    }),
  unsureTitle: () =>
    msg('We do not know if your answers arrived', {
      id: 'steady.checkIn.unsureTitle',
      desc: 'Heading, when the connection broke while sending.',
    }),
  again: () =>
    msg('Your answers are still here. Send them again: they will only count once.', {
      id: 'steady.checkIn.again',
      desc: 'Under "We do not know if your answers arrived".',
    }),
  busy: () =>
    msg('The service is busy. Your answers are still here. Send them again in a few minutes.', {
      id: 'steady.checkIn.busy',
      desc: 'Under "Your answers have not been sent".',
    }),
  signedOut: () =>
    msg(
      'You have been signed out. Your answers are still on this page. Write down what you need before you sign in again.',
      {
        id: 'steady.checkIn.signedOut',
        desc: 'Under "Your answers have not been sent". Leaving the page loses the answers.',
      },
    ),
  refused: () =>
    msg(
      'Something went wrong on our side. Your answers are still here. Try again, or ask staff for help.',
      {
        id: 'steady.checkIn.refused',
        desc: 'Under "Your answers have not been sent".',
      },
    ),
  earlier: () =>
    msg('Your answers had arrived the first time. What you changed after that may be missing.', {
      id: 'steady.checkIn.earlier',
      desc: 'On the last page, when answers were changed before sending again.',
    }),
  sentTo: (people: string) =>
    msg(str`They went to: ${people}.`, {
      id: 'steady.checkIn.sentTo',
      desc: 'Last page of a check-in. The value is a list of people and services.',
    }),
  reference: (code: string) =>
    msg(str`Your reference is ${code}`, {
      id: 'steady.checkIn.reference',
      desc: 'Last page of a check-in. The value is a short code of letters and digits that the person can quote.',
    }),
};
