import type {DraftSettings} from '../../drafts/store.js';
import type {Journey} from '../journey.js';
import {warnOnce} from '../warn.js';
import {valuesOf} from '../../questions/known-values.js';
import {keepable, readDraft, writeDraft, type Draft, type DraftRules} from './draft.js';
import type {Traced} from './traced.js';

const DEFAULT_MINUTES = 60;
/** Typing is kept once it rests for this long, in milliseconds. */
const REST_MS = 500;

/**
 * Keeps answers in the host's store while they are written, and brings them back if the person says
 * so. Whatever the store does, the form goes on: what cannot be kept is not kept.
 */
export class DraftKeeper {
  /** Found, and not yet shown to anybody. */
  offer: Draft | undefined;
  /** Why something that was kept could not be brought back. */
  lost: 'expired' | 'unreadable' | undefined;

  readonly #form: Traced;
  #lookedIn: DraftSettings | undefined;
  #lookedAt = '';
  /** Where something was kept: what is known may have come, or changed, since. */
  readonly #keys = new Set<string>();
  /** There may be something in the store. */
  #kept = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each wipe: what was begun before one must not be finished after it. */
  #wipes = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(form: Traced) {
    this.#form = form;
    const {element} = form;
    element.addEventListener('input', () => this.#soon());
    element.addController({
      hostConnected: () => this.#listen(true),
      hostDisconnected: () => this.#listen(false),
    });
  }

  get #settings(): DraftSettings | undefined {
    return this.#form.element.drafts;
  }

  /** The element has drawn: there may be something to look for, to keep or to take away. */
  updated(): void {
    const journey = this.#form.journey();
    if (!journey || !this.#settings) return;
    const {name} = journey.screen;
    const key = this.#key(this.#settings);
    if (this.#settings !== this.#lookedIn || key !== this.#lookedAt) {
      this.#lookedIn = this.#settings;
      this.#lookedAt = key;
      // What was offered was somebody else's.
      if (this.offer) this.#form.element.requestUpdate();
      this.offer = undefined;
      if (name === 'start' && !journey.isTouched) void this.#look(journey);
    }
    if (name === 'sent' || name === 'stopped' || name === 'end') this.#wipeOnce();
    else if (name !== 'start') {
      // Starting without it is an answer to the offer.
      if (this.offer) this.wipe();
      this.lost = undefined;
      this.#soon();
    }
  }

  /** Brings back what was found. */
  async carryOn(): Promise<void> {
    const {element, sender, journey: ask, choose, show} = this.#form;
    const draft = this.offer;
    this.offer = undefined;
    this.#kept = true;
    if (!draft) return;
    // Another choice brings other questions, once it is drawn.
    choose(draft.variant);
    element.requestUpdate();
    await element.updateComplete;
    const journey = ask();
    const settings = this.#settings;
    if (!journey || !settings) return;
    const rules = this.#rules(journey, settings);
    sender.adopt(draft.id);
    for (const [id, answer] of Object.entries(keepable(draft.answers, rules))) {
      journey.answer(id, answer);
    }
    for (const [id, right] of Object.entries(keepable(draft.confirmed, rules))) {
      journey.confirm(id, right);
    }
    journey.start();
    const {page} = draft;
    if (page === 'check') journey.toCheck();
    else if (journey.pages.some(({id}) => id === page)) {
      journey.screen = {name: 'page', page: page ?? ''};
    }
    show();
  }

  /** Takes it away, at once. */
  wipe(): void {
    this.offer = undefined;
    this.lost = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wipes++;
    this.#kept = false;
    const settings = this.#settings;
    if (!settings) return;
    const keys = [...this.#keys.add(this.#key(settings))];
    const remove = () => Promise.all(keys.map((key) => attempt(() => settings.store.remove(key))));
    void remove();
    // Once more behind whatever is still being written.
    this.#queue = this.#queue.then(remove);
    this.#form.element.requestUpdate();
  }

  /** Keeps what there is now, and looks for it again should the page come back. */
  pause(): void {
    this.#keep();
    this.#lookedIn = undefined;
  }

  #wipeOnce(): void {
    if (this.#kept || this.#timer !== undefined) this.wipe();
  }

  async #look(journey: Journey): Promise<void> {
    const settings = this.#settings;
    if (!settings) return;
    const wipes = this.#wipes;
    const key = this.#key(settings);
    await this.#queue;
    const text = await attempt(() => settings.store.get(key));
    if (typeof text !== 'string' || wipes !== this.#wipes || journey.isTouched) return;
    // What is known has come meanwhile: that is looked for by itself.
    if (key !== this.#lookedAt) return;
    const {element, variant} = this.#form;
    const read = readDraft(text, this.#rules(journey, settings));
    const now = variant();
    const isOther = typeof read === 'object' && now !== undefined && now !== read.variant;
    const draft = isOther ? 'unreadable' : read;
    if (typeof draft === 'string') {
      this.wipe();
      this.lost = draft;
    } else {
      this.offer = draft;
      if (element.personalDevice) await this.carryOn();
    }
    element.requestUpdate();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), REST_MS);
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const settings = this.#settings;
    const journey = this.#form.journey();
    const {name} = journey?.screen ?? {};
    if (
      !settings ||
      !journey?.isTouched ||
      !['page', 'check', 'stopping', 'declined'].includes(name ?? '')
    )
      return;
    const {screen, responses} = journey;
    const page =
      screen.name === 'page' ? screen.page : screen.name === 'check' ? 'check' : undefined;
    const {minutes = DEFAULT_MINUTES} = settings;
    const {variant, sender} = this.#form;
    const draft = {id: sender.id, variant: variant(), page, responses};
    const text = writeDraft(draft, this.#rules(journey, settings), minutes);
    this.#kept = true;
    const wipes = this.#wipes;
    const key = this.#key(settings);
    this.#keys.add(key);
    this.#queue = this.#queue.then(() =>
      wipes === this.#wipes ? attempt(() => settings.store.set(key, text)) : undefined,
    );
  }

  #rules({definition}: Journey, {keepsPrivate}: DraftSettings): DraftRules {
    return {definition, keepsPrivate: keepsPrivate === true, now: Date.now()};
  }

  /** With what is known about a person: a worker who goes to the next one is offered nothing. */
  #key({key}: DraftSettings): string {
    const {known} = this.#form.journey()?.responses ?? {};
    const whom = valuesOf(known);
    return `steady-draft-${key ?? this.#form.element.localName}${whom && `-${shortHash(whom)}`}`;
  }

  readonly #hidden = (): void => {
    if (document.hidden) this.#keep();
  };

  #listen(on: boolean): void {
    if (on) document.addEventListener('visibilitychange', this.#hidden);
    else document.removeEventListener('visibilitychange', this.#hidden);
  }
}

/**
 * Tells people apart and names nobody: too short to be read back (FNV-1a, 32 bits).
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What a store does, without what it throws: a frame without storage must not stop a form. */
async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    warnOnce('drafts-not-kept', 'The store for drafts cannot be used here, so nothing is kept.');
    return undefined;
  }
}
