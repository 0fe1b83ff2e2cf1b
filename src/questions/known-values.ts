import type {KnownValue} from './answers.js';

/** The values that are known, without where they come from, which may change with each request. */
export function valuesOf(known: Readonly<Record<string, KnownValue>> | undefined): string {
  const values = Object.entries(known ?? {}).map(
    ([id, each]) => [id, (each as KnownValue | undefined)?.value] as const,
  );
  return values.length > 0 ? JSON.stringify(values.sort()) : '';
}
