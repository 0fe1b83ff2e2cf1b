/** What a host and an element say to each other about sending. */

/** What a host says when a record has arrived. */
export interface Receipt {
  /** The id that was sent: proof that it is this record that arrived. */
  readonly submissionId: string;
  /** A short code the person can quote. */
  readonly reference?: string;
  /** ISO 8601 instant. */
  readonly receivedAt?: string;
  /** What happens next, in plain words. */
  readonly next?: string;
}

/** Fields of a form, sent along as they are: a CSRF token. */
export type HiddenFields = Readonly<Record<string, string>>;

/** A host can answer to it, now or later. */
export abstract class AnsweredEvent<T> extends Event {
  /** Aborts when the person stops, or the element goes: give it to your `fetch`. */
  readonly signal: AbortSignal;
  #response: Promise<T | undefined> | undefined;

  constructor(type: string, signal: AbortSignal, init?: EventInit) {
    super(type, init);
    this.signal = signal;
  }

  /**
   * Takes over. The element shows that it waits until the promise settles. To send, resolve it with a
   * receipt that repeats the submission id: that means that it arrived. Reject it when nothing was
   * stored; reject it with what `fetch` rejected with (a `TypeError` or a `DOMException`) when that is
   * not known.
   */
  respondWith(response: Promise<T | undefined> | T): void {
    this.#response = Promise.resolve(response);
  }

  /** What the host answered with, if it took over. */
  get response(): Promise<T | undefined> | undefined {
    return this.#response;
  }
}

/** The person asked to send a record. */
export type SendEvent = AnsweredEvent<Receipt>;
