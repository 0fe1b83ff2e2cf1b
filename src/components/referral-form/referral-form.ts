import {
  html,
  isServer,
  type nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Override} from '../../i18n/catalogues.js';
import {addKinds} from '../../fields/question.js';
import {flagAttribute, oneOf, textAttribute} from '../../internal/attributes.js';
import {ElementWithChildren} from '../../internal/with-children.js';
import {Actions} from '../../internal/flow/actions.js';
import {Sender} from '../../internal/flow/sender.js';
import {arrivalOf, followArrivals} from '../../internal/controllers/arrivals.js';
import {Departure} from '../../internal/controllers/departure.js';
import {PrintController} from '../../internal/controllers/printing.js';
import {TracesController} from '../../internal/controllers/traces.js';
import {Journey} from '../../internal/journey.js';
import {today} from '../../internal/today.js';
import {warnOnce} from '../../internal/warn.js';
import type {DraftSettings} from '../../drafts/store.js';
import type {Problem} from '../../questions/index.js';
import type {ReferralConfig, ReferralPath, ReferralSetting} from './config.js';
import type {Served} from '../../internal/served.js';
import {GivenConfig} from '../../internal/given-config.js';
import {referralRules} from './check-config.js';
import {buildDefinition, loadChecker, needsChecker, type ReferralSetup} from './model.js';
import {SteadyReferralStoppedEvent} from './events.js';
import {referralStops} from './definition/index.js';
import {loadSending, recordOf, sendingCode, submissionOf, type SendingForm} from './submission.js';
import {formStyles} from '../../styles/form.js';
import {formTemplate, type FormSight} from './templates.js';

/** What draws kinds of question that only some hosts ask, and what is known already. */
let more: typeof import('../../fields/more-kinds.js') | undefined;

async function loadMore(): Promise<void> {
  more ??= await import('../../fields/more-kinds.js');
  addKinds(more.moreKinds, more.knownTemplate);
}

/** What a host's own questions need: what looks at them, and the kinds that only they can be of. */
async function loadHostQuestions(): Promise<void> {
  await loadMore();
  await loadChecker();
}

function needsMore({known}: ReferralConfig): boolean {
  return !more && known !== undefined;
}

/** Brought on a server, and where a server has drawn. */
let unscripted: typeof import('../../internal/flow/unscripted.js') | undefined;

async function loadUnscripted(): Promise<void> {
  unscripted = await import('../../internal/flow/unscripted.js');
}

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
export class SteadyReferralForm extends ElementWithChildren {
  static override styles = formStyles;

  protected static override readonly wordParts = ['form', 'referral'] as const;

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
    served: {attribute: false},
    paper: {},
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

  /** What a server that keeps the person's place has handed over. Set by the server's renderer. */
  declare served: Served | undefined;

  /**
   * `blank` draws the form for paper, to fill in by hand, in place of the questions. `copy` draws the
   * answers for paper where a server keeps them and they are being checked: see `served`.
   */
  declare paper: 'blank' | 'copy' | undefined;

  #journey: Journey | undefined;
  #restored: Served | undefined;
  #kept: Served | undefined;
  #stopped: (() => void) | undefined;
  #isUsable = false;
  #builtFor: readonly unknown[] = [];
  #given = new GivenConfig<ReferralConfig>(this, referralRules);
  #sender = new Sender(this);
  #form: SendingForm = {
    element: this,
    sender: this.#sender,
    path: () => this.#path,
    setting: () => this.#setting,
    language: () => this.language,
    address: () => ({action: this.action, config: this.#given.read().config}),
    say: (words) => this.inOwnLanguage(words),
    show: (focus) => this.#actions.show(focus),
  };
  #submission = submissionOf(this.#form);
  #actions: Actions = new Actions({
    ...this.#form,
    load: () => this.#submission.load(),
    send: (journey) => this.#submission.send(journey),
    stops: referralStops,
    stopped: () => {
      this.#stopped?.();
      this.dispatchEvent(new SteadyReferralStoppedEvent());
    },
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
    variant: () => this.#path,
    choose: (path) => (this.#actions.chosenPath = path as ReferralPath | undefined),
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
    this.personalDevice = false;
    this.measure = false;
    new Departure(this, {
      wouldLose: () => this.#wouldLose,
      forget: (reason) => this.#leave(reason),
    });
  }

  /**
   * Brings what a host's own questions and words need. Only for a server, before rendering a form
   * that has `definition`, `customise`, `known` or `words`: in the browser the form does it by itself.
   */
  static async prepare(): Promise<void> {
    const {loadOwnWords} = await import('../../i18n/catalogues.js');
    await Promise.all([loadHostQuestions(), loadOwnWords(), loadSending(), loadUnscripted()]);
  }

  /** The id of this referral: stays the same however often it is sent. */
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
    this.#restore();
    const path = this.#path;
    const {config} = this.#given.read();
    const waits = !isServer && (needsChecker(config) || needsMore(config));
    // It is on its way: what was set before the element was defined is seen here first.
    if (waits && !this.hasUpdated) return;
    const builtFor = [this.language, this.words, config, path, this.setting, this.layout, waits];
    if (builtFor.every((value, i) => value === this.#builtFor[i]) && this.#builtFor.length) return;
    this.#builtFor = builtFor;
    this.#build({config, path: path ?? 'self', setting: this.#setting});
  }

  // Read before the language is resolved, because it can hold words.
  protected override hostWords(): Override | undefined {
    return {...this.#given.read().config.words, ...this.words};
  }

  protected override prepareUpdate(): Promise<unknown> | undefined {
    const {served} = this;
    const {config} = this.#given.read();
    const needed = [
      super.prepareUpdate(),
      needsChecker(config) && loadHostQuestions(),
      needsMore(config) && loadMore(),
      !this.scripted && loadUnscripted(),
      (served?.failure ?? served?.receipt) !== undefined && loadSending(),
    ].filter((each) => each !== undefined && each !== false);
    // Without it the fallback is shown, with a warning; or no more than that it did not work.
    return needed.length ? Promise.all(needed).then(undefined, () => undefined) : undefined;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    // Answers are kept behind the fallback, for when the host puts it right.
    if (!this.#journey || !this.#isUsable) return html`<slot></slot>`;
    return formTemplate(this.#sight(this.#journey));
  }

  protected override takeTyped(): void {
    if (!unscripted) return;
    if (this.#journey) unscripted.takeTyped(this.#actions, this.#journey);
    const {served} = this;
    if (!served) return;
    this.#stopped = unscripted.clearAlong(this, served, () => this.#given.config.hiddenFields);
  }

  protected override updated(): void {
    this.#actions.moveFocus();
  }

  get #pathGiven(): ReferralPath | undefined {
    return oneOf(this, 'path', ['self', 'helped', 'staff']);
  }

  get #path(): ReferralPath | undefined {
    return this.#pathGiven ?? this.#actions.chosenPath;
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
      // Else it is asked as if nobody knew.
      known: more && setup.config.known,
      today,
      single: oneOf(this, 'layout', ['pages', 'single']) === 'single',
    };
    if (this.#journey) this.#journey.reconfigure(options);
    else this.#journey = new Journey(options);
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept) this.#journey.restore(kept.state);
    if (!isServer) more?.addMoreStyles(this.renderRoot);
  }

  /** Takes up the place that a server has kept. */
  #restore(): void {
    const {served} = this;
    if (!served || served === this.#restored) return;
    this.#restored = this.#kept = served;
    this.#builtFor = [];
    unscripted?.restore(this.#actions, this.#sender, served);
  }

  /** Everything the templates draw from. */
  #sight(journey: Journey): FormSight {
    const {served} = this;
    const copied = this.paper === 'copy' && served && journey.screen.name === 'check';
    return {
      served,
      unscripted: this.scripted && !copied ? undefined : unscripted,
      arrivals: arrivalOf(this, ''),
      journey,
      config: this.#given.config,
      path: this.#path,
      asksPath: this.#pathGiven === undefined,
      pathMissing: this.#actions.pathMissing,
      setting: this.#setting,
      headingLevel: Math.min(4, Math.max(1, Math.trunc(this.headingLevel) || 2)),
      autocomplete: this.personalDevice,
      action: this.action,
      sending: this.#sender.sending,
      slow: this.#sender.sending && this.#sender.slow,
      connection: this.#submission.connection,
      code: sendingCode(),
      failure: this.#sender.failure,
      receipt: this.#sender.reply,
      receiptIsEarlier: this.#sender.isEarlier,
      mayHaveArrived: this.#sender.mayHaveArrived || this.#actions.stoppedUnsure,
      paper:
        this.paper === 'blank'
          ? 'blank'
          : copied || this.#printer.printing
            ? journey.isTouched
              ? 'copy'
              : 'blank'
            : undefined,
      record: () => recordOf(this.#form, journey),
      isOpen: (question) => this.#actions.opened.has(question),
      keeps: this.drafts !== undefined,
      notice: () =>
        served?.expired && journey.screen.name === 'start' && unscripted
          ? unscripted.expiredTemplate()
          : this.#traces.notice(),
      do: this.#actions.of(journey),
    };
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
    this.#actions.forget(journey, journey.screen.name === 'sent' ? 'end' : 'start');
    // Drawn before this returns: the page may be kept as it is, for "Back".
    this.requestUpdate();
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-referral-form': SteadyReferralForm;
  }
}
