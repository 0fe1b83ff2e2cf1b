/** What there is to put right. The same in the browser and on a host's server. */
import type {Responses, Today} from './answers.js';
import {evaluateAll} from './conditions.js';
import type {Definition, Question} from './definition.js';
import type {Problem} from './problems.js';
import {allQuestions} from './questions.js';
import {confirmedKnown, effectiveAnswer, knownValue} from './responses.js';
import {readComplete} from './values/read.js';

/**
 * The problems of all questions that are asked, in document order. One for a question, except for
 * names and addresses (one a part) and repeating groups (those of each row).
 *
 * Names of months are read in the current language: call it with the language the form was in.
 * Never throws, whatever the responses are.
 *
 * @param pageId - Only the questions of this page.
 */
export function validate(
  definition: Definition,
  responses: Responses,
  today: Today,
  pageId?: string,
): readonly Problem[] {
  const {asked} = evaluateAll(definition, responses, today);
  return allQuestions(definition)
    .filter(({page, question}) => (pageId ?? page.id) === page.id && asked(question.id))
    .flatMap(({question}) => problemsOf(question, responses, today));
}

function problemsOf(question: Question, responses: Responses, today: Today): readonly Problem[] {
  const {id} = question;
  const reading = readComplete(question, effectiveAnswer(responses, id), today);
  if (reading.ok) return [];
  const confirmed = confirmedKnown(responses, id);
  if (knownValue(responses, id) && confirmed !== false) {
    const unsaid = confirmed === undefined && reading.flaws[0]?.code === 'missing';
    // The boxes are not on screen: what can be changed is whether the known value is right.
    if (unsaid) return [{question: id, control: `${id}.known`, code: 'known-not-checked'}];
    if (confirmed)
      return reading.flaws.slice(0, 1).map(({code, params}) => ({
        question: id,
        control: `${id}.known`,
        code,
        ...(params && {params}),
      }));
  }
  return reading.flaws.map(({question: inner = id, part, ...flaw}) => ({
    question: inner,
    control: part ? `${id}.${part}` : id,
    ...flaw,
  }));
}
