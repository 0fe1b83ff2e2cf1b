import type {ReactiveControllerHost} from 'lit';
import {randomId} from '../random-id.js';
import type {Failure, Outcome, Reply} from './outcome.js';

type SenderHost = ReactiveControllerHost & {readonly isConnected: boolean};

/** Sends one record, once at a time, under an id that stays the same until it is forgotten. */
export class Sender {
  /** On its way. */
  sending = false;
  /** On its way for longer than usual. */
  slow = false;
  /** Why the last try did not work. Its `unsure` is about every try under this id. */
  failure: Failure | undefined;
  /** What the host answered when it arrived. */
  reply: Reply | undefined;
  /** It was sent off, and nobody has said that it did not arrive. */
  mayHaveArrived = false;
  /** What arrived may be from an earlier try, before something was changed. */
  isEarlier = false;

  readonly #host: SenderHost;
  #id: string | undefined;
  #abort: AbortController | undefined;
  /** An earlier try under this id may have arrived. */
  #unsure = false;
  /** What was in the tries that may have arrived. */
  readonly #contents = new Set<string>();
  #content = '';

  constructor(host: SenderHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The submission id: the same on every retry, so that a host stores it once. */
  get id(): string {
    return (this.#id ??= randomId());
  }

  /** Takes up what was begun before: what is sent is the same record. */
  adopt(id: string): void {
    this.#id = id;
  }

  hostDisconnected(): void {
    // Frameworks move an element by taking it out and putting it in again at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.interrupt();
    });
  }

  /**
   * @param content - What is sent, to know whether it has changed since an earlier try.
   * @param post - Does the sending; its signal aborts when the element goes or the person stops, and
   *   `onSlow` says that it takes longer than usual. Nothing when it was not sent off after all.
   * @returns What became of it; nothing when it was stopped, or when one was already on its way.
   */
  async send(
    content: string,
    post: (signal: AbortSignal, onSlow: () => void) => Promise<Outcome | undefined>,
  ): Promise<Outcome | undefined> {
    if (this.sending) return undefined;
    this.#content = content;
    this.sending = true;
    this.slow = false;
    this.mayHaveArrived = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    const {signal} = (this.#abort = new AbortController());
    const onSlow = () => {
      this.slow = true;
      this.#host.requestUpdate();
    };
    const outcome = await post(signal, onSlow).catch((): Failure => ({
      kind: 'failed',
      reason: 'trouble',
      unsure: true,
    }));
    if (signal.aborted) return undefined;
    this.sending = false;
    if (!outcome) this.mayHaveArrived = this.#unsure;
    else if (outcome.kind === 'failed') this.fail(outcome);
    else {
      // A host looks for the id first: with problems it says that it has nothing under it.
      if (outcome.kind === 'arrived') {
        this.reply = outcome.reply;
        this.isEarlier = !!outcome.reply.repeated && [...this.#contents].some((c) => c !== content);
      }
      this.#unsure = false;
      this.#contents.clear();
      this.mayHaveArrived = outcome.kind === 'arrived';
    }
    this.#host.requestUpdate();
    return outcome;
  }

  /** Takes a failure, and what earlier tries have left open. */
  fail(failure: Failure): void {
    this.#unsure ||= failure.unsure;
    if (failure.unsure) this.#contents.add(this.#content);
    this.mayHaveArrived = this.#unsure;
    this.failure = {...failure, unsure: this.#unsure};
  }

  /** Stops waiting. Whether it arrived is then not known. */
  interrupt(): void {
    if (!this.sending) return;
    this.#abort?.abort();
    this.sending = false;
    this.fail({kind: 'failed', reason: 'stopped', unsure: true});
  }

  /** Forgets it: what is sent next is another record. */
  forget(): void {
    this.interrupt();
    this.#id = undefined;
    this.#unsure = false;
    this.#contents.clear();
    this.#content = '';
    this.mayHaveArrived = false;
    this.isEarlier = false;
    this.failure = undefined;
    this.reply = undefined;
  }
}
