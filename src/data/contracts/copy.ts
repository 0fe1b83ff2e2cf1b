/**
 * A record that shares nothing with the one given: plain JSON, as records are. Not `structuredClone`,
 * which the language itself does not have.
 */
export function copyOf<T>(record: T): T {
  return JSON.parse(JSON.stringify(record)) as T;
}
