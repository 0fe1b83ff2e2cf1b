/** What goes into the import of a Questionnaire, and what comes out of it. */
import type {Text} from '../../../i18n/text.js';
import type {Answers, Audience, Band, Definition, Scoring} from '../../../questions/index.js';
import type {CheckInWording} from '../../contracts/check-in.js';

export interface QuestionnaireOptions {
  /** Those whom the person chose; all of them see every answer. Default: nobody. */
  readonly audiences?: readonly Audience[];
  /**
   * The language the words should be in, BCP 47. Translations count when every text has one: two
   * languages on one page help nobody. Default: the language the Questionnaire is written in.
   */
  readonly language?: string;
  /**
   * `official` where its words are those of the instrument, unchanged; only then are scores banded.
   * Default: `adapted`. What the import had to leave out makes `official` `adapted`.
   */
  readonly wording?: CheckInWording;
  /** Expanded value sets that are not in the Questionnaire, by their canonical address. */
  readonly valueSets?: Readonly<Record<string, unknown>>;
  /** What answers add up to. FHIR R4 has no place of its own for this. */
  readonly scoring?: QuestionnaireScoring;
  /** How careful to be with all of it. Default: `ordinary`. */
  readonly sensitivity?: 'ordinary' | 'sensitive';
  /** Words that a Questionnaire does not bring. Default: English ones. */
  readonly words?: Partial<QuestionnaireWords>;
}

export interface QuestionnaireWords {
  /** The last option of an `open-choice`. Default: "Something else". */
  readonly somethingElse: Text;
  /** Over the box that it opens. Default: "What is it?". */
  readonly whatIsIt: Text;
  /** The button that adds one more to an item that repeats. Default: "Add an answer". */
  readonly addAnswer: Text;
}

/** As the engine's `Scoring`, by `linkId`. */
export interface QuestionnaireScoring {
  readonly scores?: readonly {
    readonly id: string;
    readonly label: Text;
    readonly linkIds: readonly string[];
    /** What answers count, by code, or `yes` and `no`. Default: the ordinal values of the options. */
    readonly values?: Readonly<Record<string, number>>;
    /** `linkId`s of items that count the other way round. */
    readonly reverse?: readonly string[];
    readonly factor?: number;
    readonly table?: Readonly<Record<string, number>>;
    readonly mayMiss?: number;
    readonly decimals?: number;
    readonly bands?: readonly Band[];
  }[];
  readonly triggers?: readonly {
    readonly id: string;
    readonly linkId: string;
    /** Codes of options, `yes` or `no`, or numbers. */
    readonly values: readonly (string | number)[];
  }[];
}

/**
 * - `left-out`: it is not asked.
 * - `not-supported`: it is asked, without this.
 * - `always-asked`: a condition that cannot be kept; it is asked whatever was answered.
 * - `not-translated`: the words are not in the language that was wanted.
 * - `assumed`: it does not say, so this was taken for meant.
 * - `changed`: it is asked in another form.
 */
export type QuestionnaireNoteCode =
  'left-out' | 'not-supported' | 'always-asked' | 'not-translated' | 'assumed' | 'changed';

/** Something that did not come over as it was. */
export interface QuestionnaireNote {
  readonly code: QuestionnaireNoteCode;
  /** Of the item; none for the whole. */
  readonly linkId?: string;
  /** What: `type quantity`, or the address of an extension. */
  readonly what: string;
  /** Why, in a sentence. */
  readonly why: string;
}

/** A Questionnaire, read. The first three are an instrument of the check-in. */
export interface QuestionnaireReading {
  readonly definition: Definition;
  /** Empty where the options have none. */
  readonly scoring: Scoring;
  readonly wording: CheckInWording;
  /** In document order; empty where all of it came over. */
  readonly notes: readonly QuestionnaireNote[];
  /** Ids of questions by `linkId`, of those that are asked. */
  readonly ids: Readonly<Record<string, string>>;
  /** What is filled in beforehand, by id of question. Nobody sees it unless you hand it on. */
  readonly initial: Answers;
  /** The language of the words, where the Questionnaire says it. */
  readonly language?: string;
  /** The notice of whoever owns the questions. Show it where its licence asks for it. */
  readonly copyright?: string;
}
