/** What stands around every control: question, hint, who sees it, the problem, the special answers. */
import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../../i18n/text.js';
import {specialAnswerText, type SpecialAnswer} from '../../questions/index.js';
import {fieldStrings} from '../strings.js';
import {asSpecial, describedBy, now, problemAt, type FieldView} from '../view.js';
import {headingTemplate} from './heading.js';

/** The words of the question, as a heading where it is the page's. */
export function labelTemplate(
  view: FieldView,
  wrap: (words: unknown) => unknown = (words) => words,
): unknown {
  const {question, form} = view;
  const words = textOf(question.label);
  const marked = form.marksOptional && !question.required ? fieldStrings.optional(words) : words;
  return headingTemplate(
    form.headingLevel,
    wrap(form.unscripted?.arrival(problemAt(view)?.control, marked) ?? marked),
    {title: form.isTitle === true},
  );
}

/** Ids of what describes a control. @param more - Id of something else that does. */
export function descriptionIds(view: FieldView, more?: string): string | typeof nothing {
  const {question, name} = view;
  return describedBy(
    question.hint !== undefined && `${name}:hint`,
    question.why !== undefined && `${name}:why`,
    problemAt(view) !== undefined && `${name}:problem`,
    more,
  );
}

/** The sentence that says what is wrong, beside its control. */
export function problemTemplate(
  view: FieldView,
  control?: string,
): TemplateResult | typeof nothing {
  const problem = problemAt(view, control);
  if (!problem) return nothing;
  return html`<p class="problem" id="${control ?? view.name}:problem">
    <span class="visually-hidden">${fieldStrings.problem()}</span>
    ${view.form.say(problem)}
  </p>`;
}

/** Hint, reason and who sees it: what a person may want to know before answering. */
export function aboutTemplate({question, name, form}: FieldView): TemplateResult {
  return html`${
    question.hint === undefined
      ? nothing
      : html`<p class="hint" id="${name}:hint">${textOf(question.hint)}</p>`
  }
  ${
    question.why === undefined
      ? nothing
      : html`<p class="why" id="${name}:why">${textOf(question.why)}</p>`
  }
  ${form.whoSees(question)}`;
}

/** "I am not sure" and "Prefer not to say" under a control that has no options of its own. */
export function specialTemplate({
  question,
  name,
  answer,
}: FieldView): TemplateResult | typeof nothing {
  if (!question.offer?.length) return nothing;
  const chosen = asSpecial(answer);
  const row = (special: SpecialAnswer) => {
    const id = `${name}.special.${special}`;
    const on = chosen === special;
    return html`<div class="choice">
      <input
        type="checkbox"
        id=${id}
        name="${name}.special"
        value=${special}
        ?checked=${on}
        .checked=${now(on)}
      />
      <label for=${id}>${specialAnswerText(special)}</label>
    </div>`;
  };
  return html`<div class="choices choices-special">
    <p class="choice-or">${fieldStrings.or()}</p>
    ${question.offer.map(row)}
  </div>`;
}

/** A question with one control, whose label is the question. */
export function singleTemplate(view: FieldView, control: TemplateResult): TemplateResult {
  const {name} = view;
  return html`<div class="field ${problemAt(view) ? 'has-problem' : ''}">
    ${labelTemplate(view, (words) => html`<label class="question" for=${name}>${words}</label>`)}
    ${aboutTemplate(view)} ${problemTemplate(view)} ${control} ${specialTemplate(view)}
  </div>`;
}

/**
 * A question with several controls, whose legend is the question.
 *
 * @param options.special - False where "not sure" already stands among the controls.
 * @param options.elsewhere - Whether a control says what is wrong at its own place.
 * @param options.describedBy - Id of something more that describes the group.
 */
export function groupTemplate(
  view: FieldView,
  controls: unknown,
  options: {
    special?: boolean;
    elsewhere?: (control: string) => boolean;
    describedBy?: string;
  } = {},
): TemplateResult {
  const {name, form} = view;
  const problems = form.problems.filter(({control}) => !options.elsewhere?.(control));
  const own: FieldView = {...view, form: {...form, problems}};
  return html`<fieldset
    class="field ${problemAt(own) ? 'has-problem' : ''}"
    id="${name}:group"
    aria-describedby=${descriptionIds(own, options.describedBy)}
  >
    <legend class="question">${labelTemplate(own)}</legend>
    ${aboutTemplate(view)} ${problemTemplate(own)} ${controls}
    ${options.special === false ? nothing : specialTemplate(view)}
  </fieldset>`;
}
