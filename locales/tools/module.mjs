/** The modules that the library loads: one a language, and the list of them. */
import {isUsable} from './merge.mjs';
import {valuesOf} from './text.mjs';

/**
 * Whether a message is about a picture. Forms need none of these, so they are modules of their own
 * that come with the pictures.
 *
 * @param {string} id
 */
export function isOfPicture(id) {
  return id.startsWith('steady.picture.');
}

/**
 * A language's translations as a module, or undefined when there are none to show. Only those that
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
import type {Catalogue} from '../../catalogues.js';
${withValues ? "import {str} from '../../msg.js';\n" : ''}
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

/**
 * The list of languages, how to load each, and which of them no fluent person has read in full.
 *
 * @param {string[]} locales
 * @param {string[]} unreviewed
 */
export function loadersModule(locales, unreviewed) {
  const entries = locales.map(
    (locale) =>
      `  ${JSON.stringify(locale.toLowerCase())}: () => import('./locales/${locale}.js'),\n`,
  );
  return `// Written by locales/build.mjs: changes made here are lost.
import type {CatalogueLoader} from '../catalogues.js';

export const catalogueLoaders: Readonly<Record<string, CatalogueLoader>> = {
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
      `  ${JSON.stringify(locale.toLowerCase())}: () => import('./pictures/${locale}.js'),\n`,
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
