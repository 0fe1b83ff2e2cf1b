/** The modules that the library loads: some for each language, and the list of them. */
import {isUsable} from './merge.mjs';
import {PICTURES} from './parts.mjs';
import {valuesOf} from './text.mjs';

/**
 * A part of a language's translations as a module, or undefined when there are none to show. Only those that
 * may be shown are in it: for the rest the library shows the next language down, in the end English.
 *
 * @param {import('./xliff.mjs').Catalogue} catalogue
 * @param {Map<string, string>} keys - Message id → key.
 * @param {(id: string) => boolean} wanted
 */
export function catalogueModule(catalogue, keys, wanted) {
  const units = catalogue.units.filter((unit) => isUsable(unit) && wanted(unit.id));
  if (units.length === 0) return undefined;
  const entries = units.map(
    ({id, target}) =>
      `  ${JSON.stringify(keys.get(id))}: ${literal(target?.parts ?? [])}, // ${id}\n`,
  );
  const withValues = units.some(({target}) => valuesOf(target?.parts ?? []).length > 0);
  return `// Written by locales/build.mjs: changes made here are lost.
import type {Catalogue} from '../../../catalogues.js';
${withValues ? "import {str} from '../../../msg.js';\n" : ''}
export const templates: Catalogue = {
${entries.join('')}};
`;
}

function literal(parts) {
  if (parts.every((part) => typeof part === 'string')) return JSON.stringify(parts.join(''));
  const text = parts.map((part) =>
    typeof part === 'string' ? part.replaceAll(/[\\`]|\$\{/g, '\\$&') : `\${${part.value}}`,
  );
  return `str\`${text.join('')}\``;
}

/** How to load what there is of a language: part → import. */
function loadersOf(locale, parts) {
  const entries = parts.map(
    (part) => `    ${JSON.stringify(part)}: () => import('./locales/${part}/${locale}.js'),\n`,
  );
  return `  ${JSON.stringify(locale.toLowerCase())}: {\n${entries.join('')}  },\n`;
}

/**
 * The list of languages, how to load each part of each, and which of them no fluent person has read
 * in full.
 *
 * @param {Map<string, string[]>} built - Locale → parts there are words of.
 * @param {string[]} unreviewed
 * @param {string[]} parts - All there are.
 */
export function loadersModule(built, unreviewed, parts) {
  const entries = [...built].map(([locale, own]) => loadersOf(locale, own));
  return `// Written by locales/build.mjs: changes made here are lost.
import type {CatalogueLoader} from '../catalogues.js';

/** What elements load besides the words that all of them need. */
export type WordPart = ${parts.map((part) => JSON.stringify(part)).join(' | ') || 'never'};

export const catalogueLoaders: Readonly<Record<string, Readonly<Record<string, CatalogueLoader>>>> = {
${entries.join('')}};

export const unreviewed: readonly string[] = ${JSON.stringify(unreviewed.map((locale) => locale.toLowerCase()))};
`;
}

/**
 * How to load the words of pictures, by language.
 *
 * @param {string[]} locales
 */
export function pictureLoadersModule(locales) {
  const entries = locales.map(
    (locale) =>
      `  ${JSON.stringify(locale.toLowerCase())}: () => import('./locales/${PICTURES}/${locale}.js'),\n`,
  );
  return `// Written by locales/build.mjs: changes made here are lost.
import type {CatalogueLoader} from '../catalogues.js';

export const pictureLoaders: Readonly<Record<string, CatalogueLoader>> = {
${entries.join('')}};
`;
}

/**
 * The key of each message id, for hosts' own words.
 *
 * @param {[id: string, key: string][]} entries
 */
export function idsModule(entries) {
  const lines = entries.map(([id, key]) => `  ${JSON.stringify(id)}: ${JSON.stringify(key)},\n`);
  return `// Written by locales/build.mjs: changes made here are lost.
/** Message id → key. Messages that are not here are known by their id. */
export const keys: Readonly<Record<string, string>> = {
${lines.join('')}};
`;
}
