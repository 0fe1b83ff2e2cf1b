/** What a host already has, as far as it can be shown. */
import {answerText} from './answer-text.js';
import type {Answer, KnownValue} from './answers.js';
import type {Definition, Question} from './definition.js';
import {findQuestion} from './questions.js';
import {isListed, own, specialOf} from './responses.js';
import {read} from './values/read.js';

type Known = Readonly<Record<string, KnownValue>>;

/**
 * Known values that can be shown in words, of questions that are asked. Nobody is asked whether an empty
 * line or a code is still right: what is written in another way than an answer of its kind, or is no
 * option of its question, is asked as if nobody knew, with a warning for the host that names the id and
 * never the value. What has words but is wrong, such as a number with a digit too few, stays: the person
 * sees it and says so.
 *
 * @param warn - Told of each with a code, see `docs/warnings.md`.
 */
export function readableKnown(
  definition: Definition,
  known: Known,
  warn: (code: string, message: string) => void,
): Known {
  const readable = Object.entries(known).filter(([id, entry]) => {
    const question = findQuestion(definition, id)?.question;
    if (!question) return false;
    const isReadable = hasWords(question, own(entry, 'value') as Answer);
    if (!isReadable) {
      warn(
        'known-value',
        `known: the value of "${id}" is no answer of the kind "${question.kind}", so the question is asked as if you had none.`,
      );
    }
    return isReadable;
  });
  return Object.fromEntries(readable);
}

function hasWords(question: Question, value: Answer): boolean {
  const isOption = isListed(question) || specialOf(value) !== undefined;
  return (
    answerText(question, value).length > 0 && (!isOption || read(question, value, {today: ''}).ok)
  );
}
