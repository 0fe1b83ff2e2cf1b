import {html, type nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {goToControl} from '../../fields/frame/error-summary.js';
import type {Override} from '../../i18n/catalogues.js';
import {flagAttribute, oneOf, textAttribute} from '../../internal/attributes.js';
import {SteadyElement} from '../../internal/element.js';
import {FormReader} from '../../internal/flow/form-reader.js';
import type {Outcome} from '../../internal/flow/send.js';
import {Sender} from '../../internal/flow/sender.js';
import {PrintController} from '../../internal/controllers/printing.js';
import {Journey} from '../../internal/journey.js';
import {today} from '../../internal/today.js';
import {warnOnce} from '../../internal/warn.js';
import type {Referral} from '../../data/contracts/referral.js';
import {findQuestion, type Problem, type Question} from '../../questions/index.js';
import {DoublePress} from '../../fields/frame/actions.js';
import type {ReferralConfig, ReferralPath, ReferralSetting} from './config.js';
import {
  SteadyReferralSendEvent,
  SteadyReferralSentEvent,
  SteadyReferralStoppedEvent,
} from './events.js';
import {deliver} from './deliver.js';
import {GivenConfig} from './given-config.js';
import {referralStops} from './definition/index.js';
import {newReferral} from './definition/record.js';
import {buildDefinition, loadChecker, needsChecker, type ReferralSetup} from './model.js';
import {formStyles} from '../../styles/form.js';
import {formTemplate, type FormSight} from './templates.js';

/** Where the focus goes after the next drawing. */
type Focus = 'screen' | 'problems' | {readonly control: string};

/**
 * A referral for social prescribing: connects a person to an activity or a link worker. It can be
 * filled in by the person, by the person with somebody's help, or by staff, and says before each
 * question who will see the answer. Almost everything can be skipped.
 *
 * Nothing is stored and nothing is sent until the person presses "Send referral". With `action` the
 * form posts the record itself; without it the host listens for `steady-referral-send`.
 *
 * Data comes by the `config` property or as a `<script type="application/json">` child, never by
 * attribute: page scripts log attributes.
 *
 * @summary A calm, step-by-step referral form.
 * @slot - What a person reads when the form cannot be shown: how to refer without it.
 * @fires {SteadyReferralSendEvent} steady-referral-send - The person asked to send. Cancelable.
 *   Does not bubble: listen on the element.
 * @fires {SteadyReferralSentEvent} steady-referral-sent - It arrived. Carries no answers.
 * @fires {SteadyReferralStoppedEvent} steady-referral-stopped - The person stopped and cleared the form.
 */
export class SteadyReferralForm extends SteadyElement {
  static override styles = formStyles;

  /** Who fills it in. Without it the form asks. */
  @property() path: ReferralPath | undefined;

  /** Where the person is: decides some questions and where help is. */
  @property() setting: ReferralSetting = 'custody';

  /** One question after the other, or all of them on one page. */
  @property() layout: 'pages' | 'single' = 'pages';

  /** The host's own address to post the record to, as JSON. Without it only the event is sent. */
  @property({converter: textAttribute('action')}) action: string | undefined;

  /** Level of the headings of pages, 1 to 4, to fit the host's outline. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Lets the browser offer earlier answers. Only for a device that is one person's own. */
  @property({attribute: 'personal-device', converter: flagAttribute}) personalDevice = false;

  /** Everything else; see `ReferralConfig`. Wins over the JSON script child, key by key. */
  @property({attribute: false}) config: ReferralConfig | undefined;

  #journey: Journey | undefined;
  #isUsable = false;
  #chosenPath: ReferralPath | undefined;
  #pathMissing = false;
  #stoppedUnsure = false;
  #builtFor: readonly unknown[] = [];
  #given = new GivenConfig(this);
  #opened = new Set<string>();
  #press = new DoublePress();
  #sender = new Sender(this);
  #printer = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  #focus: Focus | undefined;

  /**
   * Brings what a host's own questions need. Only for a server, before rendering a form that has
   * `definition` or `customise`: in the browser the form does it by itself.
   */
  static prepare(): Promise<void> {
    return loadChecker();
  }

  /** The id of this referral: stays the same however often it is sent. */
  get submissionId(): string {
    return this.#sender.id;
  }

  /** Shows problems that the host's own checks found, in the summary and at their fields. */
  showProblems(problems: readonly Problem[]): void {
    this.#journey?.takeProblems(problems);
    this.#changed('problems');
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // Frameworks hand over null for what is not there.
    this.action ??= undefined;
    const path = this.#pathNow;
    const {config} = this.#given.read();
    const builtFor = [this.language, this.words, config, path, this.setting, this.layout];
    if (builtFor.every((value, i) => value === this.#builtFor[i]) && this.#builtFor.length) return;
    this.#builtFor = builtFor;
    this.#build({config, path: path ?? 'self', setting: this.#setting});
  }

  // Read before the language is resolved, because it can hold words.
  protected override hostWords(): Override | undefined {
    return {...this.#given.read().config.words, ...this.words};
  }

  protected override prepareUpdate(): Promise<void> | undefined {
    if (!needsChecker(this.#given.read().config)) return undefined;
    // Without it the fallback is shown, with a warning.
    return loadChecker().catch(() => undefined);
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    // Answers are kept behind the fallback, for when the host puts it right.
    if (!this.#journey || !this.#isUsable) return html`<slot></slot>`;
    return formTemplate(this.#sight(this.#journey));
  }

  protected override updated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (!focus) return;
    if (typeof focus === 'object') return goToControl(this.renderRoot, focus.control);
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const target = find('.error-summary, .failed') ?? find('.title');
    target?.focus({preventScroll: true});
    const top = this.renderRoot.firstElementChild;
    if (top && top.getBoundingClientRect().top < 0) top.scrollIntoView({block: 'start'});
  }

  get #pathGiven(): ReferralPath | undefined {
    return oneOf(this, 'path', ['self', 'helped', 'staff']);
  }

  get #pathNow(): ReferralPath | undefined {
    return this.#pathGiven ?? this.#chosenPath;
  }

  get #setting(): ReferralSetting {
    return oneOf(this, 'setting', ['custody', 'community']) ?? 'custody';
  }

  #build(setup: ReferralSetup): void {
    const {definition, faults} = buildDefinition(setup);
    const all = [...this.#given.faults, ...faults];
    const [fault] = all;
    if (fault || !definition) {
      const more = all.length > 1 ? ` (and ${all.length - 1} more)` : '';
      if (fault) warnOnce(fault.code, `steady-referral-form: ${fault.message}${more}`);
      this.#isUsable = false;
      return;
    }
    this.#isUsable = true;
    const options = {
      definition,
      known: setup.config.known,
      today,
      single: oneOf(this, 'layout', ['pages', 'single']) === 'single',
    };
    if (this.#journey) this.#journey.reconfigure(options);
    else this.#journey = new Journey(options);
  }

  /** Everything the templates draw from. */
  #sight(journey: Journey): FormSight {
    return {
      journey,
      config: this.#given.config,
      path: this.#pathNow,
      asksPath: this.#pathGiven === undefined,
      pathMissing: this.#pathMissing,
      setting: this.#setting,
      headingLevel: Math.min(4, Math.max(1, Math.trunc(this.headingLevel) || 2)),
      autocomplete: this.personalDevice,
      action: this.action,
      sending: this.#sender.sending,
      failure: this.#sender.failure,
      receipt: this.#sender.reply,
      mayHaveArrived: this.#sender.mayHaveArrived || this.#stoppedUnsure,
      paper: this.#printer.printing ? (journey.isTouched ? 'copy' : 'blank') : undefined,
      record: () => this.#record(journey),
      isOpen: (question) => this.#opened.has(question),
      do: this.#actions(journey),
    };
  }

  #actions(journey: Journey): FormSight['do'] {
    const reader = new FormReader(journey);
    const go =
      (move: () => void): (() => void) =>
      () => {
        // What is on its way cannot be changed any more; only "Stop" still hides it.
        if (this.#sender.sending) return;
        reader.readAll(this.#form, true);
        move();
        this.#sender.failure = undefined;
        this.#opened.clear();
        this.#changed('screen');
      };
    return {
      choosePath: (path) => {
        this.#chosenPath = path;
        this.#pathMissing = false;
        this.requestUpdate();
      },
      input: (event) => {
        this.#press.notice(event);
        if (reader.read(event)) this.requestUpdate();
      },
      notice: (event) => {
        this.#press.notice(event);
      },
      submit: (event) => {
        event.preventDefault();
        if (this.#press.isSecond(event)) return;
        const {name} = journey.screen;
        if (name === 'check') void this.#send(journey);
        else if (name === 'start') this.#start(journey);
        else this.#continue(journey, reader);
      },
      back: go(() => journey.back()),
      skip: go(() => journey.skip()),
      enough: go(() => journey.toCheck()),
      change: (question) => go(() => journey.change(question))(),
      stop: () => {
        this.#sender.interrupt();
        go(() => journey.stop())();
      },
      resume: go(() => journey.back()),
      clear: () => this.#clear(journey, 'stopped'),
      finish: () => this.#clear(journey, 'end'),
      startAgain: () => this.#clear(journey, 'start'),
      open: (question) => {
        this.#opened.add(question);
        this.#changed({control: question});
      },
      goTo: (problem) => this.#goTo(journey, problem),
      print: () => print(),
      addRow: (question) => this.#changeRows(journey, reader, question),
      removeRow: (question, index) => this.#changeRows(journey, reader, question, index),
      chooseAll: (question, on, name) => {
        reader.chooseAll(question, on, name);
        this.requestUpdate();
      },
    };
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  #changed(focus: Focus): void {
    this.#focus = focus;
    this.requestUpdate();
  }

  #start(journey: Journey): void {
    if (!this.#pathNow) {
      this.#pathMissing = true;
      return this.#changed({control: 'path'});
    }
    this.#stoppedUnsure = false;
    journey.start();
    this.#changed('screen');
  }

  #continue(journey: Journey, reader: FormReader): void {
    reader.readAll(this.#form);
    const {screen} = journey;
    const passed = this.inOwnLanguage(() => journey.continue());
    if (passed && referralStops(journey.responses.answers)) {
      journey.decline(screen);
    }
    if (passed) this.#opened.clear();
    this.#changed(passed ? 'screen' : 'problems');
  }

  #goTo(journey: Journey, problem: Problem): void {
    // On the page where answers are checked the field is elsewhere: go there first.
    if (journey.screen.name === 'check') {
      journey.change(findQuestion(journey.definition, problem.question)?.question.id ?? '');
      if (journey.problems.length === 0) journey.problems = [problem];
    }
    this.#opened.add(problem.question);
    this.#changed({control: problem.control});
  }

  #changeRows(journey: Journey, reader: FormReader, question: Question, remove?: number): void {
    reader.readAll(this.#form);
    const row = reader.changeRows(question, remove);
    this.#changed({control: row});
  }

  #clear(journey: Journey, screen: 'stopped' | 'end' | 'start'): void {
    // What is said about it on the next screen is decided before it is forgotten.
    this.#stoppedUnsure = this.#sender.mayHaveArrived;
    this.#sender.forget();
    this.#opened.clear();
    this.#chosenPath = undefined;
    journey.clear(screen);
    this.#changed('screen');
    if (screen === 'stopped') this.dispatchEvent(new SteadyReferralStoppedEvent());
  }

  async #send(journey: Journey): Promise<void> {
    if (this.#sender.sending) return;
    if (!this.inOwnLanguage(() => journey.readyToSend())) {
      this.#changed('problems');
      return;
    }
    const referral = this.inOwnLanguage(() => this.#record(journey));
    const event = new SteadyReferralSendEvent(referral);
    if (!this.dispatchEvent(event)) return;
    const outcome = await this.#sender.send((signal) =>
      deliver(event, this.action, this.#given.config, signal),
    );
    this.#press.forget();
    if (outcome) this.#take(journey, outcome);
  }

  /** The record of what has been answered so far, in the language of the element. */
  #record({definition, responses, today}: Journey): Referral {
    return newReferral({
      definition,
      responses,
      today,
      path: this.#pathNow ?? 'self',
      setting: this.#setting,
      language: this.language,
      submissionId: this.submissionId,
      createdAt: new Date().toISOString(),
    });
  }

  #take(journey: Journey, outcome: Outcome): void {
    if (outcome.kind === 'problems') {
      journey.takeProblems(outcome.problems);
      return this.#changed('problems');
    }
    if (outcome.kind === 'failed') return this.#changed('screen');
    journey.arrived();
    this.#changed('screen');
    this.dispatchEvent(new SteadyReferralSentEvent(outcome.reply));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-referral-form': SteadyReferralForm;
  }
}
