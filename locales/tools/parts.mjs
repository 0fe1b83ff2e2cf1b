/** The parts that a language's words come in. */

/** The words that every element may need. */
export const CORE = 'core';

/** Words that come with the pictures, and not with an element. */
export const PICTURES = 'pictures';

/**
 * Which part of a language's words a message is in. An element loads the parts it needs
 * (`locales/parts.json` has the beginnings of their ids), so that a card does not bring a form's.
 *
 * @param {string} id
 * @param {Record<string, string[]>} parts
 */
export function partOf(id, parts) {
  const found = Object.entries(parts).find(([, starts]) =>
    starts.some((start) => id.startsWith(start)),
  );
  return found?.[0] ?? CORE;
}
