/** Where things are: read from `lit-localize.json`, and from `complete.json` and `same.json` beside it. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * @typedef {object} Project
 * @property {string} configPath - Path of `lit-localize.json`.
 * @property {string} root - The folder that holds `locales/`, `src/` and `docs/`.
 * @property {string} sourceLocale - BCP 47 tag of the words in the source.
 * @property {string[]} targetLocales - BCP 47 tags that have, or will have, a catalogue.
 * @property {string[]} complete - Those that may not miss one translation.
 * @property {Record<string, Record<string, string[]>>} same - Translations that may say the same as
 *   the English: locale → reason → ids.
 * @property {Record<string, string[]>} parts - Parts of the words, and how the ids of each begin.
 * @property {string} modules - Folder of the generated catalogue modules.
 * @property {string} loaders - Path of the generated list of loaders.
 * @property {string} pictureLoaders - Path of the list of loaders of those with the words of pictures.
 * @property {string} ids - Path of the generated list of message ids.
 * @property {string} messagesPage - Path of the page that lists every message for hosts.
 * @property {string} wordsPage - Path of the page that tells hosts how to use other words.
 * @property {(locale: string) => string} catalogue - Path of a locale's XLIFF file.
 */

/**
 * The project to work on: this one, or the one of another `lit-localize.json`.
 *
 * @param {string} [named] - Path of that `lit-localize.json`.
 * @returns {Project}
 */
export function readProject(named) {
  const configPath = resolve(
    named ?? join(dirname(fileURLToPath(import.meta.url)), '../lit-localize.json'),
  );
  const folder = dirname(configPath);
  const config = JSON.parse(readFileSync(configPath, 'utf8'));
  const modules = resolve(folder, config.output.outputDir);
  const catalogues = resolve(folder, config.interchange.xliffDir);
  return {
    configPath,
    root: dirname(folder),
    sourceLocale: config.sourceLocale,
    targetLocales: config.targetLocales,
    complete: JSON.parse(readFileSync(join(folder, 'complete.json'), 'utf8')),
    same: JSON.parse(readText(join(folder, 'same.json')) ?? '{}'),
    parts: JSON.parse(readText(join(folder, 'parts.json')) ?? '{}'),
    modules,
    loaders: join(dirname(modules), 'loaders.ts'),
    pictureLoaders: join(dirname(modules), 'picture-loaders.ts'),
    ids: join(dirname(modules), 'ids.ts'),
    messagesPage: join(dirname(folder), 'docs/messages.md'),
    wordsPage: join(dirname(folder), 'docs/words.md'),
    catalogue: (locale) => join(catalogues, `${locale}.xlf`),
  };
}

/**
 * A path as people say it: from the project's folder, with forward slashes.
 *
 * @param {Project} project
 * @param {string} path
 */
export function shortPath(project, path) {
  return relative(project.root, path).replaceAll('\\', '/');
}

/**
 * The text of a file with line ends as we write them; undefined when there is no such file.
 *
 * @param {string} path
 */
export function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

/**
 * Writes a file unless it says this already, so that watchers see only real changes.
 *
 * @param {string} path
 * @param {string} text
 * @returns {boolean} Whether it was written.
 */
export function writeText(path, text) {
  if (readText(path) === text) return false;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  return true;
}
