import {css, html, isServer, type PropertyDeclarations, type TemplateResult} from 'lit';
import {directionOf} from '../../i18n/direction.js';
import {msg} from '../../i18n/msg.js';
import {languageAt} from '../../i18n/follow.js';
import {asText} from '../../internal/as-text.js';
import {flagAttribute, textAttribute} from '../../internal/attributes.js';
import {ElementWithChildren} from '../../internal/with-children.js';
import {hostStyles} from '../../styles/host.js';

const switchStyles = css`
  .steady {
    background: none;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  ::slotted(a) {
    display: inline-grid !important;
    place-content: center !important;
    min-block-size: var(--_size-target) !important;
    border-radius: 2px !important;
    color: var(--_color-link) !important;
    text-decoration-thickness: max(1px, 0.0625em) !important;
    text-underline-offset: 0.15em !important;
  }
  ::slotted(a:hover) {
    color: var(--_color-link-hover) !important;
    text-decoration-thickness: var(--_link-line-hover) !important;
  }
  ::slotted(a[aria-current]) {
    font-weight: var(--_font-weight-strong) !important;
    color: var(--_color-text) !important;
    text-decoration: none !important;
  }
  ::slotted(a:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus-text-outline-color) !important;
    outline-offset: var(--_focus-offset) !important;
    box-shadow: var(--_focus-text-shadow) !important;
    color: var(--_focus-link-color) !important;
    background: var(--_focus-link-background) !important;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/** Another language was chosen. Prevented, nothing is changed by the element. */
export class SteadyLanguageChangeEvent extends CustomEvent<{readonly language: string}> {
  /** @param language - BCP 47. */
  constructor(language: string) {
    super('steady-language-change', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: {language},
    });
  }
}

/**
 * The languages of a page, each in its own words: links of the page, which work without scripts. With
 * `in-place` a press changes the language where one stands, and answers that were given stay.
 *
 *     <steady-language-switch>
 *       <a href="/form" lang="en" hreflang="en">English</a>
 *       <a href="/cy/form" lang="cy" hreflang="cy">Cymraeg</a>
 *     </steady-language-switch>
 *
 * @summary The languages of a page, each in its own words.
 * @slot - A link for each language, with `hreflang` and `lang`.
 * @fires {SteadyLanguageChangeEvent} steady-language-change - Another language was chosen, with
 *   `in-place`. Can be cancelled.
 */
export class SteadyLanguageSwitch extends ElementWithChildren {
  static override styles = [hostStyles, switchStyles];

  protected static override readonly wordParts = ['content'] as const;

  /** A press sets `lang`, and `dir` where it differs, in place of going to the link. */
  declare inPlace: boolean;

  /** The id of what speaks the language, for `in-place`. The whole page without it. */
  declare for: string | undefined;

  /** What a screen reader says the links are, in place of "Language". */
  declare label: string | undefined;

  static override properties: PropertyDeclarations = {
    inPlace: {type: Boolean, attribute: 'in-place', converter: flagAttribute},
    for: {converter: textAttribute('for')},
    label: {converter: textAttribute('label')},
  };

  constructor() {
    super();
    this.inPlace = false;
    if (!isServer) this.addEventListener('click', this.#onClick);
  }

  // The links are a part of the element.
  protected override readonly childrenStandIn = false;

  protected override renderContent(): TemplateResult {
    const label =
      asText(this.label) ||
      msg('Language', {
        id: 'steady.content.language',
        desc: 'What a screen reader says before links to the same page in other languages.',
      });
    return html`<nav aria-label=${label}><slot></slot></nav>`;
  }

  protected override updated(): void {
    this.#mark();
  }

  get #target(): Element {
    const root = this.getRootNode() as Document;
    return root.getElementById(asText(this.for)) ?? document.documentElement;
  }

  #mark(): void {
    const now = languageAt(this.#target).toLowerCase();
    for (const link of this.querySelectorAll('a')) {
      const isNow = languageOf(link).toLowerCase() === now;
      // What the page has marked itself stays where nobody has chosen here.
      if (!this.inPlace && (!isNow || link.hasAttribute('aria-current'))) continue;
      if (isNow) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (!link.lang && link.hreflang) link.lang = link.hreflang;
    }
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    const language = link && languageOf(link);
    // With a key held, a link opens elsewhere.
    const {ctrlKey, metaKey, shiftKey, altKey} = event;
    if (!this.inPlace || !language || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    if (!this.dispatchEvent(new SteadyLanguageChangeEvent(language))) return;
    const target = this.#target as HTMLElement;
    target.lang = language;
    const direction = directionOf(language);
    if (getComputedStyle(target).direction !== direction) target.dir = direction;
    this.#mark();
  };
}

function languageOf({hreflang, lang}: HTMLAnchorElement): string {
  return hreflang || lang;
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-language-switch': SteadyLanguageSwitch;
  }
  interface HTMLElementEventMap {
    'steady-language-change': SteadyLanguageChangeEvent;
  }
}
