/**
 * Check-ins and Questionnaires as FHIR, as two packages read it that know nothing of each other.
 * `@medplum/core`: formats, invariants, cardinality. `fhir`: properties, required codes, references.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {loneliness} from '../../../../src/components/wellbeing-check-in/instruments/loneliness.js';
import {ons4} from '../../../../src/components/wellbeing-check-in/instruments/ons4.js';
import {today} from '../../../../src/components/wellbeing-check-in/instruments/today.js';
import {checkInToFhir, toQuestionnaire} from '../../../../src/data/adapters/fhir-check-in/index.js';
import {inLanguage, SOURCE} from '../../../../src/i18n/msg.js';
import {checkIns} from '../../../fixtures/generated-check-ins.js';
import {gad7, phq9} from '../../../fixtures/questionnaires.js';
import {overTheWire, resolved} from '../fhir/support.js';
import {errorsIn, issuesIn, loadDefinitions} from '../fhir/validators.js';

const options = {
  submission: 'https://fhir.example.org/id/check-in',
  observations: true,
  subject: {reference: 'Patient/12'},
  questionnaire: 'https://fhir.example.org/Questionnaire/ons4|1',
};

describe('check-ins as FHIR', () => {
  before(loadDefinitions);

  it('have nothing wrong: 200 of them', () => {
    fc.assert(
      fc.property(checkIns, (checkIn) => {
        const bundle = resolved(overTheWire(checkInToFhir(checkIn, options)));
        assert.deepEqual(issuesIn(bundle), []);
        assert.deepEqual(errorsIn(bundle), []);
      }),
      {numRuns: 200},
    );
  });

  it('would be found wrong', () => {
    const [one] = fc.sample(checkIns, {numRuns: 1, seed: 1});
    assert.ok(one);
    const broken = (change: object) => {
      const bundle = overTheWire(checkInToFhir(one, options));
      Object.assign(bundle.entry[0]?.resource ?? {}, change);
      const asServed = resolved(bundle);
      return [issuesIn(asServed), errorsIn(asServed)].map(({length}) => length > 0);
    };
    assert.deepEqual(broken({}), [false, false]);
    assert.equal(broken({status: undefined})[0], true);
    assert.equal(broken({mood: 'good'})[1], true);
  });

  const made = inLanguage(SOURCE, () =>
    [ons4, loneliness, today].map((make) =>
      toQuestionnaire(make({audiences: []}), {
        url: 'https://fhir.example.org/Questionnaire/x',
        language: 'en-GB',
      }),
    ),
  );
  it('come from Questionnaires with nothing wrong, ours and those of the tests', () => {
    for (const questionnaire of [...made, phq9, gad7]) {
      assert.deepEqual(issuesIn(overTheWire(questionnaire)), []);
      assert.deepEqual(errorsIn(overTheWire(questionnaire)), []);
    }
  });
});
