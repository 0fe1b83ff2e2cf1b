import type {Referral} from '../../data/contracts/referral.js';

/** What a host says when a referral has arrived. */
export interface Receipt {
  /** The id that was sent: proof that it is this referral that arrived. */
  readonly submissionId: string;
  /** A short code the person can quote. */
  readonly reference?: string;
  /** ISO 8601 instant. */
  readonly receivedAt?: string;
  /** What happens next, in plain words. */
  readonly next?: string;
}

/**
 * The person has checked the answers and asked to send them. Cancel it to keep the form open.
 *
 * Without `action`, the host must say that it has the referral, by {@link respondWith}: the form
 * never claims that something was sent when nobody took it. With `action`, the form posts the
 * referral itself after this event.
 */
export class SteadyReferralSendEvent extends Event {
  /** The id in it stays the same when the same referral is sent again. */
  readonly referral: Referral;
  /** Aborts when the person stops, or the form goes: give it to your `fetch`. */
  readonly signal: AbortSignal;
  #response: Promise<Receipt | undefined> | undefined;

  constructor(referral: Referral, signal = new AbortController().signal) {
    // Listen on the element itself: answers do not travel through the page.
    super('steady-referral-send', {cancelable: true});
    this.referral = referral;
    this.signal = signal;
  }

  /**
   * Takes over sending. The form shows "sending" until the promise settles. A receipt that repeats
   * the submission id means that it arrived. Reject it when nothing was stored; reject it with what
   * `fetch` rejected with (a `TypeError` or a `DOMException`) when that is not known.
   */
  respondWith(response: Promise<Receipt | undefined> | Receipt): void {
    this.#response = Promise.resolve(response);
  }

  /** What the host answered with, if it took over. */
  get response(): Promise<Receipt | undefined> | undefined {
    return this.#response;
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
