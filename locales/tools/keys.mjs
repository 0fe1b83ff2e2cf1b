/** The keys by which shipped code finds translations; `src/i18n/key.ts` says what they are. */
import {tsImport} from 'tsx/esm/api';
import {pluralFamilies, pluralForm} from './plural-forms.mjs';
import {readText} from './project.mjs';
import {readXliff} from './xliff.mjs';

/** @type {typeof import('../../src/i18n/key.js')} */
const {textKey, idKey} = await tsImport('../../src/i18n/key.ts', import.meta.url);

/**
 * The key of a message under each form it can be asked for.
 *
 * @param {import('./text.mjs').Parts} parts
 * @param {string} [form]
 */
export function keyOfText(parts, form) {
  return textKey(parts.map((part) => (typeof part === 'string' ? part : '{}')).join(''), form);
}

/**
 * The key of every message: that of its text, or of its id where another has the same text.
 *
 * @param {Iterable<{id: string, parts: import('./text.mjs').Parts}>} messages - Each id once.
 * @returns {{keys: Map<string, string>, byText: Set<string>}} `keys`: id → key. `byText`: the ids of
 *   those that are known by their text.
 */
export function messageKeys(messages) {
  const list = [...messages];
  const families = pluralFamilies(list.map(({id}) => id));
  const texts = list.map(({id, parts}) => ({
    id,
    key: keyOfText(parts, pluralForm(id, families) ?? ''),
  }));
  const times = new Map();
  for (const {key} of texts) times.set(key, (times.get(key) ?? 0) + 1);
  const byText = new Set(texts.filter(({key}) => times.get(key) === 1).map(({id}) => id));
  const keys = new Map(texts.map(({id, key}) => [id, byText.has(id) ? key : idKey(id)]));
  if (new Set(keys.values()).size < keys.size) {
    throw new Error('Two messages have the same key: give one of them another id.');
  }
  return {keys, byText};
}

/**
 * The keys of all messages, read from the catalogues, which `locales/check.mjs` keeps up to date
 * with the source.
 *
 * @param {import('./project.mjs').Project} project
 */
export function projectKeys(project) {
  const units = project.targetLocales.flatMap((locale) => {
    const xml = readText(project.catalogue(locale));
    return xml === undefined ? [] : readXliff(xml).units;
  });
  return messageKeys(new Map(units.map(({id, source}) => [id, {id, parts: source}])).values());
}
