import {isServer, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {FieldView} from '../fields/view.js';
import {asText} from '../internal/as-text.js';
import {textAttribute} from '../internal/attributes.js';
import {markupInside} from '../internal/markup-inside.js';
import {warnOnce} from '../internal/warn.js';
import type {Answer, Question} from '../questions/index.js';
import {aloneView} from './alone.js';
import type {Place} from './frame.js';
import {SteadyInForm} from './in-form.js';
import type {Native} from './native.js';
import {wordsIn} from './page-words.js';

/**
 * A control for a form of the page. It takes part in that form as a native control does, and draws
 * itself with the template of a field. A native control of the page inside is given the looks, its words
 * and its problem.
 *
 * Subclasses say which controls of the page they take ({@link given}), what is wrong with a value
 * ({@link check}), and draw by {@link fieldView} and {@link place}.
 */
export abstract class SteadyFormControl<
  Held extends string | readonly string[],
  Control extends Native = HTMLInputElement,
> extends SteadyInForm<Held, Control> {
  /** The question. Not needed where a `<label for>` of the page has it. */
  declare label: string | undefined;

  /** One short line of help under the question. */
  declare hint: string | undefined;

  /** What is wrong, from your server: shown and read out with the control. It does not hold the form back. */
  declare error: string | undefined;

  /** What is asked for, as it reads inside "Enter …" or "Select …": `your name`. */
  declare thing: string | undefined;

  protected static override readonly wordParts = ['form'] as const;

  static override properties: PropertyDeclarations = {
    label: {converter: textAttribute('label')},
    hint: {converter: textAttribute('hint')},
    error: {converter: textAttribute('error')},
    thing: {converter: textAttribute('thing')},
  };

  #isTied = false;

  constructor() {
    super();
    if (!isServer) this.addEventListener('click', this.#onClick);
  }

  /** The problem to show: what the server said, else what the last check found. */
  protected get problem(): string {
    return asText(this.error) || this.found;
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
    const isShown = problem !== '' || this.#hasErrorInside;
    const at = (this.error ? undefined : this.wrong?.at) ?? {control: question.id};
    return aloneView(question, this.answer(), isShown ? {...at, text: problem} : undefined);
  }

  /** What is held, as the templates take it. */
  protected answer(): Answer {
    return this.held;
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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
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
    const all = [hint ?? ours('hint'), error ?? ours('problem'), ours('suffix'), ours('count')];
    target.ariaDescribedByElements = all.filter((each) => each !== null);
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
    const named = ({labels, ariaLabel}: Native) => ariaLabel !== null || labels?.length;
    if (document.readyState === 'loading' || this.isNamedBy(named)) return;
    warnOnce(
      'field-label',
      `<${this.localName}> has no words that say what is asked. Set "label", or put a <label> to it.`,
    );
  }

  /** Whether the page's own control has a name already. */
  protected isNamedBy(_named: (control: Native) => unknown): boolean {
    return false;
  }
}
