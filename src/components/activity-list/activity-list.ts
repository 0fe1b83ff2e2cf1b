import {isServer, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {
  filtersFromQuery,
  GROUPS,
  isUnfiltered,
  readFilters,
  withValue,
  type ActivityFilters,
} from '../../activities/filter-state.js';
import {
  filterActivities,
  indexActivities,
  type FilterResult,
  type IndexedActivity,
} from '../../activities/filter.js';
import {nextOn, sortActivities} from '../../activities/sort.js';
import type {Activity} from '../../data/contracts/activity.js';
import {flagAttribute, oneOf, textAttribute} from '../../internal/attributes.js';
import {PrintController} from '../../internal/controllers/printing.js';
import {ElementWithChildren} from '../../internal/with-children.js';
import {today} from '../../internal/today.js';
import {choicesOf, chosenTexts, ownWordsOf, type OwnWords} from './choices.js';
import {SteadyActivityFilterEvent} from './events.js';
import {FeedController} from './feed-controller.js';
import type {FormSight} from './form-template.js';
import {GivenActivities} from './given.js';
import {activityListStyles} from './styles.js';
import {listTemplate, type CardLook, type Item} from './template.js';

/** Milliseconds without a key after which is searched: not at each letter, which would be read out. */
const PAUSE = 400;

/** A list of activities in one language, ready to be searched. */
interface Indexed {
  readonly index: readonly IndexedActivity[];
  readonly own: OwnWords;
  readonly goodForNew: number;
}

/**
 * What is on: many activities, with a form to find one.
 *
 * The activities come by the `activities` property, as a `<script type="application/json">` child,
 * from a feed (`src`), or as what the page has written inside: cards of its own, or a plain list, are
 * shown as they are. Without `src` nothing is fetched.
 *
 * @summary What is on: a list of activities to look through.
 * @slot - Cards, or a list with links, in the page's own words: what there is without scripts, while
 *   a feed is on its way, and where it does not arrive.
 * @csspart cards - What stands around the cards.
 * @fires {SteadyActivityFilterEvent} steady-activity-filter - A person looks for something else. Has
 *   `filters` and `count`. Does not bubble: listen on the element.
 * @fires {SteadyActivityJoinEvent} steady-activity-join - From a card: somebody asks to join.
 */
export class SteadyActivityList extends ElementWithChildren {
  static override styles = activityListStyles;

  protected static override readonly wordParts = ['activity'] as const;

  static override properties: PropertyDeclarations = {
    activities: {attribute: false},
    filters: {attribute: false},
    heading: {converter: textAttribute('heading')},
    headingLevel: {attribute: 'heading-level', type: Number},
    src: {converter: textAttribute('src')},
    allowOrigins: {attribute: 'allow-origins'},
    action: {converter: textAttribute('action')},
    noForm: {attribute: 'no-form', converter: flagAttribute},
    setting: {},
    cardAction: {attribute: 'card-action'},
    cardActions: {attribute: 'card-actions'},
    cardHref: {attribute: 'card-href', converter: textAttribute('card-href')},
    tearOff: {attribute: 'tear-off', converter: flagAttribute},
  };

  /** What is on. Records that cannot be shown are left out, with one warning. */
  declare activities: readonly Activity[] | undefined;

  /** What is looked for. The page may keep it in its address: `filtersToQuery()`. */
  declare filters: ActivityFilters | undefined;

  /** What the list is called: "What is on at Harbour House". */
  declare heading: string | undefined;

  /** 1 to 5: the level of the heading. Names of activities are one below. 2 without it. */
  declare headingLevel: number;

  /** Address of a feed, on this origin or one of {@link allowOrigins}. */
  declare src: string | undefined;

  /** Other origins that may be fetched from, with spaces between: `https://feed.example`. */
  declare allowOrigins: string;

  /** Where the form is sent, by GET, while scripts do not run: a page that filters on the server. */
  declare action: string | undefined;

  /** Without the form to find something with. */
  declare noForm: boolean;

  /** Where the reader is; see the card. */
  declare setting: 'custody' | 'community' | undefined;

  /** What a card is for; see `action` of the card. */
  declare cardAction: 'link' | 'join' | 'none' | undefined;

  /** What can be done beside; see `actions` of the card. */
  declare cardActions: string | undefined;

  /** Where cards lead, with `{id}` in place of the activity's id: `/whats-on/{id}`. */
  declare cardHref: string | undefined;

  /** Prints strips to tear off on each card. */
  declare tearOff: boolean;

  #given = new GivenActivities();
  #feed = new FeedController(this);
  #printer = new PrintController(this, () => {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  });
  #indexed: Indexed | undefined;
  #indexedFor: readonly unknown[] = [];
  #result: FilterResult | undefined;
  #order: readonly IndexedActivity[] = [];
  #orderedFor: readonly unknown[] = [];
  /** Ids of the cards there are. */
  #drawn = new Set<string>();
  /** What stands in the search box, until it is searched for. */
  #typed: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.allowOrigins = '';
    this.noForm = false;
    this.tearOff = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  /** Fetches the feed again, as "Try again" does. Resolves when it is here or has failed. */
  async reload(): Promise<void> {
    await this.#feed.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Frameworks hand over null for what is not there.
    if (changed.has('filters')) this.#typed = undefined;
  }

  protected override renderContent(): TemplateResult {
    const filters = readFilters(this.filters);
    const {scripted} = this;
    // A server is told what stands inside as JSON, and never what a feed brings.
    const given = isServer
      ? this.#given.read(this.activities)
      : this.#given.read(this.activities, scripted ? this.#feed.activities : undefined, this);
    const indexed = given && this.#index(given);
    const result = indexed && filterActivities(indexed.index, filters);
    this.#result = result;
    const level = Math.min(5, Math.max(1, Math.trunc(this.headingLevel) || 2));
    const all = indexed?.index.length ?? 0;
    return listTemplate({
      heading: this.heading,
      headingLevel: level,
      items: indexed && result && this.#items(indexed, result, filters),
      all,
      shown: result?.shown.length ?? 0,
      goodForNew: indexed?.goodForNew ?? 0,
      isFiltered: !isUnfiltered(filters),
      form:
        indexed && result && all > 0 && !this.noForm
          ? this.#form(indexed, result, filters)
          : undefined,
      isLoading: scripted && this.#feed.state === 'loading',
      fault: scripted && this.#feed.state !== 'ready' ? this.#feed.fault : undefined,
      printed: this.#printer.printing ? today() : undefined,
      card: this.#card(level + 1),
      loadAgain: this.#loadAgain,
    });
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener('submit', this.#submitted);
    root.addEventListener('change', this.#changed);
    root.addEventListener('input', this.#typing);
  }

  protected override takeTyped(): void {
    const form = this.#formElement;
    if (!form) return;
    const typed = filtersFromQuery(new FormData(form));
    if (JSON.stringify(typed) !== JSON.stringify(readFilters(this.filters))) this.filters = typed;
  }

  protected override updated(): void {
    // A card that had the focus has gone out of sight: on it goes to what there is.
    const {activeElement} = this.renderRoot as ShadowRoot;
    if (activeElement?.closest('li[hidden]')) this.#focusResults();
  }

  #index(given: readonly Activity[]): Indexed {
    const day = today();
    const indexedFor = [given, this.language, day];
    if (!this.#indexed || indexedFor.some((value, i) => value !== this.#indexedFor[i])) {
      this.#indexedFor = indexedFor;
      const index = indexActivities(given, day);
      const activities = index.map(({activity}) => activity);
      this.#indexed = {
        index,
        own: ownWordsOf(activities),
        goodForNew: activities.filter(({goodForNew}) => goodForNew === true).length,
      };
    }
    return this.#indexed;
  }

  /** Those that are shown, and those that have been, in order. */
  #items(
    {index}: Indexed,
    {shown}: FilterResult,
    {sort = 'next'}: ActivityFilters,
  ): readonly Item[] {
    const orderedFor = [index, sort];
    if (orderedFor.some((value, i) => value !== this.#orderedFor[i])) {
      if (index !== this.#orderedFor[0]) this.#drawn.clear();
      this.#orderedFor = orderedFor;
      const day = today();
      this.#order = sortActivities(
        index,
        sort,
        ({activity}) => activity,
        (activity) => nextOn(activity, day),
      );
    }
    const ids = new Set(shown.map(({activity}) => activity.id));
    for (const id of ids) this.#drawn.add(id);
    return this.#order.flatMap(({activity}) =>
      this.#drawn.has(activity.id) ? [{activity, isShown: ids.has(activity.id)}] : [],
    );
  }

  #form({own, index}: Indexed, result: FilterResult, filters: ActivityFilters): FormSight {
    return {
      filters,
      typed: this.#typed ?? filters.search ?? '',
      choices: (group) => choicesOf(group, result, own, index.length),
      chosen: GROUPS.reduce((sum, group) => sum + (filters[group]?.length ?? 0), 0),
      chips: chosenTexts(filters, own).map(({group, value, text}, position) => ({
        text,
        remove: () => {
          const {search: _, ...others} = filters;
          this.#choose(group === 'search' ? others : withValue(filters, group, value, false));
          this.#focusChip(position);
        },
      })),
      hasResults: result.shown.length > 0,
      action: this.action ?? undefined,
      scripted: this.scripted,
      clear: this.#clear,
    };
  }

  #card(headingLevel: number): CardLook {
    const {cardHref} = this;
    return {
      headingLevel,
      action: oneOf(this, 'cardAction', ['link', 'join', 'none']),
      actions: this.cardActions ?? undefined,
      href: cardHref ? ({id}) => cardHref.replaceAll('{id}', encodeURIComponent(id)) : undefined,
      setting: oneOf(this, 'setting', ['custody', 'community']),
      tearOff: this.tearOff,
      allowUnreviewed: this.allowUnreviewed,
      words: this.words,
    };
  }

  get #formElement(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  /** What a person has chosen. */
  #choose(filters: ActivityFilters): void {
    clearTimeout(this.#pause);
    this.#typed = undefined;
    const usable = readFilters(filters);
    if (JSON.stringify(usable) === JSON.stringify(readFilters(this.filters))) return;
    this.filters = usable;
    // Drawn now, so that who listens hears how many there are, and the focus has where to go.
    this.performUpdate();
    const count = this.#result?.shown.length ?? 0;
    const event = new SteadyActivityFilterEvent(usable, count);
    this.dispatchEvent(event);
  }

  #chooseFromForm(): void {
    const form = this.#formElement;
    if (form) this.#choose(filtersFromQuery(new FormData(form)));
  }

  readonly #submitted = (event: Event): void => {
    event.preventDefault();
    this.#chooseFromForm();
    this.#focusResults();
  };

  readonly #changed = (event: Event): void => {
    if ((event.target as Element).id !== 'search') this.#chooseFromForm();
  };

  readonly #typing = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    if (box.id !== 'search') return;
    this.#typed = box.value;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#chooseFromForm(), PAUSE);
  };

  readonly #clear = (): void => {
    const {sort} = readFilters(this.filters);
    this.#choose(sort ? {sort} : {});
    // Its button has gone.
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  };

  /** To what now stands where a chip has been, or else to where words are searched for. */
  #focusChip(position: number): void {
    const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chip');
    const next = chips[Math.min(position, chips.length - 1)];
    (next ?? this.renderRoot.querySelector<HTMLElement>('#search'))?.focus();
  }

  readonly #loadAgain = async ({currentTarget}: Event): Promise<void> => {
    await this.reload();
    await this.updateComplete;
    const button = currentTarget as HTMLElement;
    if (!button.isConnected && this.isConnected) this.#focusResults();
  };

  #focusResults(): void {
    this.renderRoot.querySelector<HTMLElement>('#results')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-activity-list': SteadyActivityList;
  }
}
