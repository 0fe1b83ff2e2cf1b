import {msg} from '../../i18n/msg.js';

/** Why sending did not work, in words: what happened, whether it was sent, what to do. */
export const failureStrings = {
  'not-sent': {
    title: () =>
      msg('Your referral has not been sent', {
        id: 'steady.send.notSent.title',
        desc: 'Heading, when sending did not work. Calm.',
      }),
    text: () =>
      msg(
        'Something went wrong on our side. Your answers are still here. Try again, or ask staff for help.',
        {
          id: 'steady.send.notSent.text',
          desc: 'Under "Your referral has not been sent".',
        },
      ),
  },
  'signed-out': {
    title: () =>
      msg('Your referral has not been sent', {
        id: 'steady.send.signedOut.title',
        desc: 'Heading, when sending did not work because the session ended.',
      }),
    text: () =>
      msg(
        'You have been signed out. Your answers are still on this page. Write down what you need before you sign in again.',
        {
          id: 'steady.send.signedOut.text',
          desc: 'Under "Your referral has not been sent". Leaving the page loses the answers.',
        },
      ),
  },
  unknown: {
    title: () =>
      msg('We do not know if your referral arrived', {
        id: 'steady.send.unknown.title',
        desc: 'Heading, when the connection broke while sending.',
      }),
    text: () =>
      msg(
        'The connection was lost. Your answers are still here. Send it again: it will only count once.',
        {
          id: 'steady.send.unknown.text',
          desc: 'Under "We do not know if your referral arrived".',
        },
      ),
  },
} as const;
