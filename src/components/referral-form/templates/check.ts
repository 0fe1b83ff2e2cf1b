/** Everything once more before it is sent: the answers, and who will see which. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {capitalised} from '../../../i18n/format.js';
import {seenBy} from '../../../data/contracts/sharing-rule.js';
import {answersTemplate} from '../../../internal/flow/answers.js';
import {limitsText} from '../model.js';
import {referralStrings} from '../strings.js';
import type {FormSight} from '../templates.js';
import type {Failure} from '../../../internal/flow/outcome.js';

export function checkTemplate(sight: FormSight): TemplateResult {
  const {headingLevel, path, sending, slow, failure, code} = sight;
  const title = path === 'staff' ? referralStrings.checkTitleStaff() : referralStrings.checkTitle();
  return html`${headingTemplate(headingLevel, title, {title: true})}
    ${failure === undefined ? nothing : failureTemplate(sight, failure)}
    ${answersTemplate(sight, referralStrings.notAnswered)}
    ${headingTemplate(headingLevel + 1, referralStrings.whoSummary())} ${sharingTemplate(sight)}
    <p class="limits">${limitsText(sight)}</p>
    <div role="status">${statusTemplate(sight)}</div>
    ${actionsTemplate(
      {words: referralStrings.send(), act: 'send', busy: sending},
      slow &&
        code && {
          words: code.sendStrings.stopTrying(),
          press: sight.do.stopTrying,
          kind: 'secondary',
        },
    )}
    ${sight.unscripted?.copyLinkTemplate(sight, referralStrings.printCopy())}`;
}

/** Always there, so that what comes to stand in it is announced. */
function statusTemplate({code, sending, slow, failure, connection}: FormSight) {
  const words =
    code?.statusWords({sending, slow, failure}, connection) ??
    (sending ? referralStrings.sending() : undefined);
  return words === undefined ? nothing : html`<p class="status">${words}</p>`;
}

function failureTemplate(
  {headingLevel, code, connection}: FormSight,
  failure: Failure,
): TemplateResult {
  const {title, text, isGood} = code?.failureWords(failure, connection) ?? {
    title: referralStrings.sendFailed(),
    text: referralStrings.notLoaded(),
  };
  return html`<div class="status ${isGood ? '' : 'failed'}" role="alert" tabindex="-1">
    ${headingTemplate(headingLevel + 1, title)}
    <p>${text}</p>
  </div>`;
}

/** For each who will see something: which answers, after what the person has said about sharing. */
function sharingTemplate({record}: FormSight): TemplateResult {
  const referral = record();
  const rows = referral.audiences
    .map(({id, label}) => ({label, answers: referral.answers.filter(seenBy(referral, id))}))
    .filter(({answers}) => answers.length > 0);
  return html`<dl class="summary-list who-list">
    ${rows.map(
      ({label, answers}) =>
        html`<div class="summary-row">
          <dt>${capitalised(label)}</dt>
          <dd class="value">
            <details class="details">
              <summary>${referralStrings.answersSeen(answers.length)}</summary>
              <ul>
                ${answers.map((answer) => html`<li>${answer.label}</li>`)}
              </ul>
            </details>
          </dd>
        </div>`,
    )}
  </dl>`;
}
