import {merge, STALE} from './merge.mjs';
import {messagesPage} from './messages-page.mjs';
import {readText, shortPath, writeText} from './project.mjs';
import {readMessages} from './source.mjs';
import {plainText} from './text.mjs';
import {emptyCatalogue, readXliff, writeXliff} from './xliff.mjs';

/**
 * Brings the catalogues and the page of messages up to date with the source.
 *
 * Translations and translators' notes stay. A translation whose English has changed is marked
 * `needs-translation`. A message that is gone takes its translation with it, and that is said.
 * A catalogue that cannot be read in full is left as it is: writing it would lose the rest.
 *
 * @param {import('./project.mjs').Project} project
 * @returns {import('./run.mjs').Outcome}
 */
export function extract(project) {
  const {messages, errors} = readMessages(project);
  if (errors.length > 0) return {said: [], wrong: errors};
  writeText(project.messagesPage, messagesPage(messages));
  const said = [];
  const wrong = [];
  for (const locale of project.targetLocales) {
    const path = project.catalogue(locale);
    const xml = readText(path);
    const before =
      xml === undefined ? emptyCatalogue(locale, project.sourceLocale) : readXliff(xml);
    if (before.problems.length > 0) {
      wrong.push(...before.problems.map((problem) => `${shortPath(project, path)}: ${problem}`));
      continue;
    }
    const {catalogue, gone} = merge(before, locale, messages);
    const written = writeText(path, writeXliff(catalogue));
    said.push(`${locale}: ${catalogue.units.length} messages${written ? '' : ', nothing new'}`);
    said.push(...gone.map(goneLine), ...catalogue.units.filter(isStale).map(staleLine));
  }
  return {said, wrong};
}

function isStale({target}) {
  return target?.attributes.state === STALE;
}

function staleLine({id, source}) {
  return `  translate again: ${id} ${JSON.stringify(plainText(source))}`;
}

function goneLine({id, source, target}) {
  const lost = target ? `, and with it ${JSON.stringify(plainText(target.parts))}` : '';
  return `  gone: ${id} ${JSON.stringify(plainText(source))}${lost}`;
}
