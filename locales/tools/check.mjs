import {easyReadProblems} from './easy-read.mjs';
import {merge} from './merge.mjs';
import {messagesPage} from './messages-page.mjs';
import {catalogueProblems, pageProblems, sameProblems, sourceProblems} from './problems.mjs';
import {readText, shortPath} from './project.mjs';
import {readMessages} from './source.mjs';
import {emptyCatalogue, readXliff, writeXliff} from './xliff.mjs';

/**
 * Whether the messages and every catalogue are fit to publish, and how much is translated. A
 * language that `complete.json` does not name may miss translations; nothing else is forgiven.
 *
 * @param {import('./project.mjs').Project} project
 * @returns {import('./run.mjs').Outcome}
 */
export function check(project) {
  const {messages, errors} = readMessages(project);
  const said = [];
  const wrong = [...errors, ...sourceProblems(messages)];
  const outOfDate = [];
  for (const locale of project.targetLocales) {
    const path = project.catalogue(locale);
    const xml = readText(path);
    const read = xml === undefined ? emptyCatalogue(locale, project.sourceLocale) : readXliff(xml);
    const merged = merge(read, locale, messages);
    const complete = project.complete.includes(locale);
    const {problems, translated, unreviewed} = catalogueProblems(locale, read, merged, complete);
    const all = [
      ...problems,
      ...sameProblems(merged.catalogue, project.same[locale] ?? {}),
      ...easyReadProblems(locale, merged.catalogue),
    ];
    wrong.push(...all.map((problem) => `${shortPath(project, path)}: ${problem}`));
    if (xml !== writeXliff(merged.catalogue)) outOfDate.push(path);
    said.push(
      `${locale}: ${translated} of ${merged.catalogue.units.length}` +
        (complete ? '' : ', not listed as complete') +
        (unreviewed > 0 ? `, ${unreviewed} not yet read by a fluent person` : ''),
    );
  }
  for (const locale of project.complete) {
    if (project.targetLocales.includes(locale)) continue;
    wrong.push(`complete.json: "${locale}" is not in the targetLocales of lit-localize.json`);
  }
  for (const problem of pageProblems(readText(project.wordsPage) ?? '', messages)) {
    wrong.push(`${shortPath(project, project.wordsPage)}: ${problem}`);
  }
  if (readText(project.messagesPage) !== messagesPage(messages)) {
    outOfDate.push(project.messagesPage);
  }
  for (const path of outOfDate) {
    wrong.push(`${shortPath(project, path)}: is not up to date: run node locales/extract.mjs`);
  }
  return {said, wrong};
}
