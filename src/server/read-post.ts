/** Reads a form that was posted without scripts: what was answered, and what there is to put right. */
import {inLanguage} from '../i18n/msg.js';
import {londonDay} from '../i18n/london-day.js';
import {
  allQuestions,
  findQuestion,
  isAsked,
  problemText,
  readEntries,
  recordAnswers,
  validate,
  type Definition,
  type KnownValue,
  type Problem,
  type ProblemCode,
  type RecordedAnswer,
  type Responses,
  type Today,
} from '../questions/index.js';
import {readableKnown} from '../questions/known.js';
import {warnOnce} from '../warn.js';
import {LONGEST_FIELD, postedFields, type PostedFields} from './body.js';
import {languageOf, type WordsOptions} from './words.js';

/** What a reading depends on besides the body. */
export interface ReadPostOptions extends WordsOptions {
  /** What the host already has, as it was handed to the form. Never taken from the body. */
  readonly known?: Readonly<Record<string, KnownValue>> | undefined;
  /** `YYYY-MM-DD` where the person is. The day in London without it. */
  readonly today?: string | undefined;
}

/** One thing to put right, with the sentence that the browser says. */
export interface PostedProblem {
  readonly question: string;
  /** Name of the control to go to. */
  readonly control: string;
  readonly code: ProblemCode;
  readonly text: string;
}

/** What a body comes to. */
export interface PostReading {
  /** As given, also where it cannot be read: draw the form again from it. */
  readonly responses: Responses;
  /** As a record keeps them; only to be stored when there are no {@link problems}. */
  readonly answers: readonly RecordedAnswer[];
  readonly problems: readonly PostedProblem[];
}

/**
 * The answers in a posted form, and the same problems in the same words and order as in the browser.
 * Runs in plain Node. Whatever the body holds, it does not throw:
 * - fields that no question has, and answers to questions that are not asked, are ignored;
 * - a field that is not there counts as not answered;
 * - a value outside the options is a problem; so is a text beyond {@link LONGEST_FIELD} characters;
 * - of several values for one answer the last counts; lists and objects where text belongs count as
 *   the text in them, or as nothing.
 *
 * @param body - Any form that {@link postedFields} reads: text, bytes, `FormData`, or what a body
 *   parser made of it.
 * @throws {ConfigError} When the words of the language are not here.
 */
export function readPost(
  definition: Definition,
  body: unknown,
  options: ReadPostOptions = {},
): PostReading {
  const {today = londonDay()} = options;
  return inLanguage(languageOf(options), () => {
    const known = options.known && readableKnown(definition, options.known, warnOnce);
    const posted = postedFields(body);
    const responses = {...readEntries(definition, posted.fields), ...(known && {known})};
    const found = problemsIn(definition, responses, {today}, posted);
    return {
      responses,
      answers: recordAnswers(definition, responses, {today}),
      problems: found.map((problem) => inWords(problem, definition)),
    };
  });
}

/** The problems of what was posted, in the order of the questions. */
export function problemsIn(
  definition: Definition,
  responses: Responses,
  today: Today,
  {cut}: Pick<PostedFields, 'cut'>,
): readonly Problem[] {
  const found = validate(definition, responses, today);
  const long = cutProblems(definition, cut).filter(
    ({question, control}) =>
      isAsked(definition, question, responses, today) &&
      !found.some((problem) => problem.control === control),
  );
  if (long.length === 0) return found;
  const order = allQuestions(definition).map(({question}) => question.id);
  const place = ({control}: Problem) => order.indexOf(control.split('.', 1)[0] ?? '');
  return [...found, ...long].sort((a, b) => place(a) - place(b));
}

/** A problem for each field that was cut and that a question has. */
export function cutProblems(definition: Definition, cut: readonly string[]): readonly Problem[] {
  return [...new Set(cut)].flatMap((control): Problem[] => {
    const [id = '', , inner = ''] = control.split('.');
    // Only where a text would have counted.
    const isRead = Object.keys(readEntries(definition, [[control, 'x']]).answers).length > 0;
    if (!isRead) return [];
    const question = findQuestion(definition, id)?.question.kind === 'people' ? inner : id;
    return [{question, control, code: 'too-long', params: {max: LONGEST_FIELD}}];
  });
}

export function inWords(problem: Problem, definition: Definition): PostedProblem {
  const {question, control, code} = problem;
  return {question, control, code, text: problemText(problem, definition)};
}
