/** FHIR, as the package `fhir` reads it: properties, cardinality, required codes, reference types. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Fhir} from 'fhir';
import {bundles, MANY, overlooked, PARTS, resolved} from './support.js';

const fhir = new Fhir();

function errorsIn(bundle: unknown): string[] {
  const {messages} = fhir.validate(bundle as object, {errorOnUnexpected: true});
  return messages
    .filter(({severity}) => String(severity) === 'error' || String(severity) === 'fatal')
    .map(({location = '', message = ''}) => `${location}: ${message}`);
}

describe('referrals as FHIR, looked at for properties and codes', () => {
  for (const part of PARTS) {
    it(`have nothing wrong: ${String(MANY)} of them, part ${String(part)}`, () => {
      fc.assert(
        fc.property(bundles, ({bundle}) => {
          assert.deepEqual(errorsIn(resolved(bundle)), []);
          assert.deepEqual(overlooked(bundle), []);
        }),
        {numRuns: MANY},
      );
    });
  }

  it('would be found wrong', () => {
    const [one] = fc.sample(bundles, {numRuns: 1, seed: 1});
    assert.ok(one);
    const broken = (change: (resource: Record<string, unknown>) => void) => {
      const bundle = structuredClone(one.bundle);
      const patient = bundle.entry.find(({resource}) => resource.resourceType === 'Patient');
      change(patient?.resource as Record<string, unknown>);
      return bundle;
    };
    assert.notDeepEqual(errorsIn(broken((patient) => (patient['shoeSize'] = 9))), []);
    assert.notDeepEqual(errorsIn(broken((patient) => (patient['gender'] = 'woman'))), []);
    const empty = {
      telecom: [],
      active: null,
      language: ' ',
      valueCode: 'a',
      valueString: 'b\u0001',
    };
    const found = overlooked(broken((patient) => Object.assign(patient, empty)));
    assert.deepEqual(found.map((text) => text.replace(/^.*: /, '')).sort(), [
      'character',
      'empty list',
      'nothing',
      'nothing but space',
      'two values',
    ]);
    const twice = structuredClone(one.bundle.entry);
    const lost = {...one.bundle, entry: [...twice.slice(1), ...twice.slice(1, 2)]};
    assert.ok(overlooked(lost).includes('fullUrl twice'));
    assert.ok(overlooked(lost).some((text) => text.endsWith('leads nowhere')));
  });
});
