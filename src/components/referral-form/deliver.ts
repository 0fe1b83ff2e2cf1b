/** Gets a referral to its host: by the host's own listener, or by posting it. */
import type {Failure, Outcome} from '../../internal/flow/outcome.js';
import {PATIENCE, tryPatiently, type Patient} from '../../internal/flow/patience.js';
import {postRecord, readReply} from '../../internal/flow/send.js';
import {warnOnce} from '../../internal/warn.js';
import type {ReferralConfig} from './config.js';
import type {SteadyReferralSendEvent} from './events.js';
import {SteadyReferralRenewEvent, type HiddenFields} from './renew-event.js';

export interface Delivery extends Patient {
  /** Has been through the host's listeners. */
  readonly event: SteadyReferralSendEvent;
  /** The host's address; without it only a listener can take the referral. */
  readonly action: string | undefined;
  readonly config: ReferralConfig;
  /** The device has no connection, and the person has not been told yet. */
  readonly isOff: boolean;
  /** Where the host listens. */
  readonly element: EventTarget;
}

/** Fields that a host has renewed stand for those in its configuration until that changes. */
const renewed = new WeakMap<ReferralConfig, HiddenFields>();

export async function deliver(delivery: Delivery): Promise<Outcome> {
  const {event, action, config, isOff} = delivery;
  if (event.response) return hostOutcome(event);
  if (action === undefined) {
    warnOnce(
      'referral-not-taken',
      'steady-referral-form: nobody took the referral. Set "action", or call event.respondWith() on "steady-referral-send".',
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

function post({event: {referral}, config, ...patient}: Delivery, action: string): Promise<Outcome> {
  const body = {...config.hiddenFields, ...renewed.get(config), referral};
  return tryPatiently((signal) => postRecord(action, body, referral.submissionId, signal), patient);
}

/** What the host hands over so that the same referral can go again; nothing when it does not. */
async function renewal({element, signal, onSlow}: Delivery): Promise<HiddenFields | undefined> {
  const event = new SteadyReferralRenewEvent(signal);
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

async function hostOutcome({referral, response}: SteadyReferralSendEvent): Promise<Outcome> {
  const {submissionId} = referral;
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
  warnOnce(
    'referral-receipt',
    'steady-referral-form: event.respondWith() was given no receipt. It wants {submissionId}, the same as in event.referral, once the referral is stored.',
  );
  return failed('trouble', true);
}

function failed(reason: Failure['reason'], unsure: boolean): Failure {
  return {kind: 'failed', reason, unsure};
}
