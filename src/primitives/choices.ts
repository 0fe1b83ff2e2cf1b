import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {rowsTemplate} from '../fields/choice/choice.js';
import {asText} from '../internal/as-text.js';
import {styleInside} from '../internal/style-inside.js';
import type {ChoiceQuestion, ChoicesQuestion, Option} from '../questions/index.js';
import {missing} from '../questions/words/missing.js';
import {choiceStyles} from '../styles/choice.js';
import {insideChoices} from '../styles/inside-choices.js';
import {slottedRowStyles} from '../styles/slotted.js';
import {FOLLOW_UP, hasFollowUp, settleFollowUps, slotFor} from './follow-ups.js';
import {SteadyFormControl} from './form-control.js';
import {groupFrame} from './frame.js';
import {isInNamedGroup, takeGroupRole} from './group.js';
import {readOptions, warnOfValue} from './options.js';
import {markRows} from './rows.js';
import {sentenceOf} from './sentence.js';
import {controlStyles} from './styles.js';
import type {Wrong} from './wrong.js';

/** One answer to choose, as a host gives it. */
interface Row {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A few answers in rows, of the element's own or around native controls of the page. */
export abstract class SteadyChoices<
  Held extends string | readonly string[],
  O extends Row,
> extends SteadyFormControl<Held> {
  static override styles = [
    ...controlStyles.slice(0, -1),
    choiceStyles,
    slottedRowStyles,
    ...controlStyles.slice(-1),
  ];

  /** What can be chosen, where the page has no rows of its own. */
  declare options: readonly O[] | undefined;

  static override properties: PropertyDeclarations = {options: {attribute: false}};

  /** Name of the element without its prefix. */
  protected abstract readonly element: 'radios' | 'checkboxes';

  /** The kind of native control in its rows. */
  protected abstract readonly type: 'radio' | 'checkbox';

  #rows: readonly O[] = [];

  constructor() {
    super();
    this.addEventListener('focusin', this.#mark);
    this.addEventListener('focusout', this.#mark);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    styleInside(this, insideChoices);
  }

  /** Whether an option stands last, after "or". */
  protected abstract isApart(option: Partial<O>): boolean;

  /** What is held, as a list. */
  protected abstract list(held: Held): readonly string[];

  /** The rows of its own. */
  protected get ownRows(): readonly O[] {
    return this.#rows;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('options')) {
      this.#rows = readOptions<O>(this.element, this.options, (option) => {
        const more = {exclusive: this.isApart(option as Partial<O>)};
        return more as unknown as Omit<O, keyof Row>;
      });
    }
    super.willUpdate(changed);
  }

  protected override renderContent(): TemplateResult {
    const view = this.fieldView(this.#question());
    const form = {
      ...view.form,
      draw: ({question: {id}}: {question: {id: string}}) => html`<slot name=${id}></slot>`,
    };
    const drawn = rowsTemplate({...view, form}, this.#rows.map(this.#withFollowUp));
    return groupFrame(view, this.place(drawn), {input: this.onDrawn, keypress: this.onKeypress});
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    takeGroupRole(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#mark();
    settleFollowUps(this, this.controls);
    const group = this.renderRoot.querySelector('fieldset');
    if (group) this.tieDrawn(group);
    const held = this.list(this.held);
    if (this.#rows.length > 0 && this.known(held).length < held.length) warnOfValue(this.element);
  }

  protected override given(): readonly HTMLInputElement[] {
    const all = this.querySelectorAll<HTMLInputElement>(`input[type=${this.type}]`);
    return [...all].filter((control) => {
      const inside = control.closest(FOLLOW_UP);
      return inside?.parentElement !== this;
    });
  }

  /** Those that can be chosen, in the order of the rows. */
  protected known(held: readonly string[]): readonly string[] {
    const all = this.controlsGiven.length ? this.controlsGiven : this.#rows;
    return all.map(({value}) => value).filter((value) => held.includes(value));
  }

  protected override check(held: Held): Wrong | undefined {
    const required =
      this.required ||
      (this.handsOnRequired && this.controlsGiven.some((control) => control.required));
    if (!required || this.known(this.list(held)).length > 0) return undefined;
    return {
      flags: {valueMissing: true},
      words: sentenceOf(missing, asText(this.thing), this.#question(), {}),
    };
  }

  protected override write(controls: readonly HTMLInputElement[], held: Held): void {
    for (const control of controls) control.checked = this.list(held).includes(control.value);
  }

  protected override isNamedBy(): boolean {
    return isInNamedGroup(this);
  }

  #question(): ChoiceQuestion | ChoicesQuestion {
    const kind = this.type === 'radio' ? 'choice' : 'choices';
    return {...this.questionBase(), kind, options: this.#rows};
  }

  readonly #withFollowUp = (option: O): Option =>
    hasFollowUp(this, option.value)
      ? {...option, questions: [{kind: 'text', id: slotFor(option.value), label: ''}]}
      : option;

  readonly #mark = (): void => markRows(this, this.controlsGiven);
}
