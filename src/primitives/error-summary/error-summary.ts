import {css, html, isServer, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {errorSummaryFrame} from '../../fields/frame/error-summary.js';
import {asText} from '../../internal/as-text.js';
import {flagAttribute, textAttribute} from '../../internal/attributes.js';
import {headingLevelOf} from '../../internal/heading-level.js';
import {markupInside} from '../../internal/markup-inside.js';
import {styleInside} from '../../internal/style-inside.js';
import {ElementWithChildren} from '../../internal/with-children.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {insideErrorSummary} from '../../styles/inside.js';
import {panelStyles} from '../../styles/panel.js';
import {typeStyles} from '../../styles/type.js';
import {bareStyles} from '../bare.js';
import {goTo, ownerOf, wrongIn, type Wrong} from './in-form.js';

const own = css`
  /* Room below only where there is something to say. */
  :host {
    margin-block-end: 0;
  }
  .error-summary {
    margin-block-end: var(--_space-6);
  }
  /* Room above the list, as above one of ours. */
  .error-summary > slot {
    display: block;
  }
`;

/**
 * What there is to put right, at the top of a page, each with a link to its control. With a list of
 * the page inside, that list; without one it lists by itself what is wrong in its form, when a person
 * tries to send it:
 *
 *     <steady-error-summary>
 *       <ul><li><a href="#name">Enter your name</a></li></ul>
 *     </steady-error-summary>
 *
 * Links go to the control with its label in view, and leave the address as it is.
 *
 * @summary What there is to put right, with links to it.
 * @slot - A `<ul>` of links. Without one the element lists what is wrong in its form.
 */
export class SteadyErrorSummary extends ElementWithChildren {
  static override styles = [hostStyles, typeStyles, panelStyles, focusStyles, bareStyles, own];

  /** The title, in place of "There is a problem". */
  declare heading: string | undefined;

  /** Level of the title, 1 to 6. Default 2. */
  declare headingLevel: number | undefined;

  /** The id of the form to watch, where it is not the one around it. */
  declare for: string | undefined;

  /** Leaves the focus where it is. Without it the summary takes the focus when it comes. */
  declare disableAutoFocus: boolean;

  static override properties: PropertyDeclarations = {
    heading: {converter: textAttribute('heading')},
    headingLevel: {type: Number, attribute: 'heading-level'},
    for: {converter: textAttribute('for')},
    disableAutoFocus: {type: Boolean, attribute: 'disable-auto-focus', converter: flagAttribute},
  };

  readonly #found = new Set<HTMLElement>();
  #wrong: readonly Wrong[] = [];
  #isNew = true;

  constructor() {
    super();
    this.disableAutoFocus = false;
    if (!isServer) this.addEventListener('click', this.#onClick);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    styleInside(this, insideErrorSummary);
    // "invalid" does not bubble, and a form may come later than its summary.
    for (const name of ['invalid', 'submit', 'reset'])
      document.addEventListener(name, this.#onForm, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of ['invalid', 'submit', 'reset'])
      document.removeEventListener(name, this.#onForm, true);
  }

  /** Puts the focus on the summary, from where its words are read out. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.error-summary')?.focus(options);
  }

  // The list is a part of the element.
  protected override readonly childrenStandIn = false;

  protected override renderContent(): TemplateResult | typeof nothing {
    const list = this.#isGiven() ? html`<slot></slot>` : this.#ownList();
    return list
      ? errorSummaryFrame(headingLevelOf(this), list, asText(this.heading) || undefined)
      : nothing;
  }

  protected override firstUpdated(): void {
    // What a server has found, in controls that come to life with this one.
    setTimeout(() => this.#look());
  }

  protected override updated(): void {
    const isShown = this.renderRoot.querySelector('.error-summary') !== null;
    if (isShown && this.#isNew && this.scripted && !this.disableAutoFocus) this.focus();
    this.#isNew = !isShown;
  }

  #ownList(): TemplateResult | undefined {
    if (this.#wrong.length === 0) return undefined;
    return html`<ul>
      ${this.#wrong.map(
        ({control, words}) =>
          html`<li><a href="#${control.id}" @click=${this.#goTo(control)}>${words}</a></li>`,
      )}
    </ul>`;
  }

  #isGiven(): boolean {
    if (isServer) return /<(ul|ol|p)\b/.test(markupInside.get(this) ?? '');
    // Over what a server drew, as it drew it.
    if (!this.scripted) return this.renderRoot.querySelector('slot') !== null;
    return this.querySelector(':scope > :is(ul, ol, p)') !== null;
  }

  get #form(): HTMLFormElement | null {
    // Out of the page its root is not always one that knows ids.
    const root = this.getRootNode() as Partial<Document>;
    const named = root.getElementById?.(asText(this.for));
    return named instanceof HTMLFormElement ? named : this.closest('form');
  }

  readonly #goTo =
    (control: HTMLElement) =>
    (event: Event): void => {
      event.preventDefault();
      goTo(control);
    };

  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    const [, id] = /^#(.+)/.exec(link?.getAttribute('href') ?? '') ?? [];
    if (!id || !link || !this.contains(link)) return;
    const control = (this.getRootNode() as Document).getElementById(decoded(id));
    if (!control) return;
    event.preventDefault();
    goTo(control);
  };

  readonly #onForm = (event: Event): void => {
    const [at] = event.composedPath();
    const form = this.#form;
    if (!form || !(at instanceof HTMLElement) || this.#isGiven()) return;
    if (event.type === 'invalid') {
      if ((at as HTMLInputElement).form !== form) return;
      // All of it is said here: the browser would say the first alone, and take the focus there.
      event.preventDefault();
      if (this.#found.size === 0) queueMicrotask(this.#look);
      this.#found.add(ownerOf(at));
    } else if (at === form) {
      this.#found.clear();
      this.#show([]);
    }
  };

  readonly #look = (): void => {
    const form = this.#form;
    if (!form || this.#isGiven()) return;
    const wrong = wrongIn(form, this.#found);
    if (wrong.length === 0) return;
    // Another try: said again from the start.
    this.#isNew = true;
    this.#found.clear();
    this.#show(wrong);
  };

  #show(wrong: readonly Wrong[]): void {
    this.#wrong = wrong;
    this.requestUpdate();
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-error-summary': SteadyErrorSummary;
  }
}
