/** Keeps places: reads them from a host's store, makes journeys of them, and writes them back. */
import {
  loadLanguage,
  loadOwnWords,
  needsOwnWords,
  resolveLanguage,
  type Override,
} from '../i18n/catalogues.js';
import {inLanguage, type Language} from '../i18n/msg.js';
import type {Path} from '../internal/flow/sight.js';
import {Journey, type JourneyOptions, type Screen} from '../internal/journey.js';
import {nameOfScreen} from '../internal/served.js';
import {londonDay} from '../i18n/london-day.js';
import type {Definition} from '../questions/index.js';
import {readableKnown} from '../questions/known.js';
import {valuesOf} from '../questions/known-values.js';
import {warnOnce} from '../warn.js';
import {aboutOf, LONGEST_PLACE, readPlace, writePlace, type NoPlace, type Place} from './place.js';
import {isSubmissionId} from './referral-options.js';
import type {PlaceStore} from './store.js';

/** More screens than anybody sees; after that an address stands for the screen the person is on. */
const MOST_STEPS = 500;

/** What a host says about pages that a server keeps the place of, whatever they ask. */
export interface PagesOptions {
  /** BCP 47, for calls that do not say. English without it. */
  readonly language?: string | undefined;
  /** Languages that may be shown although no fluent person has read their words; spaces between. */
  readonly allowUnreviewed?: string | undefined;
  /**
   * Whom it is about, by a key of your own such as the number of their record: what is kept for one is
   * never shown with another. Only a digest of it is kept. Default: the values in `known`, so that a
   * value that changes meanwhile begins afresh.
   */
  readonly about?: string | undefined;
  /** Answers are forgotten this long after the last page was posted. Default 30. */
  readonly minutes?: number | undefined;
  /** The time, for tests, and for a server that is not where the person is. Default: the clock. */
  readonly now?: (() => Date) | undefined;
  /** `YYYY-MM-DD` where the person is. Default: the day in London. */
  readonly today?: (() => string) | undefined;
}

/** What is asked on the pages. */
export interface Asked {
  /** Who fills it in, where the host has said. */
  readonly path: Path | undefined;
  readonly words: Override | undefined;
  readonly known?: JourneyOptions['known'];
  /** All questions on one page. */
  readonly single: boolean;
  /** Brings what the questions need. */
  readonly load: () => Promise<unknown>;
  /** The questions, in the current language. */
  readonly definitionFor: (path: Path) => Definition;
}

/** What to answer to a post. */
export interface PageOutcome {
  /**
   * - 303: redirect to the address of the pages, whatever happened; the next `show` says the rest;
   * - 413: more was written than is kept ({@link LONGEST_PLACE} characters); nothing of this post was
   *   taken.
   */
  readonly status: 303 | 413;
  /**
   * A number for the address of the next page, so that Back works. It counts pages and says nothing
   * about answers. May be left out. `expired` where there was no place to go on from: what is shown
   * next then tells the person.
   */
  readonly step?: string;
  /** There was no place to go on from any more: the answers had been forgotten. */
  readonly expired?: true;
  /** What `receive` threw, for the host's own log. The person has been told. */
  readonly error?: unknown;
}

/** A journey that has not begun does not ask what is asked. */
const NOTHING: Definition = {
  id: '',
  version: '',
  title: '',
  audiences: [],
  audience: [],
  sections: [],
};

export class PlaceKeeper {
  readonly #options: PagesOptions;
  readonly #asked: Asked;
  #about: Promise<string | undefined> | undefined;

  constructor(options: PagesOptions, asked: Asked) {
    this.#options = options;
    this.#asked = asked;
  }

  async languageOf(wanted = this.#options.language ?? 'en-GB'): Promise<Language> {
    const {allowUnreviewed} = this.#options;
    const {words, load} = this.#asked;
    await Promise.all([
      // Without its words the form is in English, as in a browser.
      loadLanguage(wanted, allowUnreviewed).catch(() => undefined),
      needsOwnWords(words) && loadOwnWords(),
      load(),
    ]);
    return resolveLanguage(wanted, words, allowUnreviewed);
  }

  /** A place with nothing of the person in it. What is begun next is another record. */
  over({unsure}: Place, name: 'stopped' | 'sent' | 'end'): Place {
    const fresh = this.fresh();
    const screen: Screen = {name};
    return {
      ...fresh,
      unsure: name === 'stopped' && unsure,
      steps: [],
      state: {...fresh.state, screen},
    };
  }

  /** @param begun - The id on the page that begins it. */
  fresh(begun?: string): Place {
    const {state} = new Journey({definition: NOTHING, today: this.#today});
    return {
      id: crypto.randomUUID(),
      begun: isSubmissionId(begun) ? begun : undefined,
      pathMissing: false,
      state,
      steps: ['start'],
      unsure: false,
    };
  }

  async keep(store: PlaceStore, place: Place, language: Language): Promise<PageOutcome> {
    const name = nameOfScreen(place.state.screen);
    const isSame = place.steps.at(-1) === name || place.steps.length >= MOST_STEPS;
    const next = isSame ? place : {...place, steps: [...place.steps, name]};
    const until = this.now.getTime() + (this.#options.minutes ?? 30) * 60_000;
    const definition = inLanguage(language, () => this.#definitionFor(place.path));
    const text = writePlace({...next, about: await this.#whom()}, definition, until);
    if (text.length > LONGEST_PLACE) return {status: 413};
    await store.set(text);
    return redirect(next);
  }

  async read(store: PlaceStore, language: Language): Promise<Place | NoPlace | undefined> {
    const text = await store.get();
    if (typeof text !== 'string') return undefined;
    const whom = await this.#whom();
    return inLanguage(language, () =>
      readPlace(text, this.now.getTime(), (path) => this.#definitionFor(path), whom),
    );
  }

  /** For whom the pages are drawn. */
  async #whom(): Promise<string | undefined> {
    this.#about ??= aboutOf(this.#options.about ?? valuesOf(this.#asked.known));
    return this.#about;
  }

  journey(place: Place): Journey {
    const {known, single} = this.#asked;
    const definition = this.#definitionFor(place.path);
    const journey = new Journey({
      definition,
      known: known && readableKnown(definition, known, warnOnce),
      today: this.#today,
      single,
    });
    journey.restore(place.state);
    return journey;
  }

  #definitionFor(path: Path | undefined): Definition {
    return this.#asked.definitionFor(this.#asked.path ?? path ?? 'self');
  }

  pathOf({path}: Place): Path | undefined {
    return this.#asked.path ?? path;
  }

  get now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  readonly #today = (): string => this.#options.today?.() ?? londonDay(this.now);
}

export function redirect({steps}: Place): PageOutcome {
  return {status: 303, step: String(steps.length - 1)};
}
