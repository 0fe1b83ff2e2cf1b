/** What every field is given to draw itself, and the small things they all need. */
import {isServer, noChange, nothing, type TemplateResult} from 'lit';
import type {
  Answer,
  Answers,
  Definition,
  Option,
  Parts,
  Problem,
  Question,
  Responses,
  SpecialAnswer,
} from '../questions/index.js';
import {live} from './live.js';

/** What is the same for every field of a form. */
export interface FormView {
  readonly definition: Definition;
  /** Answers as drawn: also what was typed under an answer that no longer counts. */
  readonly responses: Responses;
  readonly problems: readonly Problem[];
  /** Whether the browser may offer earlier answers: never private ones, nor on a shared device. */
  readonly autocomplete: (question: Question) => boolean;
  /** Draws who will see an answer, between the question and its field; nothing where the page has said it. */
  readonly whoSees: (question: Question) => TemplateResult | typeof nothing;
  /** Level of the question's own heading where it is the page's heading; else no heading. */
  readonly headingLevel?: number | undefined;
  /** The heading heads the whole screen, and takes the focus when the screen is shown. */
  readonly isTitle?: boolean;
  /** Says "(optional)" behind questions that need no answer: where there is no button to skip them. */
  readonly marksOptional?: boolean;
  /**
   * Scripts do not run, or not yet: what an answer opens is drawn, and hidden by the styles of
   * `unscripted.ts` until the answer is chosen.
   */
  readonly unscripted?: Unscripted | undefined;
  /** Whether a question is asked now: follow-ups can have a condition of their own. */
  readonly isAsked: (question: Question) => boolean;
  /** `YYYY-MM-DD`: what "today" means to conditions among the questions about one person. */
  readonly today?: string;
  /** Typed, then set aside by "not sure": stays in its box, and counts again when it is touched. */
  readonly kept?: Answers;
  readonly actions: FieldActions;
  /**
   * Draws a question inside another: a follow-up, a person's details. Given, not imported, so that a
   * page pays only for the kinds of question it asks.
   */
  readonly draw: (view: FieldView) => TemplateResult;
  /** What is wrong, in words. */
  readonly say: (problem: Problem) => string;
}

/** What is drawn only where scripts do not run: `src/fields/unscripted.ts`. */
export interface Unscripted {
  /** The words over a control, and where a link to it arrives when something is wrong with it. */
  readonly arrival: (control: string | undefined, words: string) => unknown;
  /** What the options of a list open. Styles cannot tell which is chosen where several open something. */
  readonly followUps: (view: FieldView, options: readonly Option[]) => unknown;
}

/** What a field asks of the form. Buttons in it submit the form, with a value that says what for. */
export interface FieldActions {
  readonly chooseAll: (question: Question, on: boolean, name: string) => void;
}

/** One field. */
export interface FieldView<Q extends Question = Question> {
  readonly form: FormView;
  readonly question: Q;
  /** Name of the control, and its id: the question's id, behind the row's in a repeating group. */
  readonly name: string;
  readonly answer: Answer | undefined;
  /** Follow-ups and rows are drawn from here. */
  readonly answers: Readonly<Record<string, Answer | undefined>>;
}

/** The answer as one line of text. */
export function asText(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

/** The answer as parts of a date, an address or a name. */
export function asParts(answer: Answer | undefined): Parts {
  return typeof answer === 'object' && !Array.isArray(answer) && !('special' in answer)
    ? (answer as Parts)
    : {};
}

/** "Not sure" or "prefer not to say", where that is the answer. */
export function asSpecial(answer: Answer | undefined): SpecialAnswer | undefined {
  return typeof answer === 'object' && 'special' in answer
    ? (answer as {special: SpecialAnswer}).special
    : undefined;
}

/** What stands in the boxes: the answer, or what was typed before "not sure" took its place. */
export function typedIn({form, name, answer}: FieldView): Answer | undefined {
  return asSpecial(answer) ? form.kept?.[name] : answer;
}

/** The problem to show with a control: its own, and that of its parts when `name` is the question's. */
export function problemAt(view: FieldView, control = view.name): Problem | undefined {
  return view.form.problems.find(
    (problem) => problem.control === control || problem.control.startsWith(`${control}.`),
  );
}

/**
 * A live value for a boolean property of a native control. On a server it prints nothing: there
 * a property would become an attribute that is true whatever its value.
 */
export function now(value: boolean): unknown {
  return isServer ? noChange : live(value);
}

/** Ids that describe a control, or nothing: an empty attribute would describe it with nothing. */
export function describedBy(...ids: (string | false | undefined)[]): string | typeof nothing {
  return ids.filter(Boolean).join(' ') || nothing;
}
