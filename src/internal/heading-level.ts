/** The level of a heading that a host has set: 1 to 6, else 2. */
export function headingLevelOf({headingLevel}: {readonly headingLevel?: unknown}): number {
  return [1, 2, 3, 4, 5, 6].find((level) => level === headingLevel) ?? 2;
}
