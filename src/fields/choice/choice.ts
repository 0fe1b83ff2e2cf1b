/** One or several of a few answers, as rows whose whole area answers. */
import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../../i18n/text.js';
import {
  specialAnswerText,
  yesNoOptions,
  type ChoiceQuestion,
  type ChoicesQuestion,
  type Option,
  type Question,
  type YesNoQuestion,
} from '../../questions/index.js';
import {groupTemplate} from '../frame/frame.js';
import {fieldStrings} from '../strings.js';
import {asSpecial, asText, describedBy, now, type FieldView} from '../view.js';

/** One choice, as radio rows. */
export function choiceTemplate(view: FieldView<ChoiceQuestion>): TemplateResult {
  return groupTemplate(view, rowsTemplate(view, view.question.options), {special: false});
}

/** Yes or no, as two radio rows, and whatever else is offered. */
export function yesNoTemplate(view: FieldView<YesNoQuestion>): TemplateResult {
  return groupTemplate(view, rowsTemplate(view, yesNoOptions(view.question)), {special: false});
}

/** Several choices, as check-box rows. */
export function choicesTemplate(view: FieldView<ChoicesQuestion>): TemplateResult {
  const {question} = view;
  const chosen = chosenIn(view);
  const ordinary = question.options.filter((option) => !option.exclusive);
  const all = ordinary.every((option) => chosen.has(option.value));
  const selectAll = question.selectAll
    ? html`<div class="choice">
        <input
          type="checkbox"
          id="${view.name}.all"
          .checked=${now(all)}
          @change=${(event: Event) => {
            const box = event.currentTarget as HTMLInputElement;
            view.form.actions.chooseAll(question, box.checked, view.name);
          }}
        />
        <label for="${view.name}.all">${fieldStrings.selectAll()}</label>
      </div>`
    : nothing;
  return groupTemplate(view, rowsTemplate(view, question.options, selectAll), {special: false});
}

function chosenIn(view: FieldView): ReadonlySet<string> {
  const {answer} = view;
  const special = asSpecial(answer);
  if (special) return new Set([special]);
  return new Set(Array.isArray(answer) ? (answer as readonly string[]) : [asText(answer)]);
}

/** A row for each option, and for the answers offered beside them. */
export function rowsTemplate(
  view: FieldView,
  options: readonly Option[],
  before: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const chosen = chosenIn(view);
  const type = view.question.kind === 'choices' ? 'checkbox' : 'radio';
  const ordinary = options.filter((option) => !option.exclusive);
  const apart: Option[] = [
    ...options.filter((option) => option.exclusive),
    ...(view.question.offer ?? []).map((value) => ({value, label: specialAnswerText(value)})),
  ];
  let group: string | undefined;
  const row = (option: Option, index: number) => {
    const title = option.group === undefined ? undefined : textOf(option.group);
    const newGroup = title !== undefined && title !== group;
    group = title;
    const drawn = rowTemplate(view, option, type, index, chosen.has(option.value));
    return newGroup
      ? html`<p class="choice-group-title">${title}</p>
          ${drawn}`
      : drawn;
  };
  return html`<div class="choices">
    ${before} ${ordinary.map(row)}
    ${apart.length ? html`<p class="choice-or">${fieldStrings.or()}</p>` : nothing}
    ${apart.map((option, i) => row(option, ordinary.length + i))}
  </div>`;
}

function rowTemplate(
  view: FieldView,
  option: Option,
  type: 'radio' | 'checkbox',
  index: number,
  on: boolean,
): TemplateResult {
  // An error link goes to the question's name: that is the first row.
  const id = index === 0 ? view.name : `${view.name}.${index + 1}`;
  const hint = `${view.name}.${index + 1}.hint`;
  return html`<div class="choice">
      <input
        type=${type}
        id=${id}
        name=${view.name}
        value=${option.value}
        ?checked=${on}
        .checked=${now(on)}
        aria-describedby=${describedBy(option.hint !== undefined && hint)}
      />
      <label for=${id}>${textOf(option.label)}</label>
      ${
        option.hint === undefined
          ? nothing
          : html`<span class="choice-hint" id=${hint}>${textOf(option.hint)}</span>`
      }
    </div>
    ${on || view.form.unscripted ? followUpsTemplate(view, option) : nothing}`;
}

/** The questions asked because of an option, where there are any to ask now. */
export function followUpsTemplate(
  view: FieldView,
  {questions = []}: Option,
): TemplateResult | typeof nothing {
  const {isAsked} = view.form;
  if (!questions.some(isAsked)) return nothing;
  return html`<div class="follow-ups">
    ${questions.map((each) => (isAsked(each) ? followUpTemplate(view, each) : nothing))}
  </div>`;
}

/** A question asked because of an option: a plain label, never the page's heading. */
export function followUpTemplate(view: FieldView, question: Question): TemplateResult {
  const prefix = view.name.slice(0, view.name.length - view.question.id.length);
  return view.form.draw({
    ...view,
    form: {...view.form, headingLevel: undefined},
    question,
    name: `${prefix}${question.id}`,
    answer: view.answers[question.id],
  });
}
