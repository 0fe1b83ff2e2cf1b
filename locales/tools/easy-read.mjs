/** The rules of easy read that can be counted. The others need people with learning disabilities. */
import {isUsable} from './merge.mjs';
import {plainText} from './text.mjs';

const MOST_WORDS = 15;
const NUMBER_WORDS = /\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/i;

/**
 * What breaks the rules of easy read in one catalogue; nothing for a language that is not easy read.
 *
 * @param {string} locale
 * @param {import('./xliff.mjs').Catalogue} catalogue
 * @returns {string[]}
 */
export function easyReadProblems(locale, {units}) {
  if (!locale.endsWith('-x-easyread')) return [];
  return units.filter(isUsable).flatMap(({id, target}) => {
    const text = plainText(target?.parts ?? []);
    const problems = sentencesOf(text)
      .filter((sentence) => wordsIn(sentence) > MOST_WORDS)
      .map((sentence) => `${id}: has more than ${MOST_WORDS} words in "${sentence}"`);
    if (NUMBER_WORDS.test(text)) problems.push(`${id}: has a number in letters; write digits`);
    return problems;
  });
}

function sentencesOf(text) {
  return text.split(/(?<=[.?!:])\s+/);
}

function wordsIn(sentence) {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
