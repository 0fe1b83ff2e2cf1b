import {html, isServer, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {FieldView} from '../fields/view.js';
import {textOf} from '../i18n/text.js';
import {flagAttribute, textAttribute} from '../internal/attributes.js';
import {ElementWithChildren} from '../internal/with-children.js';
import {markupInside} from '../internal/markup-inside.js';
import {warnOnce} from '../internal/warn.js';
import type {Definition, Problem, Question} from '../questions/index.js';
import {sendByEnter} from './enter.js';
import type {Place} from './frame.js';
import {wordsIn} from './page-words.js';

/** Nothing asked here belongs to a set of questions. */
const ALONE: Definition = {
  id: '',
  version: '',
  title: '',
  audiences: [],
  audience: [],
  sections: [],
};

const WRONGS = [
  'badInput',
  'patternMismatch',
  'rangeOverflow',
  'rangeUnderflow',
  'stepMismatch',
  'tooLong',
  'tooShort',
  'typeMismatch',
  'valueMissing',
] as const satisfies (keyof ValidityState)[];

/** What keeps an answer from being taken. */
export interface Wrong {
  readonly flags: ValidityStateFlags;
  /** What to do, in the element's language. */
  readonly words: string;
}

/**
 * A control for a form of the page: it takes part in that form as a native control does, and draws
 * itself with the template of a field.
 *
 * Where the page gives a native control as child, that one stays the control: it holds the value, posts
 * it, and is checked by the browser. The element gives it the looks, its words and its problem.
 *
 * Subclasses say which controls of the page they take ({@link given}), what is wrong with a value
 * ({@link check}), and draw by {@link fieldView} and {@link place}.
 */
export abstract class SteadyFormControl extends ElementWithChildren {
  /** Takes part in forms. */
  static readonly formAssociated = true;

  /** The question. Not needed where a `<label for>` of the page has it. */
  declare label: string | undefined;

  /** One short line of help under the question. */
  declare hint: string | undefined;

  /** What the value is posted as. Not posted without it. */
  declare name: string | undefined;

  /** There has to be an answer. */
  declare required: boolean;

  /** Cannot be used, and is not posted. */
  declare disabled: boolean;

  /** What is wrong, from your server: shown and read out with the control. It does not hold the form back. */
  declare error: string | undefined;

  /** What is asked for, as it reads inside "Enter …" or "Select …": `your name`. */
  declare thing: string | undefined;

  /** The value to begin with, and after a reset. */
  declare defaultValue: string | undefined;

  /** What the browser may offer and bring back: `on`, or a token such as `given-name`. Off without it. */
  declare autocomplete: string | undefined;

  protected static override readonly wordParts = ['form'] as const;

  static override properties: PropertyDeclarations = {
    label: {converter: textAttribute('label')},
    hint: {converter: textAttribute('hint')},
    name: {converter: textAttribute('name'), reflect: true},
    required: {type: Boolean, converter: flagAttribute},
    disabled: {type: Boolean, converter: flagAttribute, reflect: true},
    error: {converter: textAttribute('error')},
    thing: {converter: textAttribute('thing')},
    defaultValue: {attribute: 'value'},
    autocomplete: {converter: textAttribute('autocomplete')},
  };

  readonly #internals = this.attachInternals();
  /** What was typed, chosen or set; nothing while it is still the value to begin with. */
  #value: string | undefined;
  #isOff = false;
  #hasBeenChecked = false;
  #isAsking = false;
  #custom = '';
  #wrong: Wrong | undefined;
  #isTied = false;

  constructor() {
    super();
    this.required = false;
    this.disabled = false;
    if (isServer) return;
    // A label of the page names the control in here, not a box around it as well.
    Object.assign(this.#internals, {role: 'none'});
    // "invalid" does not bubble: from a control of the page it is heard only on its way down.
    this.addEventListener('invalid', this.#onInvalid, true);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('input', this.#onInput);
    this.addEventListener('change', this.#onInput);
  }

  /** What is typed or chosen now. */
  get value(): string {
    const given = this.controlsGiven;
    return given.length ? this.read(given) : (this.#value ?? asText(this.defaultValue));
  }

  set value(value: string) {
    this.#value = asText(value);
    const given = this.controlsGiven;
    if (given.length) this.write(given, this.#value);
    this.#release();
    this.#tellForm();
    this.requestUpdate();
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
    this.#isAsking = true;
    try {
      return this.#checked.checkValidity();
    } finally {
      this.#isAsking = false;
    }
  }

  /** Whether the value can be taken. If not, says why and takes the focus. */
  reportValidity(): boolean {
    return this.#checked.reportValidity();
  }

  /** Holds the form back with words of your own, until it is called with an empty text. */
  setCustomValidity(words: string): void {
    this.#custom = words;
    this.controlsGiven[0]?.setCustomValidity(words);
    this.#tellForm();
  }

  /** Puts the focus on the control. */
  override focus(options?: FocusOptions): void {
    const {controls} = this;
    (controls.find(({checked}) => checked) ?? controls[0])?.focus(options);
  }

  /** Called by the browser when the form is reset. */
  formResetCallback(): void {
    this.#value = undefined;
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
    if (typeof state === 'string') this.value = state;
  }

  /** The controls of the page that this element takes, in their order. Not asked on a server. */
  protected abstract given(): readonly HTMLInputElement[];

  /** What is wrong with a value. */
  protected abstract check(value: string): Wrong | undefined;

  /** The value that these controls hold. */
  protected abstract read(controls: readonly HTMLInputElement[]): string;

  /** Puts a value into these controls. */
  protected abstract write(controls: readonly HTMLInputElement[], value: string): void;

  protected get controlsGiven(): readonly HTMLInputElement[] {
    return isServer ? [] : this.given();
  }

  /** The controls that a person uses: those of the page, else ours. */
  protected get controls(): readonly HTMLInputElement[] {
    const given = this.controlsGiven;
    return given.length ? given : this.#drawn;
  }

  protected get isDisabled(): boolean {
    return this.disabled || this.#isOff;
  }

  /** The problem to show: what the server said, else what the last check found. */
  protected get problem(): string {
    return asText(this.error) || (this.#hasBeenChecked ? (this.#wrong?.words ?? '') : '');
  }

  // What a page writes inside is the control itself, or its words.
  protected override readonly childrenStandIn = false;

  /** What every kind of question is given here. */
  protected questionBase(): Pick<Question, 'id' | 'label' | 'hint' | 'autocomplete'> {
    const {hint, autocomplete} = this;
    return {
      id: this.#id,
      label: asText(this.label),
      ...(hint && {hint: asText(hint)}),
      ...(autocomplete && {autocomplete}),
    };
  }

  /** What the templates of fields need to draw the control. */
  protected fieldView<Q extends Question>(question: Q): FieldView<Q> {
    const {problem} = this;
    const name = this.#id;
    const isShown = problem !== '' || this.#hasErrorInside;
    const problems: Problem[] = isShown
      ? [{question: name, control: name, code: 'from-server', text: problem}]
      : [];
    const none = () => undefined;
    return {
      form: {
        definition: ALONE,
        responses: {answers: {}},
        problems,
        autocomplete: () => true,
        whoSees: () => nothing,
        isAsked: () => true,
        actions: {chooseAll: none},
        draw: () => html`<!-- Nothing is asked inside. -->`,
        say: ({text}) => textOf(text),
      },
      question,
      name,
      answer: this.value,
      answers: {},
    };
  }

  /** Where the control goes. */
  protected place(drawn: Place['drawn']): Place {
    return {
      drawn,
      // A server does not know the children: what it draws is right for both.
      isClosed: this.scripted && this.controlsGiven.length === 0,
      isNameless: this.scripted && !asText(this.label) && !wordsIn(this, 'label'),
      isDisabled: this.isDisabled,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (isServer || this.hasUpdated || this.controlsGiven.length) return;
    // Typed into what a server drew, before the script came.
    const typed = this.read(this.#drawn);
    if (this.#drawn.length && typed !== asText(this.defaultValue)) this.#value ??= typed;
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
      if (this.required) control.required = true;
    }
    // Set before its controls were there.
    if (given.length && this.#value !== undefined) {
      if (this.read(given) !== this.#value) this.write(given, this.#value);
      this.#value = undefined;
    }
    this.#tellForm();
    this.#warnOfNoLabel();
  }

  /** An element of the page that names the control we draw, where our own label does not. */
  protected get namedBy(): readonly Element[] {
    const own = wordsIn(this, 'label');
    if (own) return [own];
    return asText(this.label) ? [] : ([...this.labels] as Element[]);
  }

  /** Names and describes what we draw with words of the page. Ids would not reach them. */
  protected tieDrawn(target: HTMLElement): void {
    const named = this.namedBy;
    const hint = wordsIn(this, 'hint');
    const error = wordsIn(this, 'error');
    if (!named.length && !hint && !error && !this.#isTied) return;
    this.#isTied = true;
    target.ariaLabelledByElements = named.length ? named : null;
    const ours = (part: string) => this.renderRoot.querySelector(`[id="${this.#id}:${part}"]`);
    const all = [hint ?? ours('hint'), error ?? ours('problem'), ours('suffix')];
    target.ariaDescribedByElements = all.filter((each) => each !== null);
  }

  get #drawn(): readonly HTMLInputElement[] {
    return [...(this.shadowRoot?.querySelectorAll('input') ?? [])];
  }

  /** Not in the first drawing over what a server drew, which may not have known. */
  get #hasErrorInside(): boolean {
    return isServer
      ? /\sslot=["']?error\b/.test(markupInside.get(this) ?? '')
      : this.scripted && wordsIn(this, 'error') !== undefined;
  }

  // A name of the page's can hold what no id may hold.
  get #id(): string {
    return asText(this.name).replace(/[^\w-]+/g, '-') || 'field';
  }

  get #checked(): ElementInternals | HTMLInputElement {
    this.#release();
    this.#tellForm();
    return this.controlsGiven[0] ?? this.#internals;
  }

  /** What is posted, what is wrong with it, and what the browser may keep of it. */
  #tellForm(): void {
    if (isServer) return;
    const {value} = this;
    const [given] = this.controlsGiven;
    this.#wrong = this.#custom
      ? {flags: {customError: true}, words: this.#custom}
      : (this.inOwnLanguage(() => this.check(value)) ?? wrongByBrowser(given));
    if (!this.#wrong && this.#hasBeenChecked) {
      this.#hasBeenChecked = false;
      this.requestUpdate();
    }
    if (given) {
      this.#internals.setFormValue(null);
      this.#internals.setValidity({});
      return;
    }
    const mayKeep = /\S/.test(asText(this.autocomplete)) && this.autocomplete !== 'off';
    this.#internals.setFormValue(this.posted(value), mayKeep ? value : null);
    const {flags = {}, words = ''} = this.#wrong ?? {};
    const [anchor] = this.#drawn;
    this.#internals.setValidity(flags, words, ...(anchor ? [anchor] : []));
  }

  /** What is posted for a value; nothing where it does not count. */
  protected posted(value: string): string | null {
    return value;
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
    this.#value = this.read(this.#drawn);
    this.#tellForm();
    this.requestUpdate();
    // The native event ends at the shadow root; "input" goes on by itself.
    if (!event.composed) this.dispatchEvent(new Event(event.type, {bubbles: true}));
  };

  // Of a control of the page.
  readonly #onInput = (event: Event): void => {
    if (event.target === this) return;
    this.#release();
    this.requestUpdate();
  };

  readonly #onInvalid = (): void => {
    this.#tellForm();
    const [given] = this.controlsGiven;
    // The browser says it in its own language; these are the same words as on screen.
    if (given && !this.#custom) {
      given.setCustomValidity(this.#wrong?.words ?? '');
      this.form?.addEventListener('click', this.#release, {capture: true, once: true});
    }
    if (this.#isAsking) return;
    this.#hasBeenChecked = true;
    this.requestUpdate();
  };

  /** The words on the page's control would hold it back for ever, if its value were set by script. */
  readonly #release = (): void => {
    this.controlsGiven[0]?.setCustomValidity(this.#custom);
  };

  readonly #onClick = (event: Event): void => {
    // A label of the page was pressed.
    const [first] = event.composedPath();
    const own = wordsIn(this, 'label');
    if (
      first === this ||
      (own && !this.controlsGiven.length && event.composedPath().includes(own))
    ) {
      this.focus();
    }
  };

  #warnOfNoLabel(): void {
    if (asText(this.label) || wordsIn(this, 'label') || this.labels.length) return;
    const named = ({labels, ariaLabel}: HTMLInputElement) => ariaLabel !== null || labels?.length;
    if (document.readyState === 'loading' || this.isNamedBy(named)) return;
    warnOnce(
      'field-label',
      `<${this.localName}> has no words that say what is asked. Set "label", or put a <label> to it.`,
    );
  }

  /** Whether the page's own control has a name already. */
  protected isNamedBy(_named: (control: HTMLInputElement) => unknown): boolean {
    return false;
  }
}

/** What the browser has against a control of the page, by its own attributes, in the browser's words. */
function wrongByBrowser(control: HTMLInputElement | undefined): Wrong | undefined {
  if (!control) return undefined;
  const {validity, validationMessage} = control;
  const isWrong = WRONGS.some((each) => validity[each]);
  return isWrong ? {flags: {}, words: validationMessage} : undefined;
}

/** Text that a host has set; anything else is as if left out. */
export function asText(value: unknown): string {
  return typeof value === 'string' || Number.isFinite(value) ? String(value) : '';
}
