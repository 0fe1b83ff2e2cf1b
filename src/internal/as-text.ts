/** What a host has set, whatever it is. */

/** Text; anything else is as if left out. */
export function asText(value: unknown): string {
  return typeof value === 'string' || Number.isFinite(value) ? String(value) : '';
}

/** A number; anything else is as if left out. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
