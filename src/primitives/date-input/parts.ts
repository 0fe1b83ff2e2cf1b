/** Which box of a date is which. */

export const PARTS = ['day', 'month', 'year'] as const;

export type DatePart = (typeof PARTS)[number];

/**
 * The part of each box: by the end of its name (`born-day`, `born[day]`, `born.day`) or its id, else
 * by its place. Two boxes are a month and a year.
 */
export function partsOf(boxes: readonly HTMLInputElement[]): readonly (DatePart | undefined)[] {
  return boxes.map(
    ({name, id}, i) =>
      [name, id].map(partIn).find((part) => part) ?? PARTS[i + PARTS.length - boxes.length],
  );
}

function partIn(name: string): DatePart | undefined {
  const end = /(day|month|year)\]?$/i.exec(name)?.[1]?.toLowerCase();
  return PARTS.find((part) => part === end);
}
