/** What is printed: the questions for a pen, or a copy of the answers for the person alone. */
import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {privateTemplate} from '../../../fields/frame/private.js';
import {paperTemplate} from '../../../fields/paper.js';
import {textOf} from '../../../i18n/text.js';
import {copiedAnswersTemplate} from '../../../internal/flow/answers.js';
import {checkInStrings} from '../strings.js';
import type {CheckInSight} from '../templates.js';
import {fromTemplate} from './start.js';

/** The questions on paper, with who may see the answers as the first of them. */
export function blankTemplate(sight: CheckInSight): TemplateResult {
  const {journey, headingLevel} = sight;
  const {definition} = journey;
  return html`<div class="paper">
    ${headingTemplate(headingLevel, textOf(definition.title))}
    <p>${checkInStrings.introSelf()}</p>
    ${fromTemplate(sight)}
    <p>${checkInStrings.skip()}</p>
    ${paperTemplate({definition, headingLevel: headingLevel + 1, whoSees: () => nothing})}
    <p>${checkInStrings.blankEnd()}</p>
  </div>`;
}

export function copyTemplate(sight: CheckInSight): TemplateResult {
  return privateTemplate(
    html`<div class="paper">
      ${headingTemplate(sight.headingLevel, checkInStrings.copyTitle())}
      ${copiedAnswersTemplate(sight)}
    </div>`,
  );
}
