/** One answer from a long list. */
import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../../i18n/text.js';
import {specialAnswerText, type Option, type SelectQuestion} from '../../questions/index.js';
import {descriptionIds, singleTemplate} from '../frame/frame.js';
import {fieldStrings} from '../strings.js';
import {asSpecial, asText, now, problemAt, type FieldView} from '../view.js';
import {followUpsTemplate} from '../choice/choice.js';
import {autocompleteOf} from '../text/text.js';

export function selectTemplate(view: FieldView<SelectQuestion>): TemplateResult {
  const {question, answer} = view;
  const {unscripted} = view.form;
  const chosen = asSpecial(answer) ?? asText(answer);
  const opened = question.options.find(({value}) => value === chosen);
  return html`${singleTemplate({...view, question: {...question, offer: []}}, listTemplate(view))}
  ${
    unscripted?.followUps(view, question.options) ??
    (opened ? followUpsTemplate(view, opened) : nothing)
  }`;
}

/** The list alone. */
export function listTemplate(view: FieldView<SelectQuestion>): TemplateResult {
  const {question, name, answer} = view;
  const chosen = asSpecial(answer) ?? asText(answer);
  const option = ({value, label, questions}: Pick<Option, 'value' | 'label' | 'questions'>) =>
    html`<option
      class=${questions ? 'opens' : nothing}
      value=${value}
      ?selected=${value === chosen}
      .selected=${now(value === chosen)}
    >
      ${textOf(label)}
    </option>`;
  const special = (question.offer ?? []).map((value) => ({value, label: specialAnswerText(value)}));
  return html`<select
    class="select"
    id=${name}
    name=${name}
    autocomplete=${autocompleteOf(view)}
    aria-describedby=${descriptionIds(view)}
    aria-invalid=${problemAt(view) ? 'true' : nothing}
  >
    ${option({value: '', label: fieldStrings.choose()})} ${grouped(question.options, option)}
    ${special.map(option)}
  </select>`;
}

/** Options under their groups' titles, in order. */
function grouped(
  options: readonly Option[],
  draw: (option: Option) => TemplateResult,
): TemplateResult[] {
  const groups: {title: string; options: Option[]}[] = [];
  for (const option of options) {
    const title = textOf(option.group);
    const last = groups.at(-1);
    if (last?.title === title) last.options.push(option);
    else groups.push({title, options: [option]});
  }
  return groups.map(({title, options: own}) =>
    title ? html`<optgroup label=${title}>${own.map(draw)}</optgroup>` : html`${own.map(draw)}`,
  );
}
