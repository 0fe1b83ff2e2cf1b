/** Translations by language, loaded when first needed and shared by every element on the page. */
import type {Language, StrResult} from './msg.js';
import {catalogueLoaders} from './generated/loaders.js';

/** One language's words: message id → text. */
export type Catalogue = Readonly<Record<string, string | StrResult>>;

/** A host's own words: language tag → message id → text, where `{0}`, `{1}` stand for the values. */
export type Override = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Brings one language's words. */
export type CatalogueLoader = () => Promise<{readonly templates: Catalogue}>;

const loaders = new Map<string, CatalogueLoader>(Object.entries(catalogueLoaders));
const loaded = new Map<string, Catalogue>();
const loading = new Map<string, Promise<void>>();

/**
 * Adds a language, or replaces one. For hosts that bring a catalogue of their own.
 *
 * @param tag - BCP 47, such as `pl` or `en-x-easyread`.
 * @param load - Called once, when an element in that language first appears.
 */
export function addLanguage(tag: string, load: CatalogueLoader): void {
  const key = tag.toLowerCase();
  loaders.set(key, load);
  loaded.delete(key);
  loading.delete(key);
}

/** The languages there are words for, besides English. */
export function knownLanguages(): string[] {
  return [...loaders.keys()];
}

/**
 * The tags to try for a wanted language, best first. A private-use part (`-x-easyread`) is kept as
 * long as there is any shorter main tag to pair it with: easy read in the wrong region helps more
 * than hard words in the right one.
 */
export function fallbackTags(wanted: string): string[] {
  const [main = '', privateUse] = wanted.toLowerCase().split(/-(x-.*)/);
  const parts = main.split('-').filter(Boolean);
  const shorter = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  return privateUse ? [...shorter.map((tag) => `${tag}-${privateUse}`), ...shorter] : shorter;
}

/** The tags from `wanted` down for which there is a catalogue, best first. */
function availableTags(wanted: string): string[] {
  return fallbackTags(wanted).filter((tag) => loaders.has(tag));
}

/** True when every catalogue that `wanted` can use is here, so that it can be drawn at once. */
export function isLoaded(wanted: string): boolean {
  return availableTags(wanted).every((tag) => loaded.has(tag));
}

/**
 * Brings the catalogues `wanted` can use. Rejects when one cannot be loaded; a later call tries
 * again.
 */
export async function loadLanguage(wanted: string): Promise<void> {
  await Promise.all(availableTags(wanted).map(loadOne));
}

function loadOne(tag: string): Promise<void> {
  const under = loading.get(tag);
  if (under || loaded.has(tag)) return under ?? Promise.resolve();
  const load = loaders.get(tag);
  if (!load) return Promise.resolve();
  const promise = load().then(
    ({templates}) => void loaded.set(tag, templates),
    (error: unknown) => {
      loading.delete(tag);
      throw error;
    },
  );
  loading.set(tag, promise);
  return promise;
}

/** The language to draw in, of those loaded, for the language that is wanted. */
export function resolveLanguage(wanted: string, overrides?: Override): Language {
  const tags = availableTags(wanted).filter((tag) => loaded.has(tag));
  const best = tags[0];
  return {
    // English regions keep their own dates; anything we have no words for shows English.
    tag: best ?? (/^en\b/i.test(wanted) ? canonical(wanted) : 'en-GB'),
    catalogues: tags.map((tag) => loaded.get(tag) ?? {}),
    overrides,
  };
}

function canonical(tag: string): string {
  try {
    const [only] = Intl.getCanonicalLocales(tag);
    return only && only !== 'en' ? only : 'en-GB';
  } catch {
    return 'en-GB';
  }
}

const parsed = new Map<string, StrResult>();

/** A host's text with `{0}` in it, as if it had come from a catalogue. */
function parseOverride(text: string): StrResult {
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

/** The translation of one message: the host's own words first, then the catalogues in order. */
export function findTranslation(language: Language, id: string): string | StrResult | undefined {
  if (language.overrides) {
    for (const tag of fallbackTags(language.tag)) {
      const own = language.overrides[tag]?.[id];
      if (typeof own === 'string') return parseOverride(own);
    }
  }
  for (const catalogue of language.catalogues) {
    const text = catalogue[id];
    if (text !== undefined) return text;
  }
  return undefined;
}
