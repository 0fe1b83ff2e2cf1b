/** Gets a referral to its host: by the host's own listener, or by posting it. */
import type {Referral} from '../../data/contracts/referral.js';
import {postRecord, readReply, type Outcome} from '../../internal/flow/send.js';
import {warnOnce} from '../../internal/warn.js';
import type {ReferralConfig} from './config.js';
import type {Receipt, SteadyReferralSendEvent} from './events.js';

/**
 * @param event - Has been through the host's listeners.
 * @param action - The host's address; without it only a listener can take the referral.
 */
export function deliver(
  event: SteadyReferralSendEvent,
  action: string | undefined,
  {hiddenFields}: ReferralConfig,
  signal: AbortSignal,
): Promise<Outcome> {
  const {referral, response} = event;
  if (response) return hostOutcome(response, referral);
  if (action !== undefined) {
    return postRecord(action, {...hiddenFields, referral}, referral.submissionId, signal);
  }
  warnOnce(
    'referral-not-taken',
    'steady-referral-form: nobody took the referral. Set "action", or call event.respondWith() on "steady-referral-send".',
  );
  return Promise.resolve({kind: 'failed', reason: 'not-sent'});
}

async function hostOutcome(
  response: Promise<Receipt | undefined>,
  {submissionId}: Referral,
): Promise<Outcome> {
  try {
    return {kind: 'arrived', reply: readReply({...(await response)}, submissionId)};
  } catch {
    return {kind: 'failed', reason: 'not-sent'};
  }
}
