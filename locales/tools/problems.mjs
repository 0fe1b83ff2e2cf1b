/** What is wrong with messages and translations, in words for whoever has to mend it. */
import {isReviewed, isUsable, STALE} from './merge.mjs';
import {FORMS, pluralFamilies} from './plural-forms.mjs';
import {plainText, valuesOf, wordsOf} from './text.mjs';

const MARKUP = /<\/?[a-z!]|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
const TYPED_VALUE = /\$\{|\{\d+\}/;

/**
 * What is wrong with the messages in the source.
 *
 * @param {import('./source.mjs').Message[]} messages
 * @returns {string[]}
 */
export function sourceProblems(messages) {
  const problems = messages.flatMap((message) =>
    problemsOfMessage(message).map((problem) => `${message.place}: ${message.id}: ${problem}`),
  );
  for (const [family, forms] of pluralFamilies(messages.map(({id}) => id))) {
    const missing = FORMS.filter((form) => !forms.has(form));
    if (missing.length === 0) continue;
    problems.push(
      `${family}: a counted message needs six forms; ${missing.join(', ')} missing. ` +
        `If nothing is counted, end the ids in other words than ${FORMS.join(', ')}.`,
    );
  }
  return problems;
}

function problemsOfMessage({id, desc, parts, markup, atModuleScope}) {
  const problems = [];
  if (!/^steady(?:\.[a-z][\w-]*){2,}$/i.test(id)) {
    problems.push('the id must be like steady.where.what');
  }
  if (desc === '') problems.push('needs a desc: a note that a translator can act on');
  if (atModuleScope) problems.push('is asked for as the file loads; ask inside a function');
  if (markup || MARKUP.test(wordsOf(parts))) problems.push('must be plain words, without markup');
  else if (wordsOf(parts).trim() === '') problems.push('has no words');
  return problems;
}

/**
 * What is wrong with one language.
 *
 * @param {string} locale
 * @param {import('./xliff.mjs').Catalogue} read - As it was read from its file.
 * @param {{catalogue: import('./xliff.mjs').Catalogue, gone: import('./xliff.mjs').Unit[]}} merged -
 *   The same brought up to date with the source.
 * @param {boolean} complete - Whether nothing may be missing.
 * @returns {{problems: string[], translated: number, unreviewed: number}}
 */
export function catalogueProblems(locale, read, {catalogue, gone}, complete) {
  const problems = [...read.problems];
  if (read.attributes['target-language'] !== locale) {
    problems.push(`its target-language must be "${locale}"`);
  }
  for (const {id} of gone) problems.push(`${id}: is no longer in the source`);
  let translated = 0;
  let unreviewed = 0;
  for (const unit of catalogue.units) {
    const wrong = problemsOfTranslation(unit, complete);
    problems.push(...wrong.map((problem) => `${unit.id}: ${problem}`));
    if (wrong.length > 0 || !isUsable(unit)) continue;
    translated++;
    if (!isReviewed(unit)) unreviewed++;
  }
  return {problems, translated, unreviewed};
}

function problemsOfTranslation(unit, complete) {
  const {source, target} = unit;
  const english = JSON.stringify(plainText(source));
  if (!target) return complete ? [`is not translated: ${english}`] : [];
  if (plainText(target.parts).trim() === '') {
    return complete ? [`has an empty <target> for ${english}`] : [];
  }
  if (target.attributes.state === STALE) {
    return complete ? [`the English has changed, so translate it again: ${english}`] : [];
  }
  if (!isUsable(unit)) {
    return complete ? [`is marked state="${target.attributes.state}": ${english}`] : [];
  }
  return [...valueProblems(source, target.parts), ...wordProblems(source, target.parts)];
}

function valueProblems(source, parts) {
  const count = (list) => {
    const counts = new Map();
    for (const {value} of valuesOf(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const [wanted, found] = [count(source), count(parts)];
  const problems = [];
  for (const {value, code} of valuesOf(source)) {
    // A word for a person may be left out where a language would have to bend it: "they" will do.
    if (!found.has(value) && !code.startsWith('terms.')) problems.push(`lacks <x id="${value}"/>`);
  }
  for (const [value, times] of found) {
    if (!wanted.has(value))
      problems.push(`has <x id="${value}"/>, which the English does not have`);
    else if (times > 1)
      problems.push(`has <x id="${value}"/> ${times} times; it may stand there once`);
  }
  return problems;
}

function wordProblems(source, parts) {
  const [english, words] = [plainText(source), plainText(parts)];
  const problems = [];
  for (const [end, space] of Object.entries({start: /^\s*/, end: /\s*$/})) {
    if (space.exec(english)?.[0] !== space.exec(words)?.[0]) {
      problems.push(`has other spaces at the ${end} than the English`);
    }
  }
  if (/[\n\r]/.test(words.trim()) && !english.includes('\n')) problems.push('has a line break');
  if (MARKUP.test(wordsOf(parts))) problems.push('must be plain words, without markup');
  if (TYPED_VALUE.test(wordsOf(parts)) && !TYPED_VALUE.test(wordsOf(source))) {
    problems.push('has a value typed as text; keep the <x id="0"/> of the English');
  }
  return problems;
}

/**
 * Translations that say the same as the English, which is how a forgotten one looks, and reasons
 * that are left over.
 *
 * @param {import('./xliff.mjs').Catalogue} catalogue
 * @param {Readonly<Record<string, readonly string[]>>} reasons - Why some may: reason → ids.
 * @returns {string[]}
 */
export function sameProblems({units}, reasons) {
  const same = new Set(
    units
      .filter((unit) => isUsable(unit) && plainText(unit.target.parts) === plainText(unit.source))
      .map(({id}) => id),
  );
  const listed = new Set(Object.values(reasons).flat());
  return [
    ...[...same]
      .filter((id) => !listed.has(id))
      .map(
        (id) => `${id}: says the same as the English; if that is right, give a reason in same.json`,
      ),
    ...[...listed]
      .filter((id) => !same.has(id))
      .map((id) => `${id}: same.json gives a reason, but it does not say the same as the English`),
    ...Object.keys(reasons)
      .filter((reason) => reason.trim() === '')
      .map(() => 'same.json: a reason is empty'),
  ];
}

/**
 * Ids that a page for hosts names and the source does not have.
 *
 * @param {string} page - Markdown.
 * @param {import('./source.mjs').Message[]} messages
 * @returns {string[]}
 */
export function pageProblems(page, messages) {
  const ids = new Set(messages.map(({id}) => id));
  const named = new Set(page.match(/\bsteady(?:\.\w+){2,}/g));
  return [...named].filter((id) => !ids.has(id)).map((id) => `names ${id}, which does not exist`);
}
