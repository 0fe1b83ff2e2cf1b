/** What answers add up to, from names of the Questionnaire to ids of the engine. */
import {ConfigError} from '../../../errors.js';
import {checkScoring, type Definition, type Score, type Scoring} from '../../../questions/index.js';
import type {SourceItem} from './items.js';
import type {Made} from './made.js';
import type {QuestionnaireScoring} from './types.js';

type Given = NonNullable<QuestionnaireScoring['scores']>[number];

/** @throws ConfigError for a scoring that does not fit what is asked. */
export function makeScoring(
  given: QuestionnaireScoring,
  definition: Definition,
  asked: ReadonlyMap<string, Made>,
): Scoring {
  const made = (linkId: string): Made => {
    const found = asked.get(linkId);
    if (found) return found;
    throw new ConfigError(
      `fromQuestionnaire: scoring names the linkId "${linkId.slice(0, 100)}", which is not asked. The notes say what was left out.`,
    );
  };
  const scoring: Scoring = {
    ...(given.scores && {scores: given.scores.map((one) => score(one, made))}),
    ...(given.triggers && {
      triggers: given.triggers.map(({id, linkId, values}) => ({
        id,
        question: made(linkId).question.id,
        values,
      })),
    }),
  };
  const [fault] = checkScoring(scoring, definition).faults;
  if (fault) throw new ConfigError(`fromQuestionnaire: ${fault.where}: ${fault.message}`);
  return scoring;
}

function score({linkIds, reverse = [], values, ...rest}: Given, made: (id: string) => Made): Score {
  const questions = linkIds.map(made);
  const turned = new Set(reverse.map((id) => made(id).question.id));
  const numbers: Record<string, number> = {...values};
  // The first item says what an answer counts; another may say the same, or all of it the other way round.
  const own = questions.filter(({ordinals}) => !values && ordinals.size > 0);
  for (const {ordinals} of own) {
    for (const [value, number] of ordinals) {
      if (!Object.hasOwn(numbers, value)) numbers[value] = number;
    }
  }
  const [least, most] = [Math.min(...Object.values(numbers)), Math.max(...Object.values(numbers))];
  for (const {question, ordinals} of own) {
    const all = [...ordinals];
    if (all.every(([value, number]) => numbers[value] === number)) continue;
    if (!all.every(([value, number]) => numbers[value] === least + most - number)) {
      throw new ConfigError(
        `fromQuestionnaire: in the score "${rest.id}" the same answers count differently in "${question.id}". Give values, or another score.`,
      );
    }
    turned.add(question.id);
  }
  return {
    ...rest,
    questions: questions.map(({question}) => question.id),
    ...(Object.keys(numbers).length > 0 && {values: numbers}),
    ...(turned.size > 0 && {reverse: [...turned]}),
  };
}

/** What is asked, by `linkId`. */
export function byLinkId(made: ReadonlyMap<SourceItem, Made>): Map<string, Made> {
  return new Map([...made].map(([item, one]) => [item.linkId, one]));
}
