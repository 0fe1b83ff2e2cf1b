/** The screens of somebody who stops. Each says what is true and what to do next. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../fields/frame/actions.js';
import {headingTemplate} from '../../fields/frame/heading.js';
import type {FlowSight} from './sight.js';
import {flowStrings} from './strings.js';

/** Answers are hidden at once; whether they are cleared is the person's choice. */
export function stoppingTemplate({headingLevel, mayHaveArrived}: FlowSight): TemplateResult {
  return html`${headingTemplate(headingLevel, flowStrings.stoppingTitle(), {title: true})}
    <p>${mayHaveArrived ? flowStrings.stoppingUnsure() : flowStrings.stoppingText()}</p>
    ${actionsTemplate(
      {words: flowStrings.clear(), act: 'clear'},
      {words: flowStrings.goBack(), act: 'resume', kind: 'secondary'},
    )}`;
}

/**
 * Nothing of the person is left.
 *
 * @param finished - Heading for who has come to the end, rather than stopped.
 */
export function stoppedTemplate(
  {journey, headingLevel, mayHaveArrived}: FlowSight,
  finished: () => string,
): TemplateResult {
  const isEnd = journey.screen.name === 'end';
  return html`${headingTemplate(headingLevel, isEnd ? finished() : flowStrings.stoppedTitle(), {
    title: true,
  })}
  ${
    isEnd
      ? nothing
      : html`<p>${mayHaveArrived ? flowStrings.stoppedUnsure() : flowStrings.stoppedText()}</p>`
  }
  ${actionsTemplate({words: flowStrings.startAgain(), act: 'again', kind: 'secondary'})}`;
}
