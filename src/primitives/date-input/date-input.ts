import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import {datePartsTemplate} from '../../fields/date/date.js';
import {oneOf} from '../../internal/attributes.js';
import {warnOnce} from '../../internal/warn.js';
import {isRealDay} from '../../questions/dates.js';
import type {Answer, DateQuestion} from '../../questions/index.js';
import {dateParts, parseDate} from '../../questions/values/date.js';
import {slottedBoxStyles, slottedDateStyles} from '../../styles/slotted.js';
import {SteadyFormControl} from '../form-control.js';
import {groupFrame} from '../frame.js';
import {asText} from '../../internal/as-text.js';
import {isInNamedGroup, takeGroupRole} from '../group.js';
import {markWrong} from '../page-words.js';
import {controlStyles} from '../styles.js';
import type {Wrong} from '../wrong.js';
import {dateWrong, type DateBoxes} from './date-wrong.js';
import {PARTS, partsOf} from './parts.js';

const PRECISIONS = ['day', 'month', 'year'] as const;
const WHENS = ['past', 'past-or-today', 'future', 'future-or-today'] as const;

/**
 * One question for a date that a person knows, in three boxes, in a form of the page. A month can be
 * typed as its name.
 *
 * With boxes of the page inside, those are the controls, and the form posts without scripts:
 *
 *     <steady-date-input label="When were you born?">
 *       <label for="born-day">Day</label>
 *       <input id="born-day" name="born-day" inputmode="numeric" />
 *       <label for="born-month">Month</label>
 *       <input id="born-month" name="born-month" />
 *       <label for="born-year">Year</label>
 *       <input id="born-year" name="born-year" inputmode="numeric" />
 *     </steady-date-input>
 *
 * @summary A date in three boxes, in a form of the page.
 * @slot - A `<label>` and an `<input>` for each of day, month and year. Without any the element draws its own.
 * @slot label - The question, in place of `label`.
 * @slot hint - Help under the question, in place of `hint`. May hold a link.
 * @slot error - What is wrong, in place of `error`.
 * @csspart label - The question.
 * @csspart hint - The help under it.
 * @csspart error - What is wrong.
 * @csspart control - What stands around the boxes.
 * @fires {Event} input - Something was typed. Bubbles and is composed, as the native event.
 * @fires {Event} change - Something else was typed, and the box left. Bubbles.
 */
export class SteadyDateInput extends SteadyFormControl<readonly string[]> {
  static override styles = [...controlStyles, slottedBoxStyles, slottedDateStyles];

  /** The date to begin with, and after a reset: `1990-03-27`; `1990-03` or `1990` with such a `precision`. */
  declare defaultValue: string | undefined;

  /** The first day allowed: `2020-01-31`, or `today`. */
  declare min: string | undefined;

  /** The last day allowed: `2020-01-31`, or `today`. */
  declare max: string | undefined;

  /** Where it has to lie: `past`, `past-or-today`, `future` or `future-or-today`. */
  declare when: (typeof WHENS)[number] | undefined;

  /** The least that makes an answer: a whole date (`day`), a `month`, or only a `year`. Default `day`. */
  declare precision: (typeof PRECISIONS)[number] | undefined;

  /** Can be read and selected, not changed. */
  declare readOnly: boolean;

  static override properties: PropertyDeclarations = {
    min: {},
    max: {},
    when: {},
    precision: {},
    readOnly: {type: Boolean, attribute: 'readonly'},
  };

  constructor() {
    super();
    this.readOnly = false;
  }

  /**
   * The date that is typed now, `1990-03-27`, or `1990-03` or `1990` with such a `precision`. Empty where
   * there is none, or none yet: {@link boxes} says what stands there. To set what it is already changes
   * nothing, so that a page can set it back at each key.
   */
  get value(): string {
    const reading = this.inOwnLanguage(() => parseDate(this.boxes, this.precision));
    return reading.ok ? (reading.value ?? '') : '';
  }

  set value(value: string) {
    // What is half typed stays in its boxes, and a name of a month stays a name.
    if (asText(value) !== this.value) this.held = this.hold(value);
  }

  /** What is typed into each box. */
  get boxes(): DateBoxes {
    const {held} = this;
    return Object.fromEntries(PARTS.map((part, i) => [part, held[i] ?? '']));
  }

  // Each box is one part of the answer, and some can stay empty.
  protected override readonly handsOnRequired = false;

  protected override renderContent(): TemplateResult {
    const view = this.fieldView(this.#question());
    return groupFrame(view, this.place(datePartsTemplate(view)), {
      input: this.onDrawn,
      keypress: this.onKeypress,
    });
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    takeGroupRole(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const group = this.renderRoot.querySelector('fieldset');
    if (group) this.tieDrawn(group);
    const {controlsGiven: given, problem} = this;
    if (given.length === 0) for (const box of this.controls) box.readOnly = this.readOnly;
    const wrong = this.error ? undefined : this.inOwnLanguage(() => this.#wrong(this.held));
    const parts = wrong?.parts ?? PARTS;
    partsOf(given).forEach((part, i) => {
      const box = given[i];
      if (box) markWrong(box, problem !== '' && part !== undefined && parts.includes(part));
    });
    if (given.length > 0 && new Set(partsOf(given)).size < Math.max(2, given.length)) {
      warnOnce(
        'date-boxes',
        '<steady-date-input> takes a box for day, month and year, with names that end so.',
      );
    }
  }

  protected override given(): readonly HTMLInputElement[] {
    return [
      ...this.querySelectorAll<HTMLInputElement>(
        'input:is(:not([type]), [type=text], [type=number], [type=tel])',
      ),
    ];
  }

  protected override hold(given: unknown): readonly string[] {
    const text = asText(given);
    if (text.includes('\n')) return text.split('\n');
    const parts: DateBoxes = dateParts(text);
    if (!parts.year && (text || (given != null && given !== ''))) {
      warnOnce('date-value', '<steady-date-input>: "value" is no date such as 1990-03-27.');
    }
    return PARTS.map((part) => parts[part] ?? '');
  }

  protected override answer(): Answer {
    return {...this.boxes};
  }

  protected override check(held: readonly string[]): Wrong | undefined {
    const wrong = this.#wrong(held);
    const [first] = wrong?.parts ?? [];
    return wrong && {...wrong, box: Math.max(0, partsOf(this.controls).indexOf(first))};
  }

  protected override posted(held: readonly string[]): FormData | null {
    const {name} = this;
    if (!name) return null;
    const data = new FormData();
    PARTS.forEach((part, i) => data.append(`${name}-${part}`, held[i] ?? ''));
    return data;
  }

  protected override read(controls: readonly HTMLInputElement[]): readonly string[] {
    const parts = partsOf(controls);
    return PARTS.map((part) => controls[parts.indexOf(part)]?.value ?? '');
  }

  protected override write(controls: readonly HTMLInputElement[], held: readonly string[]): void {
    partsOf(controls).forEach((part, i) => {
      const box = controls[i];
      if (box && part) box.value = held[PARTS.indexOf(part)] ?? '';
    });
  }

  protected override isNamedBy(): boolean {
    return isInNamedGroup(this);
  }

  #wrong(held: readonly string[]): ReturnType<typeof dateWrong> {
    const required = this.required || this.controlsGiven.some((control) => control.required);
    const boxes = Object.fromEntries(PARTS.map((part, i) => [part, held[i] ?? '']));
    return dateWrong({...this.#question(), required}, boxes, asText(this.thing));
  }

  #question(): DateQuestion {
    const [min, max] = [this.#limit('min'), this.#limit('max')];
    const [when, precision] = [oneOf(this, 'when', WHENS), oneOf(this, 'precision', PRECISIONS)];
    return {
      ...this.questionBase(),
      kind: 'date',
      ...(min && {min}),
      ...(max && {max}),
      ...(when && {when}),
      ...(precision && {precision}),
    };
  }

  #limit(name: 'min' | 'max'): string {
    const day = asText(this[name]);
    if (!day || day === 'today' || isRealDay(day)) return day;
    warnOnce(
      'attribute-value',
      `steady-date-input: "${name}" is no day such as 2020-01-31, nor "today".`,
    );
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-date-input': SteadyDateInput;
  }
}
