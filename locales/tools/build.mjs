import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {projectKeys} from './keys.mjs';
import {isReviewed, isUsable} from './merge.mjs';
import {catalogueModule, idsModule, loadersModule, pictureLoadersModule} from './module.mjs';
import {CORE, partOf, PICTURES} from './parts.mjs';
import {readText, shortPath, writeText} from './project.mjs';
import {readXliff} from './xliff.mjs';

/**
 * Writes the modules that the library loads. Reads the catalogues alone, not the source, so it is
 * quick, and works before the source compiles.
 *
 * They are written here and not by `lit-localize build`, because that puts English where a
 * translation is missing, turns `&` into `&amp;` in plain text, and imports a runtime we do not use.
 *
 * @param {import('./project.mjs').Project} project
 * @returns {import('./run.mjs').Outcome}
 */
export function build(project) {
  const wrong = [];
  const {keys, byText} = projectKeys(project);
  const parts = [CORE, ...Object.keys(project.parts)];
  const unreviewed = [];
  /** @type {Map<string, string[]>} */
  const built = new Map();
  for (const locale of project.targetLocales) {
    const path = project.catalogue(locale);
    const xml = readText(path);
    if (xml === undefined) continue;
    const catalogue = readXliff(xml);
    wrong.push(...catalogue.problems.map((problem) => `${shortPath(project, path)}: ${problem}`));
    if (catalogue.units.some((unit) => isUsable(unit) && !isReviewed(unit)))
      unreviewed.push(locale);
    const own = parts.filter((part) => {
      const module = catalogueModule(catalogue, keys, (id) => partOf(id, project.parts) === part);
      if (module !== undefined) writeText(join(project.modules, part, `${locale}.ts`), module);
      return module !== undefined;
    });
    if (own.length > 0) built.set(locale, own);
  }
  const having = (/** @type {string} */ part) =>
    [...built].flatMap(([locale, own]) => (own.includes(part) ? [locale] : []));
  const ofElements = new Map(
    [...built].map(([locale, own]) => [locale, own.filter((part) => part !== PICTURES)]),
  );
  const named = parts.filter((part) => part !== CORE && part !== PICTURES);
  writeText(project.loaders, loadersModule(ofElements, unreviewed, named));
  writeText(project.pictureLoaders, pictureLoadersModule(having(PICTURES)));
  writeText(project.ids, idsModule([...byText].map((id) => [id, keys.get(id)])));
  removeOthers(project.modules, parts);
  for (const part of parts) {
    removeOthers(
      join(project.modules, part),
      having(part).map((locale) => `${locale}.ts`),
    );
  }
  return {said: [], wrong};
}

/**
 * @param {string} folder
 * @param {readonly string[]} names - What stays in it.
 */
function removeOthers(folder, names) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!names.includes(name)) rmSync(join(folder, name), {recursive: true});
  }
}
