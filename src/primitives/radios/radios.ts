import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import {rowsTemplate} from '../../fields/choice/choice.js';
import {missing} from '../../questions/words/missing.js';
import type {ChoiceQuestion} from '../../questions/index.js';
import {choiceStyles} from '../../styles/choice.js';
import {slottedRowStyles} from '../../styles/slotted.js';
import {warnOnce} from '../../internal/warn.js';
import {asText, SteadyFormControl, type Wrong} from '../form-control.js';
import {groupFrame} from '../frame.js';
import {sentenceOf} from '../sentence.js';
import {controlStyles} from '../styles.js';
import {readOptions, type RadioOption} from './options.js';

/** On a row of the page: what its radio is like. */
const ROW = 'data-steady-row';

/** As large as the mark of our own rows. The row shows the focus. */
const LOOKS: Partial<CSSStyleDeclaration> = {
  flex: 'none',
  font: 'inherit',
  inlineSize: 'var(--_mark-size)',
  blockSize: 'var(--_mark-size)',
  margin: '0',
  // Browsers draw a thin grey edge, hardly seen in the dark.
  borderRadius: '50%',
  outline: 'var(--_border-control) solid var(--_mark-border-color)',
  outlineOffset: 'calc(-1 * var(--_border-control))',
};

/**
 * One question with a few answers, of which one can be chosen, in a form of the page.
 *
 * With radios of the page inside, those are the control, and the form posts without scripts:
 *
 *     <steady-radios label="How do you want to be contacted?">
 *       <label><input type="radio" name="contact" value="post" /> By post</label>
 *       <label><input type="radio" name="contact" value="phone" /> By phone</label>
 *     </steady-radios>
 *
 * @summary One choice of a few, in a form of the page.
 * @slot - A `<label>` around each radio that is a control. Without any the element draws `options`.
 * @slot label - The question, in place of `label`.
 * @slot hint - Help under the question, in place of `hint`. May hold a link.
 * @slot error - What is wrong, in place of `error`.
 * @csspart label - The question.
 * @csspart hint - The help under it.
 * @csspart error - What is wrong.
 * @csspart control - What stands around the rows.
 * @fires {Event} input - Another answer was chosen. Bubbles and is composed, as the native event.
 * @fires {Event} change - Another answer was chosen. Bubbles.
 */
export class SteadyRadios extends SteadyFormControl {
  static override styles = [
    ...controlStyles.slice(0, -1),
    choiceStyles,
    slottedRowStyles,
    ...controlStyles.slice(-1),
  ];

  /** What can be chosen, where the page has no radios of its own. */
  declare options: readonly RadioOption[] | undefined;

  static override properties: PropertyDeclarations = {options: {attribute: false}};

  #options: readonly RadioOption[] = [];

  constructor() {
    super();
    this.addEventListener('focusin', this.#mark);
    this.addEventListener('focusout', this.#mark);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('options')) this.#options = readOptions(this.options);
    super.willUpdate(changed);
  }

  protected override renderContent(): TemplateResult {
    const question: ChoiceQuestion = {
      ...this.questionBase(),
      kind: 'choice',
      options: this.#options,
    };
    const view = this.fieldView(question);
    const drawn = rowsTemplate(view, this.#options);
    return groupFrame(view, this.place(drawn), {input: this.onDrawn, keypress: this.onKeypress});
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Written for those without scripts: ours takes its place.
    if (this.getAttribute('role')?.endsWith('group')) {
      for (const name of ['role', 'aria-labelledby', 'aria-describedby'])
        this.removeAttribute(name);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#mark();
    const group = this.renderRoot.querySelector('fieldset');
    if (group) this.tieDrawn(group);
    const {value} = this;
    if (!value || this.posted(value) !== null || this.#options.length === 0) return;
    warnOnce('radios-value', '<steady-radios>: "value" is none of its options, so none is chosen.');
  }

  protected override given(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  protected override check(value: string): Wrong | undefined {
    const required = this.required || this.controlsGiven.some((control) => control.required);
    if (!required || this.posted(value) !== null) return undefined;
    const question: ChoiceQuestion = {...this.questionBase(), kind: 'choice', options: []};
    return {
      flags: {valueMissing: true},
      words: sentenceOf(missing, asText(this.thing), question, {}),
    };
  }

  protected override posted(value: string): string | null {
    const values = this.controlsGiven.length ? this.controlsGiven : this.#options;
    return values.some((each) => each.value === value) ? value : null;
  }

  protected override read(controls: readonly HTMLInputElement[]): string {
    return controls.find(({checked}) => checked)?.value ?? '';
  }

  protected override write(controls: readonly HTMLInputElement[], value: string): void {
    for (const control of controls) control.checked = control.value === value;
  }

  protected override isNamedBy(): boolean {
    // The page has a group of its own around it.
    return (
      this.closest('fieldset')?.querySelector('legend') != null ||
      this.matches('[aria-label], [aria-labelledby]')
    );
  }

  // What is inside a label of the page no style of ours can reach.
  readonly #mark = (): void => {
    for (const control of this.controlsGiven) {
      const {parentElement: row} = control;
      if (!(row instanceof HTMLLabelElement) || row.parentElement !== this) continue;
      // It shows by itself whether it is chosen: a mark of ours would miss what scripts do.
      if (!row.hasAttribute(ROW)) Object.assign(control.style, LOOKS);
      const states = [
        'row',
        control.checked && 'chosen',
        control.matches(':focus-visible') && 'focus',
        control.matches(':disabled') && 'off',
      ];
      const now = states.filter(Boolean).join(' ');
      if (row.getAttribute(ROW) !== now) row.setAttribute(ROW, now);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-radios': SteadyRadios;
  }
}
