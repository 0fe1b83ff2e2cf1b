import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Notice, NoticeReading} from '../../data/contracts/notice.js';
import {flagAttribute, textAttribute} from '../../internal/attributes.js';
import {SteadyElement} from '../../internal/element.js';
import {followChildren} from '../../internal/follow-children.js';
import {warnOnce} from '../../internal/warn.js';
import {loadPicture, needsPicture} from '../../pictures/load.js';
import {findPicture} from '../../pictures/registry.js';
import {barPlace, barTemplate} from './bar.js';
import {SteadyNoticeSettingsEvent} from './events.js';
import type {NoticeExtras} from './extras.js';
import type {Markup} from './from-markup.js';
import {settingsOf, type NoticeSettings, type SettingName} from './settings.js';
import {noticeStrings} from './strings.js';
import {noticeStyles} from './styles.js';
import {markupTemplate, noticeTemplate, type Part} from './template.js';
import {viewOf, type NoticeView} from './view.js';

/** One line of a notice, as it is read aloud. */
export interface NoticeLine {
  /** Of the element in the shadow root that holds it. */
  readonly id: string;
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

// One for all notices, brought when the first needs it: a page's own markup, and what can be chosen.
let readMarkup: typeof import('./from-markup.js').readMarkup | undefined;
let looksTemplate: typeof import('./looks.js').looksTemplate | undefined;
let extras: typeof import('./extras.js') | undefined;

/** The record as the page has written it. */
const DATA = 'script[type="application/json"]:not([data-served], [data-properties])';

/**
 * Information in words and pictures, with the standard words one press away.
 *
 * What it shows comes from a record (`notice`, or a JSON script child), or from what the page has
 * written inside: headings, list items and images.
 *
 * @summary Information in words and pictures.
 * @slot - Headings, list items and images: one idea an item. They read in order without scripts.
 * @slot standard - The standard words, in the page's own markup.
 * @slot formats - Other ways to get it: a recording, a film in sign language, large print.
 * @slot about - Version, date, and who to ask.
 * @csspart notice - The title, the words and pictures, and what stands below them.
 * @fires {SteadyNoticeReadEvent} steady-notice-read - A person has told how reading went, by their own
 *   press. Has `reading`; answer with `respondWith`. Does not bubble. Only with `readers`.
 * @fires {SteadyNoticeSettingsEvent} steady-notice-settings - A person has changed how it looks. Has
 *   `settings`. Does not bubble: listen on the element.
 */
export class SteadyEasyReadNotice extends SteadyElement {
  static override styles = noticeStyles;

  protected static override readonly wordParts = ['notice'] as const;

  static override properties: PropertyDeclarations = {
    notice: {attribute: false},
    settings: {attribute: false},
    headingLevel: {attribute: 'heading-level', type: Number},
    show: {},
    textSize: {attribute: 'text-size'},
    spacing: {},
    pictureSize: {attribute: 'picture-size'},
    paper: {},
    lineFocus: {attribute: 'line-focus'},
    readers: {converter: textAttribute('readers')},
    printStandard: {attribute: 'print-standard', type: Boolean, converter: flagAttribute},
  };

  /** The record. Whatever of it can be read is shown. */
  declare notice: Notice | undefined;

  /**
   * What the person has chosen, for a page that keeps it; it wins over the attributes. The element
   * itself keeps nothing.
   */
  declare settings: NoticeSettings | undefined;

  /** 1 to 4: the level of the title. 2 without it. */
  declare headingLevel: number;

  /** Which words are shown: `easy`, `standard` or `both`. */
  declare show: NoticeSettings['show'];

  /** `normal` (16 pt), `large` or `largest`. */
  declare textSize: NoticeSettings['textSize'];

  /** Space between lines: `normal`, `wide` or `widest`. */
  declare spacing: NoticeSettings['spacing'];

  /** `normal`, `large` or `largest`. */
  declare pictureSize: NoticeSettings['pictureSize'];

  /** Colour behind the words: `page`, `white`, `cream`, `yellow`, `blue`, `green` or `dark`. */
  declare paper: NoticeSettings['paper'];

  /** `on` marks one row at a time; the arrow keys move the mark. */
  declare lineFocus: NoticeSettings['lineFocus'];

  /**
   * Who hears how reading went, where a person tells it, as it reads inside a sentence: "the education
   * team". Without it nobody is told, and `steady-notice-read` never comes; with it, answer that event.
   */
  declare readers: string | undefined;

  /** Prints the standard words also where they are not shown. */
  declare printStandard: boolean | undefined;

  #markup: Markup | undefined;
  #markupOf: string | undefined;
  /** Id of the row that is marked. */
  #marked = '';
  #extras: NoticeExtras | undefined;
  #used = new Set<NoticeReading['used'][number]>();

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Everything that is read, in order: the title, headings and rows. For reading aloud. */
  get lines(): readonly NoticeLine[] {
    const {view} = this.#read();
    if (!view) return [];
    const lang = view.language || this.language;
    const line = (id: string, text: string) => (text ? [{id, text, lang}] : []);
    return [
      ...line('steady:title', view.title),
      ...view.sections.flatMap(({id, title, points}) => [
        ...line(id, title),
        ...points.flatMap((point) => line(point.id, point.spoken)),
      ]),
    ];
  }

  /** The forms that somebody has had before them so far. Nobody is told. */
  get used(): NoticeReading['used'] {
    return this.#extras?.isHeard ? [...this.#used, 'read-aloud'] : [...this.#used];
  }

  /** Marks a row, and brings it into view; none with `''`. */
  markLine(id: string): void {
    this.#marked = id;
    this.requestUpdate();
    this.performUpdate();
    this.#element(id)?.scrollIntoView({block: 'nearest'});
  }

  /** Shows a point again: its row is in view, marked, and has the focus. */
  showPoint(id: string): void {
    if (this.#settings.show === 'standard') this.#choose('show', 'easy');
    this.markLine(id);
    const row = this.#element(id);
    if (row && !row.hasAttribute('tabindex')) row.tabIndex = -1;
    row?.focus({preventScroll: true});
  }

  /** Prints this notice alone, as a page of its own. */
  async print(): Promise<void> {
    const {printAlone} = await import('../../internal/print-alone.js');
    await printAlone(this);
  }

  protected override prepareUpdate(): Promise<unknown> | undefined {
    const words = super.prepareUpdate();
    const coming = [this.#bringPictures(), this.#bringMarkup()].filter(
      (each) => each !== undefined,
    );
    if (coming.length === 0) return words;
    // What a server drew stays until all is here; else words do not wait for pictures.
    if (!this.scripted) return Promise.all([words, ...coming]);
    for (const each of coming) void each.then((isHere) => isHere && this.requestUpdate());
    return words;
  }

  protected override render(): TemplateResult {
    const {language, direction, scripted} = this;
    const settings = this.#settings;
    const classes = [
      'steady',
      `text-${settings.textSize}`,
      `space-${settings.spacing}`,
      `pictures-${settings.pictureSize}`,
      `paper-${settings.paper}`,
      this.printStandard && 'print-standard',
      scripted && settings.lineFocus === 'on' && 'line-focus',
    ];
    const name = classes.filter(Boolean).join(' ');
    return html`<div class=${name} lang=${language} dir=${direction}>
      ${this.#content(settings)}
    </div>`;
  }

  protected override firstUpdated(): void {
    const {renderRoot} = this;
    renderRoot.addEventListener('click', this.#pressed);
    renderRoot.addEventListener('keydown', this.#keyed);
    // A file that does not come is told to the player alone.
    renderRoot.addEventListener('error', this.#failed, true);
    renderRoot.addEventListener('play', this.#played, true);
  }

  protected override update(changed: PropertyValues): void {
    // With a record alone there is nothing inside to look at.
    if (!isServer && (this.notice == null || this.firstElementChild)) followChildren(this);
    super.update(changed);
  }

  protected override updated(): void {
    if (this.scripted) this.#bringExtras();
    this.#extras?.drawn();
  }

  protected override takeTyped(): void {
    const opened = this.renderRoot.querySelector('details.standard[open]');
    if (opened) this.settings = {...this.settings, show: 'both'};
  }

  #content(settings: Required<NoticeSettings>): TemplateResult {
    const {scripted} = this;
    const {isGiven, view: all, level} = this.#read();
    if (!all) {
      // What the page has written besides stands in for a record that cannot be read.
      const hasWords = scripted && [...this.children].some((child) => !child.matches('script'));
      return isGiven && !hasWords
        ? html`<article part="notice"><p>${noticeStrings.missing()}</p></article>`
        : markupTemplate();
    }
    const view = this.#extras ? {...all, formats: this.#extras.formatsBeside(all.formats)} : all;
    const hasPart = (part: Part): boolean =>
      scripted && this.querySelector(`:scope > [slot="${part}"]`) !== null;
    const hasStandard = view.standard !== undefined || hasPart('standard');
    const show = hasStandard ? settings.show : 'easy';
    const hasLines = scripted && settings.lineFocus === 'on';
    if (scripted && show !== 'standard') this.#used.add('easy-read');
    if (scripted && show !== 'easy') this.#used.add('standard');
    return noticeTemplate({
      view,
      level,
      hasLines,
      hasPart,
      show: scripted ? show : undefined,
      marked: this.#marked || (hasLines ? (view.sections[0]?.points[0]?.id ?? '') : ''),
      bar: scripted
        ? barTemplate({
            show,
            hasStandard,
            hasFormats: view.formats.length > 0 || hasPart('formats'),
            looks: looksTemplate?.(settings),
            opened: this.#opened,
          })
        : barPlace,
      listen: show === 'standard' ? nothing : this.#extras?.listenTemplate(),
      after: this.#extras?.checkTemplate(this.#given(), view, level + 1),
    });
  }

  get #settings(): Required<NoticeSettings> {
    return settingsOf(this);
  }

  #read(): {
    readonly isGiven: boolean;
    readonly view: NoticeView | undefined;
    readonly level: number;
  } {
    const level = Math.min(4, Math.max(1, Math.trunc(this.headingLevel) || 2));
    const given = this.#given();
    if (given !== undefined) return {isGiven: true, view: viewOf(given), level};
    const markup = this.scripted ? this.#readMarkup() : undefined;
    return {isGiven: false, view: markup?.view, level: markup?.level ?? level};
  }

  /** What the host has given as data; nothing where it has not. */
  #given(): unknown {
    const {notice} = this;
    if (notice != null) return notice;
    // On a server an element has no children to look at.
    const json = this.firstElementChild && this.querySelector(DATA)?.textContent;
    if (!json?.trim()) return undefined;
    try {
      return JSON.parse(json) as unknown;
    } catch {
      return null;
    }
  }

  #bringExtras(): void {
    if (this.#extras || this.#read().view === undefined) return;
    if (!extras) {
      void bringExtras().then((isHere) => isHere && this.requestUpdate());
      return;
    }
    this.#extras = new extras.NoticeExtras(
      this,
      () => this.#read().view?.formats.find(({kind, url}) => kind === 'audio' && url)?.url,
      () => {
        this.#extras = undefined;
        this.#used.clear();
        this.requestUpdate();
      },
    );
    this.requestUpdate();
  }

  #readMarkup(): Markup | undefined {
    const {innerHTML} = this;
    if (!readMarkup || innerHTML === this.#markupOf) return this.#markup;
    this.#markupOf = innerHTML;
    this.#markup = readMarkup(this);
    if (this.#markup && !this.#markup.view) {
      warnOnce(
        'notice-children',
        `${this.localName}: there is more inside than headings, list items and images, so it is shown as it stands.`,
      );
    }
    return this.#markup;
  }

  /** @returns Whether there is anything new to draw then; nothing when there is nothing to wait for. */
  #bringPictures(): Promise<boolean> | undefined {
    const names = (this.#read().view?.sections ?? []).flatMap(({points}) =>
      points.map(({picture}) => picture),
    );
    const missing = new Set(names.filter((name) => name && !findPicture(name)));
    // Those that nobody knows are asked for too: that warns.
    const asked = [...missing].map((name) => loadPicture(name));
    return [...missing].some(needsPicture)
      ? Promise.all(asked).then((pictures) => pictures.some(Boolean))
      : undefined;
  }

  #bringMarkup(): Promise<boolean> | undefined {
    if (readMarkup || isServer || this.#given() !== undefined || !this.firstChild) return undefined;
    return bringMarkup();
  }

  #element(id: string): HTMLElement | null {
    return (this.renderRoot as ShadowRoot).getElementById(id);
  }

  #choose(name: SettingName, value: string): void {
    this.settings = {...this.settings, [name]: value};
    this.performUpdate();
    const event = new SteadyNoticeSettingsEvent(this.settings);
    this.dispatchEvent(event);
  }

  /** Moves the mark by so many rows, and stays where there are no more. */
  #move(by: number): HTMLElement | undefined {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.point')];
    const at = rows.findIndex(({id}) => id === this.renderRoot.querySelector('.marked')?.id);
    const row = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (row) this.markLine(row.id);
    return row;
  }

  readonly #pressed = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('a')) this.#use(target);
    const button = target.closest<HTMLElement>('button');
    const {set, line, do: does} = button?.dataset ?? {};
    const [name, value = ''] = set?.split(':') ?? [];
    if (name) this.#choose(name as SettingName, value);
    else if (line) this.#move(Number(line));
    else if (does === 'print') void this.print();
    else if (does === 'formats') this.#goTo('steady:formats');
    else if (does === 'again') this.#again();
    else if (this.#settings.lineFocus === 'on') {
      const row = target.closest('.point');
      if (row) this.markLine(row.id);
    }
  };

  readonly #keyed = (event: Event): void => {
    const {key, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      Home: -Infinity,
      End: Infinity,
    };
    const by = steps[key];
    const isRow = (event.target as Element).matches('.line-focus .point');
    if (by === undefined || !isRow || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    this.#move(by)?.focus({preventScroll: true});
  };

  readonly #failed = (event: Event): void => {
    const target = event.target as Element;
    const player = target.closest('audio, video');
    if (!player) return;
    warnOnce('notice-media', `${this.localName}: a recording or a film did not arrive.`);
    // Captions alone are no reason to say so to a person.
    if (target !== player) return;
    player.closest('[data-kind]')?.querySelector('.fails')?.removeAttribute('hidden');
  };

  /** Captions come with the film, and not before. */
  readonly #played = ({target}: Event): void => {
    this.#use(target as Element);
    const [track] = target instanceof HTMLVideoElement ? target.textTracks : [];
    if (track?.mode === 'disabled') track.mode = 'showing';
  };

  readonly #opened = (): void => {
    if (!looksTemplate) void bringLooks().then(() => this.requestUpdate());
  };

  #use(target: Element): void {
    const kind = target.closest<HTMLElement>('[data-kind]')?.dataset['kind'];
    if (kind) this.#used.add(kind as NoticeReading['used'][number]);
  }

  #goTo(id: string): void {
    const heading = this.#element(id);
    heading?.scrollIntoView();
    heading?.focus({preventScroll: true});
  }

  #again(): void {
    const {show} = this.settings ?? {};
    this.settings = show ? {show} : {};
    const event = new SteadyNoticeSettingsEvent(this.settings);
    this.dispatchEvent(event);
  }
}

async function bringMarkup(): Promise<boolean> {
  try {
    ({readMarkup} = await import('./from-markup.js'));
    return true;
  } catch {
    // What the page has written is shown as it stands; the next notice tries again.
    return false;
  }
}

async function bringExtras(): Promise<boolean> {
  try {
    extras = await import('./extras.js');
    return true;
  } catch {
    // The notice is there to read all the same; the next one tries again.
    return false;
  }
}

async function bringLooks(): Promise<void> {
  try {
    ({looksTemplate} = await import('./looks.js'));
  } catch {
    // The rest of the notice is as it was; it is tried again when it is opened again.
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-easy-read-notice': SteadyEasyReadNotice;
  }
}
