/** Translations by language, loaded when first needed and shared by every element on the page. */
import type {Language, StrResult} from './msg.js';
import {catalogueLoaders, unreviewed} from './generated/loaders.js';

/** One language's words: key (see `key.ts`), or message id in a host's own catalogue → text. */
export type Catalogue = Readonly<Record<string, string | StrResult>>;

/** A host's own words: language tag → message id → text, where `{0}`, `{1}` stand for the values. */
export type Override = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Brings one language's words. */
export type CatalogueLoader = () => Promise<{readonly templates: Catalogue}>;

const loaders = new Map<string, CatalogueLoader>(Object.entries(catalogueLoaders));
const withheld = new Set(unreviewed);
const loaded = new Map<string, Catalogue>();
const loading = new Map<string, Promise<void>>();

type OwnWords = typeof import('./own-words.js');

let ownWords: OwnWords | undefined;

/**
 * Brings the code that understands a host's own words, which are written by message id. Rejects
 * when it does not arrive; a later call tries again.
 */
export async function loadOwnWords(): Promise<OwnWords> {
  return (ownWords ??= await import('./own-words.js'));
}

/** Whether a host's own words still wait for that code. */
export function needsOwnWords(words: Override | undefined): boolean {
  return ownWords === undefined && Object.keys(words ?? {}).length > 0;
}

/**
 * Adds a language, or replaces one. For hosts that bring a catalogue of their own.
 *
 * @param tag - BCP 47, such as `pl` or `en-x-easyread`.
 * @param load - Called once, when an element in that language first appears. Its words are by
 *   message id; those a text lacks are taken from the next language down, in the end English.
 */
export function addLanguage(tag: string, load: CatalogueLoader): void {
  const key = tag.toLowerCase();
  loaders.set(key, async () => {
    const [{templates}, {byKey}] = await Promise.all([load(), loadOwnWords()]);
    return {templates: byKey(templates)};
  });
  withheld.delete(key);
  loaded.delete(key);
  loading.delete(key);
}

/**
 * Lets every element on the page show words that no fluent person has read yet. Call it before the
 * elements appear. For one element there is its `allow-unreviewed` attribute.
 *
 * @param tags - BCP 47, such as `cy`.
 */
export function allowUnreviewed(...tags: readonly string[]): void {
  for (const tag of tags) withheld.delete(tag.toLowerCase());
}

/** The languages there are words for, besides English, and that may be shown. */
export function knownLanguages(): string[] {
  return [...loaders.keys()].filter((tag) => !withheld.has(tag));
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

// Whatever a host has set: a list of tags in a string, an array, or nothing.
function isWithheld(tag: string, allowed: unknown): boolean {
  return (
    withheld.has(tag) &&
    !String(allowed)
      .toLowerCase()
      .split(/[\s,]+/)
      .includes(tag)
  );
}

/**
 * The language that `wanted` would be shown in if its words had been read by a fluent person, or if
 * the host had asked for them all the same.
 *
 * @param allowed - Tags with spaces between, of languages that may be shown unread.
 */
export function withheldTag(wanted: string, allowed: unknown): string | undefined {
  return fallbackTags(wanted).find((tag) => isWithheld(tag, allowed));
}

/** The tags from `wanted` down for which there is a catalogue that may be shown, best first. */
function availableTags(wanted: string, allowed: unknown): string[] {
  return fallbackTags(wanted).filter((tag) => loaders.has(tag) && !isWithheld(tag, allowed));
}

/** True when every catalogue that `wanted` can use is here, so that it can be drawn at once. */
export function isLoaded(wanted: string, allowed: unknown = ''): boolean {
  return availableTags(wanted, allowed).every((tag) => loaded.has(tag));
}

/**
 * Brings the catalogues `wanted` can use. Rejects when one cannot be loaded; a later call tries
 * again.
 */
export async function loadLanguage(wanted: string, allowed: unknown = ''): Promise<void> {
  await Promise.all(availableTags(wanted, allowed).map(loadOne));
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

/**
 * The language to draw in, of those loaded, for the language that is wanted.
 *
 * @param words - A host's own; they win over every catalogue. {@link loadOwnWords} comes before.
 * @param allowed - See {@link allowUnreviewed}.
 */
export function resolveLanguage(wanted: string, words?: Override, allowed: unknown = ''): Language {
  const tags = availableTags(wanted, allowed).filter((tag) => loaded.has(tag));
  const [best] = tags;
  // English regions keep their own dates; anything we have no words for shows English.
  const english = best ? wanted : wanted.replace(/-x-.*/i, '');
  const tag = /^en\b/i.test(wanted) ? canonical(english) : (best ?? 'en-GB');
  const own = words && ownWords ? ownWords.catalogues(words, fallbackTags(tag)) : [];
  return {tag, catalogues: [...own, ...tags.map((known) => loaded.get(known) ?? {})]};
}

function canonical(tag: string): string {
  try {
    const [only = ''] = Intl.getCanonicalLocales(tag);
    // Without a region the platform would write American dates.
    return only.replace(/^en(?=-x-|$)/, 'en-GB');
  } catch {
    return 'en-GB';
  }
}
