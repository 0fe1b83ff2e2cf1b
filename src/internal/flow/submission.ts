/** Sending, from the press on the button to what becomes of it. */
import type {Connection} from '../controllers/connection.js';
import type {Journey} from '../journey.js';
import type {Outcome, Reply} from './outcome.js';
import type {Patient} from './patience.js';
import type {SendEvent} from './send-event.js';
import type {Sendable} from './sight.js';
import type {Sender} from './sender.js';

/** What sends, once it is here. */
export interface SendingCode {
  readonly Connection: typeof Connection;
}

/** What is sent, where to, and what is said about it. */
export interface Sends<R extends Sendable, C extends SendingCode> {
  readonly element: HTMLElement & ConstructorParameters<typeof Connection>[0];
  readonly sender: Sender;
  readonly say: <T>(words: () => T) => T;
  /** Draws what has come of it, and takes the focus there. */
  readonly show: (focus: 'screen' | 'problems') => void;
  /** What sends, if it is here. */
  readonly code: () => C | undefined;
  /** Brings it. Asked again until it is here. */
  readonly bring: () => Promise<void>;
  /** The record of what has been answered so far, in the language of the element. */
  readonly record: (journey: Journey) => R;
  /** Tells the host: it can take over, or say no. */
  readonly event: (record: R, signal: AbortSignal) => SendEvent;
  readonly deliver: (
    code: C,
    record: R,
    event: SendEvent,
    patient: Patient & {readonly isOff: boolean},
  ) => Promise<Outcome>;
  readonly sent: (reply: Reply) => Event;
}

export class Submission<R extends Sendable, C extends SendingCode> {
  connection: Connection | undefined;

  readonly #sends: Sends<R, C>;

  constructor(sends: Sends<R, C>) {
    this.#sends = sends;
  }

  /** @returns Nothing when it does not arrive; the next call tries again. */
  async load(): Promise<C | undefined> {
    const {bring, code, element} = this.#sends;
    try {
      await bring();
      const here = code();
      if (here) this.connection ??= new here.Connection(element);
    } catch {
      // Nothing is lost yet: it is asked for again when it is needed.
    }
    return code();
  }

  async send(journey: Journey): Promise<void> {
    const sends = this.#sends;
    const {sender, say, element} = sends;
    if (sender.sending) return;
    if (!say(() => journey.readyToSend())) {
      sends.show('problems');
      return;
    }
    const record = say(() => sends.record(journey));
    // Told once; after that the person may know better than the browser.
    const isOff = this.connection?.isOff === true && sender.failure?.reason !== 'offline';
    const outcome = await sender.send(
      JSON.stringify(record.answers),
      async (signal, onSlow): Promise<Outcome | undefined> => {
        const code = await this.load();
        if (signal.aborted) return undefined;
        // Before the host is asked: it would take what nobody here can see arrive.
        if (!code) return {kind: 'failed', reason: 'not-loaded', unsure: false};
        const event = sends.event(record, signal);
        if (!element.dispatchEvent(event)) return undefined;
        return sends.deliver(code, record, event, {isOff, signal, onSlow});
      },
    );
    if (outcome) this.#take(journey, outcome);
  }

  #take(journey: Journey, outcome: Outcome): void {
    const {sender, element, show, sent} = this.#sends;
    if (outcome.kind === 'problems') {
      journey.takeProblems(outcome.problems);
      if (journey.problems.length > 0) return show('problems');
      // They are about nothing that is asked here.
      sender.fail({kind: 'failed', reason: 'refused', unsure: false});
      return show('screen');
    }
    if (outcome.kind === 'failed') return show('screen');
    journey.arrived();
    show('screen');
    element.dispatchEvent(sent(outcome.reply));
  }
}
