/**
 * A host's own words, which it writes by message id. Loaded only when a host has some, because it
 * brings the ids of all messages.
 */
import type {Catalogue, Override} from './catalogues.js';
import {keys} from './generated/ids.js';
import {idKey} from './key.js';
import type {StrResult} from './msg.js';

const parsed = new Map<string, StrResult>();

/** A host's text with `{0}` in it, as if it had come from a catalogue. */
function parse(text: string): StrResult {
  let result = parsed.get(text);
  if (!result) {
    const parts = text.split(/\{(\d)\}/);
    result = {
      strTag: true,
      strings: parts.filter((_, i) => i % 2 === 0),
      values: parts.filter((_, i) => i % 2 === 1).map(Number),
    };
    parsed.set(text, result);
  }
  return result;
}

/** A catalogue by message id as one by key. */
export function byKey(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([id, words]) => [keys[id] ?? idKey(id), words]),
  );
}

/**
 * A host's own words as catalogues.
 *
 * @param words - By language tag (in any case) and message id. What is not text is passed over.
 * @param tags - The language tags to take, best first, in lower case.
 */
export function catalogues(words: Override, tags: readonly string[]): Catalogue[] {
  const byTag = new Map(Object.entries(words).map(([tag, own]) => [tag.toLowerCase(), own]));
  return tags.flatMap((tag) => {
    const own = Object.entries(byTag.get(tag) ?? {});
    const texts = own.flatMap(([id, text]) =>
      typeof text === 'string' ? [[id, parse(text)] as const] : [],
    );
    return texts.length > 0 ? [byKey(Object.fromEntries(texts))] : [];
  });
}
