/** One or several of the answers that a question lists. */
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  SelectQuestion,
  YesNoQuestion,
} from '../definition.js';
import {given, isOffered} from '../responses.js';
import {good, NOTHING, wrong, type Reading} from './reading.js';

export function readChoice(
  question: ChoiceQuestion | SelectQuestion | YesNoQuestion,
  answer: unknown,
): Reading<string> {
  const [value] = typeof answer === 'string' ? given(answer) : [];
  if (value === undefined) return NOTHING;
  const values =
    question.kind === 'yes-no' ? ['yes', 'no'] : question.options.map((option) => option.value);
  return values.includes(value) ? good(value) : wrong('not-an-option');
}

export function readChoices(
  question: ChoicesQuestion,
  answer: unknown,
): Reading<readonly string[]> {
  const chosen = new Set(Array.isArray(answer) || typeof answer === 'string' ? given(answer) : []);
  if (chosen.size === 0) return NOTHING;
  const options = question.options.filter(({value}) => chosen.has(value));
  const specials = [...chosen].filter((value) => isOffered(question, value));
  if (options.length + specials.length < chosen.size) return wrong('not-an-option');
  const alone = specials[0] ?? options.find(({exclusive}) => exclusive)?.value;
  return alone !== undefined && chosen.size > 1
    ? wrong('exclusive-with-others', {params: {option: alone}})
    : good(options.map(({value}) => value));
}
