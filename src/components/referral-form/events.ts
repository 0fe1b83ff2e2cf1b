import type {Referral} from '../../data/contracts/referral.js';
import {AnsweredEvent, type Receipt} from '../../internal/flow/send-event.js';

export type {Receipt};

/**
 * The person has checked the answers and asked to send them. Cancel it to keep the form open.
 *
 * Without `action`, the host must say that it has the referral, by {@link respondWith}: the form
 * never claims that something was sent when nobody took it. With `action`, the form posts the
 * referral itself after this event.
 */
export class SteadyReferralSendEvent extends AnsweredEvent<Receipt> {
  /** The id in it stays the same when the same referral is sent again. */
  readonly referral: Referral;

  constructor(referral: Referral, signal = new AbortController().signal) {
    // Listen on the element itself: answers do not travel through the page.
    super('steady-referral-send', signal, {cancelable: true});
    this.referral = referral;
  }
}

/** The referral has arrived. Carries no answers, so that it can be counted. */
export class SteadyReferralSentEvent extends Event {
  readonly submissionId: string;
  readonly receipt: Receipt;

  constructor(receipt: Receipt) {
    super('steady-referral-sent', {bubbles: true, composed: true});
    this.submissionId = receipt.submissionId;
    this.receipt = receipt;
  }
}

/**
 * Everything typed is gone from the form, because the person stopped, or went away for longer than
 * the host allows. Nothing was sent.
 */
export class SteadyReferralStoppedEvent extends Event {
  constructor() {
    super('steady-referral-stopped', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'steady-referral-send': SteadyReferralSendEvent;
    'steady-referral-sent': SteadyReferralSentEvent;
    'steady-referral-stopped': SteadyReferralStoppedEvent;
  }
}
