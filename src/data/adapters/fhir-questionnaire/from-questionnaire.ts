/** A Questionnaire as a set of questions. */
import {isObject} from '../../../is-object.js';
import {
  allQuestions,
  checkDefinition,
  type Answers,
  type Definition,
} from '../../../questions/index.js';
import {ConfigError} from '../../../errors.js';
import {Conditions} from './conditions.js';
import {QuestionnaireError} from './faults.js';
import {Items, NOT_ASKED, NOT_SHOWN} from './items.js';
import {isNear, Log} from './log.js';
import {Ids} from './names.js';
import {Options} from './options.js';
import {Questions, sectionsOf} from './pages.js';
import {byLinkId, makeScoring} from './scoring.js';
import {Source} from './source.js';
import type {
  QuestionnaireNote,
  QuestionnaireOptions,
  QuestionnaireReading,
  QuestionnaireWords,
} from './types.js';

// Data and no message: a host reads a Questionnaire where no language is set, and gives its own.
const WORDS: QuestionnaireWords = {
  somethingElse: {en: 'Something else'},
  whatIsIt: {en: 'What is it?'},
  addAnswer: {en: 'Add an answer'},
};

/**
 * Reads a FHIR R4 Questionnaire as an instrument of the check-in. Nothing is fetched. What does not
 * come over as it was is in the notes: look at them before you use it.
 *
 * @param input - A Questionnaire, parsed. Any JSON is taken.
 * @throws QuestionnaireError with codes, and where each fault is, for what cannot be read.
 * @throws ConfigError for options that do not fit it.
 */
export function fromQuestionnaire(
  input: unknown,
  options: QuestionnaireOptions = {},
): QuestionnaireReading {
  const {language} = options;
  const written = isObject(input) ? input['language'] : undefined;
  const translated =
    language !== undefined && !(typeof written === 'string' && isNear(written, language));
  const first = new Reading(input, options, translated ? language : undefined);
  if (!translated || first.log.untranslated.size === 0) return first.result(language);
  const notes = [...first.log.untranslated].map((linkId): QuestionnaireNote => ({
    code: 'not-translated',
    ...(linkId !== '' && {linkId}),
    what: language,
    why: 'It has no words in this language, so all of it stays in its own.',
  }));
  const second = new Reading(input, options, undefined);
  const reading = second.result(undefined);
  return {...reading, notes: [...notes, ...reading.notes]};
}

/** One reading, in one language. */
class Reading {
  readonly log: Log;
  readonly #options: QuestionnaireOptions;
  readonly #root: Source;
  readonly #definition: Definition;
  readonly #items: Items;
  readonly #questions: Questions;

  constructor(input: unknown, options: QuestionnaireOptions, language: string | undefined) {
    this.log = new Log(language);
    this.#options = options;
    this.#root = new Source(input);
    const root = this.#root;
    if (!isObject(input) || input['resourceType'] !== 'Questionnaire') {
      root.fault('not-a-questionnaire', 'Expected a Questionnaire of FHIR R4.');
      throw new QuestionnaireError(root.faults);
    }
    const {ids, words} = {ids: new Ids(), words: {...WORDS, ...options.words}};
    const making = {ids, words, log: this.log, sensitivity: options.sensitivity ?? 'ordinary'};
    const title = this.#title();
    this.#items = new Items(new Options(root, options.valueSets ?? {}, this.log), this.log);
    const tree = this.#items.in(root);
    this.#noteTheWhole();
    // Without linkIds that can be told apart nothing else means anything.
    this.#stopAtFaults();
    this.#questions = new Questions(making);
    this.#questions.add(tree);
    const {made, targets} = this.#questions;
    const conditions = new Conditions(this.#items.byLinkId, targets, this.log);
    const sections = sectionsOf(tree, title, {made, conditions, making});
    this.#stopAtFaults();
    if (!sections.some(({pages}) => pages.some(({questions}) => questions.length > 0))) {
      root.at('item').fault('nothing-to-ask', 'Expected an item that can be asked.');
    }
    this.#stopAtFaults();
    const audiences = options.audiences ?? [];
    this.#definition = {
      id: root.at('url').text ?? root.at('id').text ?? title,
      version: root.at('version').text ?? root.at('date').text ?? '0',
      title,
      audiences,
      audience: audiences.map(({id}) => id),
      sections,
    };
    const [fault] = checkDefinition(this.#definition).faults;
    if (fault?.code === 'definition-unknown-audience' || fault?.where.startsWith('audience')) {
      throw new ConfigError(`fromQuestionnaire: ${fault.where}: ${fault.message}`);
    }
    if (fault) root.fault('not-usable', `${fault.message} At ${fault.where}.`);
    this.#stopAtFaults();
  }

  result(language: string | undefined): QuestionnaireReading {
    const asked = new Set(
      allQuestions(this.#definition).flatMap(({question}) => [
        question.id,
        ...(question.kind === 'people' ? question.questions.map(({id}) => id) : []),
      ]),
    );
    const made = new Map(
      [...this.#questions.made].filter(([, {question}]) => asked.has(question.id)),
    );
    const scoring = this.#options.scoring
      ? makeScoring(this.#options.scoring, this.#definition, byLinkId(made))
      : {};
    const initial: Answers = Object.fromEntries(
      [...made.values()].flatMap(({question, initial: answer, target}) =>
        answer === undefined || target.group ? [] : [[question.id, answer]],
      ),
    );
    const own = language ?? this.#root.at('language').text;
    const copyright = this.#root.at('copyright').text;
    return {
      definition: this.#definition,
      scoring,
      wording: this.#wording(),
      notes: this.log.inOrder([...this.#items.byLinkId.keys()]),
      ids: Object.fromEntries([...made].map(([item, {question}]) => [item.linkId, question.id])),
      initial,
      ...(own !== undefined && {language: own}),
      ...(copyright !== undefined && {copyright}),
    };
  }

  #title(): string {
    const root = this.#root;
    const title = this.log.words(root, 'title', '');
    if (title === undefined) {
      this.log.note('assumed', '', 'title', 'It has no title: its name or id is shown.');
    }
    return title ?? root.at('name').text ?? root.at('id').text ?? 'Questionnaire';
  }

  /** Without a question it is no longer the instrument. A total that nobody is asked for is none. */
  #wording(): QuestionnaireReading['wording'] {
    const {wording = 'adapted'} = this.#options;
    const whole = !this.log.notes.some(
      ({code, what}) => code === 'left-out' && what !== NOT_SHOWN && what !== NOT_ASKED,
    );
    return wording === 'official' && !whole ? 'adapted' : wording;
  }

  #noteTheWhole(): void {
    const root = this.#root;
    for (const name of ['modifierExtension', 'implicitRules']) {
      if (root.at(name).isThere) {
        root.at(name).fault('modifier', 'Expected nothing that changes what all of it means.');
      }
    }
    for (const one of root.at('extension').list) {
      const url = one.at('url').neededText;
      this.log.note('not-supported', '', `extension ${url}`, 'This adapter does not know it.');
    }
  }

  #stopAtFaults(): void {
    if (this.#root.faults.length > 0) throw new QuestionnaireError(this.#root.faults);
  }
}
