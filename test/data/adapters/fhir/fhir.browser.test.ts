/** The same functions in a browser: nothing of Node is needed, and the same comes out. */
import {expect} from '@open-wc/testing';
import {
  fromQuestionnaireResponse,
  toQuestionnaireResponse,
} from '../../../../src/data/adapters/fhir-check-in/index.js';
import {fromQuestionnaire} from '../../../../src/data/adapters/fhir-questionnaire/index.js';
import {fromFhir, toFhir} from '../../../../src/data/adapters/fhir/index.js';
import {numbers} from '../../../fixtures/check-ins.js';
import {phq9} from '../../../fixtures/questionnaires.js';
import {sampleReferral} from '../../../fixtures/referrals.js';

it('writes a referral as FHIR in a browser as in Node, and reads it back', () => {
  const options = {systems: {submission: 'https://fhir.example.org/id/submission'}};
  const referral = sampleReferral('self');
  const bundle = toFhir(referral, options);
  // What Node makes of the same id.
  expect(bundle.entry[0]?.fullUrl).to.equal('urn:uuid:9f19b912-89b4-5df1-9872-f6c80480e673');
  const {referral: back, notes} = fromFhir(JSON.parse(JSON.stringify(bundle)), options);
  expect(JSON.parse(JSON.stringify(back))).to.deep.equal(JSON.parse(JSON.stringify(referral)));
  expect(notes).to.deep.equal([]);
});

it('reads a Questionnaire, and writes a check-in as FHIR and reads it back, in a browser', () => {
  expect(Object.keys(fromQuestionnaire(phq9).ids).length).to.equal(10);
  const options = {submission: 'https://fhir.example.org/id/check-in'};
  const [one = expect.fail('no check-in')] = numbers;
  const response: unknown = JSON.parse(JSON.stringify(toQuestionnaireResponse(one, options)));
  expect(fromQuestionnaireResponse(response, options).checkIn).to.deep.equal(one);
});
