/** Any number of people, each with the same few questions. */
import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../../i18n/text.js';
import {evaluate, rowQuestions, type PeopleQuestion, type Row} from '../../questions/index.js';
import {groupTemplate} from '../frame/frame.js';
import {DO} from '../names.js';
import {fieldStrings} from '../strings.js';
import type {FieldView} from '../view.js';

export function peopleTemplate(view: FieldView<PeopleQuestion>): TemplateResult {
  const {question, name} = view;
  const rows = Array.isArray(view.answer) ? (view.answer as readonly Row[]) : [];
  const canAdd = rows.length < (question.max ?? Infinity);
  const add =
    question.addLabel ?? (rows.length ? fieldStrings.addAnother() : fieldStrings.addPerson());
  return groupTemplate(
    view,
    html`${rows.map((row, index) => rowTemplate(view, row, index))}
    ${
      canAdd
        ? html`<button
            class="button secondary"
            id=${rows.length ? `${name}.add` : name}
            name=${DO}
            value="add-row:${name}"
          >
            ${textOf(add)}
          </button>`
        : nothing
    }`,
    // Said in the card, at the box it is about.
    {elsewhere: (control) => control.startsWith(`${name}.`)},
  );
}

function rowTemplate(
  {question, name, form}: FieldView<PeopleQuestion>,
  row: Row,
  index: number,
): TemplateResult {
  const prefix = `${name}.${index}`;
  const {asked} = evaluate(rowQuestions(question), (id) => row[id], {today: form.today ?? ''});
  // Without scripts nothing comes or goes with an answer.
  const isAsked: typeof form.isAsked = ({id}) => !!form.unscripted || asked(id);
  const about = (own: (typeof question.questions)[number]) =>
    form.draw({
      form: {...form, headingLevel: undefined, whoSees: () => nothing, isAsked},
      question: own,
      name: `${prefix}.${own.id}`,
      answer: row[own.id],
      answers: row,
    });
  return html`<div
    class="person-card"
    role="group"
    aria-labelledby="${prefix}:title"
    id=${prefix}
    tabindex="-1"
  >
    <p class="person-title" id="${prefix}:title">${fieldStrings.person(index + 1)}</p>
    ${question.questions.filter(isAsked).map(about)}
    <button class="button link" name=${DO} value="remove-row:${name}:${index}">
      ${fieldStrings.removePerson(index + 1)}
    </button>
  </div>`;
}
