/** Questions page by page, without scripts: post, redirect, get. The server keeps the place. */
import {ConfigError} from '../errors.js';
import {inLanguage, type Language} from '../i18n/msg.js';
import type {Outcome} from '../internal/flow/outcome.js';
import type {Path, Sendable} from '../internal/flow/sight.js';
import type {Journey, Screen} from '../internal/journey.js';
import {ID, nameOfScreen, type Served} from '../internal/served.js';
import type {Answers} from '../questions/index.js';
import {fieldOf, postedFields, type PostedField} from './body.js';
import {
  PlaceKeeper,
  redirect,
  type Asked,
  type PageOutcome,
  type PagesOptions,
} from './place-keeper.js';
import {isOver, type NoPlace, type Place} from './place.js';
import {deliver, type Receive} from './receive.js';
import type {PlaceStore} from './store.js';
import {act, drawnScreen, pathIn, pressIn} from './turn.js';

/** The step of a post that came too late: what is shown next says so. */
const EXPIRED = 'expired';

export interface ShowOptions {
  readonly language?: string | undefined;
  /** The address the pages are posted to. */
  readonly post: string;
  /** The address of the blank form for paper, where there is one. */
  readonly paper?: string | undefined;
  /**
   * The address of the answers for paper, where there is one: the same page, whose element is drawn
   * with `paper="copy"`. Once they are sent they are gone, and so is that page.
   */
  readonly copy?: string | undefined;
  /** What stood in the address: the `step` of an earlier {@link PageOutcome}. */
  readonly step?: unknown;
}

export interface PostOptions {
  readonly language?: string | undefined;
  /** Handed to `receive`. */
  readonly signal?: AbortSignal | undefined;
}

/** What is asked, and what becomes of it. */
export interface PagesKind<R extends Sendable> extends Asked {
  /** Whether the answers say that nothing more is to be asked: then there is a kind end. */
  readonly stops: (answers: Answers) => boolean;
  /** Nothing more is to be asked: takes away what need not be kept, wherever the person is. */
  readonly declined?: (journey: Journey) => void;
  /** The record, in the current language. */
  readonly recordOf: (source: RecordSource) => R;
  readonly receive: Receive<R>;
}

/** What a record is made of. */
export interface RecordSource {
  readonly journey: Journey;
  readonly path: Path;
  /** BCP 47. */
  readonly language: string;
  readonly submissionId: string;
  readonly now: Date;
}

/**
 * Takes people through questions on a server.
 *
 * A post writes only the questions of the page it was drawn for, and is taken for that page wherever
 * the person has gone since. Answers are forgotten when the record is sent, when the person stops,
 * and after a while. The same submission id goes along until then, so that nothing is sent twice.
 */
export class Pages<R extends Sendable> {
  readonly #kind: PagesKind<R>;
  readonly #keeper: PlaceKeeper;

  /** @throws {ConfigError} When the settings cannot be used. */
  constructor({minutes = 30, ...options}: PagesOptions, kind: PagesKind<R>) {
    if (!(minutes > 0 && minutes < Infinity)) {
      throw new ConfigError('"minutes" is not a number of minutes above 0.');
    }
    this.#kind = kind;
    this.#keeper = new PlaceKeeper({...options, minutes}, kind);
  }

  /**
   * What to draw now: give it to the element as `served`. Changes nothing, except that what has
   * expired is deleted.
   *
   * @throws {ConfigError} When the host's own questions cannot be asked.
   */
  async show(store: PlaceStore, options: ShowOptions): Promise<Served> {
    const language = await this.#keeper.languageOf(options.language);
    const kept = await this.#keeper.read(store, language);
    if (isGone(kept)) await store.delete();
    const place = typeof kept === 'object' ? kept : this.#keeper.fresh();
    const expired = kept === 'expired' || (typeof kept !== 'object' && options.step === EXPIRED);
    return inLanguage(language, () => {
      const journey = this.#keeper.journey(place);
      const at = stepOf(place, options.step);
      if (at && !isOver(journey.screen) && journey.screen.name !== 'stopping') {
        if (nameOfScreen(at) !== nameOfScreen(journey.screen)) {
          journey.restore({...journey.state, screen: at, problems: []});
        }
      }
      const own = served(place, journey, options, this.#keeper.pathOf(place));
      return expired ? {...own, expired} : own;
    });
  }

  /**
   * Takes a posted page. Answer with a redirect, so that Reload posts nothing twice.
   *
   * @param body - As for `readPost`.
   * @throws {ConfigError} When the host's own questions cannot be asked.
   * @throws {ContractError} When the host's own questions make a record that breaks the contract.
   */
  async post(store: PlaceStore, body: unknown, options: PostOptions = {}): Promise<PageOutcome> {
    const language = await this.#keeper.languageOf(options.language);
    const posted = postedFields(body);
    const {fields} = posted;
    const kept = await this.#keeper.read(store, language);
    const id = fieldOf(fields, ID);
    if (typeof kept !== 'object') {
      if (isGone(kept)) await store.delete();
      const press = pressIn(fields);
      const drawn = drawnScreen(posted, {name: 'start'});
      const begins = drawn === 'start' && (press ?? 'start') === 'start';
      // Who had finished has lost nothing.
      if (!begins && isOver({name: drawn})) return {status: 303};
      if (!begins) return {status: 303, step: EXPIRED, expired: true};
    }
    const place = typeof kept === 'object' ? kept : this.#keeper.fresh(id);
    // Drawn for another record: one that was sent, or stopped, or somebody else's before.
    if (typeof kept === 'object' && id !== undefined && ![kept.id, kept.begun].includes(id)) {
      return redirect(kept);
    }
    if (isOver(place.state.screen)) return this.#leave(store, place, fields, language);

    const drawn = drawnScreen(posted, place.state.screen);
    const path = (drawn === 'start' ? pathIn(fields) : undefined) ?? place.path;
    const placed = {...place, path};
    const {journey, wish} = inLanguage(language, () => {
      const own = this.#keeper.journey(placed);
      if (!this.#keeper.pathOf(placed)) return {journey: own, wish: undefined};
      const {stops, declined} = this.#kind;
      const done = act({journey: own, path: this.#keeper.pathOf(placed), posted, stops});
      // Wherever that leaves them: what is kept for themselves must not stay here either.
      if (stops(own.responses.answers)) declined?.(own);
      return {journey: own, wish: done};
    });
    if (wish === 'clear')
      return this.#keeper.keep(store, this.#keeper.over(place, 'stopped'), language);
    // Untouched: there is nothing to ask about, and nothing to keep.
    if (journey.screen.name === 'stopped') {
      return this.#keeper.keep(store, this.#keeper.over(place, 'stopped'), language);
    }
    const next: Place = {
      ...placed,
      pathMissing: !this.#keeper.pathOf(placed),
      state: journey.state,
      failure: place.unsure ? place.failure : undefined,
    };
    if (wish !== 'send') return this.#keeper.keep(store, next, language);
    return this.#send(store, next, language, options.signal);
  }

  /** Forgets everything: for a host whose person signs out, or has sent it with scripts. */
  async clear(store: PlaceStore): Promise<void> {
    await store.delete();
  }

  async #send(
    store: PlaceStore,
    place: Place,
    language: Language,
    signal: AbortSignal | undefined,
  ): Promise<PageOutcome> {
    const record = inLanguage(language, () => this.#record(place, language));
    // Until there is an answer it may have arrived, also for somebody who stops meanwhile.
    const kept = await this.#keeper.keep(store, {...place, unsure: true}, language);
    if (kept.status !== 303) return kept;
    const {receive} = this.#kind;
    const {outcome, error, unsure} = await deliver(record, receive, {signal, unsure: place.unsure});
    const thrown = error === undefined ? {} : {error};
    const now = await this.#keeper.read(store, language);
    // Stopped while it was on its way: nothing of it comes back.
    if (typeof now !== 'object' || now.id !== place.id) return {status: 303, ...thrown};
    // It has arrived already, by another press: the answers are gone, and there is nothing to tell.
    if (isOver(now.state.screen)) return {...redirect(now), ...thrown};
    const next = this.#after({...now, unsure}, outcome, language);
    return {...(await this.#keeper.keep(store, next, language)), ...thrown};
  }

  /** The place after an answer of the host. */
  #after(place: Place, outcome: Outcome, language: Language): Place {
    if (outcome.kind === 'arrived') {
      const {reference, next} = outcome.reply;
      return {
        ...this.#keeper.over(place, 'sent'),
        id: place.id,
        path: place.path,
        unsure: false,
        receipt: {...(reference !== undefined && {reference}), ...(next !== undefined && {next})},
      };
    }
    const journey = inLanguage(language, () => this.#keeper.journey(place));
    if (outcome.kind === 'problems') {
      journey.takeProblems(outcome.problems);
      // Those of nothing that is asked here cannot be put right here.
      const failure = journey.problems.length > 0 ? undefined : ('refused' as const);
      return {...place, state: journey.state, failure, unsure: false};
    }
    journey.toCheck();
    const {reason, unsure} = outcome;
    return {...place, state: journey.state, failure: reason, unsure: place.unsure || unsure};
  }

  #record(place: Place, {tag}: Language): R {
    const journey = this.#keeper.journey(place);
    return this.#kind.recordOf({
      journey,
      path: this.#keeper.pathOf(place) ?? 'self',
      language: tag,
      submissionId: place.id,
      now: this.#keeper.now,
    });
  }

  /** From a screen on which nothing is asked any more. */
  async #leave(
    store: PlaceStore,
    place: Place,
    fields: readonly PostedField[],
    language: Language,
  ): Promise<PageOutcome> {
    const {name} = place.state.screen;
    const press = pressIn(fields);
    if (name === 'sent' && press === 'finish') {
      return this.#keeper.keep(store, this.#keeper.over(place, 'end'), language);
    }
    if (name !== 'sent' && press === 'again') {
      await store.delete();
      return {status: 303};
    }
    return redirect(place);
  }
}

/** Nobody can go on from there; a place that is about somebody else waits for them. */
function isGone(kept: Place | NoPlace | undefined): boolean {
  return kept === 'expired' || kept === 'unreadable';
}

/** The screen that a step in an address stands for; nothing when it is no step of this place. */
function stepOf({steps}: Place, step: unknown): Screen | undefined {
  const name = typeof step === 'string' && /^\d{1,3}$/.test(step) ? steps[Number(step)] : undefined;
  if (name?.startsWith('page:')) return {name: 'page', page: name.slice('page:'.length)};
  return name === 'start' || name === 'check' ? {name} : undefined;
}

function served(
  place: Place,
  journey: Journey,
  {post, paper, copy}: ShowOptions,
  path: Path | undefined,
): Served {
  const {id, receipt, failure, unsure, pathMissing} = place;
  return {
    post,
    ...(paper !== undefined && {paper}),
    ...(copy !== undefined && {copy}),
    ...(path && {path}),
    ...(pathMissing && {pathMissing}),
    submissionId: id,
    ...(receipt && {receipt}),
    ...(failure && {failure}),
    ...(unsure && {unsure}),
    state: journey.state,
  };
}
