/** Why sending did not work, in words: what happened, whether it was sent, what to do. */
import type {Failure, Reason} from '../../internal/flow/outcome.js';
import {sendStrings} from './send-strings.js';
import {checkInStrings} from './strings.js';

/** Never says that nothing was sent when it may have been. */
export function failureWords({reason, unsure}: Failure): {
  readonly title: string;
  readonly text: string;
} {
  return unsure
    ? {title: sendStrings.unsureTitle(), text: sendStrings.again()}
    : {title: checkInStrings.notLoadedTitle(), text: textFor(reason)};
}

function textFor(reason: Reason): string {
  switch (reason) {
    case 'offline':
    case 'not-loaded':
      return checkInStrings.notLoaded();
    case 'busy':
      return sendStrings.busy();
    case 'signed-out':
      return sendStrings.signedOut();
    default:
      return sendStrings.refused();
  }
}
