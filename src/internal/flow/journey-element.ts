/** What every element shares that leads a person through questions and sends what they answered. */
import {
  html,
  type nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {DraftSettings} from '../../drafts/store.js';
import type {Override} from '../../i18n/catalogues.js';
import type {Answers, Problem} from '../../questions/index.js';
import {oneOf, textAttribute} from '../attributes.js';
import type {ConfigRules} from '../config.js';
import {arrivalOf, followArrivals} from '../controllers/arrivals.js';
import {Departure} from '../controllers/departure.js';
import {PrintController} from '../controllers/printing.js';
import {TracesController} from '../controllers/traces.js';
import {GivenConfig} from '../given-config.js';
import {Journey} from '../journey.js';
import type {Served} from '../served.js';
import {today} from '../today.js';
import {warnOnce} from '../warn.js';
import {ElementWithChildren} from '../with-children.js';
import {Actions} from './actions.js';
import type {Asked, JourneyConfig, SendingElement, Sends} from './asked.js';
import {Sender} from './sender.js';
import type {FlowSight, Path, Setting} from './sight.js';

/** Brought on a server, and where a server has drawn. */
let unscripted: typeof import('./unscripted.js') | undefined;

/** Brings what is drawn only where scripts do not run. */
export async function loadUnscripted(): Promise<void> {
  unscripted = await import('./unscripted.js');
}

/**
 * Holds the journey of one person and everything that is not about what is asked: settings, the
 * configuration, the place a server keeps, sending, printing, and leaving nothing behind.
 */
export abstract class JourneyElement<C extends JourneyConfig> extends ElementWithChildren {
  static override properties: PropertyDeclarations = {
    path: {},
    setting: {},
    layout: {},
    action: {converter: textAttribute('action')},
    headingLevel: {type: Number, attribute: 'heading-level'},
    clearAfter: {type: Number, attribute: 'clear-after'},
    config: {attribute: false},
    served: {attribute: false},
    paper: {},
  };

  /** Who writes the answers down. Without it the element asks. */
  declare path: Path | undefined;

  /** Where the person is: decides where help is, and some questions. */
  declare setting: Setting;

  /** One question after the other, or all of them on one page. */
  declare layout: 'pages' | 'single';

  /** The host's own address to post the record to, as JSON. Without it only the event is sent. */
  declare action: string | undefined;

  /** Level of the headings of pages, 1 to 4, to fit the host's outline. */
  declare headingLevel: number;

  /**
   * Minutes without a key or a press until everything is cleared, for a device that people share. Asks
   * first. Never without it; 1 is the least.
   */
  declare clearAfter: number | undefined;

  /** Everything else. Wins over the JSON script child, key by key. */
  declare config: C | undefined;

  /** What a server that keeps the person's place has handed over. Set by the server's renderer. */
  declare served: Served | undefined;

  /**
   * `blank` draws the questions for paper, to fill in by hand, in their place. `copy` draws the
   * answers for paper where a server keeps them and they are being checked: see `served`.
   */
  declare paper: 'blank' | 'copy' | undefined;

  /** Where answers may be kept until they are sent. */
  abstract readonly drafts: DraftSettings | undefined;

  /** Whether what is done is counted. */
  abstract readonly measure: boolean;

  /** Whether the browser may offer earlier answers. */
  abstract readonly personalDevice: boolean;

  protected journey: Journey | undefined;
  protected readonly given: GivenConfig<C> = new GivenConfig<C>(this, this.rules());
  protected readonly sender: Sender = new Sender(this);
  protected readonly actions: Actions;
  /** The element, as seen by what sends. */
  protected readonly form: SendingElement<C>;

  #submission: Sends;
  #restored: Served | undefined;
  #kept: Served | undefined;
  #tellServer: (() => void) | undefined;
  #isUsable = false;
  #builtFor: readonly unknown[] = [];
  #printer = new PrintController(this, () => {
    // What a server drew prints as it is.
    if (this.hasUpdated) this.#drawNow();
  });
  #traces: TracesController;

  constructor() {
    super();
    this.setting = 'custody';
    this.layout = 'pages';
    this.headingLevel = 2;
    const form: SendingElement<C> = (this.form = {
      element: this,
      sender: this.sender,
      path: () => this.pathNow,
      setting: () => this.settingNow,
      language: () => this.language,
      address: () => ({action: this.action, config: this.given.read().config}),
      say: (words) => this.inOwnLanguage(words),
      show: (focus) => {
        this.actions.show(focus);
      },
    });
    this.#submission = this.submissionOf(form);
    this.actions = new Actions({
      ...form,
      load: () => this.#submission.load(),
      send: (journey) => {
        if (this.forgetsOnServer?.(journey)) this.#tellServer?.();
        return this.#submission.send(journey);
      },
      stops: (answers) => this.stops?.(answers) === true,
      stopped: () => {
        this.#tellServer?.();
        this.stopped();
      },
    });
    this.#traces = new TracesController({
      element: this,
      sender: this.sender,
      journey: () => this.journey,
      shows: () => this.showsMore?.() === true,
      variant: () => this.pathNow,
      choose: (path) => (this.actions.chosenPath = path as Path | undefined),
      show: () => {
        this.actions.show('screen');
      },
      clear: (screen) => this.journey && this.actions.clear(this.journey, screen),
    });
    followArrivals(this, (control) => {
      if (this.journey) this.actions.goTo(this.journey, control);
    });
    new Departure(this, {
      // Not after "Stop": who has stopped may have to leave at once.
      wouldLose: () =>
        this.journey?.isTouched === true && !this.drafts && this.isOn('page', 'check'),
      forget: (reason) => this.#leave(reason),
    });
  }

  /** The id of what is sent: stays the same however often it is sent. */
  get submissionId(): string {
    return this.sender.id;
  }

  /** Shows problems that the host's own checks found, in the summary and at their fields. */
  showProblems(problems: readonly Problem[]): void {
    this.journey?.takeProblems(problems);
    this.actions.show('problems');
  }

  /** What its configuration may hold. Asked once, while it is made. */
  protected abstract rules(): ConfigRules<C>;

  /** What sends. Asked once, while it is made. */
  protected abstract submissionOf(form: SendingElement<C>): Sends;

  /** What else decides what is asked. Compared one by one. */
  protected abstract dependsOn(config: C): readonly unknown[];

  /** What is asked; nothing while that waits for code that is on its way. */
  protected abstract ask(config: C, path: Path): Asked | undefined;

  /** What has to be here before it is drawn. */
  protected abstract needs(config: C): readonly (Promise<unknown> | undefined | false)[];

  /** What is drawn of the journey. */
  protected abstract journeyTemplate(journey: Journey): TemplateResult | typeof nothing;

  /** Whether the answers say that nothing more is to be asked here. */
  protected stops?(answers: Answers): boolean;

  /** Whether a server that keeps the place is to forget it before this is sent. */
  protected forgetsOnServer?(journey: Journey): boolean;

  /** The person has stopped: everything is forgotten. */
  protected abstract stopped(): void;

  /** The page is left: what is held beside the journey goes, too. */
  protected left?(): void;

  /** Whether there is something on screen to clear, wherever the journey is. */
  protected showsMore?(): boolean;

  /** Whether the answers go on paper, rather than the empty questions. */
  protected hasCopy({isTouched, screen}: Journey): boolean {
    // What is hidden on screen is hidden on paper.
    return isTouched && screen.name !== 'stopping';
  }

  /** Who fills it in, once that is known. */
  protected get pathNow(): Path | undefined {
    return this.#pathGiven ?? this.actions.chosenPath;
  }

  protected get settingNow(): Setting {
    return oneOf(this, 'setting', ['custody', 'community']) ?? 'custody';
  }

  protected isOn(...names: string[]): boolean {
    return names.includes(this.journey?.screen.name ?? '');
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // Frameworks hand over null for what is not there.
    this.action ??= undefined;
    this.#restore();
    const {config} = this.given.read();
    const {language, words, layout, pathNow} = this;
    const builtFor = [language, words, config, pathNow, layout, ...this.dependsOn(config)];
    if (builtFor.every((value, i) => value === this.#builtFor[i]) && this.#builtFor.length) return;
    const asked = this.ask(config, pathNow ?? 'self');
    if (!asked) return;
    this.#builtFor = builtFor;
    this.#build(asked);
  }

  // Read before the language is resolved, because it can hold words.
  protected override hostWords(): Override | undefined {
    return {...this.given.read().config.words, ...this.words};
  }

  protected override prepareUpdate(): Promise<unknown> | undefined {
    const {served} = this;
    const needed = [
      super.prepareUpdate(),
      ...this.needs(this.given.read().config),
      !this.scripted && loadUnscripted(),
      (served?.failure ?? served?.receipt) !== undefined && this.#submission.load(),
    ].filter((each) => each !== undefined && each !== false);
    // Without it the fallback is shown, with a warning; or no more than that it did not work.
    return needed.length ? Promise.all(needed).then(undefined, () => undefined) : undefined;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    // Answers are kept behind the fallback, for when the host puts it right.
    if (!this.journey || !this.#isUsable) return html`<slot></slot>`;
    return this.journeyTemplate(this.journey);
  }

  protected override takeTyped(): void {
    if (!unscripted) return;
    if (this.journey) unscripted.takeTyped(this.actions, this.journey);
    const {served} = this;
    if (!served) return;
    this.#tellServer = unscripted.clearAlong(this, served, () => this.given.config.hiddenFields);
  }

  protected override updated(_changed: PropertyValues): void {
    this.actions.moveFocus();
  }

  /** What every journey is drawn from. */
  protected sight(journey: Journey): FlowSight & {readonly config: C} {
    const {served, sender, actions} = this;
    const paper = this.#paper(journey);
    return {
      served,
      unscripted: this.scripted && !this.#isCopied(journey) ? undefined : unscripted,
      arrivals: arrivalOf(this, ''),
      journey,
      config: this.given.config,
      path: this.pathNow,
      asksPath: this.#pathGiven === undefined,
      pathMissing: actions.pathMissing,
      setting: this.settingNow,
      headingLevel: Math.min(4, Math.max(1, Math.trunc(this.headingLevel) || 2)),
      autocomplete: this.personalDevice,
      action: this.action,
      sending: sender.sending,
      slow: sender.sending && sender.slow,
      connection: this.#submission.connection,
      failure: sender.failure,
      receipt: sender.reply,
      receiptIsEarlier: sender.isEarlier,
      mayHaveArrived: sender.mayHaveArrived || actions.stoppedUnsure,
      paper,
      isOpen: (question) => actions.opened.has(question),
      notice: () =>
        served?.expired && journey.screen.name === 'start' && unscripted
          ? unscripted.expiredTemplate()
          : this.#traces.notice(),
      do: actions.of(journey),
    };
  }

  get #pathGiven(): Path | undefined {
    return oneOf(this, 'path', ['self', 'helped', 'staff']);
  }

  /** A server shows the answers for paper on a page of their own. */
  #isCopied({screen}: Journey): boolean {
    return this.paper === 'copy' && this.served !== undefined && screen.name === 'check';
  }

  #paper(journey: Journey): 'blank' | 'copy' | undefined {
    if (this.paper === 'blank') return 'blank';
    if (!this.#isCopied(journey) && !this.#printer.printing) return undefined;
    return this.hasCopy(journey) ? 'copy' : 'blank';
  }

  #build({definition, known, single, faults}: Asked): void {
    const all = [...this.given.faults, ...faults];
    const [fault] = all;
    this.#isUsable = !fault && definition !== undefined;
    if (fault) {
      const more = all.length > 1 ? ` (and ${all.length - 1} more)` : '';
      warnOnce(fault.code, `${this.localName}: ${fault.message}${more}`);
    }
    if (fault || !definition) return;
    const options = {
      definition,
      known,
      today,
      single: single === true && oneOf(this, 'layout', ['pages', 'single']) === 'single',
    };
    if (this.journey) this.journey.reconfigure(options);
    else this.journey = new Journey(options);
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept) this.journey.restore(kept.state);
  }

  /** Takes up the place that a server has kept. */
  #restore(): void {
    const {served} = this;
    if (!served || served === this.#restored) return;
    this.#restored = this.#kept = served;
    this.#builtFor = [];
    unscripted?.restore(this.actions, this.sender, served);
  }

  #leave(reason: Event): void {
    this.#traces.leaving(reason);
    const {journey} = this;
    if (!journey) return;
    this.actions.forget(journey, journey.screen.name === 'sent' ? 'end' : 'start');
    this.left?.();
    // The page may be kept as it is, for "Back".
    this.#drawNow();
  }

  /** Drawn before this returns. */
  #drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }
}
