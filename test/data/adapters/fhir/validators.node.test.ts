/**
 * FHIR, as two packages read it that know nothing of each other. `@medplum/core`: formats of dates,
 * invariants, cardinality. `fhir`: properties, cardinality, required codes, reference types.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {bundles, overlooked, resolved} from './support.js';
import {errorsIn, issuesIn, loadDefinitions} from './validators.js';

/**
 * How many referrals both look at in a run, others each time; in parts, so that a slow machine does
 * not take one long test for one that hangs.
 */
const PARTS = [250, 250, 250, 250];

describe('referrals as FHIR', () => {
  before(loadDefinitions);

  for (const [i, many] of PARTS.entries()) {
    it(`have nothing wrong: ${String(many)} of them, part ${String(i + 1)}`, () => {
      fc.assert(
        fc.property(bundles, ({bundle}) => {
          const asServed = resolved(bundle);
          assert.deepEqual(issuesIn(asServed), []);
          assert.deepEqual(errorsIn(asServed), []);
          assert.deepEqual(overlooked(bundle), []);
        }),
        {numRuns: many},
      );
    });
  }

  it('would be found wrong for formats and invariants', () => {
    const [one] = fc.sample(bundles, {numRuns: 1, seed: 1});
    assert.ok(one);
    const broken = (type: string, change: object) => {
      const bundle = structuredClone(one.bundle);
      for (const {resource} of bundle.entry) {
        if (resource.resourceType === type) Object.assign(resource, change);
      }
      return issuesIn(resolved(bundle));
    };
    assert.deepEqual(broken('Patient', {}), []);
    assert.notDeepEqual(broken('Patient', {birthDate: '1990-3-7'}), []);
    const item = [{linkId: 'a', answer: [{valueString: 'b'}], item: [{linkId: 'c'}]}];
    assert.notDeepEqual(broken('QuestionnaireResponse', {item}), []);
    const extension = [{url: 'https://example.org', valueString: 'a', extension: [{url: 'b'}]}];
    assert.notDeepEqual(broken('Patient', {extension}), []);
    assert.notDeepEqual(broken('QuestionnaireResponse', {status: undefined}), []);
  });

  it('would be found wrong for properties and codes', () => {
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
