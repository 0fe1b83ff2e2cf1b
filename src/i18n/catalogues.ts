/**
 * Translations by language, loaded when first needed and shared by every element on the page. Our
 * own come in parts, so that an element brings only what it says.
 *
 * Elements reach this by `languages.ts`: where English is shown as it is written it is not loaded.
 */
import {catalogueLoaders, unreviewed, type WordPart} from './generated/loaders.js';
import {useCatalogues} from './languages.js';
import {languageWith} from './look-up.js';
import {made} from './made.js';
import {SOURCE, type Language, type StrResult} from './msg.js';
import {fallbackTags} from './tags.js';

/** One language's words: key (see `key.ts`), or message id in a host's own catalogue → text. */
export type Catalogue = Readonly<Record<string, string | StrResult>>;

/** A host's own words: language tag → message id → text, where `{0}`, `{1}` stand for the values. */
export type Override = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Brings one language's words. */
export type CatalogueLoader = () => Promise<{readonly templates: Catalogue}>;

/** Language → part → how to load it. */
const loaders = new Map(Object.entries(catalogueLoaders));
const withheld = new Set(unreviewed);
const loaded = new Map<string, Catalogue>();
/** Loads under way or done, by how. */
const loading = new Map<CatalogueLoader, Promise<void>>();
const arrived = new Set<CatalogueLoader>();
/** What all elements say, and where a host's catalogue, which is in one piece, stands too. */
const CORE = 'core';
/** Languages without a host's own words, which all elements of a page share. */
let resolved = new Map<string, Language>();

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
  loaders.set(key, {
    [CORE]: async () => {
      const [{templates}, {byKey}] = await Promise.all([load(), loadOwnWords()]);
      return {templates: byKey(templates)};
    },
  });
  withheld.delete(key);
  loaded.delete(key);
  resolved = new Map();
  // It may be English: elements must ask here from now on.
  useCatalogues({bring, languageFor});
}

/**
 * Lets every element on the page show words that no fluent person has read yet. Call it before the
 * elements appear. For one element there is its `allow-unreviewed` attribute.
 *
 * @param tags - BCP 47, such as `cy`.
 */
export function allowUnreviewed(...tags: readonly string[]): void {
  for (const tag of tags) withheld.delete(tag.toLowerCase());
  resolved = new Map();
}

/** The languages there are words for, besides English, and that may be shown. */
export function knownLanguages(): string[] {
  return [...loaders.keys()].filter((tag) => !withheld.has(tag));
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

/** How to load the words of one language. */
function loadersOf(tag: string, parts?: readonly WordPart[]): CatalogueLoader[] {
  return Object.entries(loaders.get(tag) ?? {})
    .filter(([part]) => part === CORE || !parts || parts.some((each) => each === part))
    .map(([, load]) => load);
}

function isHere(tag: string, parts?: readonly WordPart[]): boolean {
  return loadersOf(tag, parts).every((load) => arrived.has(load));
}

/**
 * True when all words that `wanted` can use are here, so that it can be drawn at once.
 *
 * @param parts - Which parts of them, beside those that all elements say; all of them without it.
 */
export function isLoaded(
  wanted: string,
  allowed: unknown = '',
  parts?: readonly WordPart[],
): boolean {
  return availableTags(wanted, allowed).every((tag) => isHere(tag, parts));
}

/**
 * Brings the words that `wanted` can use. Rejects when some cannot be loaded; a later call tries
 * again.
 *
 * @param parts - As in {@link isLoaded}.
 */
export async function loadLanguage(
  wanted: string,
  allowed: unknown = '',
  parts?: readonly WordPart[],
): Promise<void> {
  const loads = availableTags(wanted, allowed).flatMap((tag) =>
    loadersOf(tag, parts).map((load) => {
      const promise = loading.get(load) ?? loadOne(tag, load);
      loading.set(load, promise);
      return promise;
    }),
  );
  await Promise.all(loads);
}

async function loadOne(tag: string, load: CatalogueLoader): Promise<void> {
  try {
    const {templates} = await load();
    arrived.add(load);
    // A host may have put another catalogue in its place meanwhile.
    if (!Object.values(loaders.get(tag) ?? {}).includes(load)) return;
    loaded.set(tag, {...loaded.get(tag), ...templates});
    resolved = new Map();
  } catch (error) {
    loading.delete(load);
    throw error;
  }
}

/**
 * Brings what is missing for showing a language, with a host's own words. Rejects when something
 * does not arrive.
 *
 * @param wanted - BCP 47, or `''` where nobody has said.
 * @param allowed - See {@link allowUnreviewed}.
 * @param parts - As in {@link isLoaded}.
 * @returns Nothing when all of it is here.
 */
export function bring(
  wanted: string,
  words?: Override,
  allowed?: unknown,
  parts?: readonly WordPart[],
): Promise<unknown> | undefined {
  const missing = [
    !isLoaded(wanted, allowed, parts) && loadLanguage(wanted, allowed, parts),
    needsOwnWords(words) && loadOwnWords(),
  ].filter((each) => each !== false);
  return missing.length > 0 ? Promise.all(missing) : undefined;
}

/**
 * As {@link resolveLanguage}; says so where words are withheld.
 *
 * @param parts - As in {@link isLoaded}.
 * @param warnOnce - Told a code and what a developer can do.
 */
export function languageFor(
  wanted: string,
  words: Override | undefined,
  allowed: unknown,
  parts: readonly WordPart[] | undefined,
  warnOnce: (code: string, message: string) => void,
): Language {
  const tag = withheldTag(wanted, allowed);
  if (tag) {
    warnOnce(
      'words-not-reviewed',
      `No fluent person has read the words for "${tag}": English is shown, unless allow-unreviewed="${tag}".`,
    );
  }
  return resolveLanguage(wanted, words, allowed, parts);
}

/**
 * The language to draw in, of those loaded, for the language that is wanted. One of which a part is
 * missing is not drawn in: half the words would be English.
 *
 * @param words - A host's own; they win over every catalogue. {@link loadOwnWords} comes before.
 * @param allowed - See {@link allowUnreviewed}.
 * @param parts - As in {@link isLoaded}.
 */
export function resolveLanguage(
  wanted: string,
  words?: Override,
  allowed: unknown = '',
  parts?: readonly WordPart[],
): Language {
  const key = `${wanted} ${String(allowed)} ${String(parts)}`;
  const own = words && ownWords;
  const make = (): Language => {
    const tags = availableTags(wanted, allowed).filter((tag) => isHere(tag, parts));
    const [best] = tags;
    // English regions keep their own dates; anything we have no words for shows English.
    const english = best ? wanted : wanted.replace(/-x-.*/i, '');
    const tag = /^en\b/i.test(wanted) ? canonical(english) : (best ?? SOURCE.tag);
    return languageWith(tag, [
      ...(own ? own.catalogues(words, fallbackTags(tag)) : []),
      ...tags.map((each) => loaded.get(each) ?? {}),
    ]);
  };
  return own ? make() : made(resolved, key, make);
}

function canonical(tag: string): string {
  try {
    const [only = ''] = Intl.getCanonicalLocales(tag);
    // Without a region the platform would write American dates.
    return only.replace(/^en(?=-x-|$)/, SOURCE.tag);
  } catch {
    return SOURCE.tag;
  }
}
