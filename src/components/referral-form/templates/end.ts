/** The last screens: sent, stopped, cleared. Each says what is true and what to do next. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {flowStrings} from '../../../internal/flow/strings.js';
import {referralStrings} from '../strings.js';
import type {FormSight} from '../templates.js';

/** Answers are hidden at once; whether they are cleared is the person's choice. */
export function stoppingTemplate({headingLevel, mayHaveArrived}: FormSight): TemplateResult {
  return html`${headingTemplate(headingLevel, flowStrings.stoppingTitle(), {title: true})}
    <p>${mayHaveArrived ? flowStrings.stoppingUnsure() : flowStrings.stoppingText()}</p>
    ${actionsTemplate(
      {words: flowStrings.clear(), act: 'clear'},
      {words: flowStrings.goBack(), act: 'resume', kind: 'secondary'},
    )}`;
}

/** The person does not want it, or not now. That is an answer, and it is respected. */
export function declinedTemplate({headingLevel}: FormSight): TemplateResult {
  return html`${headingTemplate(headingLevel, referralStrings.declinedTitle(), {title: true})}
    <p>${referralStrings.declinedText()}</p>
    ${actionsTemplate(
      {words: flowStrings.clear(), act: 'clear'},
      {words: flowStrings.goBack(), act: 'resume', kind: 'secondary'},
    )}`;
}

/** Nothing of the person is left. */
export function stoppedTemplate({
  journey,
  headingLevel,
  mayHaveArrived,
}: FormSight): TemplateResult {
  const sent = journey.screen.name === 'end';
  return html`${headingTemplate(
    headingLevel,
    sent ? referralStrings.finishedTitle() : flowStrings.stoppedTitle(),
    {title: true},
  )}
  ${
    sent
      ? nothing
      : html`<p>${mayHaveArrived ? flowStrings.stoppedUnsure() : flowStrings.stoppedText()}</p>`
  }
  ${actionsTemplate({words: flowStrings.startAgain(), act: 'again', kind: 'secondary'})}`;
}
