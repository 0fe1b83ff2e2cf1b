import {isServer, type PropertyDeclarations, type PropertyValues} from 'lit';
import {asText} from '../internal/as-text.js';
import {flagAttribute, textAttribute} from '../internal/attributes.js';
import {ElementWithChildren} from '../internal/with-children.js';
import {sendByEnter} from './enter.js';
import {firstToFocus, type Native} from './native.js';
import {isToBeSaid, keepQuiet, watchSending} from './sending.js';
import {wrongByBrowser, type Wrong} from './wrong.js';

/**
 * What takes part in a form of the page as a native control does: it holds a value, posts it, is
 * checked, reset, switched off and brought back. How it looks is said in `form-control.ts`.
 *
 * Where the page gives a native control as child, that one stays the control: it holds the value, posts
 * it, and is checked by the browser.
 *
 * `Held` is what it holds, as it was typed or chosen; `Control` the native control that holds it.
 */
export abstract class SteadyInForm<
  Held extends string | readonly string[],
  Control extends Native = HTMLInputElement,
> extends ElementWithChildren {
  /** Takes part in forms. */
  static readonly formAssociated = true;

  /** What the value is posted as. Not posted without it. */
  declare name: string | undefined;

  /** There has to be an answer. */
  declare required: boolean;

  /** Cannot be used, and is not posted. */
  declare disabled: boolean;

  /** What the browser may offer and bring back: `on`, or a token such as `given-name`. Off without it. */
  declare autocomplete: string | undefined;

  static override properties: PropertyDeclarations = {
    name: {converter: textAttribute('name'), reflect: true},
    required: {type: Boolean, converter: flagAttribute},
    disabled: {type: Boolean, converter: flagAttribute, reflect: true},
    defaultValue: {attribute: 'value'},
    autocomplete: {converter: textAttribute('autocomplete')},
  };

  readonly #internals = this.attachInternals();
  /** What was typed, chosen or set; nothing while it is still the value to begin with. */
  #held: Held | undefined;
  #isOff = false;
  #hasBeenChecked = false;
  /** The page asks by script: `checkValidity` is answered in silence, `reportValidity` aloud. */
  #asked: 'check' | 'report' | undefined;
  #custom = '';
  #wrong: Wrong | undefined;

  constructor() {
    super();
    this.required = false;
    this.disabled = false;
    if (isServer) return;
    // A label of the page names the control in here, not a box around it as well.
    Object.assign(this.#internals, {role: 'none'});
    // "invalid" does not bubble: from a control of the page it is heard only on its way down.
    this.addEventListener('invalid', this.#onInvalid, true);
    this.addEventListener('input', this.#onInput);
    this.addEventListener('change', this.#onInput);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchSending();
  }

  /** The form it belongs to: the one around it, or the one named by its `form` attribute. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The labels of the page that name it. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What is wrong with the value, as on native controls. */
  get validity(): ValidityState {
    return this.#checked.validity;
  }

  /** What is wrong, in words; empty when nothing is. */
  get validationMessage(): string {
    this.#tellForm();
    return this.willValidate ? (this.#wrong?.words ?? '') : '';
  }

  /** Whether it is checked at all: not while it is disabled. */
  get willValidate(): boolean {
    return this.#checked.willValidate;
  }

  /** Whether the value can be taken. Shows nothing. */
  checkValidity(): boolean {
    return this.#ask('check');
  }

  /** Whether the value can be taken. If not, says why and takes the focus. */
  reportValidity(): boolean {
    return this.#ask('report');
  }

  /** Holds the form back with words of your own, until it is called with an empty text. */
  setCustomValidity(words: string): void {
    this.#custom = words;
    this.controlsGiven[0]?.setCustomValidity(words);
    this.#tellForm();
  }

  /** Puts the focus on the control. */
  override focus(options?: FocusOptions): void {
    firstToFocus(this.controls)?.focus(options);
  }

  /** Called by the browser when the form is reset. */
  formResetCallback(): void {
    this.#held = undefined;
    this.#hasBeenChecked = false;
    this.requestUpdate();
  }

  /** Called by the browser when a fieldset around it, or itself, is switched off or on. */
  formDisabledCallback(isOff: boolean): void {
    this.#isOff = isOff;
    this.requestUpdate();
  }

  /** Called by the browser with what it has kept: see `autocomplete`. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.held = this.hold(state);
  }

  /** The value to begin with, and after a reset, as the host has set it. */
  abstract defaultValue: unknown;

  /** The controls of the page that this element takes, in their order. Not asked on a server. */
  protected abstract given(): readonly Control[];

  /** What is held for what a host has set, or for what the browser has kept: text, where nothing else is said. */
  protected hold(given: unknown): Held {
    return asText(given) as Held;
  }

  /** What is wrong with it. */
  protected abstract check(held: Held): Wrong | undefined;

  /** What these controls hold. */
  protected abstract read(controls: readonly Control[]): Held;

  /** Puts it into these controls. */
  protected abstract write(controls: readonly Control[], held: Held): void;

  /** What is typed or chosen now. */
  protected get held(): Held {
    const given = this.controlsGiven;
    return given.length ? this.read(given) : (this.#held ?? this.hold(this.defaultValue));
  }

  protected set held(held: Held) {
    this.#held = held;
    const given = this.controlsGiven;
    if (given.length) this.write(given, held);
    this.#release();
    this.#tellForm();
    this.requestUpdate();
  }

  protected get controlsGiven(): readonly Control[] {
    return isServer ? [] : this.given();
  }

  /** The controls that a person uses: those of the page, else ours. */
  protected get controls(): readonly Control[] {
    const given = this.controlsGiven;
    return given.length ? given : this.#drawn;
  }

  protected get isDisabled(): boolean {
    return this.disabled || this.#isOff;
  }

  /** What is wrong with what is held. */
  protected get wrong(): Wrong | undefined {
    return this.#wrong;
  }

  /** What the last check found, in words; empty before there was one. */
  protected get found(): string {
    return this.#hasBeenChecked ? (this.#wrong?.words ?? '') : '';
  }

  /** Whether `required` is handed on to each control of the page. */
  protected readonly handsOnRequired: boolean = true;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (isServer || this.hasUpdated || this.controlsGiven.length) return;
    // Typed into what a server drew, before the script came.
    const typed = this.read(this.#drawn);
    if (this.#drawn.length && String(typed) !== String(this.held)) this.#held ??= typed;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    // Firefox loses the keys typed into a control that has come into a slot, or into the hands of a
    // form-associated element, until it is told again.
    const all = [...this.controlsGiven, ...this.#drawn];
    all.find((control) => control.matches(':focus'))?.focus({preventScroll: true});
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const given = this.controlsGiven;
    for (const control of given) {
      // Set only where it differs: the children are watched, and each setting counts as a change.
      if (this.disabled && !control.disabled) control.disabled = true;
      // What the page itself has switched off stays off.
      if (!this.disabled && changed.get('disabled')) control.disabled = false;
      if (this.required && this.handsOnRequired) control.required = true;
    }
    // Set before its controls were there.
    if (given.length && this.#held !== undefined) {
      if (String(this.read(given)) !== String(this.#held)) this.write(given, this.#held);
      this.#held = undefined;
    }
    this.#tellForm();
  }

  get #drawn(): readonly Control[] {
    return [...(this.shadowRoot?.querySelectorAll<Control>('input, textarea, select') ?? [])];
  }

  get #checked(): ElementInternals | Native {
    this.#release();
    this.#tellForm();
    const given = this.controlsGiven;
    const native = given.find((control) => !isGood(control)) ?? given[0];
    return native && this.#internals.validity.valid ? native : this.#internals;
  }

  #ask(how: 'check' | 'report'): boolean {
    this.#asked = how;
    try {
      return this.#checked[`${how}Validity`]();
    } finally {
      this.#asked = undefined;
    }
  }

  /** What is posted, what is wrong with it, and what the browser may keep of it. */
  #tellForm(): void {
    if (isServer) return;
    const {held} = this;
    const given = this.controlsGiven;
    this.#wrong = this.#custom
      ? {flags: {customError: true}, words: this.#custom}
      : (this.inOwnLanguage(() => this.check(held)) ?? wrongByBrowser(given[0]));
    if (!this.#wrong && this.#hasBeenChecked) {
      this.#hasBeenChecked = false;
      this.requestUpdate();
    }
    const mayKeep =
      given.length === 0 && /\S/.test(asText(this.autocomplete)) && this.autocomplete !== 'off';
    const kept = typeof held === 'string' ? held : held.join('\n');
    this.#internals.setFormValue(given.length ? null : this.posted(held), mayKeep ? kept : null);
    // What the browser has against a control of the page itself, it says there.
    const counts = given.filter(({willValidate}) => willValidate);
    const isOurs = !given.length || (counts.length > 0 && counts.every(isGood));
    const {flags = {}, words = '', box = 0} = (isOurs ? this.#wrong : undefined) ?? {};
    const anchor = this.controls[box];
    this.#internals.setValidity(flags, words, ...(anchor ? [anchor] : []));
  }

  /** What is posted for what is held; nothing where it does not count. */
  protected posted(held: Held): FormData | string | null {
    return String(held);
  }

  /** A control was used, and the others are to follow it. */
  protected settle(_control: EventTarget | null, _controls: readonly Control[]): void {
    // Most stand alone.
  }

  /** Whether an event comes from a control that we draw: one of the page's does all by itself. */
  protected isOurs(event: Event): boolean {
    return this.renderRoot.contains(event.target as Node);
  }

  /** For the templates: Enter in a control that we draw. */
  protected readonly onKeypress = (event: KeyboardEvent): void => {
    // Not keydown: a page that has taken that key for itself must keep it.
    if (event.key === 'Enter' && this.isOurs(event) && this.form) sendByEnter(this.form);
  };

  /** For the templates: something was typed or chosen in a control that we draw. */
  protected readonly onDrawn = (event: Event): void => {
    if (!this.isOurs(event)) return;
    this.settle(event.target, this.#drawn);
    this.#held = this.read(this.#drawn);
    this.#tellForm();
    this.requestUpdate();
    // The native event ends at the shadow root; "input" goes on by itself.
    if (!event.composed) this.dispatchEvent(new Event(event.type, {bubbles: true}));
  };

  // Of a control of the page.
  readonly #onInput = (event: Event): void => {
    if (event.target === this) return;
    this.settle(event.target, this.controlsGiven);
    this.#release();
    this.#tellForm();
    this.requestUpdate();
  };

  readonly #onInvalid = (event: Event): void => {
    const target = event.target as this | Control;
    const given = this.controlsGiven;
    const isOurs = target === this;
    // Asked because of an answer, inside: it speaks for itself.
    if (!isOurs && !given.includes(target as Control)) return;
    this.#tellForm();
    // A script has asked: the browser's own words are the same as on screen.
    if (!isOurs && !this.#custom) {
      given[0]?.setCustomValidity(this.#wrong?.words ?? '');
      this.form?.addEventListener('click', this.#release, {capture: true, once: true});
    }
    if (this.#asked === 'check') return;
    this.#hasBeenChecked = true;
    this.requestUpdate();
    if (event.defaultPrevented) return;
    if (this.#asked !== 'report' && !isToBeSaid(this.form, [this, ...given])) return;
    // Its words stand beside it: a bubble with the same words would cover the question.
    keepQuiet(event, this.form);
    const box = isOurs ? this.controls[this.#wrong?.box ?? -1] : (target as Control);
    (box ?? firstToFocus(this.controls))?.focus({preventScroll: true});
    // With its words, once they are drawn, and with a label of the page above it.
    const all = [this, ...(this.labels as unknown as readonly HTMLElement[])];
    void this.updateComplete.then(() => {
      for (const each of all) each.scrollIntoView({block: 'nearest'});
    });
  };

  /** The words on the page's control would hold it back for ever, if its value were set by script. */
  readonly #release = (): void => {
    this.controlsGiven[0]?.setCustomValidity(this.#custom);
  };
}

function isGood({validity}: Native): boolean {
  return validity.valid;
}
