/**
 * A FHIR R4 Questionnaire as a set of questions for the check-in. No page, no Node: runs in both.
 * Import it where you use it; no element brings it along.
 */
export {fromQuestionnaire} from './from-questionnaire.js';
export {
  QuestionnaireError,
  type QuestionnaireFault,
  type QuestionnaireFaultCode,
} from './faults.js';
export type * from './types.js';
