import {
  html,
  type nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {goToControl} from '../../fields/frame/error-summary.js';
import {loadOwnWords, type Override} from '../../i18n/catalogues.js';
import {flagAttribute, oneOf, textAttribute} from '../../internal/attributes.js';
import {SteadyElement} from '../../internal/element.js';
import {FormReader} from '../../internal/flow/form-reader.js';
import type {Outcome} from '../../internal/flow/outcome.js';
import {Sender} from '../../internal/flow/sender.js';
import type {Connection} from '../../internal/controllers/connection.js';
import {Departure} from '../../internal/controllers/departure.js';
import {PrintController} from '../../internal/controllers/printing.js';
import {TracesController} from '../../internal/controllers/traces.js';
import {Journey} from '../../internal/journey.js';
import {today} from '../../internal/today.js';
import {warnOnce} from '../../internal/warn.js';
import type {Referral} from '../../data/contracts/referral.js';
import type {DraftSettings} from '../../drafts/store.js';
import {findQuestion, type Problem, type Question} from '../../questions/index.js';
import {DoublePress} from '../../fields/frame/actions.js';
import type {ReferralConfig, ReferralPath, ReferralSetting} from './config.js';
import {
  SteadyReferralSendEvent,
  SteadyReferralSentEvent,
  SteadyReferralStoppedEvent,
} from './events.js';
import {GivenConfig} from './given-config.js';
import {referralStops} from './definition/index.js';
import {newReferral} from './definition/record.js';
import {buildDefinition, loadChecker, needsChecker, type ReferralSetup} from './model.js';
import {formStyles} from '../../styles/form.js';
import {formTemplate, type FormSight} from './templates.js';

/** What sends, and its words. Brought once somebody has begun; asked for again until it is here. */
let code: typeof import('./sending.js') | undefined;

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
 * @fires {SteadyReferralRenewEvent} steady-referral-renew - The session has ended, or its token is
 *   stale: hand over fresh hidden fields and the same referral is sent again. Does not bubble.
 * @fires {SteadyReferralSentEvent} steady-referral-sent - It arrived. Carries no answers.
 * @fires {SteadyReferralStoppedEvent} steady-referral-stopped - The form was cleared: the person
 *   stopped, or went away and `clear-after` is set.
 * @fires {SteadyMeasureEvent} steady-measure - With `measure` only: a step was seen, a question
 *   skipped, a problem shown.
 */
export class SteadyReferralForm extends SteadyElement {
  static override styles = formStyles;

  static override properties: PropertyDeclarations = {
    path: {},
    setting: {},
    layout: {},
    action: {converter: textAttribute('action')},
    headingLevel: {type: Number, attribute: 'heading-level'},
    personalDevice: {attribute: 'personal-device', converter: flagAttribute},
    clearAfter: {type: Number, attribute: 'clear-after'},
    drafts: {attribute: false},
    measure: {converter: flagAttribute},
    config: {attribute: false},
  };

  /** Who fills it in. Without it the form asks. */
  declare path: ReferralPath | undefined;

  /** Where the person is: decides some questions and where help is. */
  declare setting: ReferralSetting;

  /** One question after the other, or all of them on one page. */
  declare layout: 'pages' | 'single';

  /** The host's own address to post the record to, as JSON. Without it only the event is sent. */
  declare action: string | undefined;

  /** Level of the headings of pages, 1 to 4, to fit the host's outline. */
  declare headingLevel: number;

  /** Lets the browser offer earlier answers. Only for a device that is one person's own. */
  declare personalDevice: boolean;

  /**
   * Minutes without a key or a press until the form is cleared, for a device that people share. Asks
   * first. Never without it; 1 is the least.
   */
  declare clearAfter: number | undefined;

  /** Where answers may be kept until they are sent. Without it nowhere. */
  declare drafts: DraftSettings | undefined;

  /** Sends out `steady-measure`, for counting; never an answer. */
  declare measure: boolean;

  /** Everything else; see `ReferralConfig`. Wins over the JSON script child, key by key. */
  declare config: ReferralConfig | undefined;

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
  #connection: Connection | undefined;
  #printer = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  #focus: Focus | undefined;
  #traces = new TracesController({
    element: this,
    sender: this.#sender,
    journey: () => this.#journey,
    variant: () => this.#pathNow,
    choose: (path) => (this.#chosenPath = path as ReferralPath | undefined),
    show: () => this.#changed('screen'),
    clear: (screen) => this.#journey && this.#clear(this.#journey, screen),
  });

  constructor() {
    super();
    this.setting = 'custody';
    this.layout = 'pages';
    this.headingLevel = 2;
    this.personalDevice = false;
    this.measure = false;
    new Departure(this, {
      wouldLose: () => this.#wouldLose,
      forget: (reason) => this.#leave(reason),
    });
  }

  /**
   * Brings what a host's own questions and words need. Only for a server, before rendering a form
   * that has `definition`, `customise` or `words`: in the browser the form does it by itself.
   */
  static async prepare(): Promise<void> {
    await Promise.all([loadChecker(), loadOwnWords()]);
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
      slow: this.#sender.sending && this.#sender.slow,
      connection: this.#connection,
      code,
      failure: this.#sender.failure,
      receipt: this.#sender.reply,
      receiptIsEarlier: this.#sender.isEarlier,
      mayHaveArrived: this.#sender.mayHaveArrived || this.#stoppedUnsure,
      paper: this.#printer.printing ? (journey.isTouched ? 'copy' : 'blank') : undefined,
      record: () => this.#record(journey),
      isOpen: (question) => this.#opened.has(question),
      keeps: this.drafts !== undefined,
      notice: () => this.#traces.notice(),
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
        // What is not known stays to be said where it can be sent again.
        if (!this.#sender.failure?.unsure) this.#sender.failure = undefined;
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
      finish: (event) => {
        // The second press of a double press on "Send" must not take the receipt away.
        if (!this.#press.isSecond(event)) this.#clear(journey, 'end');
      },
      stopTrying: () => {
        this.#sender.interrupt();
        this.#changed('screen');
      },
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

  /** @returns Nothing when it does not arrive; the next call tries again. */
  async #loadCode(): Promise<typeof code> {
    try {
      code ??= await import('./sending.js');
      this.#connection ??= new code.Connection(this);
    } catch {
      // Nothing is lost yet: it is asked for again when it is needed.
    }
    return code;
  }

  /** Not after "Stop": who has stopped may have to leave at once. */
  get #wouldLose(): boolean {
    const journey = this.#journey;
    if (!journey?.isTouched || this.drafts) return false;
    return ['page', 'check'].includes(journey.screen.name);
  }

  #leave(reason: Event): void {
    this.#traces.leaving(reason);
    const journey = this.#journey;
    if (!journey) return;
    this.#forget(journey, journey.screen.name === 'sent' ? 'end' : 'start');
    // Drawn before this returns: the page may be kept as it is, for "Back".
    this.requestUpdate();
    this.performUpdate();
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
    // Now, and not at the end: a connection that goes in between must not take it away.
    void this.#loadCode();
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
    this.#forget(journey, screen);
    this.#changed('screen');
    if (screen === 'stopped') this.dispatchEvent(new SteadyReferralStoppedEvent());
  }

  #forget(journey: Journey, screen: 'stopped' | 'end' | 'start'): void {
    this.#sender.forget();
    this.#opened.clear();
    this.#chosenPath = undefined;
    journey.clear(screen);
  }

  async #send(journey: Journey): Promise<void> {
    if (this.#sender.sending) return;
    if (!this.inOwnLanguage(() => journey.readyToSend())) {
      this.#changed('problems');
      return;
    }
    const referral = this.inOwnLanguage(() => this.#record(journey));
    // Told once; after that the person may know better than the browser.
    const isOff = this.#connection?.isOff === true && this.#sender.failure?.reason !== 'offline';
    const outcome = await this.#sender.send(
      JSON.stringify(referral.answers),
      async (signal, onSlow): Promise<Outcome | undefined> => {
        const sending = await this.#loadCode();
        if (signal.aborted) return undefined;
        // Before the host is asked: it would take what nobody here can see arrive.
        if (!sending) return {kind: 'failed', reason: 'not-loaded', unsure: false};
        const event = new SteadyReferralSendEvent(referral, signal);
        if (!this.dispatchEvent(event)) return undefined;
        const {action} = this;
        const {config} = this.#given.read();
        return sending.deliver({event, action, config, isOff, element: this, signal, onSlow});
      },
    );
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
      if (journey.problems.length > 0) return this.#changed('problems');
      // They are about nothing that is asked here.
      this.#sender.fail({kind: 'failed', reason: 'refused', unsure: false});
      return this.#changed('screen');
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
