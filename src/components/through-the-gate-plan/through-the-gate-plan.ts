import {
  adoptStyles,
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {GatePlanReading} from '../../data/contracts/check-gate-plan.js';
import type {GatePlan, PlanAppointment} from '../../data/contracts/gate-plan.js';
import {oneOf} from '../../internal/attributes.js';
import {followArrivals} from '../../internal/controllers/arrivals.js';
import {followChildren} from '../../internal/follow-children.js';
import {londonDay} from '../../i18n/london-day.js';
import {warnOnce} from '../../internal/warn.js';
import {ElementWithChildren} from '../../internal/with-children.js';
import {pictureStyles} from '../../pictures/styles.js';
import {planProblemText} from '../../plans/problem-words.js';
import {isRealDay} from '../../questions/dates.js';
import {gatePlanStyles} from '../../styles/gate-plan.js';
import type {GatePlanConfig} from './config.js';
import type {ServedPlan} from './editing/kept/served.js';
import {SteadyPlanProblemEvent, type PlanSaveDetail} from './events.js';
import {GivenPlan} from './given.js';
import {shownText} from './filter.js';
import {planHelpTemplate} from './help.js';
import {toplineTemplate} from './part.js';
import {planStrings} from './strings.js';
import {
  loadedStyles,
  loadView,
  loadViews,
  PLAN_PLACES,
  PLAN_VIEWS,
  viewOf,
  type PlanViewKey,
  type PlanViewName,
  type PlanViewOptions,
} from './views.js';

const EASY = '-x-easyread';

// Brought where a plan is first in easy read.
let pictures: typeof import('./easy-pictures.js') | undefined;

/**
 * One plan from the cell to the community. It belongs to the person: their words come as they wrote
 * them, what is not known is not shown as if it were, and nothing counts down.
 *
 * It shows what stands in its record, whoever reads: **hiding is not access control**. Give it what
 * `planFor(plan, reader)` made on your server.
 *
 * Data comes by property or as a `<script type="application/json">` child, never by attribute: page
 * scripts log attributes.
 *
 * @summary The plan that a person owns, takes through moves and out of the gate.
 * @slot - What a person reads when there is no plan, or it cannot be shown.
 * @fires {SteadyPlanSaveEvent} steady-plan-save - Somebody wants an appointment in a calendar, which
 *   the page makes; the script-tag file does, unless it is cancelled. Bubbles and is composed. Never
 *   in custody.
 * @fires {SteadyPlanChangeEvent} steady-plan-change - Somebody has changed the plan, in the view
 *   `with-me`: `detail` has the new `record`, `patch`, `change` and `undo`. Cancelable: then nothing has
 *   changed, and what was typed stays. Does not bubble.
 * @fires {SteadyPlanProblemEvent} steady-plan-problem - What was given as a plan cannot be read. Has
 *   `problem`, `faults` and `original`, unchanged. Does not bubble.
 */
export class SteadyThroughTheGatePlan extends ElementWithChildren {
  static override styles: CSSResultGroup = [gatePlanStyles, pictureStyles];

  protected static override readonly wordParts = [
    'form',
    'activity',
    'plan',
    'plan-edit',
    'plan-paper',
  ] as const;

  static override properties: PropertyDeclarations = {
    record: {attribute: false},
    config: {attribute: false},
    served: {attribute: false},
    view: {},
    today: {},
    show: {},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** The plan, as its reader may see it. Anything else is said in calm words, and handed back unchanged. */
  declare record: unknown;

  /** Ways to get help, bank holidays, pages about activities, pictures; see `GatePlanConfig`. */
  declare config: GatePlanConfig | undefined;

  /**
   * Where a server keeps the place of who changes the plan: what its `PlanPages` gave. Then every press
   * works without scripts, and with scripts what changes the plan is posted there too.
   */
  declare served: ServedPlan | undefined;

  /**
   * `mine`: as the person reads it. `with-me`: the person and somebody who works with them change it
   * together. `handover`: for who takes over. `paper`: to be printed and taken along.
   */
  declare view: PlanViewName;

  /** The day it is, `YYYY-MM-DD`. Without it the day in London. */
  declare today: string | undefined;

  /** `not-sorted` begins with what is not sorted yet. Who reads can choose either way. */
  declare show: 'all' | 'not-sorted' | undefined;

  /** 1 to 3: the level of the title. 2 without it. */
  declare headingLevel: number;

  #given = new GivenPlan(this);
  #told: GatePlanReading | undefined;
  #adopted = 0;

  constructor() {
    super();
    this.view = 'mine';
    this.headingLevel = 2;
    followArrivals(this, (part) => {
      this.#goTo(part);
    });
  }

  /** Brings what a server cannot wait for while it draws. */
  static async prepare(): Promise<void> {
    await Promise.all([loadViews(), bringPictures()]);
  }

  /** Places that links in it lead to: a server puts an anchor for each beside it. */
  static readonly arrivals: readonly string[] = PLAN_PLACES;

  /** Styles that the views bring: a server writes them into the page. */
  static get lateStyles(): readonly CSSResultOrNative[] {
    return this.finalizeStyles([...loadedStyles()]);
  }

  /** What was given as the plan, the same and unchanged, also where it cannot be read. */
  get original(): unknown {
    return this.#given.original;
  }

  /** The plan that is shown; nothing where there is none, or it cannot be read. */
  get plan(): GatePlan | undefined {
    const reading = this.#given.read();
    return reading?.ok ? reading.plan : undefined;
  }

  /** Prints this plan alone, as a page of its own. */
  async print(): Promise<void> {
    const print = viewOf(this.#view)?.print;
    if (print) return print(this);
    const {printAlone} = await import('../../internal/print-alone.js');
    await printAlone(this);
  }

  protected override prepareUpdate(): Promise<unknown> | undefined {
    const needed = [
      super.prepareUpdate(),
      viewOf(this.#view) ? undefined : this.#bringView(),
      this.#bringPictures(),
    ].filter((each) => each !== undefined);
    return needed.length > 0 ? Promise.all(needed) : undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer) return;
    const reading = this.#given.read();
    if (reading !== this.#told) {
      this.#told = reading;
      if (reading && !reading.ok) this.#tellProblem(reading);
    }
    const [fault] = this.#given.readConfig().faults;
    if (fault) warnOnce(fault.code, `${this.localName}: ${fault.message}`);
    if (this.hasUpdated && !viewOf(this.#view)) {
      void this.#bringView().then(() => this.requestUpdate());
    }
  }

  protected override update(changed: PropertyValues): void {
    if (!isServer && (this.record == null || this.firstElementChild)) followChildren(this);
    this.#adopt();
    super.update(changed);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#pressed);
    this.renderRoot.addEventListener('change', ({target}) => {
      const {name, value} = target as HTMLInputElement;
      if (name !== 'show') return;
      // WebKit does not always see that what is chosen inside has changed.
      (target as Element).closest('.page')?.setAttribute('data-show', value);
      const said = (target as Element).closest('.filter')?.querySelector('p');
      const {plan} = this;
      if (said && plan) said.textContent = this.inOwnLanguage(() => shownText(plan, value));
    });
  }

  protected override takeTyped(): void {
    viewOf(this.#view)?.takeTyped?.(this);
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const reading = this.#given.read();
    const {config} = this.#given.readConfig();
    if (!reading?.ok) return this.#withoutPlan(reading, config);
    const {plan} = reading;
    const view = viewOf(this.#view)?.view;
    return view ? view(this, plan, this.#options(config, plan)) : nothing;
  }

  get #view(): PlanViewKey {
    if (this.served) return 'kept';
    return oneOf(this, 'view', PLAN_VIEWS) ?? 'mine';
  }

  get #isEasy(): boolean {
    return this.language.endsWith(EASY);
  }

  #options(config: GatePlanConfig, plan: GatePlan): PlanViewOptions {
    const {today, scripted} = this;
    return {
      today: today && isRealDay(today) ? today : londonDay(),
      config,
      headingLevel: Math.min(3, Math.max(1, Math.trunc(this.headingLevel) || 2)),
      onlyOpen: oneOf(this, 'show', ['all', 'not-sorted']) === 'not-sorted',
      scripted,
      help: planHelpTemplate(plan.setting, config.help),
      picture: (name) =>
        name && this.#isEasy && pictures
          ? pictures.drawPicture(name, () => this.requestUpdate())
          : undefined,
    };
  }

  /** In place of a plan: why there is none, what the page has written, and help all the same. */
  #withoutPlan(
    reading: Exclude<GatePlanReading, {ok: true}> | undefined,
    config: GatePlanConfig,
  ): TemplateResult {
    const help = reading && planHelpTemplate('custody', config.help);
    return html`${help ? toplineTemplate(planStrings.mine(), undefined, help) : nothing}
      <div class="page">
        ${reading ? html`<p class="problem">${planProblemText(reading.problem)}</p>` : nothing}
        <slot>${reading ? nothing : html`<p>${planStrings.none()}</p>`}</slot>
      </div>`;
  }

  /** Words do not wait for drawings; what a server drew has them already, and does. */
  #bringPictures(): Promise<unknown> | undefined {
    const drawn = this.renderRoot.querySelector<HTMLElement>('.steady')?.lang;
    if (this.scripted) return this.#isEasy && !pictures ? bringPictures() : undefined;
    return drawn?.endsWith(EASY) ? this.#bringDrawn() : undefined;
  }

  async #bringDrawn(): Promise<void> {
    await Promise.all([bringPictures(), this.#bringView()]);
    const {plan} = this;
    const names = new Set<string>();
    const picture = (name: string): void => void names.add(name);
    if (plan) {
      const options = {...this.#options(this.#given.readConfig().config, plan), picture};
      this.inOwnLanguage(() => viewOf(this.#view)?.view(this, plan, options));
    }
    await pictures?.bringPictures(names);
  }

  async #bringView(): Promise<void> {
    try {
      await loadView(this.#view);
    } catch {
      warnOnce('plan-not-loaded', `${this.localName}: the code of a view did not arrive.`);
    }
  }

  /** A view that has come brings styles of its own. */
  #adopt(): void {
    if (isServer || loadedStyles().length === this.#adopted) return;
    this.#adopted = loadedStyles().length;
    const {elementStyles, lateStyles} = SteadyThroughTheGatePlan;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...lateStyles]);
  }

  #tellProblem({problem, faults, original}: Exclude<GatePlanReading, {ok: true}>): void {
    const [fault] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    warnOnce(
      'plan-record',
      `${this.localName}: ${fault?.where || 'the record'}: ${fault?.message ?? problem}${more}`,
    );
    const event = new SteadyPlanProblemEvent(problem, faults, original);
    this.dispatchEvent(event);
  }

  #goTo(id: string): void {
    const part = (this.renderRoot as ShadowRoot).getElementById(id);
    const heading = part?.querySelector<HTMLElement>(':is(h1, h2, h3, h4, h5, h6)');
    part?.scrollIntoView();
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  }

  readonly #pressed = (event: Event): void => {
    const {save: id, do: does} = (event.target as Element).closest('button')?.dataset ?? {};
    const {plan} = this;
    if (does === 'print') void this.print();
    const found = plan?.appointments.find((each: PlanAppointment) => each.id === id);
    if (!plan || !found) return;
    const detail: PlanSaveDetail = {
      appointment: found.id,
      summary: this.inOwnLanguage(planStrings.calendarName),
      record: plan,
    };
    const save = new CustomEvent('steady-plan-save', {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    this.dispatchEvent(save);
  };
}

async function bringPictures(): Promise<void> {
  try {
    pictures = await import('./easy-pictures.js');
  } catch {
    // The words are there without them; the next drawing tries again.
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-through-the-gate-plan': SteadyThroughTheGatePlan;
  }
}
