import type {ReactiveControllerHost} from 'lit';
import type {Failure, Outcome, Reply} from './send.js';

type SenderHost = ReactiveControllerHost & {readonly isConnected: boolean};

/** Sends one record, once at a time, under an id that stays the same until it is forgotten. */
export class Sender {
  /** On its way. */
  sending = false;
  /** Why the last try did not work. */
  failure: Failure | undefined;
  /** What the host answered when it arrived. */
  reply: Reply | undefined;
  /** It was sent off, and nobody has said that it did not arrive. */
  mayHaveArrived = false;

  readonly #host: SenderHost;
  #id: string | undefined;
  #abort: AbortController | undefined;

  constructor(host: SenderHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The submission id: the same on every retry, so that a host stores it once. */
  get id(): string {
    return (this.#id ??= newSubmissionId());
  }

  hostDisconnected(): void {
    // Frameworks move an element by taking it out and putting it in again at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.interrupt();
    });
  }

  /**
   * @param post - Does the sending; its signal aborts when the element goes or the person stops.
   * @returns What became of it; nothing when it was stopped, or when one was already on its way.
   */
  async send(post: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome | undefined> {
    if (this.sending) return undefined;
    this.sending = true;
    this.mayHaveArrived = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    const {signal} = (this.#abort = new AbortController());
    const outcome = await post(signal);
    if (signal.aborted) return undefined;
    this.sending = false;
    this.mayHaveArrived =
      outcome.kind === 'arrived' || (outcome.kind === 'failed' && outcome.reason === 'unknown');
    if (outcome.kind === 'failed') this.failure = outcome.reason;
    if (outcome.kind === 'arrived') this.reply = outcome.reply;
    this.#host.requestUpdate();
    return outcome;
  }

  /** Stops waiting. Whether it arrived is then not known. */
  interrupt(): void {
    this.#abort?.abort();
    this.sending = false;
  }

  /** Forgets it: what is sent next is another record. */
  forget(): void {
    this.interrupt();
    this.#id = undefined;
    this.mayHaveArrived = false;
    this.failure = undefined;
    this.reply = undefined;
  }
}

/** A random id in the form of a UUID. Works on plain http too, where `randomUUID` is missing. */
function newSubmissionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
