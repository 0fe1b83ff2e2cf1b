import {html, isServer, type PropertyDeclarations, type TemplateResult} from 'lit';
import {DoublePress} from '../../internal/double-press.js';
import {asText} from '../../internal/as-text.js';
import {flagAttribute, oneOf, textAttribute} from '../../internal/attributes.js';
import {isAddress} from '../../internal/address.js';
import {markupInside} from '../../internal/markup-inside.js';
import {ElementWithChildren} from '../../internal/with-children.js';
import {buttonAloneStyles} from '../../styles/button-alone.js';
import {hostStyles} from '../../styles/host.js';

const KINDS = ['primary', 'secondary', 'link', 'warning'] as const;
const TYPES = ['submit', 'reset', 'button'] as const;

/** How much a button stands out. */
export type ButtonKind = (typeof KINDS)[number];

/** What a press does in a form. */
export type ButtonType = (typeof TYPES)[number];

/** On the native button that acts in the form for the one we draw. */
const AGENT = 'data-steady-agent';

/**
 * A button, or a link that looks like one. With a native `<button>` or `<a>` of the page inside, that
 * one is the control, and works without scripts:
 *
 *     <steady-button><button>Continue</button></steady-button>
 *
 * Two presses within half a second are one, so that a tired hand sends a form once.
 *
 * @summary A button, or a link that looks like one.
 * @slot - A `<button>` or an `<a>` that is the control; else the words of the one that is drawn.
 * @csspart button - The button or link that is drawn.
 * @fires {PointerEvent} click - It was pressed. Prevented, it does nothing to its form.
 */
export class SteadyButton extends ElementWithChildren {
  static override styles = [hostStyles, buttonAloneStyles];

  /** Takes part in forms. */
  static readonly formAssociated = true;

  /** How much it stands out; `warning` for what cannot be taken back. Default `primary`. */
  declare kind: ButtonKind | undefined;

  /** What a press does in its form. Default `submit`, as on a native button. */
  declare type: ButtonType | undefined;

  /** What its value is posted as, when it is the button that was pressed. */
  declare name: string | undefined;

  /** What is posted. */
  declare value: string | undefined;

  /** Cannot be pressed. Think twice: nobody is told why. */
  declare disabled: boolean;

  /** Where a link leads. `http:`, `https:`, `mailto:`, `tel:`, or within the page's own site. */
  declare href: string | undefined;

  static override properties: PropertyDeclarations = {
    kind: {},
    type: {},
    name: {converter: textAttribute('name')},
    value: {converter: textAttribute('value')},
    disabled: {type: Boolean, converter: flagAttribute, reflect: true},
    href: {converter: textAttribute('href')},
  };

  readonly #internals = this.attachInternals();
  readonly #presses = new DoublePress();
  #isOff = false;
  /** A press of ours is handed on: the page has heard of it. */
  #isHandedOn = false;

  constructor() {
    super();
    this.disabled = false;
    if (isServer) return;
    // A label of the page must not name a box around the button as well.
    Object.assign(this.#internals, {role: 'none'});
    this.addEventListener('click', this.#onClick, true);
  }

  /** The form it belongs to: the one around it, or the one named by its `form` attribute. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Puts the focus on the button. */
  override focus(options?: FocusOptions): void {
    this.#control?.focus(options);
  }

  /** Presses it. */
  override click(): void {
    this.#control?.click();
  }

  /** Called by the browser when a fieldset around it, or itself, is switched off or on. */
  formDisabledCallback(isOff: boolean): void {
    this.#isOff = isOff;
    this.requestUpdate();
  }

  // What a page writes inside is the control itself, or its words.
  protected override readonly childrenStandIn = false;

  protected override renderContent(): TemplateResult {
    const kind = oneOf(this, 'kind', KINDS) ?? 'primary';
    const looks = kind === 'warning' ? 'primary warning' : kind;
    if (this.#isGiven()) return html`<div class=${looks}><slot></slot></div>`;
    const {href} = this;
    return isAddress(href)
      ? html`<a class="button ${looks}" part="button" href=${href}><slot></slot></a>`
      : html`<button
          type="button"
          class="button ${looks}"
          part="button"
          ?disabled=${this.disabled || this.#isOff}
          @click=${this.#onPress}
        >
          <slot></slot>
        </button>`;
  }

  protected override updated(): void {
    // A server may not have known what stands inside.
    const isDrawn = this.renderRoot.querySelector('.button') !== null;
    if (isDrawn === (this.#given !== null)) this.requestUpdate();
    const type = oneOf(this, 'type', TYPES) ?? 'submit';
    const there = this.#agent;
    if (type === 'button' || this.#given || isAddress(this.href)) {
      there?.remove();
      return;
    }
    // A form knows its own tree alone: Enter in a box, and who has sent it, are matters of this one.
    const agent = there ?? document.createElement('button');
    const {disabled} = this;
    const [name, value] = [asText(this.name), asText(this.value)];
    if (agent.type !== type) agent.type = type;
    if (agent.name !== name) agent.name = name;
    if (agent.value !== value) agent.value = value;
    if (agent.disabled !== disabled) agent.disabled = disabled;
    const form = this.getAttribute('form');
    if (form !== null && agent.getAttribute('form') !== form) agent.setAttribute('form', form);
    if (there) return;
    agent.toggleAttribute(AGENT, true);
    agent.slot = 'agent';
    agent.hidden = true;
    this.append(agent);
  }

  get #given(): HTMLElement | null {
    return this.querySelector<HTMLElement>(`:scope > :is(button:not([${AGENT}]), a)`);
  }

  get #agent(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`:scope > [${AGENT}]`);
  }

  get #control(): HTMLElement | null {
    return this.#given ?? this.renderRoot.querySelector<HTMLElement>('.button');
  }

  #isGiven(): boolean {
    if (isServer) return /^\s*<(button|a)\b/.test(markupInside.get(this) ?? '');
    // Over what a server drew, as it drew it.
    if (!this.scripted) return !this.renderRoot.querySelector('.button');
    return this.#given !== null;
  }

  // After all who listen have heard of it.
  readonly #onPress = (event: Event): void => {
    setTimeout(() => {
      if (event.defaultPrevented) return;
      this.#isHandedOn = true;
      this.#agent?.click();
      this.#isHandedOn = false;
    });
  };

  // On its way down, before anybody else hears of it.
  readonly #onClick = (event: Event): void => {
    const [pressed] = event.composedPath();
    if (pressed === this.#agent && this.#isHandedOn) event.stopPropagation();
    else if (this.#isSending && this.#presses.isSecond(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };

  get #isSending(): boolean {
    const given = this.#given;
    return given instanceof HTMLButtonElement
      ? given.type === 'submit'
      : this.#agent?.type === 'submit';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-button': SteadyButton;
  }
}
