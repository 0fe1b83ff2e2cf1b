/** What is wrong with an answer, in words: one sentence that says what to do. */
import {capitalised} from '../i18n/format.js';
import {msg, str} from '../i18n/msg.js';
import {textOf, type Text} from '../i18n/text.js';
import type {Definition} from './definition.js';
import {optionText} from './options.js';
import type {Problem, ProblemCode} from './problems.js';
import {findQuestion} from './questions.js';
import {own} from './responses.js';
import {dateWords} from './words/dates.js';
import {lengthWords} from './words/lengths.js';
import {missing, thisAnswer} from './words/missing.js';
import {numberWords} from './words/numbers.js';
import {patternWords} from './words/patterns.js';
import {param, type Words} from './words/words.js';

const words: Readonly<Record<ProblemCode, Words>> = {
  missing,
  'known-not-checked': () =>
    msg('Say if what we have is still right', {
      id: 'steady.problem.known-not-checked',
      desc: 'The page shows something that is already known and asks "Is it still right?". Nothing was chosen.',
    }),
  'not-an-option': () =>
    msg('Select an answer from the list', {
      id: 'steady.problem.not-an-option',
      desc: 'Something arrived that is not among the answers to choose from.',
    }),
  'exclusive-with-others': (occasion) => {
    const {thing, question} = occasion;
    const value = param(occasion, 'option');
    const option = question ? optionText(question, value) : value;
    return thing
      ? msg(str`Select ${thing}, or select ‘${option}’`, {
          id: 'steady.problem.exclusive-with-others.thing',
          desc: 'Both answers and "none of these" were ticked. First value: what is asked for (what you need help with). Second: the answer that can only stand alone.',
        })
      : msg(str`Select ‘${option}’ on its own, or select other answers`, {
          id: 'steady.problem.exclusive-with-others',
          desc: 'Both answers and "none of these" were ticked. The value is the answer that can only stand alone.',
        });
  },
  'from-server': () =>
    msg('There is a problem with this answer', {
      id: 'steady.problem.from-server',
      desc: 'The service that received the answers said that something is wrong with one, and not what.',
    }),
  ...lengthWords,
  ...numberWords,
  ...dateWords,
  ...patternWords,
};

/**
 * The sentence for a problem, in the current language: the one it brings, else the definition's
 * own (`errors`), else ours. Ours name what is asked for where the definition says how (`thing`).
 */
export function problemText(problem: Problem, definition: Definition): string {
  const question = findQuestion(definition, problem.question)?.question;
  const text = problem.text ?? (own(question?.errors, problem.code) as Text | undefined);
  if (text !== undefined) return textOf(text);
  // A problem may come from a server that knows codes we do not.
  const sentence = (own(words, problem.code) as Words | undefined) ?? words['from-server'];
  const thing = textOf(question?.thing);
  const x = thing || thisAnswer();
  // A sentence may begin with the thing.
  return capitalised(sentence({thing, x, question, params: problem.params}));
}
