/** What comes of an item, and what every maker of a question has at hand. */
import type {Answer, Question} from '../../../questions/index.js';
import type {Target} from './conditions.js';
import type {Log} from './log.js';
import type {Ids} from './names.js';
import type {QuestionnaireWords} from './types.js';

export interface Made {
  readonly question: Question;
  readonly target: Target;
  readonly initial?: Answer;
  /** By value of an option. */
  readonly ordinals: ReadonlyMap<string, number>;
}

export interface Making {
  readonly ids: Ids;
  readonly log: Log;
  readonly words: QuestionnaireWords;
  readonly sensitivity: 'ordinary' | 'sensitive';
}

export function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value > 0;
}
