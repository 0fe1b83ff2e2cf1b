/** The last screens. Each says what is true, thanks without praise, and offers something neutral to do. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {paperTemplate} from '../../../fields/paper.js';
import {listText} from '../../../i18n/format.js';
import {textOf} from '../../../i18n/text.js';
import {routesTemplate} from '../../../internal/flow/help.js';
import {flowStrings} from '../../../internal/flow/strings.js';
import {keepsPrivate, wantsToThink} from '../chosen.js';
import {questionsOnly, seenBy} from '../model.js';
import {checkInStrings} from '../strings.js';
import {readingTemplate, type CheckInSight} from '../templates.js';

/** It is done: sent to those whom the person chose, or to nobody. */
export function doneTemplate(sight: CheckInSight): TemplateResult {
  const {headingLevel, journey, receipt} = sight;
  const {answers} = journey.responses;
  const isSent = receipt !== undefined;
  return html`<div class="receipt">
      ${headingTemplate(
        headingLevel,
        isSent ? sight.code?.sendStrings.sentTitle() : checkInStrings.doneTitle(),
        {title: true},
      )}
      <p>${checkInStrings.thanks()}</p>
      ${isSent ? receiptTemplate(sight) : nothing}
      ${
        keepsPrivate(answers)
          ? html`<p>
              ${wantsToThink(answers) ? checkInStrings.doneNobody() : checkInStrings.doneOnlyMe()}
            </p>`
          : nothing
      }
    </div>
    ${readingTemplate(sight)} ${sight.fromPaper ? nothing : nextTemplate(sight)}
    ${sight.earlier(headingLevel + 1)}
    ${actionsTemplate(
      {words: checkInStrings.clear(), act: 'finish'},
      !wantsToThink(answers) &&
        journey.isTouched && {
          words: checkInStrings.printCopy(),
          press: sight.do.print,
          kind: 'secondary',
        },
    )}`;
}

function receiptTemplate(sight: CheckInSight): TemplateResult {
  const {receipt, config, code, receiptIsEarlier} = sight;
  const people = seenBy(sight);
  const next = receipt?.next ?? (config.next === undefined ? '' : textOf(config.next));
  const words = code?.sendStrings;
  return html`${people.length ? html`<p>${words?.sentTo(listText(people))}</p>` : nothing}
  ${
    receipt?.reference === undefined
      ? nothing
      : html`<p class="reference">${words?.reference(receipt.reference)}</p>`
  }
  ${next ? html`<p>${next}</p>` : nothing}
  ${receiptIsEarlier ? html`<p>${words?.earlier()}</p>` : nothing}`;
}

/** The host's own next thing, or ours: quiet, without motion, and none of it has to be done. */
function nextTemplate({headingLevel, setting, config}: CheckInSight): TemplateResult {
  return html`<div class="next">
    ${headingTemplate(headingLevel + 1, checkInStrings.nextTitle())}
    <slot name="next"
      ><details class="details">
        <summary>${checkInStrings.breatheTitle()}</summary>
        <p>${checkInStrings.breatheText()}</p>
      </details>
      <details class="details">
        <summary>${checkInStrings.talkTitle()}</summary>
        ${routesTemplate(setting, config.help)}
      </details></slot
    >
  </div>`;
}

/**
 * Where scripts do not run an answer would go to a server: whoever wants to keep it to themselves gets
 * the questions to read, and nothing to send.
 */
export function thinkTemplate({headingLevel, journey}: CheckInSight): TemplateResult {
  return html`${headingTemplate(headingLevel, checkInStrings.thinkTitle(), {title: true})}
    <p>${checkInStrings.thinkText()}</p>
    ${paperTemplate({
      definition: questionsOnly(journey.definition),
      headingLevel: headingLevel + 1,
      whoSees: () => nothing,
    })}
    ${actionsTemplate(
      {words: checkInStrings.clear(), act: 'clear'},
      {words: flowStrings.back(), act: 'resume', kind: 'secondary'},
    )}`;
}
