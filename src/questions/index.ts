/** The form engine: what is asked, what was answered, what is wrong, what is kept. No DOM. */
export type * from './answers.js';
export type * from './definition.js';
export type * from './problems.js';
export type * from './scoring/scoring.js';
export {answerText, rowTexts, type RowText} from './answer-text.js';
export {
  checkDefinition,
  type Checked,
  type DefinitionFault,
  type DefinitionFaultCode,
} from './check-definition.js';
export {evaluate, evaluateAll, type Evaluation} from './conditions.js';
export {customise, type Addition, type Changes} from './customise.js';
export {entriesOf, readEntries} from './entries.js';
export {openAmong} from './open.js';
export {optionText, specialAnswerText, yesNoOptions} from './options.js';
export {isAsked, position, shownPages, shownQuestions, type Position} from './pages.js';
export {problemText} from './problem-words.js';
export {
  allQuestions,
  audienceOf,
  findQuestion,
  rowQuestions,
  sensitivityOf,
  type Place,
  type Step,
} from './questions.js';
export {
  missingItems,
  recordAnswers,
  sharing,
  type MissingItem,
  type RecordedAnswer,
  type Sharing,
} from './record-answers.js';
export {effectiveAnswer, given} from './responses.js';
export {answersForPerson, withoutStaffOnly} from './staff-only.js';
export {validate} from './validate.js';
export {read} from './values/read.js';
export type {AddressValue, Flaw, NameValue, PersonValue, Reading, Value} from './values/reading.js';
export {countCharacters} from './values/text.js';
export {checkScoring, type CheckedScoring} from './scoring/check-scoring.js';
export {scoresOf, triggersOf, type ScoreOptions} from './scoring/score.js';
