import {
  LitElement,
  html,
  isServer,
  type PropertyDeclarations,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Override} from '../i18n/catalogues.js';
import type {WordPart} from '../i18n/generated/loaders.js';
import {followLanguage, languageAt, leaveLanguage} from '../i18n/follow.js';
import {bringWords, languageFor} from '../i18n/languages.js';
import {currentLanguage, inLanguage, SOURCE, type Language} from '../i18n/msg.js';
import {warnOnce} from './warn.js';

/** What a server drew and nobody has taken over yet. */
interface Drawn {
  /** BCP 47. */
  readonly language: string;
  /** What takes it over, once it is here. */
  code?: typeof import('./hydrate.js');
}

const served = new WeakMap<Element, Drawn>();
const STAYS = Symbol('as the server drew it');

/**
 * What every Steady element does: it speaks the language of the place where it stands, follows it
 * when it changes, and draws into its own shadow root, also over one that a server has drawn.
 *
 * Subclasses draw in {@link renderContent}; words asked for there, and in anything it calls, are in
 * the element's language. Event handlers wrap words in {@link inOwnLanguage}.
 *
 * There can be a thousand on a page, most of them in English and drawn there: what others need is
 * loaded when it is needed (`i18n/catalogues.ts`, `hydrate.ts`), and nothing here is made anew for
 * each element that all can share.
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
  declare allowUnreviewed: string | undefined;

  // Not by decorators: their helpers alone are half a kilobyte.
  static override properties: PropertyDeclarations = {
    words: {attribute: false},
    allowUnreviewed: {attribute: 'allow-unreviewed'},
  };

  /**
   * Which of our translations the element brings, beside those that all elements say: see
   * `locales/parts.json`. It names those of everything it can draw, also of other elements it holds.
   */
  protected static readonly wordParts: readonly WordPart[] = [];

  // Few, and no private methods: with 16 of its own, Lit's included, an element costs a browser twice.
  #language: Language = SOURCE;
  #wanted = '';

  /** The BCP 47 tag of the words now on screen. */
  get language(): string {
    return wordsOf(this.#language).tag;
  }

  /** Which way the words now on screen run. */
  protected get direction(): 'ltr' | 'rtl' {
    return wordsOf(this.#language).direction ?? 'ltr';
  }

  /**
   * Whether scripts run: not on a server, nor in the first drawing over what a server drew, which
   * must be the same. What is of no use without scripts is drawn only then.
   */
  protected get scripted(): boolean {
    return !isServer && !served.has(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {shadowRoot} = this;
    const root = super.createRenderRoot();
    if (shadowRoot) {
      served.set(this, {language: shadowRoot.querySelector<HTMLElement>('.steady')?.lang ?? ''});
      this.renderOptions.renderBefore = null;
    }
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasAttributes()) warnOfAttributes(this);
    followLanguage(this, SteadyElement.#languageMayHaveChanged);
    SteadyElement.#languageMayHaveChanged(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveLanguage(this);
  }

  /**
   * The language to draw an element in, of those loaded.
   *
   * @param wanted - BCP 47, or `''` where nobody has said.
   */
  static languageFor(element: SteadyElement, wanted: string): Language {
    return languageFor(...SteadyElement.#asked(element, wanted), warnOnce);
  }

  /** Runs code with its words in this element's language. */
  protected inOwnLanguage<T>(fn: () => T): T {
    return inLanguage(wordsOf(this.#language), fn);
  }

  /** The host's words; a component whose configuration holds some adds them. Asked before each drawing. */
  protected hostWords(): Override | undefined {
    return this.words;
  }

  /** What stands in the shadow root, inside the element that carries `lang` and `dir`. */
  protected renderContent(): TemplateResult | typeof nothing {
    return nothing;
  }

  /**
   * Draws that element, with its class `steady`, as the only one in the shadow root. Who is on a page
   * a thousand times draws it together with its content here, a template fewer each time.
   */
  protected override render(): TemplateResult {
    // A server renderer and performUpdate have set the language of the words.
    const {language, direction} = this;
    return html`<div class="steady" lang=${language} dir=${direction}>${this.draw()}</div>`;
  }

  /** What is drawn in place of {@link renderContent}, where something else is. */
  protected draw(): TemplateResult | typeof nothing {
    return this.renderContent();
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
    // A Welsh page must not flash English: the first drawing waits for the words. Later ones do not.
    return SteadyElement.#bringWords(this, this.hasUpdated ? '' : this.#wanted);
  }

  // Who waits for nothing makes no promise.
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const drawn = served.get(this);
    const needed = drawn ? SteadyElement.#goOnFrom(this, drawn) : this.prepareUpdate();
    if (needed) return needed.then((stays) => stays === STAYS || SteadyElement.#updateNow(this));
    SteadyElement.#updateNow(this);
    return undefined;
  }

  static async #goOnFrom(element: SteadyElement, drawn: Drawn): Promise<unknown> {
    try {
      drawn.code = await import('./hydrate.js');
      await drawn.code.takeProperties(element);
    } catch {
      // The server has the person's place: its own page goes on without scripts.
      if (element.querySelector('script[data-served]')) return STAYS;
    }
    return element.prepareUpdate();
  }

  static #updateNow(element: SteadyElement): void {
    const isFirst = !element.hasUpdated;
    element.performUpdate();
    // What was set before the element was defined can only be seen now.
    if (isFirst) void element.prepareUpdate()?.then(() => element.requestUpdate());
  }

  protected override performUpdate(): void {
    const wasServed = served.has(this);
    this.#language = SteadyElement.languageFor(this, this.#wanted);
    inLanguage(this.#language, () => super.performUpdate());
    // What a server drew is taken over in its language, whatever the page has become since.
    if (wasServed) SteadyElement.#languageMayHaveChanged(this);
  }

  protected override update(changed: PropertyValues): void {
    const drawn = served.get(this);
    let drawnAgain: (() => void) | undefined;
    if (drawn) {
      const {language, code} = drawn;
      const value = language === this.language ? this.render() : undefined;
      drawnAgain = code?.takeOver(this.renderRoot as ShadowRoot, value, this.renderOptions);
      served.delete(this);
      this.takeTyped();
      // What cannot be gone on from is drawn again now, and not before: until then it is on screen.
      if (drawnAgain || !code) this.renderRoot.replaceChildren();
    }
    super.update(changed);
    drawnAgain?.();
    if (this.hasUpdated && changed.has('allowUnreviewed')) SteadyElement.#lookAgain(this);
  }

  static readonly #languageMayHaveChanged = (element: SteadyElement): void => {
    const wanted = served.get(element)?.language ?? languageAt(element);
    if (wanted === element.#wanted) return;
    element.#wanted = wanted;
    SteadyElement.#lookAgain(element);
  };

  /** Draws again, in the old words until the new ones are here. */
  static #lookAgain(element: SteadyElement): void {
    // The first drawing brings them by itself.
    const coming = element.hasUpdated && SteadyElement.#bringWords(element, element.#wanted);
    if (coming) void coming.then(() => element.requestUpdate());
    else element.requestUpdate();
  }

  /** What decides which words an element is drawn in. */
  static #asked(element: SteadyElement, wanted: string) {
    const {wordParts} = element.constructor as typeof SteadyElement;
    return [wanted, element.hostWords(), element.allowUnreviewed, wordParts] as const;
  }

  static #bringWords(element: SteadyElement, wanted: string): Promise<unknown> | undefined {
    return bringWords(...SteadyElement.#asked(element, wanted))?.catch(() =>
      warnOnce(
        'words-not-loaded',
        `The words for "${wanted}" did not arrive. Serve the locales beside the script.`,
      ),
    );
  }
}

/** A framework that draws before the element is defined writes objects into attributes. */
function warnOfAttributes(element: LitElement): void {
  const {elementProperties} = element.constructor as typeof LitElement;
  for (const [name, {attribute}] of elementProperties) {
    if (attribute !== false || !element.hasAttribute(String(name))) continue;
    warnOnce(
      'attribute-ignored',
      `${element.localName}: "${String(name)}" is a property, not an attribute.`,
    );
  }
}

// A server gives the language with each drawing: many are under way in one process.
function wordsOf(own: Language): Language {
  return isServer ? currentLanguage() : own;
}
