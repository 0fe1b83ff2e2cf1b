/** What is wrong with an answer: a code with its values. Words are made from it when it is shown. */
import type {Text} from '../i18n/text.js';

/** One thing to put right. */
export interface Problem {
  /** Id of the question it is about. */
  readonly question: string;
  /**
   * Name of the control to go to: the question's id, with the part (`birth-date.month`) or the row
   * (`people.0.phone`) where there is one.
   */
  readonly control: string;
  readonly code: ProblemCode;
  /** Values for the sentence. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The sentence itself, when it was written elsewhere: by a host's server. */
  readonly text?: Text;
}

export type ProblemCode =
  | 'missing'
  /** Required, and nobody has said whether what the host already has is still right. */
  | 'known-not-checked'
  | 'too-long'
  | 'too-short'
  | 'not-an-option'
  | 'exclusive-with-others'
  | 'number-not-a-number'
  | 'number-not-whole'
  | 'number-too-low'
  | 'number-too-high'
  | 'number-out-of-range'
  | 'date-incomplete'
  | 'date-year-digits'
  | 'date-not-real'
  | 'date-not-past'
  | 'date-not-past-or-today'
  | 'date-not-future'
  | 'date-not-future-or-today'
  | 'date-too-early'
  | 'date-too-late'
  | 'date-out-of-range'
  | 'email-format'
  | 'phone-format'
  | 'postcode-format'
  | 'nhs-number-letters'
  | 'nhs-number-too-short'
  | 'nhs-number-too-long'
  | 'nhs-number-national-insurance'
  | 'nhs-number-check'
  | 'prison-number-format'
  | 'crn-format'
  | 'address-line-missing'
  | 'address-town-missing'
  | 'address-postcode-missing'
  | 'too-few'
  | 'too-many'
  | 'from-server';
