/** What every problem's sentence needs, and the one sentence that any question can come to. */
import {capitalised} from '../../i18n/format.js';
import {msg, str} from '../../i18n/msg.js';
import type {Question} from '../definition.js';
import type {Problem} from '../problems.js';
import {isListed} from '../responses.js';
import type {Occasion, Words} from './words.js';

/**
 * A sentence about a problem, in the current language.
 *
 * @param thing - What is asked for, as it reads inside a sentence; `''` when there are no words for it.
 */
export function sentenceOf(
  words: Words,
  thing: string,
  question: Question | undefined,
  params: Problem['params'],
): string {
  // A sentence may begin with the thing.
  return capitalised(words({thing, x: thing || thisAnswer(), question, params}));
}

/** Nothing was answered, where there has to be an answer. */
export function missing({thing, question}: Occasion): string {
  if (question?.kind === 'yes-no' && thing) {
    return msg(str`Select yes if ${thing}`, {
      id: 'steady.problem.missing.yes-no.thing',
      desc: 'A yes or no question was not answered. The value completes the sentence: "you need an interpreter".',
    });
  }
  if (question && isListed(question)) {
    return thing
      ? msg(str`Select ${thing}`, {
          id: 'steady.problem.missing.select.thing',
          desc: 'Nothing was chosen from a list. The value is what is asked for (your ethnic group).',
        })
      : msg('Select an answer', {
          id: 'steady.problem.missing.select',
          desc: 'Nothing was chosen from a list.',
        });
  }
  return thing
    ? msg(str`Enter ${thing}`, {
        id: 'steady.problem.missing.thing',
        desc: 'A box was left empty. The value is what is asked for (your name).',
      })
    : msg('Enter an answer', {
        id: 'steady.problem.missing',
        desc: 'A box was left empty.',
      });
}

function thisAnswer(): string {
  return msg('this answer', {
    id: 'steady.problem.thisAnswer',
    desc: 'Stands in a sentence where a question has no name of its own: "This answer must be a real date".',
  });
}
