import {
  LitElement,
  html,
  isServer,
  type PropertyDeclarations,
  type nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  isLoaded,
  loadLanguage,
  loadOwnWords,
  needsOwnWords,
  resolveLanguage,
  withheldTag,
  type Override,
} from '../i18n/catalogues.js';
import {directionOf} from '../i18n/direction.js';
import {followLanguage, languageAt} from '../i18n/follow.js';
import {currentLanguage, inLanguage, SOURCE, type Language} from '../i18n/msg.js';
import {followChildren, isWrittenIn, switchChildren} from './fallback.js';
import {warnOnce} from './warn.js';

/**
 * What every Steady element does: it speaks the language of the place where it stands, follows it
 * when it changes, and draws into its own shadow root, also over one that a server has drawn.
 *
 * Subclasses draw in {@link renderContent}; words asked for there, and in anything it calls, are in
 * the element's language. Event handlers wrap words in {@link inOwnLanguage}.
 */
export abstract class SteadyElement extends LitElement {
  /**
   * A host's own words, by language and message id: `{"en": {"steady.flow.continue": "Next"}}`.
   * `{0}` and `{1}` stand for the values of a sentence.
   */
  declare words: Override | undefined;

  /**
   * Languages that may be shown although no fluent person has read their words yet: BCP 47 tags with
   * spaces between, such as `cy ar`. Without it English is shown in their place, with a warning.
   */
  declare allowUnreviewed: string;

  // Not by decorators: their helpers alone are half a kilobyte.
  static override properties: PropertyDeclarations = {
    words: {attribute: false},
    allowUnreviewed: {attribute: 'allow-unreviewed'},
  };

  constructor() {
    super();
    this.allowUnreviewed = '';
  }

  #language: Language = SOURCE;
  #wanted = '';
  #stopFollowing: (() => void) | undefined;
  #leavesFallback = false;
  /** The language in which a server drew what is on screen, until it is taken over. */
  #drawn: string | undefined;
  #code: typeof import('./hydrate.js') | undefined;

  /** The BCP 47 tag of the words now on screen. */
  get language(): string {
    return this.#words.tag;
  }

  // A server gives the language with each drawing: many are under way in one process.
  get #words(): Language {
    return isServer ? currentLanguage() : this.#language;
  }

  /**
   * Whether scripts run: not on a server, nor in the first drawing over what a server drew, which
   * must be the same. What is of no use without scripts is drawn only then.
   */
  protected get scripted(): boolean {
    return !isServer && this.#drawn === undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {shadowRoot} = this;
    const root = super.createRenderRoot();
    if (shadowRoot) {
      this.#drawn = shadowRoot.querySelector<HTMLElement>('.steady')?.lang ?? '';
      this.renderOptions.renderBefore = null;
    }
    return root;
  }

  /**
   * Whether what a host writes inside stands in for the element until it is shown, and rests from then
   * on. Not so where it is a part of the element.
   */
  protected readonly childrenStandIn: boolean = true;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#warnOfAttributes();
    this.#stopFollowing = followLanguage(this, () => this.#languageMayHaveChanged());
    this.#languageMayHaveChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  /**
   * The language to draw an element in, of those loaded.
   *
   * @param wanted - BCP 47, or `''` where nobody has said.
   */
  static languageFor(element: SteadyElement, wanted: string): Language {
    const {allowUnreviewed} = element;
    const withheld = withheldTag(wanted, allowUnreviewed);
    if (withheld) {
      warnOnce(
        'words-not-reviewed',
        `No fluent person has read the words for "${withheld}": English is shown, unless allow-unreviewed="${withheld}".`,
      );
    }
    return resolveLanguage(wanted, element.hostWords(), allowUnreviewed);
  }

  /** Runs code with its words in this element's language. */
  protected inOwnLanguage<T>(fn: () => T): T {
    return inLanguage(this.#words, fn);
  }

  /** The host's words; a component whose configuration holds some adds them. Asked before each drawing. */
  protected hostWords(): Override | undefined {
    return this.words;
  }

  /** What stands in the shadow root, inside the element that carries `lang` and `dir`. */
  protected abstract renderContent(): TemplateResult | typeof nothing;

  protected override render(): TemplateResult {
    const {tag} = this.#words;
    // Set here as well as in performUpdate, which a server renderer does not call.
    const content = this.#leavesFallback
      ? html`<slot></slot>`
      : this.inOwnLanguage(() => this.renderContent());
    return html`<div class="steady" lang=${tag} dir=${directionOf(tag)}>${content}</div>`;
  }

  /**
   * What a person typed before scripts came stands in the native controls: a component that keeps
   * answers takes them from there, before it draws with scripts for the first time.
   */
  protected takeTyped(): void {
    // Most elements ask nothing.
  }

  /** Brings what the next drawing needs and is not here yet. Never rejects. */
  protected prepareUpdate(): Promise<unknown> | undefined {
    return needsOwnWords(this.hostWords()) ? this.#load(loadOwnWords()) : undefined;
  }

  // A Welsh page must not flash English: the first drawing waits for the words.
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#drawn !== undefined) {
      try {
        await (this.#code = await import('./hydrate.js')).takeProperties(this);
      } catch {
        // The server has the person's place: its own page goes on without scripts.
        if (this.querySelector('script[data-served]')) return;
      }
    }
    const isFirst = !this.hasUpdated;
    if (isFirst && !this.#isLoaded) await this.#loadLanguage();
    const needed = this.prepareUpdate();
    if (needed) await needed;
    await super.scheduleUpdate();
    // What was set before the element was defined can only be seen now.
    if (isFirst) void this.prepareUpdate()?.then(() => this.requestUpdate());
  }

  protected override performUpdate(): void {
    this.#language = SteadyElement.languageFor(this, this.#wanted);
    inLanguage(this.#language, () => super.performUpdate());
    // What a server drew is taken over in its language, whatever the page has become since.
    this.#languageMayHaveChanged();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated && !isServer) {
      // Scripts can come late: what a person is writing by then must not vanish under their hands.
      this.#leavesFallback = this.scripted && this.childrenStandIn && isWrittenIn(this);
      // A parser, a morph or a framework can bring children, or a new token, after the first drawing.
      followChildren(this, () => this.requestUpdate());
    }
    const drawn = this.#drawn;
    const code = this.#code;
    let drawnAgain: (() => void) | undefined;
    if (drawn !== undefined) {
      const value = drawn === this.language ? this.render() : undefined;
      drawnAgain = code?.takeOver(this.renderRoot as ShadowRoot, value, this.renderOptions);
      this.#drawn = undefined;
      this.takeTyped();
      // What cannot be gone on from is drawn again now, and not before: until then it is on screen.
      if (drawnAgain || !code) this.renderRoot.replaceChildren();
    }
    super.update(changed);
    drawnAgain?.();
    if (this.hasUpdated && changed.has('allowUnreviewed') && !this.#isLoaded) this.#bringWords();
    switchChildren(this, this.renderRoot.querySelector('slot:not([name])') !== null);
  }

  /** A framework that draws before the element is defined writes objects into attributes. */
  #warnOfAttributes(): void {
    const {elementProperties} = this.constructor as typeof LitElement;
    for (const [name, {attribute}] of elementProperties) {
      if (attribute !== false || !this.hasAttribute(String(name))) continue;
      warnOnce(
        'attribute-ignored',
        `${this.localName}: "${String(name)}" is a property, not an attribute.`,
      );
    }
  }

  #languageMayHaveChanged(): void {
    const wanted = this.#drawn ?? languageAt(this);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#bringWords();
  }

  get #isLoaded(): boolean {
    return isLoaded(this.#wanted, this.allowUnreviewed);
  }

  /** Draws again, in the old words until the new ones are here. */
  #bringWords(): void {
    if (this.#isLoaded) this.requestUpdate();
    else if (this.hasUpdated) void this.#loadLanguage().then(() => this.requestUpdate());
  }

  #loadLanguage(): Promise<void> {
    return this.#load(loadLanguage(this.#wanted, this.allowUnreviewed));
  }

  async #load(words: Promise<unknown>): Promise<void> {
    try {
      await words;
    } catch {
      warnOnce(
        'words-not-loaded',
        `The words for "${this.#wanted}" did not arrive. Serve the locales beside the script.`,
      );
    }
  }
}
