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
import {markupInside} from '../../internal/markup-inside.js';
import {barTemplate} from './bar.js';
import {bring, brought} from './brought.js';
import {SteadyNoticeSettingsEvent} from './events.js';
import type {NoticeExtras} from './extras.js';
import {Marker} from './marker.js';
import {settingsOf, type NoticeSettings} from './settings.js';
import {NoticeSource} from './source.js';
import {noticeStrings} from './strings.js';
import {noticeStyles} from './styles.js';
import {markupTemplate, noticeTemplate, type Part} from './template.js';

/** One line of a notice, as it is read aloud. */
export interface NoticeLine {
  /** Of the element in the shadow root that holds it. */
  readonly id: string;
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

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

  readonly #source = new NoticeSource(this);
  readonly #marker = new Marker(
    () => this.renderRoot as ShadowRoot,
    () => {
      this.requestUpdate();
      this.performUpdate();
    },
  );
  #extras: NoticeExtras | undefined;
  #used = new Set<NoticeReading['used'][number]>();

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Everything that is read, in order: the title, headings and rows. For reading aloud. */
  get lines(): readonly NoticeLine[] {
    const {view} = this.#source.read(this.scripted);
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
    this.#marker.mark(id);
  }

  /** Shows a point again: its row is in view, marked, and has the focus. */
  showPoint(id: string): void {
    if (this.#settings.show === 'standard') this.#choose({...this.settings, show: 'easy'});
    this.#marker.show(id);
  }

  /** Prints this notice alone, as a page of its own. */
  async print(): Promise<void> {
    const {printAlone} = await import('../../internal/print-alone.js');
    await printAlone(this);
  }

  protected override prepareUpdate(): Promise<unknown> | undefined {
    const words = super.prepareUpdate();
    const coming = this.#source.bring(this.scripted);
    // What a server drew stays until all is here; else words do not wait for pictures.
    if (!this.scripted) return Promise.all([words, bring('rooms', this), ...coming]);
    for (const each of coming) this.#drawWith(each);
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
    renderRoot.addEventListener('keydown', this.#marker.keyed);
    // Told to the player alone.
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
    if (this.renderRoot.querySelector('details.standard[open]')) this.#unfolded();
  }

  #content(settings: Required<NoticeSettings>): TemplateResult {
    const {scripted} = this;
    const {isGiven, view: all, level} = this.#source.read(scripted);
    if (!all) {
      // What the page has written besides stands in for a record that cannot be read.
      const hasWords = scripted && [...this.children].some((child) => !child.matches('script'));
      return isGiven && !hasWords
        ? html`<article part="notice"><p>${noticeStrings.missing()}</p></article>`
        : markupTemplate();
    }
    const extras = this.#extras;
    const view = extras ? {...all, formats: extras.formatsBeside(all.formats)} : all;
    const hasPart = (part: Part): boolean =>
      isServer
        ? RegExp(`\\sslot=["']?${part}\\b`).test(markupInside.get(this) ?? '')
        : this.querySelector(`:scope > [slot="${part}"]`) !== null;
    const hasStandard = view.standard !== undefined || hasPart('standard');
    const show = hasStandard ? settings.show : 'easy';
    const hasLines = scripted && settings.lineFocus === 'on';
    const {rooms} = brought;
    if (scripted && show !== 'standard') this.#used.add('easy-read');
    if (scripted && show !== 'easy') this.#used.add('standard');
    return noticeTemplate({
      view,
      level,
      hasLines,
      hasPart,
      show,
      unfolded: this.#unfolded,
      marked: this.#marker.marked || (hasLines ? (view.sections[0]?.points[0]?.id ?? '') : ''),
      bar: barTemplate({
        show,
        hasStandard,
        hasFormats: view.formats.length > 0 || hasPart('formats'),
        looks: scripted ? brought.looksTemplate?.(settings) : undefined,
        opened: this.#opened,
      }),
      listen: show === 'standard' ? nothing : (extras?.listenTemplate() ?? rooms?.listen()),
      after: extras
        ? extras.checkTemplate(this.#source.given, view, level + 1)
        : rooms?.check(this.#source.given, this.readers, level + 1),
    });
  }

  get #settings(): Required<NoticeSettings> {
    return settingsOf(this);
  }

  #bringExtras(): void {
    if (this.#extras || this.#source.read(true).view === undefined) return;
    const {NoticeExtras} = brought;
    if (!NoticeExtras) {
      this.#drawWith(bring('NoticeExtras', this));
      return;
    }
    this.#extras = new NoticeExtras(
      this,
      () =>
        this.#source.read(true).view?.formats.find(({kind, url}) => kind === 'audio' && url)?.url,
      () => {
        this.#extras = undefined;
        this.#used.clear();
        this.requestUpdate();
      },
    );
    this.requestUpdate();
  }

  #drawWith(coming: Promise<boolean> | undefined): void {
    void coming?.then((isHere) => isHere && this.requestUpdate());
  }

  #choose(settings: NoticeSettings): void {
    this.settings = settings;
    this.performUpdate();
    const event = new SteadyNoticeSettingsEvent(settings);
    this.dispatchEvent(event);
  }

  readonly #pressed = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('a')) this.#use(target);
    const button = target.closest<HTMLElement>('button');
    const {set, line, do: does} = button?.dataset ?? {};
    const {show} = this.settings ?? {};
    const [name, value = ''] = set?.split(':') ?? [];
    if (name) this.#choose({...this.settings, [name]: value});
    else if (line) this.#marker.move(Number(line));
    else if (does === 'print') void this.print();
    else if (does === 'formats') this.#goTo('steady:formats');
    else if (does === 'again') this.#choose(show ? {show} : {});
    else if (this.#settings.lineFocus === 'on') {
      const row = target.closest('.point');
      if (row) this.markLine(row.id);
    }
  };

  readonly #played = ({target}: Event): void => {
    this.#use(target as Element);
  };

  readonly #opened = (): void => {
    this.#drawWith(bring('looksTemplate', this));
  };

  readonly #unfolded = (): void => {
    this.#used.add('standard');
  };

  #use(target: Element): void {
    const kind = target.closest<HTMLElement>('[data-kind]')?.dataset['kind'];
    if (kind) this.#used.add(kind as NoticeReading['used'][number]);
  }

  #goTo(id: string): void {
    const heading = (this.renderRoot as ShadowRoot).getElementById(id);
    // First: what has the focus keeps clear of what sticks.
    heading?.focus({preventScroll: true});
    heading?.scrollIntoView();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-easy-read-notice': SteadyEasyReadNotice;
  }
}
