/** What is wrong with a Questionnaire, told to the developer who brought it. */
import {SteadyError} from '../../../errors.js';

/**
 * - `not-a-questionnaire`: it is something else.
 * - `missing`, `wrong-type`, `bad-value`: a part that FHIR asks for, or that is not what FHIR says.
 * - `unknown-type`: an item of a type that FHIR R4 does not have.
 * - `duplicate-link-id`, `unknown-link-id`: items that cannot be told apart, or found.
 * - `bad-condition`: an `enableWhen` that can never be answered for.
 * - `cyclic-conditions`: items that wait for each other.
 * - `modifier`: it changes what everything means, in a way this adapter does not know.
 * - `too-large`: more than anybody can answer.
 * - `nothing-to-ask`: no item of it can be asked.
 * - `not-usable`: the form engine does not take what came out.
 */
export type QuestionnaireFaultCode =
  | 'not-a-questionnaire'
  | 'missing'
  | 'wrong-type'
  | 'bad-value'
  | 'unknown-type'
  | 'duplicate-link-id'
  | 'unknown-link-id'
  | 'bad-condition'
  | 'cyclic-conditions'
  | 'modifier'
  | 'too-large'
  | 'nothing-to-ask'
  | 'not-usable';

export interface QuestionnaireFault {
  readonly code: QuestionnaireFaultCode;
  /** Its address: `item[2].item[0].enableWhen[1].question`; empty for the whole. */
  readonly where: string;
  /** What was expected there. */
  readonly message: string;
}

/** A Questionnaire is not one that can be read. */
export class QuestionnaireError extends SteadyError {
  override name = 'QuestionnaireError';
  /** The code of the first fault. */
  readonly code: QuestionnaireFaultCode;
  /** Everything that is wrong, in document order; 100 at most. */
  readonly faults: readonly QuestionnaireFault[];

  /** @param faults - At least one. */
  constructor(faults: readonly QuestionnaireFault[]) {
    const list = faults.map(
      ({code, where, message}) => `${where || 'Questionnaire'}: ${message} (${code})`,
    );
    super(`This Questionnaire cannot be read. ${list.join(' ')}`);
    this.code = faults[0]?.code ?? 'not-usable';
    this.faults = faults;
  }
}
