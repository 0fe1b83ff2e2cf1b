/**
 * How a catalogue finds the translation of a message: by a short key made from the English words,
 * so that the ids, which only people read, are not sent to browsers.
 *
 * Catalogues are written with these keys (`locales/build.mjs`). A text that stands under more than
 * one id cannot be told apart by its words, so its messages are keyed by their ids.
 */

/**
 * The key of a text. 32 bits (FNV-1a) are enough for a few thousand messages: the catalogue builder
 * keys by id where two would meet.
 *
 * @param text - English, with `{}` for each value.
 * @param form - The form of a counted message, such as `few`: its forms often say the same in English.
 */
export function textKey(text: string, form = ''): string {
  let hash = 0x811c9dc5;
  for (const character of form + text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The key of a message whose text is not enough to know it by. */
export function idKey(id: string): string {
  return textKey(id, '#');
}
