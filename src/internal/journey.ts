/**
 * Where a person is in a set of questions, and what they have given so far. No DOM and no Lit: a
 * form, a check-in or an editor holds one, tells it what the person did, and draws what it says.
 *
 * Nothing typed is ever thrown away here except by {@link Journey.clear}.
 */
import {
  allQuestions,
  effectiveAnswer,
  findQuestion,
  given,
  shownPages,
  validate,
  type Answer,
  type Answers,
  type Definition,
  type KnownValue,
  type Page,
  type Problem,
  type Responses,
} from '../questions/index.js';
import {isSpecial, keptInRows, withEntry, withKept} from './kept.js';

/**
 * The screen a person is on.
 * - `start` may be followed by `page`, `check`;
 * - `page` by `page`, `check`, `stopping`;
 * - `check` by `page`, `stopping`, `sent`;
 * - `sent` by `end`;
 * - `declined`, a kind end where the person does not want it, by the page before, `stopped`;
 * - `stopping` by `stopped`, or by the screen it came from;
 * - `stopped` and `end` by `start`.
 */
export type Screen =
  | {readonly name: 'start' | 'check' | 'declined' | 'stopping' | 'stopped' | 'sent' | 'end'}
  | {readonly name: 'page'; readonly page: string};

/** Where a journey stands: plain data, so that it can go on elsewhere. See {@link Journey.state}. */
export interface JourneyState {
  readonly screen: Screen;
  /** The screen before `stopping` or `declined`. */
  readonly before: Screen;
  readonly problems: readonly Problem[];
  /** Those of {@link problems} that a host's own checks found, wherever they are shown. */
  readonly fromServer: readonly Problem[];
  readonly answers: Answers;
  readonly confirmed: Readonly<Record<string, boolean>>;
  readonly kept: Answers;
  /** Ids of questions whose page has been passed. */
  readonly left: readonly string[];
  /** Ids of the pages there were when "Change" was pressed. */
  readonly returnToCheck?: readonly string[];
}

export interface JourneyOptions {
  readonly definition: Definition;
  readonly known?: Readonly<Record<string, KnownValue>> | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** All questions on one page. */
  readonly single?: boolean;
}

export class Journey {
  screen: Screen = {name: 'start'};
  /** What there is to put right on the screen now. */
  problems: readonly Problem[] = [];

  #options: JourneyOptions;
  #answers: Answers = {};
  #confirmed: Readonly<Record<string, boolean>> = {};
  /** Typed, then skipped or replaced by "not sure": drawn again when the person comes back. */
  #kept: Answers = {};
  /** Problems a server found; each goes when its answer changes. */
  #fromServer: readonly Problem[] = [];
  #left = new Set<string>();
  #returnToCheck: readonly string[] | undefined;
  #before: Screen = this.screen;

  constructor(options: JourneyOptions) {
    this.#options = options;
  }

  get definition(): Definition {
    return this.#options.definition;
  }

  get single(): boolean {
    return this.#options.single === true;
  }

  get today(): {readonly today: string} {
    return {today: this.#options.today()};
  }

  /** Takes new words, new known values or another layout; answers and place stay. */
  reconfigure(options: JourneyOptions): void {
    this.#options = options;
    if (this.screen.name === 'page' && !this.#page(this.screen.page)) {
      const first = this.pages[0];
      this.screen = first ? {name: 'page', page: first.id} : {name: 'start'};
    }
  }

  /** All there is to know of it. A journey that is given it goes on from there. */
  get state(): JourneyState {
    return {
      screen: this.screen,
      before: this.#before,
      problems: this.problems,
      fromServer: this.#fromServer,
      answers: this.#answers,
      confirmed: this.#confirmed,
      kept: this.#kept,
      left: [...this.#left],
      ...(this.#returnToCheck && {returnToCheck: this.#returnToCheck}),
    };
  }

  /** Goes on from a state of the same questions; a page that is no longer asked becomes the first. */
  restore(state: JourneyState): void {
    this.screen = state.screen;
    this.#before = state.before;
    this.problems = state.problems;
    this.#fromServer = state.fromServer;
    this.#answers = state.answers;
    this.#confirmed = state.confirmed;
    this.#kept = state.kept;
    this.#left = new Set(state.left);
    this.#returnToCheck = state.returnToCheck;
    this.reconfigure(this.#options);
  }

  /** An answer that was given and then left behind: its page has been passed. */
  wasLeft(question: string): boolean {
    return this.#left.has(question) && given(this.#answers[question]).length > 0;
  }

  /** What counts: what is sent, checked and asked about. */
  get responses(): Responses {
    const {known} = this.#options;
    return {answers: this.#answers, confirmed: this.#confirmed, ...(known && {known})};
  }

  /** What is drawn: what counts, and behind it what was typed and then set aside. */
  get drawn(): Responses {
    return {...this.responses, answers: {...this.#kept, ...this.#answers}};
  }

  /** What was typed and then set aside, by "not sure" or by skipping. */
  get kept(): Answers {
    return this.#kept;
  }

  /** True once there is anything a person would be sorry to lose. */
  get isTouched(): boolean {
    const answers = [...Object.values(this.#answers), ...Object.values(this.#kept)];
    return (
      Object.keys(this.#confirmed).length > 0 || answers.some((each) => given(each).length > 0)
    );
  }

  /** The pages asked now, in order; one with everything when all stands on a single page. */
  get pages(): readonly Page[] {
    return shownPages(this.definition, this.responses, this.today);
  }

  /** The page on screen. */
  get page(): Page | undefined {
    return this.screen.name === 'page' ? this.#page(this.screen.page) : undefined;
  }

  /** Where the person is: question 3 of 9. */
  get position(): {readonly index: number; readonly count: number} {
    const {pages} = this;
    const {screen} = this;
    const at =
      screen.name === 'page' ? pages.findIndex(({id}) => id === screen.page) : pages.length - 1;
    return {index: at + 1, count: pages.length};
  }

  /**
   * Everything sending is pointless without has been given. What stands on the page on screen does not
   * count: a button must not go while somebody is writing, and the page get shorter under their hand.
   */
  get canSend(): boolean {
    const here = this.page?.id ?? '';
    return validate(this.definition, this.responses, this.today).every((problem) =>
      this.#isOn(problem, here),
    );
  }

  start(): void {
    const first = this.pages[0];
    this.#show(first ? {name: 'page', page: first.id} : {name: 'check'});
  }

  /** Takes an answer as given. `undefined` takes it away. */
  answer(question: string, answer: Answer | undefined): void {
    const before = this.#answers[question];
    if (isSpecial(answer)) this.#kept = withKept(this.#kept, question, before);
    else this.#kept = withEntry(this.#kept, question, undefined);
    this.#kept = keptInRows(this.#kept, question, before, answer);
    this.#answers = withEntry(this.#answers, question, answer);
    this.#fromServer = this.#fromServer.filter((problem) => problem.question !== question);
  }

  /** Says whether a known value is still right. */
  confirm(question: string, right: boolean | undefined): void {
    this.#confirmed = withEntry(this.#confirmed, question, right);
    this.#fromServer = this.#fromServer.filter((problem) => problem.question !== question);
  }

  /**
   * Goes on from a page, if nothing on it is wrong.
   *
   * @returns False when there are {@link problems} to put right first.
   */
  continue(): boolean {
    if (!this.#isRight()) return false;
    this.#goOn();
    return true;
  }

  /** To checking from any page, if nothing on it is wrong: as {@link continue}. */
  enough(): boolean {
    if (!this.#isRight()) return false;
    this.toCheck();
    return true;
  }

  /** Says what is wrong on the page on screen. */
  #isRight(): boolean {
    const here = this.single ? undefined : this.page?.id;
    this.problems = [
      ...validate(this.definition, this.responses, this.today, here),
      ...this.#fromServer.filter((problem) => !here || this.#isOn(problem, here)),
    ];
    return this.problems.length === 0;
  }

  /** Leaves a page unanswered. What was typed there does not count, and is there on return. */
  skip(): void {
    for (const id of this.#idsOn(this.page)) {
      const answer = this.#answers[id];
      this.#kept = withKept(this.#kept, id, answer);
      this.#answers = withEntry(this.#answers, id, undefined);
      this.#confirmed = withEntry(this.#confirmed, id, undefined);
    }
    this.#goOn();
  }

  /** One screen back. Never loses an answer. */
  back(): void {
    const {screen, pages} = this;
    if (screen.name === 'stopping' || screen.name === 'declined') return this.#show(this.#before);
    if (this.#returnToCheck && screen.name === 'page') return this.toCheck();
    const at =
      screen.name === 'page' ? pages.findIndex(({id}) => id === screen.page) : pages.length;
    const previous = this.single && screen.name === 'page' ? undefined : pages[at - 1];
    if (!previous) return this.#show({name: 'start'});
    this.#show({name: 'page', page: this.single ? (pages[0]?.id ?? '') : previous.id});
  }

  /** To the page of a question, and from there back to checking. */
  change(question: string): void {
    const page = this.pages.find((each) => this.#idsOn(each).includes(question));
    if (!page) return;
    this.#returnToCheck = this.pages.map(({id}) => id);
    const found = this.#fromServer.filter((problem) => this.#isOn(problem, page.id));
    this.#show({name: 'page', page: this.single ? (this.pages[0]?.id ?? '') : page.id});
    this.problems = found;
  }

  toCheck(): void {
    this.#returnToCheck = undefined;
    this.#show({name: 'check'});
    this.problems = this.#fromServer;
  }

  /**
   * Looks at everything once more before sending.
   *
   * @returns True when it can be sent; else {@link problems} say what is missing.
   */
  readyToSend(): boolean {
    this.problems = [...validate(this.definition, this.responses, this.today), ...this.#fromServer];
    return this.problems.length === 0;
  }

  /** Takes back what a server found wrong, in the order of the questions. */
  takeProblems(problems: readonly Problem[]): void {
    const order = this.pages.flatMap((page) => this.#idsOn(page));
    this.#fromServer = problems
      .filter((problem) => order.includes(problem.question))
      .map((problem) => this.#withoutEcho(problem))
      .sort((a, b) => order.indexOf(a.question) - order.indexOf(b.question));
    this.toCheck();
  }

  /** It has been sent: the answers stay until the person leaves, for a copy to keep. */
  arrived(): void {
    this.#fromServer = [];
    this.#show({name: 'sent'});
  }

  /** The person does not want this: a kind end, with the way back to `from`. */
  decline(from: Screen): void {
    this.#before = from;
    this.#show({name: 'declined'});
  }

  /** Hides everything at once; nothing is lost yet. */
  stop(): void {
    this.#before = this.screen;
    this.#show({name: this.isTouched ? 'stopping' : 'stopped'});
  }

  /** Forgets everything. */
  clear(screen: 'stopped' | 'end' | 'start'): void {
    this.#answers = {};
    this.#confirmed = {};
    this.#kept = {};
    this.#left.clear();
    this.#fromServer = [];
    this.#returnToCheck = undefined;
    this.#show({name: screen});
    this.#before = this.screen;
  }

  #show(screen: Screen): void {
    const page = this.page;
    for (const id of this.single ? [] : this.#idsOn(page)) this.#left.add(id);
    this.screen = screen;
    this.problems = [];
  }

  #goOn(): void {
    const {screen, pages} = this;
    const seen = this.#returnToCheck;
    const at = screen.name === 'page' ? pages.findIndex(({id}) => id === screen.page) : -1;
    const rest = this.single ? [] : pages.slice(at + 1);
    // After a change only what that change has newly asked stands between here and checking.
    const next = seen ? rest.find(({id}) => !seen.includes(id)) : rest[0];
    if (next) this.#show({name: 'page', page: next.id});
    else this.toCheck();
  }

  #page(id: string): Page | undefined {
    return this.pages.find((page) => page.id === id);
  }

  /** A server's sentence that repeats a private answer, which a screen reader would say out loud. */
  #withoutEcho({text, ...problem}: Problem): Problem {
    const place = findQuestion(this.definition, problem.question);
    const {group, question, sensitivity} = place ?? {};
    const written = given(effectiveAnswer(this.responses, (group ?? question)?.id ?? ''));
    const said = given(text).join(' ').toLowerCase();
    const repeats =
      sensitivity !== 'ordinary' && written.some((words) => said.includes(words.toLowerCase()));
    return text === undefined || repeats ? problem : {...problem, text};
  }

  #isOn(problem: Problem, page: string): boolean {
    return findQuestion(this.definition, problem.question)?.page.id === page;
  }

  #idsOn(page: Page | undefined): string[] {
    return allQuestions(this.definition)
      .filter((place) => place.page.id === page?.id)
      .map(({question}) => question.id);
  }
}
