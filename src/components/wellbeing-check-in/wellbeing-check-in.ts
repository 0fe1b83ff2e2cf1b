import {
  html,
  isServer,
  type CSSResultGroup,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {CheckIn} from '../../data/contracts/check-in.js';
import type {Override} from '../../i18n/catalogues.js';
import {flagAttribute, oneOf, textAttribute} from '../../internal/attributes.js';
import {arrivalOf, followArrivals} from '../../internal/controllers/arrivals.js';
import {Cover} from '../../internal/controllers/cover.js';
import {Departure} from '../../internal/controllers/departure.js';
import {PrintController} from '../../internal/controllers/printing.js';
import {TracesController} from '../../internal/controllers/traces.js';
import {Actions} from '../../internal/flow/actions.js';
import {Sender} from '../../internal/flow/sender.js';
import {GivenConfig} from '../../internal/given-config.js';
import {Journey} from '../../internal/journey.js';
import type {Served} from '../../internal/served.js';
import {today} from '../../internal/today.js';
import {warnOnce} from '../../internal/warn.js';
import {ElementWithChildren} from '../../internal/with-children.js';
import {triggersOf, type Problem} from '../../questions/index.js';
import {checkInStyles} from '../../styles/check-in.js';
import {formStyles} from '../../styles/form.js';
import {scaleStyles} from '../../styles/scale.js';
import {checkInRules} from './check-config.js';
import {keepsPrivate, wantsToThink} from './chosen.js';
import type {CheckInConfig, CheckInPath, CheckInSetting} from './config.js';
import {Earlier} from './earlier.js';
import {Listen} from './listen.js';
import type {Instrument} from './instruments/instrument.js';
import {
  askedInstrument,
  hostQuestions,
  loadAsked,
  loadHostQuestions,
  type InstrumentName,
} from './instruments/load.js';
import {offeredAudiences, withChoice} from './model.js';
import {builtInTemplate} from './question.js';
import {CheckInSubmission, loadSending, sendingCode, type SendingCheckIn} from './submission.js';
import {checkInTemplate, type CheckInSight} from './templates.js';

/** Brought on a server, and where a server has drawn. */
let unscripted: typeof import('../../internal/flow/unscripted.js') | undefined;

async function loadUnscripted(): Promise<void> {
  unscripted = await import('../../internal/flow/unscripted.js');
}

/**
 * A wellbeing check-in: a person says how they are in a few minutes, alone, with somebody's help, or
 * asked by staff. Before the first question they choose who will see the answers: those whom the host
 * offers, only themselves, or nobody. Every question can be skipped, and stopping sends nothing.
 *
 * Nothing is stored. Under "only me" and "nobody" nothing leaves the element: no event, no score, no
 * answer. Otherwise, with `action` the record is posted when the person presses "Send my answers";
 * without it the host listens for `steady-check-in-send`.
 *
 * Data comes by the `config` property or as a `<script type="application/json">` child, never by
 * attribute: page scripts log attributes.
 *
 * @summary How are you? A calm check-in whose readers the person chooses.
 * @slot - What a person reads when the check-in cannot be shown.
 * @slot next - Something neutral to do at the end, in the host's words. Without it a quiet minute, and
 *   ways to talk to somebody.
 * @fires {SteadyCheckInSendEvent} steady-check-in-send - The person asked to send. Cancelable. Does not
 *   bubble: listen on the element.
 * @fires {SteadyCheckInRenewEvent} steady-check-in-renew - The session has ended, or its token is
 *   stale: hand over fresh hidden fields and the same check-in is sent again. Does not bubble.
 * @fires {SteadyCheckInSentEvent} steady-check-in-sent - It arrived. Carries no answers.
 */
export class SteadyWellbeingCheckIn extends ElementWithChildren {
  static override styles: CSSResultGroup = [scaleStyles, formStyles, checkInStyles];

  protected static override readonly wordParts = ['form', 'check-in'] as const;

  static override properties: PropertyDeclarations = {
    instrument: {},
    path: {},
    setting: {},
    layout: {},
    fromPaper: {attribute: 'from-paper', converter: flagAttribute},
    action: {converter: textAttribute('action')},
    headingLevel: {type: Number, attribute: 'heading-level'},
    clearAfter: {type: Number, attribute: 'clear-after'},
    config: {attribute: false},
    history: {attribute: false},
    served: {attribute: false},
    paper: {},
  };

  /**
   * What is asked: `today` (our own questions), `ons4` or `loneliness` (of the Office for National
   * Statistics), or by property a host's own `{definition, scoring, wording}`.
   */
  declare instrument: InstrumentName | Instrument;

  /** Who writes the answers down. Without it the check-in asks. */
  declare path: CheckInPath | undefined;

  /** Where the person is: decides where help is. */
  declare setting: CheckInSetting;

  /** One question after the other, or all of them on one page. */
  declare layout: 'pages' | 'single';

  /** Somebody types up what was written on paper. The record then says so. */
  declare fromPaper: boolean;

  /** The host's own address to post the record to, as JSON. Without it only the event is sent. */
  declare action: string | undefined;

  /** Level of the headings of pages, 1 to 4, to fit the host's outline. */
  declare headingLevel: number;

  /**
   * Minutes without a key or a press until everything is cleared, for a device that people share. Asks
   * first. Never without it; 1 is the least.
   */
  declare clearAfter: number | undefined;

  /** Everything else; see `CheckInConfig`. Wins over the JSON script child, key by key. */
  declare config: CheckInConfig | undefined;

  /**
   * Earlier check-ins of this person, shown only when they ask for them. Forgotten when the screen is
   * cleared: whoever comes next may be somebody else.
   */
  declare history: readonly CheckIn[] | undefined;

  /** What a server that keeps the person's place has handed over. Set by the server's renderer. */
  declare served: Served | undefined;

  /** `blank` draws the questions for paper, to fill in by hand, in place of the check-in. */
  declare paper: 'blank' | undefined;

  /** Answers to a check-in are never kept on the device, nor counted, nor offered by a browser. */
  readonly drafts = undefined;

  /** See `drafts`. */
  readonly measure = false;

  /** See `drafts`. */
  readonly personalDevice = false;

  #journey: Journey | undefined;
  #asked: Instrument | undefined;
  #restored: Served | undefined;
  #kept: Served | undefined;
  #stopped: (() => void) | undefined;
  #isUsable = false;
  #builtFor: readonly unknown[] = [];
  /** Triggers after which help has been shown, and whether it is to be opened now. */
  #told = new Set<string>();
  #opensHelp = false;
  #screen: unknown;
  #given = new GivenConfig<CheckInConfig>(this, checkInRules);
  #sender = new Sender(this);
  #form: SendingCheckIn = {
    element: this,
    sender: this.#sender,
    path: () => this.#path,
    setting: () => this.#setting,
    language: () => this.language,
    fromPaper: () => this.fromPaper,
    instrument: () => this.#asked,
    address: () => ({action: this.action, config: this.#given.read().config}),
    say: (words) => this.inOwnLanguage(words),
    show: (focus) => this.#actions.show(focus),
  };
  #submission = new CheckInSubmission(this.#form);
  #actions: Actions = new Actions({
    ...this.#form,
    load: () => this.#submission.load(),
    send: (journey) => {
      // A server that has taken pages before scripts came forgets what nobody is to see.
      if (keepsPrivate(journey.responses.answers) && isAnswered(this.served)) this.#stopped?.();
      return this.#submission.send(journey);
    },
    stops: () => false,
    stopped: () => {
      this.#forgetMore();
      this.#stopped?.();
    },
  });
  #earlier = new Earlier(this);
  #listen = new Listen(this);
  #cover = new Cover(this, {
    isNeeded: () =>
      this.#showsEarlier ||
      (this.#journey?.isTouched === true && this.#isOn('page', 'check', 'sent')),
  });
  #printer = new PrintController(this, () => {
    // What a server drew prints as it is.
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  });
  #traces = new TracesController({
    element: this,
    sender: this.#sender,
    journey: () => this.#journey,
    shows: () => this.#showsEarlier,
    variant: () => this.#path,
    choose: (path) => (this.#actions.chosenPath = path as CheckInPath | undefined),
    show: () => this.#actions.show('screen'),
    clear: (screen) => this.#journey && this.#actions.clear(this.#journey, screen),
  });

  constructor() {
    super();
    followArrivals(this, (control) => {
      if (this.#journey) this.#actions.goTo(this.#journey, control);
    });
    this.setting = 'custody';
    this.layout = 'pages';
    this.headingLevel = 2;
    this.fromPaper = false;
    new Departure(this, {
      wouldLose: () => this.#journey?.isTouched === true && this.#isOn('page', 'check'),
      forget: (reason) => this.#leave(reason),
    });
  }

  /**
   * Brings every instrument, and what a host's own questions and words need. Only for a server, before
   * rendering: in the browser the check-in does it by itself.
   */
  static async prepare(): Promise<void> {
    const {loadOwnWords} = await import('../../i18n/catalogues.js');
    await Promise.all([
      ...(['today', 'ons4', 'loneliness'] as const).map(loadAsked),
      loadHostQuestions(),
      loadOwnWords(),
      loadSending(),
      loadUnscripted(),
    ]);
  }

  /** The id of this check-in: stays the same however often it is sent. */
  get submissionId(): string {
    return this.#sender.id;
  }

  /** Shows problems that the host's own checks found, in the summary and at their fields. */
  showProblems(problems: readonly Problem[]): void {
    this.#journey?.takeProblems(problems);
    this.#actions.show('problems');
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // Frameworks hand over null for what is not there.
    this.action ??= undefined;
    // Not before: what came with the page from a server would find its place taken.
    this.instrument ??= 'today';
    this.#restore();
    const {config} = this.#given.read();
    const path = this.#path;
    const waits = askedInstrument(this.instrument) === undefined;
    const {language, words, instrument, layout, fromPaper} = this;
    const builtFor = [language, words, config, path, layout, instrument, fromPaper, waits];
    if (!builtFor.every((value, i) => value === this.#builtFor[i]) || !this.#builtFor.length) {
      this.#builtFor = builtFor;
      if (waits) this.#bring();
      else this.#build(config, path ?? 'self');
    }
    this.#lookForTriggers();
  }

  // Read before the language is resolved, because it can hold words.
  protected override hostWords(): Override | undefined {
    return {...this.#given.read().config.words, ...this.words};
  }

  protected override prepareUpdate(): Promise<unknown> | undefined {
    const {served} = this;
    // Not yet set before the first drawing.
    const instrument = (this.instrument as typeof this.instrument | undefined) ?? 'today';
    const needed = [
      super.prepareUpdate(),
      askedInstrument(instrument) === undefined && loadAsked(instrument),
      !this.scripted && loadUnscripted(),
      (served?.failure ?? served?.receipt) !== undefined && loadSending(),
    ].filter((each) => each !== undefined && each !== false);
    // Without it the fallback is shown, with a warning.
    return needed.length ? Promise.all(needed).then(undefined, () => undefined) : undefined;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    // Answers are kept behind the fallback, for when the host puts it right.
    if (!this.#journey || !this.#isUsable) return html`<slot></slot>`;
    return checkInTemplate(this.#sight(this.#journey));
  }

  protected override takeTyped(): void {
    if (!unscripted) return;
    if (this.#journey) unscripted.takeTyped(this.#actions, this.#journey);
    const {served} = this;
    if (!served) return;
    this.#stopped = unscripted.clearAlong(this, served, () => this.#given.config.hiddenFields);
  }

  protected override updated(): void {
    if (this.#opensHelp) {
      const help = this.renderRoot.querySelector<HTMLDetailsElement>('.help');
      if (help) help.open = true;
    }
    this.#opensHelp = false;
    this.#actions.moveFocus();
  }

  get #pathGiven(): CheckInPath | undefined {
    return oneOf(this, 'path', ['self', 'helped', 'staff']);
  }

  get #path(): CheckInPath | undefined {
    return this.#pathGiven ?? this.#actions.chosenPath;
  }

  get #setting(): CheckInSetting {
    return oneOf(this, 'setting', ['custody', 'community']) ?? 'custody';
  }

  get #showsEarlier(): boolean {
    return this.#earlier.isOpenOn(this.#journey?.screen);
  }

  #isOn(...names: string[]): boolean {
    return names.includes(this.#journey?.screen.name ?? '');
  }

  /** Brings what another instrument needs; meanwhile what was there stays. */
  #bring(): void {
    if (isServer) return;
    loadAsked(this.instrument).then(
      () => this.requestUpdate(),
      () => warnOnce('check-in-not-loaded', `${this.localName}: its questions did not arrive.`),
    );
  }

  #build(config: CheckInConfig, path: CheckInPath): void {
    const {fromPaper} = this;
    const make = askedInstrument(this.instrument);
    const audiences = offeredAudiences(config) ?? [];
    const {instrument, faults = []} = make?.({audiences}) ?? {};
    const all = [...this.#given.faults, ...faults];
    const [fault] = all;
    if (fault || !instrument) {
      const more = all.length > 1 ? ` (and ${all.length - 1} more)` : '';
      if (fault) warnOnce(fault.code, `${this.localName}: ${fault.message}${more}`);
      this.#isUsable = false;
      return;
    }
    this.#isUsable = true;
    this.#asked = instrument;
    const options = {
      definition: withChoice(instrument, {config, path, fromPaper}),
      today,
      // A server that keeps the place has one question on each page.
      single: oneOf(this, 'layout', ['pages', 'single']) === 'single' && !this.served,
    };
    if (this.#journey) this.#journey.reconfigure(options);
    else this.#journey = new Journey(options);
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept) this.#journey.restore(kept.state);
  }

  /** Takes up the place that a server has kept. */
  #restore(): void {
    const {served} = this;
    if (!served || served === this.#restored) return;
    this.#restored = this.#kept = served;
    this.#builtFor = [];
    unscripted?.restore(this.#actions, this.#sender, served);
  }

  /** Once a page is passed: whether an answer on it opens the ways to get help. Stays in here. */
  #lookForTriggers(): void {
    const journey = this.#journey;
    if (!journey || !this.#asked || journey.screen === this.#screen) return;
    this.#screen = journey.screen;
    if (this.#isOn('stopped', 'end')) this.history = undefined;
    if (!this.#isOn('page', 'check', 'sent')) return;
    const {definition, responses} = journey;
    const now = triggersOf(this.#asked.scoring, definition, responses, journey.today);
    this.#opensHelp = now.some((id) => !this.#told.has(id));
    this.#told = new Set(now);
  }

  /** Everything a template draws from. */
  #sight(journey: Journey): CheckInSight {
    const {served} = this;
    return {
      served,
      unscripted: this.scripted ? undefined : unscripted,
      arrivals: arrivalOf(this, ''),
      journey,
      config: this.#given.config,
      draw:
        typeof this.instrument === 'object'
          ? (hostQuestions()?.questionTemplate ?? builtInTemplate)
          : builtInTemplate,
      path: this.#path,
      asksPath: this.#pathGiven === undefined,
      pathMissing: this.#actions.pathMissing,
      setting: this.#setting,
      headingLevel: Math.min(4, Math.max(1, Math.trunc(this.headingLevel) || 2)),
      autocomplete: false,
      action: this.action,
      sending: this.#sender.sending,
      slow: this.#sender.sending && this.#sender.slow,
      connection: this.#submission.connection,
      code: sendingCode(),
      failure: this.#sender.failure,
      receipt: this.#sender.reply,
      receiptIsEarlier: this.#sender.isEarlier,
      mayHaveArrived: this.#sender.mayHaveArrived || this.#actions.stoppedUnsure,
      fromPaper: this.fromPaper,
      helpOpened: this.#told.size > 0 && this.#isOn('page', 'check', 'sent'),
      covered: this.#cover.isOn,
      cover: this.#cover.press,
      showsEarlier: this.#showsEarlier,
      // Whoever types up from paper is not who has said it.
      earlier: (level) =>
        this.scripted && !this.fromPaper ? this.#earlier.template(journey, level) : nothing,
      listen: () =>
        this.scripted && !this.#cover.isOn && this.#path !== 'staff'
          ? this.#listen.template(journey.screen)
          : nothing,
      paper:
        this.paper === 'blank'
          ? 'blank'
          : this.#printer.printing
            ? this.#hasCopy(journey)
              ? 'copy'
              : 'blank'
            : undefined,
      isOpen: (question) => this.#actions.opened.has(question),
      notice: () =>
        served?.expired && journey.screen.name === 'start' && unscripted
          ? unscripted.expiredTemplate()
          : this.#traces.notice(),
      do: this.#actions.of(journey),
    };
  }

  /** A covered page is not printed, nor what somebody only wanted to think about. */
  #hasCopy({isTouched, responses: {answers}}: Journey): boolean {
    return isTouched && !this.#cover.isOn && !(keepsPrivate(answers) && wantsToThink(answers));
  }

  #forgetMore(): void {
    this.#told.clear();
    this.#cover.forget();
    this.history = undefined;
  }

  #leave(reason: Event): void {
    this.#traces.leaving(reason);
    const journey = this.#journey;
    if (!journey) return;
    this.#actions.forget(journey, journey.screen.name === 'sent' ? 'end' : 'start');
    this.#forgetMore();
    // Drawn before this returns: the page may be kept as it is, for "Back".
    this.requestUpdate();
    this.performUpdate();
  }
}

/** Whether a server has something of the person. */
function isAnswered(served: Served | undefined): boolean {
  return Object.keys(served?.state.answers ?? {}).length > 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-wellbeing-check-in': SteadyWellbeingCheckIn;
  }
}
