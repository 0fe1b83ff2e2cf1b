import {capitalised} from '../i18n/format.js';
import type {Problem, Question} from '../questions/index.js';
import {thisAnswer} from '../questions/words/missing.js';
import type {Words} from '../questions/words/words.js';

/**
 * A sentence about a problem, in the current language.
 *
 * @param thing - What is asked for, as it reads inside a sentence; `''` when there are no words for it.
 */
export function sentenceOf(
  words: Words,
  thing: string,
  question: Question,
  params: Problem['params'],
): string {
  // A sentence may begin with the thing.
  return capitalised(words({thing, x: thing || thisAnswer(), question, params}));
}
