/** Hands a record to its host, and says what became of it in the words the browser has. */
import type {Referral} from '../data/contracts/referral.js';
import type {Outcome, Reason} from '../internal/flow/outcome.js';
import type {Sendable} from '../internal/flow/sight.js';
import {readProblems, readReply} from '../internal/flow/send.js';
import {warnOnce} from '../internal/warn.js';
import {isReason} from './place.js';

/**
 * What a host answers to a record:
 * - a receipt that repeats the `submissionId`: it is stored;
 * - `problems` of its own rules, in words, as on [the wire](../../docs/wire.md): nothing is stored;
 * - `failure`: why it was not taken, such as `busy` or `refused`.
 */
export type Received =
  | {readonly submissionId: string; readonly reference?: string; readonly next?: string}
  | {
      readonly problems: readonly {
        readonly question: string;
        readonly control?: string;
        readonly text: string;
      }[];
    }
  | {readonly failure: Reason};

/**
 * Stores a record, once for each `submissionId`: the same one may come again, because people press
 * twice and connections break. What it throws is told to the person as "we do not know if it arrived",
 * and the answers stay.
 */
export type Receive<R extends Sendable = Referral> = (
  record: R,
  options: {readonly signal?: AbortSignal | undefined},
) => Promise<Received> | Received;

/** What became of it; `error` is what the host threw. */
export interface Delivery {
  readonly outcome: Outcome;
  readonly error?: unknown;
  /** Whether an earlier try may have arrived, asked before this one began. */
  readonly unsure: boolean;
}

export interface DeliverOptions {
  readonly signal: AbortSignal | undefined;
  /** Whether an earlier try may have arrived. */
  readonly unsure: boolean;
}

/** On its way now, by submission id: a double press waits for the first. */
const underWay = new Map<
  string,
  {readonly content: string; readonly delivery: Promise<Delivery>}
>();

/** Never rejects. */
export function deliver<R extends Sendable>(
  record: R,
  receive: Receive<R>,
  {signal, unsure}: DeliverOptions,
): Promise<Delivery> {
  const {submissionId} = record;
  // All of it but its time: who may see it counts as much as what it says.
  const content = JSON.stringify({...record, createdAt: undefined});
  const first = underWay.get(submissionId);
  if (first?.content === content) return first.delivery;
  const delivery = received(record, receive, signal)
    .then((tried) => ({...tried, unsure}))
    .finally(() => {
      if (underWay.get(submissionId)?.delivery === delivery) underWay.delete(submissionId);
    });
  underWay.set(submissionId, {content, delivery});
  return delivery;
}

/** Reasons after which it may be there all the same. */
const UNSURE: readonly Reason[] = ['dropped', 'no-reply', 'stopped', 'trouble', 'conflict'];

async function received<R extends Sendable>(
  record: R,
  receive: Receive<R>,
  signal: AbortSignal | undefined,
): Promise<Omit<Delivery, 'unsure'>> {
  const {submissionId} = record;
  let answer: Partial<Record<string, unknown>>;
  try {
    answer = {...(await receive(record, {signal}))};
  } catch (error) {
    return {outcome: failed('trouble'), error};
  }
  if (answer['submissionId'] === submissionId) {
    return {outcome: {kind: 'arrived', reply: readReply(answer, submissionId)}};
  }
  if (isReason(answer['failure'])) return {outcome: failed(answer['failure'])};
  const problems = readProblems(answer['problems']);
  if (problems.length > 0) return {outcome: {kind: 'problems', problems}};
  warnOnce(
    'referral-receipt',
    '"receive" gave no receipt. It wants {submissionId}, the same as in the record, once that is stored.',
  );
  return {outcome: failed('trouble')};
}

function failed(reason: Reason): Outcome {
  return {kind: 'failed', reason, unsure: UNSURE.includes(reason)};
}
