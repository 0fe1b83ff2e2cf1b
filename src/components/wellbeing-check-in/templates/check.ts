/** Everything once more before the end: the answers, and who will see them. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {answersTemplate} from '../../../internal/flow/answers.js';
import {keepsPrivate} from '../chosen.js';
import {limitsText} from '../model.js';
import {checkInStrings} from '../strings.js';
import type {CheckInSight} from '../templates.js';

/** Who will see the answers is the first row, with its way to change it. */
export function checkTemplate(sight: CheckInSight): TemplateResult {
  const {headingLevel, sending, slow, code, config, journey} = sight;
  const isPrivate = keepsPrivate(journey.responses.answers);
  const title = isPrivate ? checkInStrings.checkTitlePrivate() : checkInStrings.checkTitle();
  return html`${headingTemplate(headingLevel, title, {title: true})} ${failureTemplate(sight)}
    ${answersTemplate(sight, checkInStrings.unanswered)}
    <p class="limits">${isPrivate ? checkInStrings.staysHere() : limitsText(config)}</p>
    <div role="status">${statusTemplate(sight)}</div>
    ${actionsTemplate(
      {
        words: isPrivate ? checkInStrings.finish() : checkInStrings.send(),
        act: 'send',
        busy: sending,
      },
      slow &&
        code && {
          words: code.sendStrings.stopTrying(),
          press: sight.do.stopTrying,
          kind: 'secondary',
        },
    )}
    ${sight.unscripted?.copyLinkTemplate(sight, checkInStrings.printCopy())}`;
}

/** Always there, so that what comes to stand in it is announced. */
function statusTemplate({sending, slow, code}: CheckInSight): TemplateResult | typeof nothing {
  if (!sending) return nothing;
  return html`<p class="status">
    ${(slow && code?.sendStrings.slow()) || checkInStrings.sending()}
  </p>`;
}

function failureTemplate({
  failure,
  code,
  headingLevel,
}: CheckInSight): TemplateResult | typeof nothing {
  if (!failure) return nothing;
  const {title, text} = code?.failureWords(failure) ?? {
    title: checkInStrings.notLoadedTitle(),
    text: checkInStrings.notLoaded(),
  };
  return html`<div class="status failed" role="alert" tabindex="-1">
    ${headingTemplate(headingLevel + 1, title)}
    <p>${text}</p>
  </div>`;
}
