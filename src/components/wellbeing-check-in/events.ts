import type {CheckIn} from '../../data/contracts/check-in.js';
import {AnsweredEvent, type HiddenFields, type Receipt} from '../../internal/flow/send-event.js';

/**
 * The person has checked the answers and asked to send them to those they chose. Cancel it to keep the
 * check-in open. Never sent out where the person chose "only me" or "nobody".
 *
 * Without `action`, the host must say that it has the check-in, by {@link respondWith}: it is never
 * claimed that something was sent when nobody took it. With `action`, it is posted after this event.
 */
export class SteadyCheckInSendEvent extends AnsweredEvent<Receipt> {
  /** The id in it stays the same when the same check-in is sent again. */
  readonly checkIn: CheckIn;

  constructor(checkIn: CheckIn, signal = new AbortController().signal) {
    // Listen on the element itself: answers do not travel through the page.
    super('steady-check-in-send', signal, {cancelable: true});
    this.checkIn = checkIn;
  }
}

/** The check-in has arrived. Carries no answers, so that it can be counted. */
export class SteadyCheckInSentEvent extends Event {
  readonly submissionId: string;
  readonly receipt: Receipt;

  constructor(receipt: Receipt) {
    super('steady-check-in-sent', {bubbles: true, composed: true});
    this.submissionId = receipt.submissionId;
    this.receipt = receipt;
  }
}

/**
 * The host did not take the check-in because the session has ended or its token is stale. Hand over
 * fresh `hiddenFields` by {@link respondWith}, and the same check-in is sent again, once. Carries no
 * answers.
 */
export class SteadyCheckInRenewEvent extends AnsweredEvent<HiddenFields> {
  constructor(signal: AbortSignal) {
    super('steady-check-in-renew', signal);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'steady-check-in-send': SteadyCheckInSendEvent;
    'steady-check-in-sent': SteadyCheckInSentEvent;
    'steady-check-in-renew': SteadyCheckInRenewEvent;
  }
}
