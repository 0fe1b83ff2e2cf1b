/** Draws any question: the one place that knows which template a kind has. */
import type {TemplateResult} from 'lit';
import {sensitivityOf, type Kind, type QuestionOf} from '../questions/index.js';
import {addressTemplate} from './address/address.js';
import {choicesTemplate, choiceTemplate, yesNoTemplate} from './choice/choice.js';
import {dateTemplate} from './date/date.js';
import {privateTemplate} from './frame/private.js';
import {longTextTemplate} from './long-text/long-text.js';
import {nameTemplate} from './name/name.js';
import {peopleTemplate} from './people/people.js';
import {textTemplate} from './text/text.js';
import type {FieldView} from './view.js';

/** A template for each of some kinds. */
export type KindTemplates = {
  readonly [K in Kind]?: (view: FieldView<QuestionOf<K>>) => TemplateResult;
};

// Without those of more-kinds.ts, which only some forms ask.
const templates: KindTemplates = {
  text: textTemplate,
  'long-text': longTextTemplate,
  choice: choiceTemplate,
  choices: choicesTemplate,
  'yes-no': yesNoTemplate,
  date: dateTemplate,
  number: textTemplate,
  email: textTemplate,
  phone: textTemplate,
  postcode: textTemplate,
  'nhs-number': textTemplate,
  'prison-number': textTemplate,
  crn: textTemplate,
  address: addressTemplate,
  name: nameTemplate,
  people: peopleTemplate,
};

let knownTemplate: typeof import('./known/known.js').knownTemplate | undefined;

/** From now on draws these kinds too, and values that are known. See `more-kinds.ts`. */
export function addKinds(more: KindTemplates, known: typeof knownTemplate): void {
  Object.assign(templates, more);
  knownTemplate = known;
}

/** The field for one question, with its follow-ups; for a known value, whether it is still right. */
export function questionTemplate(view: FieldView): TemplateResult {
  const drawn = knownOrFieldTemplate(view);
  const isOrdinary = sensitivityOf(view.form.definition, view.question) === 'ordinary';
  return isOrdinary ? drawn : privateTemplate(drawn);
}

function knownOrFieldTemplate(view: FieldView): TemplateResult {
  const {responses} = view.form;
  // Rows of a repeating group have names of their own, and nothing known.
  const known = view.name === view.question.id ? responses.known?.[view.name] : undefined;
  if (!known || !knownTemplate) return fieldTemplate(view);
  return knownTemplate(view, known, responses.confirmed?.[view.name], fieldTemplate);
}

function fieldTemplate(view: FieldView): TemplateResult {
  const draw = templates[view.question.kind] as (view: FieldView) => TemplateResult;
  return draw(view);
}
