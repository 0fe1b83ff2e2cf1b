/** Sending the referral: the record, and the events that tell the host. */
import type {Referral} from '../../data/contracts/referral.js';
import type {Journey} from '../../internal/journey.js';
import type {SendingElement} from '../../internal/flow/asked.js';
import {Submission} from '../../internal/flow/submission.js';
import type {ReferralConfig} from './config.js';
import {newReferral} from './definition/record.js';
import {SteadyReferralSendEvent, SteadyReferralSentEvent} from './events.js';
import {SteadyReferralRenewEvent} from './renew-event.js';

type Code = typeof import('./sending.js');

/** What sends, and its words. Brought once somebody has begun; asked for again until it is here. */
let code: Code | undefined;

/** Brings it before a form is drawn that begins with a receipt, or with what went wrong. */
export async function loadSending(): Promise<void> {
  code ??= await import('./sending.js');
}

/** What sends, once it is here. */
export function sendingCode(): Code | undefined {
  return code;
}

export function submissionOf(form: SendingElement<ReferralConfig>): Submission<Referral, Code> {
  const {element} = form;
  return new Submission<Referral, Code>({
    ...form,
    code: sendingCode,
    bring: loadSending,
    record: (journey) => recordOf(form, journey),
    event: (referral, signal) => new SteadyReferralSendEvent(referral, signal),
    deliver: ({deliver}, record, event, patient) =>
      deliver({
        ...patient,
        ...form.address(),
        event,
        element,
        record,
        key: 'referral',
        renew: (signal) => new SteadyReferralRenewEvent(signal),
      }),
    sent: (reply) => new SteadyReferralSentEvent(reply),
  });
}

/** The record of what has been answered so far, in the language of the element. */
export function recordOf(
  form: SendingElement<ReferralConfig>,
  {definition, responses, today}: Journey,
): Referral {
  const {sender, path, setting, language} = form;
  return newReferral({
    definition,
    responses,
    today,
    path: path() ?? 'self',
    setting: setting(),
    language: language(),
    submissionId: sender.id,
    createdAt: new Date().toISOString(),
  });
}
