/** Gets a record to its host: by the host's own listener, or by posting it. */
import {warnOnce} from '../warn.js';
import type {Failure, Outcome} from './outcome.js';
import {PATIENCE, tryPatiently, type Patient} from './patience.js';
import {postRecord, readReply} from './send.js';
import type {AnsweredEvent, HiddenFields, SendEvent} from './send-event.js';
import type {Sendable} from './sight.js';

export interface Delivery extends Patient {
  /** Has been through the host's listeners. */
  readonly event: SendEvent;
  readonly record: Sendable;
  /** What it is called in what is posted. */
  readonly key: string;
  /** The host's address; without it only a listener can take the record. */
  readonly action: string | undefined;
  readonly config: {readonly hiddenFields?: HiddenFields};
  /** The device has no connection, and the person has not been told yet. */
  readonly isOff: boolean;
  /** Where the host listens. */
  readonly element: Element;
  /** The session has ended: asks the host for fresh fields. */
  readonly renew: (signal: AbortSignal) => AnsweredEvent<HiddenFields>;
}

/** Fields that a host has renewed stand for those in its configuration until that changes. */
const renewed = new WeakMap<object, HiddenFields>();

export async function deliver(delivery: Delivery): Promise<Outcome> {
  const {event, action, config, isOff} = delivery;
  if (event.response) return hostOutcome(delivery);
  if (action === undefined) {
    warn(
      delivery,
      'not-taken',
      `nobody took it. Set "action", or call event.respondWith() on "${event.type}".`,
    );
    return failed('refused', false);
  }
  if (isOff) return failed('offline', false);
  const first = await post(delivery, action);
  if (first.kind !== 'failed' || first.reason !== 'signed-out') return first;
  const fields = await renewal(delivery);
  if (!fields) return first;
  renewed.set(config, {...renewed.get(config), ...fields});
  const second = await post(delivery, action);
  return second.kind === 'failed' ? {...second, unsure: first.unsure || second.unsure} : second;
}

function post({record, key, config, ...patient}: Delivery, action: string): Promise<Outcome> {
  const body = {...config.hiddenFields, ...renewed.get(config), [key]: record};
  return tryPatiently((signal) => postRecord(action, body, record.submissionId, signal), patient);
}

/** What the host hands over so that the same record can go again; nothing when it does not. */
async function renewal({
  element,
  renew,
  signal,
  onSlow,
}: Delivery): Promise<HiddenFields | undefined> {
  const event = renew(signal);
  element.dispatchEvent(event);
  // Somebody may have to sign in first, and must be able to stop that too.
  const timer = setTimeout(onSlow, PATIENCE.slow);
  try {
    const fields = await event.response;
    return signal.aborted ? undefined : fields;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function hostOutcome(delivery: Delivery): Promise<Outcome> {
  const {
    record: {submissionId},
    event: {response},
  } = delivery;
  try {
    const receipt = await response;
    if (receipt?.submissionId === submissionId) {
      return {kind: 'arrived', reply: readReply({...receipt}, submissionId)};
    }
  } catch (error) {
    // What `fetch` rejects with when the connection breaks: it may have arrived.
    const isBroken = error instanceof TypeError || error instanceof DOMException;
    return isBroken ? failed('dropped', true) : failed('refused', false);
  }
  warn(
    delivery,
    'receipt',
    'event.respondWith() was given no receipt. It wants {submissionId}, the same as in the event, once it is stored.',
  );
  return failed('trouble', true);
}

/** Says what a developer has to put right. Its code begins with what the record is called there. */
function warn({event, element}: Delivery, code: string, message: string): void {
  // `steady-referral-send` is about a referral.
  warnOnce(event.type.slice(7, -4) + code, `${element.localName}: ${message}`);
}

function failed(reason: Failure['reason'], unsure: boolean): Failure {
  return {kind: 'failed', reason, unsure};
}
