/** The screen of somebody who does not want to be referred. */
import {html, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {flowStrings} from '../../../internal/flow/strings.js';
import {referralStrings} from '../strings.js';
import type {FormSight} from '../templates.js';

/** The person does not want it, or not now. That is an answer, and it is respected. */
export function declinedTemplate({headingLevel}: FormSight): TemplateResult {
  return html`${headingTemplate(headingLevel, referralStrings.declinedTitle(), {title: true})}
    <p>${referralStrings.declinedText()}</p>
    ${actionsTemplate(
      {words: flowStrings.clear(), act: 'clear'},
      {words: flowStrings.goBack(), act: 'resume', kind: 'secondary'},
    )}`;
}
