/**
 * What a set of questions is made of. Everything here is plain JSON, so that a host can write it
 * by hand, keep it in a database and hand the same text to the browser and to its own server.
 *
 * Order: {@link Definition} → {@link Section} → {@link Page} → {@link Question}. A question may be
 * asked only when a {@link Condition} holds, and an option may open follow-up questions.
 */
import type {Text} from '../i18n/text.js';

/** A whole set of questions. */
export interface Definition {
  /** Names this set; carried into the record. */
  readonly id: string;
  /** The version of the wording; carried into the record. */
  readonly version: string;
  readonly title: Text;
  /** Everyone who may see answers. Questions name them by id. */
  readonly audiences: readonly Audience[];
  /** Who sees the answer to a question that does not say: ids in {@link audiences}. */
  readonly audience: readonly string[];
  readonly sections: readonly Section[];
}

/** Somebody who may see answers: a role, a team, a service. */
export interface Audience {
  readonly id: string;
  /** As it reads inside a sentence: "your link worker at Harbour House", "prison healthcare". */
  readonly label: Text;
}

/** Pages that belong together. Its title heads the group when answers are checked. */
export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly showWhen?: Condition;
  readonly pages: readonly Page[];
}

/** What is on screen at one time: one question where possible. */
export interface Page {
  readonly id: string;
  /** The heading, as a statement, when the page asks several questions. */
  readonly title?: Text;
  /** A sentence or two under the heading. */
  readonly intro?: Text;
  readonly showWhen?: Condition;
  readonly questions: readonly Question[];
}

/**
 * Who an answer is safe in front of. It decides what a browser may remember, what a recording of
 * the session may show, what a draft may hold, what is printed, and what an error may repeat.
 * - `ordinary`: the person and whoever the audience names.
 * - `sensitive`: the same, but a helper offers to look away and earlier answers stay closed; no
 *   browser, recording or draft takes it.
 * - `staff-only`: the same, and never on a page, copy or print that the person sees; left out of
 *   every path but the staff's.
 */
export type Sensitivity = 'ordinary' | 'sensitive' | 'staff-only';

/** Answers that stand beside a question's own: neither is an empty answer. */
export type SpecialAnswer = 'not-sure' | 'prefer-not-to-say';

/** What every question has. */
export interface QuestionBase {
  /**
   * Unique in the definition, also among follow-ups and inside groups of people. A letter, then
   * letters, digits, `-` and `_`; no dot.
   */
  readonly id: string;
  /** The question, in full. */
  readonly label: Text;
  /** One short line of help under the question. */
  readonly hint?: Text;
  /** Why it is asked, in a sentence. Shown with the question, never hidden away. */
  readonly why?: Text;
  /**
   * How the thing reads inside a sentence about a problem: "your name". For yes or no the end of
   * "Select yes if …": "you need an interpreter". Without it the sentences name no thing.
   */
  readonly thing?: Text;
  /** A host's own words for a problem, by {@link ProblemCode}. */
  readonly errors?: Readonly<Partial<Record<string, Text>>>;
  readonly showWhen?: Condition;
  /** Sending is pointless without it. Everything else can be skipped. */
  readonly required?: boolean;
  /**
   * Who will see the answer: ids of {@link Definition.audiences}. A follow-up that does not say goes
   * where the answer it follows goes; any other question where the definition says.
   */
  readonly audience?: readonly string[];
  /** A follow-up is never less sensitive than the question it follows. */
  readonly sensitivity?: Sensitivity;
  /** Answers offered beside the question's own. */
  readonly offer?: readonly SpecialAnswer[];
  /** What the answer is in the record, such as `person.birth-date`: see the record's own list. */
  readonly item?: string;
  /**
   * How a standard marks the item. `mandatory` and `required` (if known) ones without an answer are
   * listed as missing in the record, and never block sending.
   */
  readonly standard?: {readonly name: string; readonly level: 'mandatory' | 'required'};
  /** The `autocomplete` token of the control; off on shared devices whatever it says. */
  readonly autocomplete?: string;
}

/** One thing that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text;
  /** Heading of the group it stands under; options with the same group must be next to each other. */
  readonly group?: Text;
  /** Several choices only: choosing it clears the rest ("None of these"). */
  readonly exclusive?: boolean;
  /** Asked, directly below, while this option is chosen. */
  readonly questions?: readonly Question[];
}

export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  readonly maxLength?: number;
  readonly minLength?: number;
  /** How wide the box is, in characters; a hint of what belongs in it. */
  readonly width?: number;
  /** The voice for spell-check: off for names and codes. */
  readonly spellcheck?: boolean;
}

export interface LongTextQuestion extends QuestionBase {
  readonly kind: 'long-text';
  /** Longest answer in characters as a person counts them (graphemes); shows a count. */
  readonly maxLength?: number;
  readonly rows?: number;
}

/** One choice, as radio rows. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** Several choices, as check-box rows. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  /** Offers one row that chooses all the ordinary options. */
  readonly selectAll?: boolean;
}

/** One choice from a long list. */
export interface SelectQuestion extends QuestionBase {
  readonly kind: 'select';
  readonly options: readonly Option[];
}

/** Yes or no; add `not-sure` by `offer`. */
export interface YesNoQuestion extends QuestionBase {
  readonly kind: 'yes-no';
  /** Asked while "Yes" is chosen. */
  readonly whenYes?: readonly Question[];
  /** Asked while "No" is chosen. */
  readonly whenNo?: readonly Question[];
}

/** A day as `YYYY-MM-DD`, or the day the form is filled in. */
export type DateLimit = string | 'today';

export interface DateQuestion extends QuestionBase {
  readonly kind: 'date';
  /** First and last day allowed, both included. */
  readonly min?: DateLimit;
  readonly max?: DateLimit;
  readonly when?: 'past' | 'past-or-today' | 'future' | 'future-or-today';
  /** The least that makes an answer: a whole date, a month, or only a year. Default `day`. */
  readonly precision?: 'day' | 'month' | 'year';
}

export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Allows decimals; else only whole numbers. */
  readonly decimal?: boolean;
  /** Stands after the box: "weeks". */
  readonly suffix?: Text;
}

/** Whole numbers from one end to the other, as a row of buttons. Never a slider. */
export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'scale';
  readonly min: number;
  readonly max: number;
  /** What the ends mean. */
  readonly minLabel: Text;
  readonly maxLabel: Text;
}

/** Kinds of one line whose form is known. */
export interface PatternQuestion extends QuestionBase {
  readonly kind: 'email' | 'phone' | 'postcode' | 'nhs-number' | 'prison-number' | 'crn';
}

/** Where someone lives: two lines, town, county, postcode. */
export interface AddressQuestion extends QuestionBase {
  readonly kind: 'address';
}

/** First name and last name. */
export interface NameQuestion extends QuestionBase {
  readonly kind: 'name';
}

/** Any number of people (or other things), each with the same few questions. */
export interface PeopleQuestion extends QuestionBase {
  readonly kind: 'people';
  /**
   * Asked about each one. No `people` inside, conditions only on each other, and no audience or
   * sensitivity of their own: those of the group hold for all.
   */
  readonly questions: readonly Question[];
  readonly min?: number;
  /** 100 at most, also when it is not given. */
  readonly max?: number;
  /** The button that adds one: "Add another person". */
  readonly addLabel?: Text;
}

export type Question =
  | TextQuestion
  | LongTextQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | SelectQuestion
  | YesNoQuestion
  | DateQuestion
  | NumberQuestion
  | ScaleQuestion
  | PatternQuestion
  | AddressQuestion
  | NameQuestion
  | PeopleQuestion;

export type Kind = Question['kind'];

/** The question of one kind. */
export type QuestionOf<K extends Kind> = Extract<Question, {kind: K}>;

/**
 * When something is asked. A question that is not asked counts as not answered, whatever was typed
 * there before.
 */
export type Condition =
  | {readonly and: readonly Condition[]}
  | {readonly or: readonly Condition[]}
  | {readonly not: Condition}
  /** The answer is this one. For several choices: exactly this one and no other. */
  | {readonly question: string; readonly equals: string}
  /** This is among the answers. For one choice the same as `equals`. */
  | {readonly question: string; readonly includes: string}
  /** There is an answer (`not sure` and `prefer not to say` are answers), or there is none. */
  | {readonly question: string; readonly answered: boolean}
  /** A number or date compared with a value; false while there is no readable answer. */
  | {
      readonly question: string;
      readonly compare: '<' | '<=' | '>' | '>=' | '=' | '!=';
      /** A number, a date `YYYY-MM-DD`, or `today`, with days added or taken. */
      readonly to: number | string;
      readonly plusDays?: number;
    };
