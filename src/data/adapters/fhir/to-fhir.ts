/** A referral as FHIR. */
import {ConfigError, ContractError} from '../../../errors.js';
import {parseReferral} from '../../contracts/check-referral.js';
import type {Referral} from '../../contracts/referral.js';
import {consentOf, forAudience} from '../../contracts/referral-sharing.js';
import {settingsFrom, type FhirOptions} from './options.js';
import {withSafeText} from './safe-text.js';
import type {FhirBundle} from './types.js';
import {writeConsents} from './write-consent.js';
import {writeFlags} from './write-flags.js';
import {writePatient, writePeople, writePrison, writeReferrer} from './write-person.js';
import {writeProvenance, writeRequest, writeTask} from './write-request.js';
import {responsesFor, writeResponses} from './write-responses.js';
import {Writer} from './writer.js';

/**
 * A referral as a transaction Bundle of FHIR R4, shaped on UK Core. The same referral and options
 * give the same Bundle, and a server that follows its conditional creates stores it once.
 *
 * All of the record is in QuestionnaireResponses, one for each group of readers. What other systems
 * work with stands in other resources too, as far as the reader may see it: `FHIR_ITEMS` says where.
 *
 * @throws ConfigError for options it cannot work with; and where `audience` may see nothing, since
 *   then nothing may be sent.
 * @throws ContractError when the referral does not keep its contract.
 */
export function toFhir(referral: Referral, options: FhirOptions): FhirBundle {
  const settings = settingsFrom(options, 'toFhir');
  const whole = withSafeText(parseReferral(referral));
  if (whole.createdAt.startsWith('0000')) {
    const message = 'Expected a year from 0001, the first that FHIR has.';
    throw new ContractError('Referral', [{where: 'createdAt', message}]);
  }
  const writer = new Writer(onlyFor(whole, settings.audience), settings);
  const patient = writePatient(writer);
  writePeople(writer, patient);
  const prison = writePrison(writer);
  const referrer = writeReferrer(writer);
  const consent = consentOf(writer.referral);
  const around = {patient, prison, referrer, consent};
  const request = writeRequest(writer, around, responsesFor(writer));
  writeTask(writer, around, request);
  writeConsents(writer, patient, consent);
  writeFlags(writer, patient);
  writeResponses(writer, {patient, referrer, request});
  writeProvenance(writer, around);
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    identifier: writer.identifier(),
    timestamp: whole.createdAt,
    entry: writer.entries,
  };
}

function onlyFor(referral: Referral, audience: string | undefined): Referral {
  if (audience === undefined) return referral;
  const seen = forAudience(referral, audience);
  if (seen.answers.length > 0) return seen;
  throw new ConfigError('toFhir: this audience may see none of the answers. Send it nothing.');
}
