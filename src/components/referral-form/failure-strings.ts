/** How sending goes, and why it did not work, in words: what happened, whether it was sent, what to do. */
import {msg, str} from '../../i18n/msg.js';
import {plural} from '../../i18n/plural.js';
import type {Connection} from '../../internal/controllers/connection.js';
import type {Failure, Reason} from '../../internal/flow/outcome.js';
import {referralStrings} from './strings.js';

/** Words that only come up when sending did not go smoothly. */
export const sendStrings = {
  stopTrying: () =>
    msg('Stop trying', {
      id: 'steady.send.stopTrying',
      desc: 'Button, while the answers have been on their way for more than a few seconds.',
    }),
};

/** Whether the device has a connection, as far as the browser knows. */
type ConnectionNow = Partial<Pick<Connection, 'isOff' | 'isBack'>>;

const unknownTitle = () =>
  msg('We do not know if your referral arrived', {
    id: 'steady.send.unknown.title',
    desc: 'Heading, when the connection broke while sending.',
  });

const back = {
  title: () =>
    msg('The connection is back', {
      id: 'steady.send.back.title',
      desc: 'Heading, when the device has a connection again and nothing has been sent yet.',
    }),
  text: () =>
    msg('Nothing has been sent yet. Your answers are still here. You can send them now.', {
      id: 'steady.send.back.text',
      desc: 'Under "The connection is back".',
    }),
};

const status = {
  slow: () =>
    msg('This is taking longer than usual. We are still trying. You do not need to press again.', {
      id: 'steady.send.status.slow',
      desc: 'While the answers are on their way for more than a few seconds. Said once.',
    }),
  offline: () =>
    msg('This device has no connection just now. You can send when it is back.', {
      id: 'steady.send.status.offline',
      desc: 'Beside the button "Send referral", before it is pressed.',
    }),
  back: () =>
    msg('The connection is back. You can send your referral now.', {
      id: 'steady.send.status.back',
      desc: 'Beside the button "Send referral", when the connection was gone for a while.',
    }),
};

const busyFor = (minutes: number) =>
  plural(minutes, {
    zero: () =>
      msg(
        str`The service is busy. Your answers are still here. Send your referral again in about ${minutes} minutes.`,
        {
          id: 'steady.send.busyFor.zero',
          desc: 'Under "Your referral has not been sent", when too much arrives at the service. 0.',
        },
      ),
    one: () =>
      msg(
        str`The service is busy. Your answers are still here. Send your referral again in about ${minutes} minute.`,
        {
          id: 'steady.send.busyFor.one',
          desc: 'Under "Your referral has not been sent", when too much arrives at the service. 1.',
        },
      ),
    two: () =>
      msg(
        str`The service is busy. Your answers are still here. Send your referral again in about ${minutes} minutes.`,
        {
          id: 'steady.send.busyFor.two',
          desc: 'Under "Your referral has not been sent", when too much arrives at the service. 2.',
        },
      ),
    few: () =>
      msg(
        str`The service is busy. Your answers are still here. Send your referral again in about ${minutes} minutes.`,
        {
          id: 'steady.send.busyFor.few',
          desc: 'Under "Your referral has not been sent", when too much arrives at the service. A few: in Welsh 3.',
        },
      ),
    many: () =>
      msg(
        str`The service is busy. Your answers are still here. Send your referral again in about ${minutes} minutes.`,
        {
          id: 'steady.send.busyFor.many',
          desc: 'Under "Your referral has not been sent", when too much arrives at the service. Many: in Welsh 6.',
        },
      ),
    other: () =>
      msg(
        str`The service is busy. Your answers are still here. Send your referral again in about ${minutes} minutes.`,
        {
          id: 'steady.send.busyFor.other',
          desc: 'Under "Your referral has not been sent", when too much arrives at the service. The value is how many minutes.',
        },
      ),
  });

const texts: Readonly<Record<Reason, (failure: Failure) => string>> = {
  offline: () =>
    msg(
      'This device has no connection just now. Your answers are still here. Stay on this page: it will say when you can send them.',
      {
        id: 'steady.send.offline.text',
        desc: 'Under "Your referral has not been sent". Leaving the page loses the answers.',
      },
    ),
  dropped: () =>
    msg(
      'The connection was lost. Your answers are still here. Send it again: it will only count once.',
      {
        id: 'steady.send.unknown.text',
        desc: 'Under "We do not know if your referral arrived".',
      },
    ),
  'no-reply': () =>
    msg('No answer came. Your answers are still here. Send it again: it will only count once.', {
      id: 'steady.send.noReply.text',
      desc: 'Under "We do not know if your referral arrived". The service did not answer in time.',
    }),
  stopped: () =>
    msg(
      'Sending was stopped before an answer came. Your answers are still here. You can send it again: it will only count once.',
      {
        id: 'steady.send.stopped.text',
        desc: 'Under "We do not know if your referral arrived". The person stopped it.',
      },
    ),
  trouble: () =>
    msg(
      'Something went wrong on our side. Your answers are still here. Send it again: it will only count once.',
      {
        id: 'steady.send.trouble.text',
        desc: 'Under "We do not know if your referral arrived".',
      },
    ),
  busy: ({wait}) =>
    wait === undefined
      ? msg(
          'The service is busy. Your answers are still here. Send your referral again in a few minutes.',
          {
            id: 'steady.send.busy.text',
            desc: 'Under "Your referral has not been sent", when too much arrives at the service.',
          },
        )
      : busyFor(Math.max(1, Math.ceil(wait / 60_000))),
  conflict: () =>
    msg(
      'Something from this page is already there. Your answers are still here. Send it again in a minute, or ask staff to check. It will only count once.',
      {
        id: 'steady.send.conflict.text',
        desc: 'Under "We do not know if your referral arrived". The service already has one with the same number.',
      },
    ),
  'too-large': () =>
    msg(
      'It is more than can be sent at once. Your answers are still here. Make your longest answers shorter, then send it again.',
      {
        id: 'steady.send.tooLarge.text',
        desc: 'Under "Your referral has not been sent".',
      },
    ),
  refused: () =>
    msg(
      'Something went wrong on our side. Your answers are still here. Try again, or ask staff for help.',
      {
        id: 'steady.send.notSent.text',
        desc: 'Under "Your referral has not been sent".',
      },
    ),
  'signed-out': () =>
    msg(
      'You have been signed out. Your answers are still on this page. Write down what you need before you sign in again.',
      {
        id: 'steady.send.signedOut.text',
        desc: 'Under "Your referral has not been sent". Leaving the page loses the answers.',
      },
    ),
  'not-loaded': () => referralStrings.notLoaded(),
};

/** Never says that nothing was sent when it may have been. */
export function failureWords(
  failure: Failure,
  {isBack}: ConnectionNow = {},
): {readonly title: string; readonly text: string; readonly isGood?: boolean} {
  if (failure.reason === 'offline' && isBack && !failure.unsure) {
    return {title: back.title(), text: back.text(), isGood: true};
  }
  return {
    title: failure.unsure ? unknownTitle() : referralStrings.sendFailed(),
    text: texts[failure.reason](failure),
  };
}

/** What is said beside the button while nothing has gone wrong; nothing most of the time. */
export function statusWords(
  {
    sending,
    slow,
    failure,
  }: {
    readonly sending: boolean;
    readonly slow: boolean;
    readonly failure: Failure | undefined;
  },
  {isOff, isBack}: ConnectionNow = {},
): string | undefined {
  if (sending) return slow ? status.slow() : referralStrings.sending();
  // The panel at the top says it already.
  if (failure?.reason === 'offline' && !failure.unsure) return undefined;
  if (isOff) return status.offline();
  return isBack ? status.back() : undefined;
}
