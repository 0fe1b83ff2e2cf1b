/** What can become of a record that is sent. Types only: what makes them is loaded when it is needed. */
import type {Problem} from '../../questions/index.js';

/** What a host answers when a record has arrived. */
export interface Reply {
  /** Repeats the id that was sent. */
  readonly submissionId: string;
  readonly reference?: string;
  readonly receivedAt?: string;
  readonly next?: string;
  /** The host had stored this id before, and what came now has changed nothing. */
  readonly repeated?: boolean;
}

/**
 * Why it did not work:
 * - `offline`: the device has no connection, so nothing was tried;
 * - `dropped`: the connection broke;
 * - `no-reply`: nothing came back in time;
 * - `stopped`: the person, or the page, stopped it on its way;
 * - `trouble`: the host broke, or its answer does not say that the record arrived;
 * - `busy`: the host takes nothing just now;
 * - `conflict`: the host has something under this id already, and gives no receipt for it;
 * - `too-large`: it is more than the host takes;
 * - `refused`: the host does not take it;
 * - `signed-out`: the session has ended;
 * - `not-loaded`: the code that sends did not arrive, so nothing was tried.
 */
export type Reason =
  | 'offline'
  | 'dropped'
  | 'no-reply'
  | 'stopped'
  | 'trouble'
  | 'busy'
  | 'conflict'
  | 'too-large'
  | 'refused'
  | 'signed-out'
  | 'not-loaded';

export interface Failure {
  readonly kind: 'failed';
  readonly reason: Reason;
  /** It may have arrived all the same. Sending the same id again is safe. */
  readonly unsure: boolean;
  /** The same may work in a moment, and the wire contract makes it safe to try by itself. */
  readonly passing?: boolean;
  /** How long the host asks to wait, in milliseconds. */
  readonly wait?: number;
}

export type Outcome =
  | {readonly kind: 'arrived'; readonly reply: Reply}
  /** The host found these, and has stored nothing under this id. */
  | {readonly kind: 'problems'; readonly problems: readonly Problem[]}
  | Failure;
