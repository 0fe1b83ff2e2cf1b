import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {projectKeys} from './keys.mjs';
import {isReviewed, isUsable} from './merge.mjs';
import {
  catalogueModule,
  idsModule,
  isOfPicture,
  loadersModule,
  pictureLoadersModule,
} from './module.mjs';
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
  const unreviewed = [];
  const withPictures = [];
  const built = project.targetLocales.filter((locale) => {
    const path = project.catalogue(locale);
    const xml = readText(path);
    if (xml === undefined) return false;
    const catalogue = readXliff(xml);
    wrong.push(...catalogue.problems.map((problem) => `${shortPath(project, path)}: ${problem}`));
    const module = catalogueModule(catalogue, keys, (id) => !isOfPicture(id));
    const ofPictures = catalogueModule(catalogue, keys, isOfPicture);
    if (ofPictures !== undefined) {
      writeText(join(project.pictureModules, `${locale}.ts`), ofPictures);
      withPictures.push(locale);
    }
    if (catalogue.units.some((unit) => isUsable(unit) && !isReviewed(unit)))
      unreviewed.push(locale);
    if (module !== undefined) writeText(join(project.modules, `${locale}.ts`), module);
    return module !== undefined;
  });
  writeText(project.loaders, loadersModule(built, unreviewed));
  writeText(project.pictureLoaders, pictureLoadersModule(withPictures));
  writeText(project.ids, idsModule([...byText].map((id) => [id, keys.get(id)])));
  removeOthers(project.modules, built);
  removeOthers(project.pictureModules, withPictures);
  return {said: [], wrong};
}

/**
 * @param {string} folder
 * @param {readonly string[]} locales - Whose modules stay.
 */
function removeOthers(folder, locales) {
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (!locales.some((locale) => file === `${locale}.ts`)) rmSync(join(folder, file));
  }
}
