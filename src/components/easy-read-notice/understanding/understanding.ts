import {
  NOTICE_VERSION,
  type Notice,
  type NoticeReading,
  type NoticePoint,
  type UnderstandingQuestion,
} from '../../../data/contracts/notice.js';
import {DoublePress} from '../../../internal/double-press.js';

export type Sense = NonNullable<NoticeReading['madeSense']>;

export interface UnderstandingOptions {
  readonly notice: Notice;
  /** BCP 47: the language it is read in. */
  readonly language: () => string;
  /** The forms that have been used so far. */
  readonly used: () => NoticeReading['used'];
  /** Something is different: draw again. */
  readonly onChange: () => void;
  /** Brings a point of the notice into view. */
  readonly showPoint: (id: string) => void;
  /**
   * Who gets a reading, as it reads inside a sentence: "the education team". Without it, or without
   * {@link onReading}, nobody is told anything.
   */
  readonly readers?: string | undefined;
  /** Takes a reading, after the person's own press. Rejects where it could not be passed on. */
  readonly onReading?: (reading: NoticeReading) => void | Promise<void>;
}

/**
 * What the person is looking at.
 * - `sense`: "Did this make sense?"
 * - `help`: not all of it did, or they want somebody to explain it
 * - `question`: one of the notice's own
 * - `end`: nothing more, and whether to tell somebody
 * - `told`, `kept`: what they chose
 */
export type Step = 'sense' | 'help' | 'question' | 'end' | 'told' | 'kept';

/**
 * Whether a notice made sense to somebody. Nothing is counted and nothing is marked: an answer that
 * the notice does not give shows its point again. All of it is forgotten with the element, unless the
 * person tells it.
 */
export class Understanding {
  readonly #options: UnderstandingOptions;
  readonly #presses = new DoublePress();
  #step: Step = 'sense';
  #question = 0;
  #sense: Sense | undefined;
  #chosen: string | undefined;
  readonly #shownAgain = new Set<string>();
  #isTelling = false;
  #couldNotTell = false;
  #isNewStep = false;

  /** Wants somebody to explain it. */
  wantsHelp = false;
  /** Who helped, in words; `''` for nobody. */
  helpedBy = '';

  constructor(options: UnderstandingOptions) {
    this.#options = options;
  }

  get notice(): Notice {
    return this.#options.notice;
  }

  get step(): Step {
    return this.#step;
  }

  get sense(): Sense | undefined {
    return this.#sense;
  }

  /** The question on screen. */
  get question(): UnderstandingQuestion | undefined {
    return this.#step === 'question' ? this.#questions[this.#question] : undefined;
  }

  /** Id of the option that was chosen last. */
  get chosen(): string | undefined {
    return this.#chosen;
  }

  /** The notice says what was chosen. */
  get isInNotice(): boolean {
    return this.question?.options.find(({id}) => id === this.#chosen)?.right === true;
  }

  /** The point to show again, after an answer that the notice does not give. */
  get pointAgain(): NoticePoint | undefined {
    const {question} = this;
    if (!question || this.#chosen === undefined || this.isInNotice) return undefined;
    return this.#points.find(({id}) => id === question.point);
  }

  /** Who gets a reading, where the person can tell one. */
  get readers(): string | undefined {
    return this.#options.onReading && this.#options.readers;
  }

  get isTelling(): boolean {
    return this.#isTelling;
  }

  get couldNotTell(): boolean {
    return this.#couldNotTell;
  }

  /** Takes notice of what is done between presses. */
  readonly between = (event: Event): void => {
    this.#presses.notice(event);
  };

  /** Does what a button says. The second press of a double press would answer what nobody has read. */
  press(event: Event, act: () => void): void {
    if (!this.#presses.isSecond(event)) act();
  }

  /** "Did this make sense?" */
  answer(sense: Sense): void {
    this.#sense = sense;
    this.wantsHelp = sense === 'explain';
    this.#goTo(sense === 'yes' ? this.#afterSense : 'help');
  }

  /** Chooses an option of the question on screen; again, as often as the person likes. */
  choose(option: string): void {
    this.#chosen = option;
    const again = this.pointAgain;
    if (again) this.#shownAgain.add(again.id);
    this.#options.onChange();
  }

  /** Whether or not anything was chosen. */
  goOn(): void {
    if (this.#step === 'help') this.#goTo(this.wantsHelp ? 'end' : this.#afterSense);
    else if (this.#step === 'question' && this.#question + 1 < this.#questions.length) {
      this.#question++;
      this.#goTo('question');
    } else this.#goTo('end');
  }

  showAgain(): void {
    const point = this.pointAgain ?? this.#points[0];
    if (point) this.#options.showPoint(point.id);
  }

  /** What would be told. Nothing of it has left before {@link tell}. */
  reading(): NoticeReading {
    const {notice, language, used} = this.#options;
    const {id, title, edition} = notice;
    return {
      type: 'steady-notice-reading',
      version: NOTICE_VERSION,
      notice: {id, title, ...(edition !== undefined && {edition})},
      createdAt: new Date().toISOString(),
      language: language(),
      used: used(),
      ...(this.#sense && {madeSense: this.#sense}),
      shownAgain: [...this.#shownAgain],
      ...(this.helpedBy !== '' && {helpedBy: this.helpedBy}),
      askedForHelp: this.wantsHelp,
    };
  }

  /** The person has pressed: once, however often they do. Never rejects. */
  async tell(): Promise<void> {
    const {onReading, onChange} = this.#options;
    if (this.#isTelling || this.#step !== 'end' || !onReading) return;
    this.#isTelling = true;
    this.#couldNotTell = false;
    onChange();
    try {
      await onReading(this.reading());
      this.#goTo('told');
    } catch {
      this.#couldNotTell = true;
    }
    this.#isTelling = false;
    onChange();
  }

  /** Tells nobody. */
  keep(): void {
    this.#goTo('kept');
  }

  /** Forgets all of it. */
  clear(): void {
    this.#step = 'sense';
    this.#question = 0;
    this.#sense = this.#chosen = undefined;
    this.#shownAgain.clear();
    this.#couldNotTell = false;
    this.wantsHelp = false;
    this.helpedBy = '';
    this.#options.onChange();
  }

  /** Whether a step has been drawn for the first time: its heading then takes the focus. Once true. */
  takeNewStep(): boolean {
    const isNew = this.#isNewStep;
    this.#isNewStep = false;
    return isNew;
  }

  get #questions(): readonly UnderstandingQuestion[] {
    return this.notice.understanding?.questions ?? [];
  }

  get #points(): readonly NoticePoint[] {
    return this.notice.sections.flatMap(({points}) => points);
  }

  get #afterSense(): Step {
    return this.#questions.length > 0 ? 'question' : 'end';
  }

  #goTo(step: Step): void {
    this.#step = step;
    this.#chosen = undefined;
    this.#isNewStep = true;
    this.#options.onChange();
  }
}
