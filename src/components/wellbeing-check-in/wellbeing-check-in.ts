import {
  isServer,
  type CSSResultGroup,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {CheckIn} from '../../data/contracts/check-in.js';
import {flagAttribute} from '../../internal/attributes.js';
import {Cover} from '../../internal/controllers/cover.js';
import {JourneyElement, loadUnscripted} from '../../internal/flow/journey-element.js';
import type {Asked, SendingElement} from '../../internal/flow/asked.js';
import type {Journey} from '../../internal/journey.js';
import type {Served} from '../../internal/served.js';
import {warnOnce} from '../../internal/warn.js';
import {triggersOf} from '../../questions/index.js';
import {checkInStyles} from '../../styles/check-in.js';
import {formStyles} from '../../styles/form.js';
import {scaleStyles} from '../../styles/scale.js';
import {checkInRules} from './check-config.js';
import {keepsPrivate, wantsToThink} from './chosen.js';
import type {CheckInConfig, CheckInPath} from './config.js';
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
import {CheckInSubmission, loadSending, sendingCode} from './submission.js';
import {checkInTemplate} from './templates.js';

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
export class SteadyWellbeingCheckIn extends JourneyElement<CheckInConfig> {
  static override styles: CSSResultGroup = [scaleStyles, formStyles, checkInStyles];

  protected static override readonly wordParts = ['form', 'check-in'] as const;

  static override properties: PropertyDeclarations = {
    ...JourneyElement.properties,
    instrument: {},
    fromPaper: {attribute: 'from-paper', converter: flagAttribute},
    history: {attribute: false},
  };

  /**
   * What is asked: `today` (our own questions), `ons4` or `loneliness` (of the Office for National
   * Statistics), or by property a host's own `{definition, scoring, wording}`.
   */
  declare instrument: InstrumentName | Instrument;

  /** Somebody types up what was written on paper. The record then says so. */
  declare fromPaper: boolean;

  /** Everything else; see `CheckInConfig`. Wins over the JSON script child, key by key. */
  declare config: CheckInConfig | undefined;

  /**
   * Earlier check-ins of this person, shown only when they ask for them. Forgotten when the screen is
   * cleared: whoever comes next may be somebody else.
   */
  declare history: readonly CheckIn[] | undefined;

  /** Answers to a check-in are never kept on the device, nor counted, nor offered by a browser. */
  readonly drafts = undefined;

  /** See `drafts`. */
  readonly measure = false;

  /** See `drafts`. */
  readonly personalDevice = false;

  #asked: Instrument | undefined;
  /** Triggers after which help has been shown, and whether it is to be opened now. */
  #told = new Set<string>();
  #opensHelp = false;
  #screen: unknown;
  #earlier = new Earlier(this);
  #listen = new Listen(this);
  #cover = new Cover(this, {
    isNeeded: () =>
      this.showsMore() || (this.journey?.isTouched === true && this.isOn('page', 'check', 'sent')),
  });

  constructor() {
    super();
    this.fromPaper = false;
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

  protected override rules(): typeof checkInRules {
    return checkInRules;
  }

  protected override submissionOf(form: SendingElement<CheckInConfig>): CheckInSubmission {
    return new CheckInSubmission({
      ...form,
      fromPaper: () => this.fromPaper,
      instrument: () => this.#asked,
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Not before: what came with the page from a server would find its place taken.
    this.instrument ??= 'today';
    super.willUpdate(changed);
    this.#lookForTriggers();
  }

  protected override dependsOn(): readonly unknown[] {
    const {instrument, fromPaper} = this;
    return [instrument, fromPaper, askedInstrument(instrument)];
  }

  protected override ask(config: CheckInConfig, path: CheckInPath): Asked | undefined {
    const make = askedInstrument(this.instrument);
    if (!make) {
      this.#bring();
      return undefined;
    }
    const audiences = offeredAudiences(config) ?? [];
    const {instrument, faults = []} = make({audiences});
    if (!instrument) return {faults};
    this.#asked = instrument;
    return {
      definition: withChoice(instrument, {config, path, fromPaper: this.fromPaper}),
      faults,
      // A server that keeps the place has one question on each page.
      single: !this.served,
    };
  }

  protected override needs(): ReturnType<JourneyElement<CheckInConfig>['needs']> {
    // Not yet set before the first drawing.
    const instrument = (this.instrument as typeof this.instrument | undefined) ?? 'today';
    return [askedInstrument(instrument) === undefined && loadAsked(instrument)];
  }

  protected override journeyTemplate(journey: Journey): TemplateResult | typeof nothing {
    const {fromPaper, scripted, instrument} = this;
    const cover = this.#cover;
    return checkInTemplate({
      ...this.sight(journey),
      draw:
        typeof instrument === 'object'
          ? (hostQuestions()?.questionTemplate ?? builtInTemplate)
          : builtInTemplate,
      code: sendingCode(),
      fromPaper,
      helpOpened: this.#told.size > 0 && this.isOn('page', 'check', 'sent'),
      covered: cover.isOn,
      cover: cover.press,
      showsEarlier: this.showsMore(),
      // Whoever types up from paper is not who has said it.
      earlier: (level) =>
        scripted && !fromPaper ? this.#earlier.template(journey, level) : nothing,
      listen: () =>
        scripted && !cover.isOn && this.pathNow !== 'staff'
          ? this.#listen.template(journey.screen)
          : nothing,
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#opensHelp) {
      const help = this.renderRoot.querySelector<HTMLDetailsElement>('.help');
      if (help) help.open = true;
    }
    this.#opensHelp = false;
    super.updated(changed);
  }

  /** What was said before is open. */
  protected override showsMore(): boolean {
    return this.#earlier.isOpenOn(this.journey?.screen);
  }

  /** A covered page is not printed, nor what somebody only wanted to think about. */
  protected override hasCopy(journey: Journey): boolean {
    const {answers} = journey.responses;
    const isPrivate = keepsPrivate(answers) && wantsToThink(answers);
    return super.hasCopy(journey) && !this.#cover.isOn && !isPrivate;
  }

  /** A server that has taken pages before scripts came forgets what nobody is to see. */
  protected override forgetsOnServer({responses}: Journey): boolean {
    return keepsPrivate(responses.answers) && isAnswered(this.served);
  }

  protected override stopped(): void {
    this.left();
  }

  protected override left(): void {
    this.#told.clear();
    this.#cover.forget();
    this.history = undefined;
  }

  /** Brings what another instrument needs; meanwhile what was there stays. */
  #bring(): void {
    if (isServer) return;
    loadAsked(this.instrument).then(
      () => this.requestUpdate(),
      () => warnOnce('check-in-not-loaded', `${this.localName}: its questions did not arrive.`),
    );
  }

  /** Once a page is passed: whether an answer on it opens the ways to get help. Stays in here. */
  #lookForTriggers(): void {
    const journey = this.journey;
    if (!journey || !this.#asked || journey.screen === this.#screen) return;
    this.#screen = journey.screen;
    if (this.isOn('stopped', 'end')) this.history = undefined;
    if (!this.isOn('page', 'check', 'sent')) return;
    const {definition, responses} = journey;
    const now = triggersOf(this.#asked.scoring, definition, responses, journey.today);
    this.#opensHelp = now.some((id) => !this.#told.has(id));
    this.#told = new Set(now);
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
