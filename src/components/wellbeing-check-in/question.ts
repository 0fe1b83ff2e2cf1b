/** Draws the questions of the built-in instruments. A host's own can be of any kind: `host-instrument.ts`. */
import type {TemplateResult} from 'lit';
import {choicesTemplate, choiceTemplate} from '../../fields/choice/choice.js';
import {dateTemplate} from '../../fields/date/date.js';
import {privateTemplate} from '../../fields/frame/private.js';
import {longTextTemplate} from '../../fields/long-text/long-text.js';
import type {KindTemplates} from '../../fields/question.js';
import {scaleTemplate} from '../../fields/scale/scale.js';
import {textTemplate} from '../../fields/text/text.js';
import type {FieldView} from '../../fields/view.js';
import {sensitivityOf} from '../../questions/index.js';

const templates: KindTemplates = {
  choice: choiceTemplate,
  choices: choicesTemplate,
  scale: scaleTemplate,
  text: textTemplate,
  'long-text': longTextTemplate,
  date: dateTemplate,
};

export function builtInTemplate(view: FieldView): TemplateResult {
  const draw = templates[view.question.kind] as (view: FieldView) => TemplateResult;
  const isOrdinary = sensitivityOf(view.form.definition, view.question) === 'ordinary';
  return isOrdinary ? draw(view) : privateTemplate(draw(view));
}
