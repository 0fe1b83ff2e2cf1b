/** A plan that is changed without scripts: post, redirect, get. The server keeps the place. */
import type {PlanChangeDetail} from '../components/through-the-gate-plan/editing/event.js';
import {
  servedOf,
  stateOf,
  type ServedPlan,
} from '../components/through-the-gate-plan/editing/kept/served.js';
import {parseGatePlan} from '../data/contracts/check-gate-plan.js';
import type {GatePlan, PlanAuthor} from '../data/contracts/gate-plan.js';
import {ConfigError} from '../errors.js';
import {loadLanguage, resolveLanguage} from '../i18n/catalogues.js';
import {inLanguage, type Language} from '../i18n/msg.js';
import {londonDay} from '../i18n/london-day.js';
import {postedFields} from './body.js';
import type {PagesOptions} from './place-keeper.js';
import {noPlace, placeIn, readPlanPlace, writePlanPlace, type PlanPlace} from './plan-place.js';
import {takePlanPost, type PlanTurn} from './plan-turn.js';
import type {PlaceStore} from './store.js';

/** Somebody else can be faster so often, before it is said that nothing was saved. */
const MOST_TRIES = 3;

/** As for other pages; `today` is the day in London where nothing is said. */
export type PlanPagesOptions = PagesOptions;

export interface ShowPlanOptions {
  readonly language?: string | undefined;
  /** The address that every press is posted to. */
  readonly post: string;
  /** The whole plan, as it is now: the same that the element gets as its `record`. */
  readonly plan: GatePlan;
  /** Who makes the changes, as your sign-in knows them: the same as `config.signed` of the element. */
  readonly signed: PlanAuthor;
}

/** A change that is to be stored, as the element tells it to a page with scripts. */
export interface PlanToSave extends PlanChangeDetail {
  /** The plan that it was made to. */
  readonly before: GatePlan;
}

export interface PostPlanOptions {
  readonly language?: string | undefined;
  /** Who makes the changes, as your sign-in knows them. Never taken from what was posted. */
  readonly signed: PlanAuthor;
  /** The whole plan, as it is now. Called again where `save` says that it was too late. */
  readonly read: () => GatePlan | Promise<GatePlan>;
  /**
   * Stores `record` if your store still has `before`, and says whether it did. `false` where it has another by now: then it is
   * read again, and the change is made to that one, or shown beside it. What it throws is handed to
   * you in {@link PlanOutcome.error}, and the person reads that it was not saved; nothing they wrote is
   * lost.
   */
  readonly save: (change: PlanToSave) => boolean | Promise<boolean>;
  /** The `id` attribute of the element, where it has one: for {@link PlanOutcome.hash}. */
  readonly id?: string | undefined;
}

/** What to answer to a post. */
export interface PlanOutcome {
  /** Redirect to the address of the page, whatever happened: the next `show` says the rest. */
  readonly status: 303;
  /** For the end of that address: `#` and the place in the plan that was changed; or nothing. */
  readonly hash: string;
  /** What `save` threw, for your own log. */
  readonly error?: unknown;
}

/**
 * Changes a plan on a server, one thing at a time: the view `with-me` without scripts. It asks, checks
 * and makes changes by the same code as the element does in a browser, so both come to the same record
 * and say the same words. Who may change what follows from `signed`.
 *
 * Beside the plan, which is yours to keep, it keeps a place for each person: what is open, what was
 * written in it, the plan as it was then, and what can be undone. It forgets that after a while, and
 * when something is pressed in another plan with the same store: nothing of one plan gets into another.
 */
export class PlanPages {
  readonly #options: PlanPagesOptions;

  /** @throws {ConfigError} When the settings cannot be used. */
  constructor(options: PlanPagesOptions = {}) {
    const {minutes = 30} = options;
    if (!(minutes > 0 && minutes < Infinity)) {
      throw new ConfigError('"minutes" is not a number of minutes above 0.');
    }
    this.#options = options;
  }

  /**
   * What to draw now: give it to the element as `served`. Changes nothing.
   *
   * @throws {ContractError} When the plan does not keep its contract.
   */
  async show(
    store: PlaceStore,
    {language: wanted, post, plan, signed}: ShowPlanOptions,
  ): Promise<ServedPlan> {
    const language = await this.#languageOf(wanted);
    const context = {plan: parseGatePlan(plan), by: signed, today: this.#today};
    const kept = await this.#read(store, language);
    const {said, language: saidIn, turn, ...place} = placeIn(kept, context.plan);
    return inLanguage(language, () => ({
      ...servedOf(
        stateOf({...place, ...(said && saidIn === language.tag && {said})}, context),
        context.plan,
      ),
      post,
      turn,
    }));
  }

  /**
   * Takes one press. Answer with a redirect, so that Reload posts nothing twice.
   *
   * @param body - As for `readPost`: nothing in it throws.
   * @throws {ContractError} When the plan does not keep its contract.
   */
  async post(store: PlaceStore, body: unknown, options: PostPlanOptions): Promise<PlanOutcome> {
    const language = await this.#languageOf(options.language);
    const place = {...(await this.#read(store, language)), language: language.tag};
    const posted = postedFields(body);
    let error: unknown;
    for (let tries = 0; ; tries++) {
      const plan = parseGatePlan(await options.read());
      const context = {plan, by: options.signed, today: this.#today};
      const refuses = tries === MOST_TRIES || error !== undefined;
      const turn: PlanTurn = {place, context, posted, refuses};
      const {place: next, detail} = inLanguage(language, () => takePlanPost(turn));
      try {
        if (detail && !(await options.save({...detail, before: plan}))) continue;
      } catch (thrown) {
        error = thrown ?? new Error('It was not saved.');
        continue;
      }
      await store.set(writePlanPlace(next, this.#now.getTime() + this.#minutes * 60_000));
      const hash = next.at === undefined ? '' : `#${options.id ?? 'steady'}:${next.at}`;
      return {status: 303, hash, ...(error !== undefined && {error})};
    }
  }

  /** Forgets the place: for a host whose person signs out. */
  async clear(store: PlaceStore): Promise<void> {
    await store.delete();
  }

  async #read(store: PlaceStore, {tag}: Language): Promise<PlanPlace> {
    const place = readPlanPlace(await store.get(), this.#now.getTime());
    return {...(place ?? noPlace(tag)), language: place?.language ?? tag};
  }

  async #languageOf(wanted = this.#options.language ?? 'en-GB'): Promise<Language> {
    const {allowUnreviewed} = this.#options;
    // Without its words the plan is in English, as in a browser.
    await loadLanguage(wanted, allowUnreviewed).catch(() => undefined);
    return resolveLanguage(wanted, undefined, allowUnreviewed);
  }

  get #minutes(): number {
    return this.#options.minutes ?? 30;
  }

  get #now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  get #today(): string {
    return this.#options.today?.() ?? londonDay(this.#now);
  }
}
