/** The text of a message: words, and the places where values go. */

/**
 * @typedef {{value: number, code: string}} Value - The nth value of the source, and its code.
 * @typedef {(string | Value)[]} Parts - Never two strings in a row, never an empty one.
 */

/**
 * Joins neighbouring strings and drops empty ones.
 *
 * @param {Parts} parts
 * @returns {Parts}
 */
export function tidy(parts) {
  /** @type {Parts} */
  const tidied = [];
  for (const part of parts) {
    const last = tidied.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      tidied[tidied.length - 1] = last + part;
    else if (part !== '') tidied.push(part);
  }
  return tidied;
}

/**
 * The text on one line, with `{0}` for the first value: how hosts write it, and how we compare
 * two texts, because the code that makes a value does not matter to a translation.
 *
 * @param {Parts} parts
 */
export function plainText(parts) {
  return parts.map((part) => (typeof part === 'string' ? part : `{${part.value}}`)).join('');
}

/**
 * The words alone.
 *
 * @param {Parts} parts
 */
export function wordsOf(parts) {
  return parts.filter((part) => typeof part === 'string').join('\n');
}

/**
 * The values, in the order in which the text has them.
 *
 * @param {Parts} parts
 * @returns {Value[]}
 */
export function valuesOf(parts) {
  return parts.filter((part) => typeof part !== 'string');
}
