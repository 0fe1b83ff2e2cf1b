/**
 * What the person said about sharing: one Consent for each recipient they answered about, so that
 * each can be taken back by itself. Where nothing was said there is no Consent, and so no permission.
 */
import type {Choice, ReferralConsent} from '../../contracts/referral-sharing.js';
import {INFORMATION_ACCESS, PATIENT_PRIVACY} from './codes.js';
import type {FhirResource, Reference} from './types.js';
import type {Writer} from './writer.js';

/** A "not now" is a question still open; it permits nothing. */
const status: Readonly<Record<Choice, string>> = {
  yes: 'active',
  no: 'active',
  'not-now': 'proposed',
};

export function writeConsents(
  writer: Writer,
  patient: Reference,
  {sentTo, agreement, shares, health}: ReferralConsent,
): void {
  if (agreement) write(writer, patient, sentTo, agreement, true);
  for (const {audience, choice} of shares) {
    write(writer, patient, audience, choice, health === 'yes');
  }
}

/** @param everything - Whether a yes covers the answers about health too. */
function write(
  writer: Writer,
  patient: Reference,
  audience: string,
  choice: Choice,
  everything: boolean,
): void {
  const from = writer.sources();
  const receives = audience === writer.referral.sentTo;
  from.answer(receives ? 'consent.agreement' : `consent.share.${audience}`);
  if (!receives) from.answer('consent.section.health');
  if (!from.used) return;
  const actor = [{role: {text: 'Recipient'}, reference: writer.recipient(audience)}];
  const consent: FhirResource = {
    resourceType: 'Consent',
    status: status[choice],
    scope: PATIENT_PRIVACY,
    category: [INFORMATION_ACCESS],
    patient,
    dateTime: writer.referral.createdAt,
    performer: [patient],
    policyRule: {text: 'What the person answered, in the words of the form'},
    provision:
      choice === 'yes'
        ? {type: 'deny', provision: [{type: 'permit', actor, provision: exceptions()}]}
        : {type: 'deny', actor},
  };
  writer.add(consent, from.readers, `share-${audience}`);

  function exceptions(): object[] {
    if (everything) return [];
    const section = {system: writer.own('section'), code: 'health'};
    return [{type: 'deny', code: [{coding: [section], text: 'Health and caring'}]}];
  }
}
