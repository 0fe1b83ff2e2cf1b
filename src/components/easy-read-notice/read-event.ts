import type {NoticeReading} from '../../data/contracts/notice.js';
import {AnsweredEvent} from '../../internal/flow/send-event.js';

/**
 * A person has told how reading went, by their own press. Does not bubble: only a listener on the
 * notice itself hears it.
 *
 * The host says that it has it by {@link respondWith}: with nothing more once it is kept, by a promise
 * that rejects where it could not be. Nobody is said to have been told when nobody took it.
 */
export class SteadyNoticeReadEvent extends AnsweredEvent<void> {
  static readonly type = 'steady-notice-read';

  /** Never a score, and never which answer was chosen. */
  readonly reading: NoticeReading;

  constructor(reading: NoticeReading, signal = new AbortController().signal) {
    super(SteadyNoticeReadEvent.type, signal);
    this.reading = reading;
  }
}

declare global {
  interface HTMLElementEventMap {
    'steady-notice-read': SteadyNoticeReadEvent;
  }
}
