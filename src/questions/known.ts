/** What a host already has, as far as it can be shown. */
import {answerText} from './answer-text.js';
import type {KnownValue} from './answers.js';
import type {Definition} from './definition.js';
import {findQuestion} from './questions.js';

type Known = Readonly<Record<string, KnownValue>>;

/**
 * Known values that say something, of questions that are asked. Nobody is asked whether an empty line is
 * still right: what is written in another way than an answer of its kind is asked as if nobody knew,
 * with a warning for the host that names the id and never the value.
 *
 * @param warn - Told of each with a code, see `docs/warnings.md`.
 */
export function readableKnown(
  definition: Definition,
  known: Known,
  warn: (code: string, message: string) => void,
): Known {
  const readable = Object.entries(known).filter(([id, {value}]) => {
    const question = findQuestion(definition, id)?.question;
    if (!question) return false;
    const isReadable = answerText(question, value).length > 0;
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
