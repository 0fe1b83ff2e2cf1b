/** The first screen: what this is, how long it takes, who will see it, what can be skipped. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {capitalised, listText} from '../../../i18n/format.js';
import {textOf} from '../../../i18n/text.js';
import {pathTemplate} from '../../../internal/flow/path.js';
import {limitsText, whoSees} from '../model.js';
import {referralStrings} from '../strings.js';
import type {FormSight} from '../templates.js';

export function startTemplate(sight: FormSight): TemplateResult {
  const {journey, config, headingLevel, path} = sight;
  const {definition} = journey;
  const sub = (words: string) => headingTemplate(headingLevel + 1, words);
  const {seenBy, ifAgreed = [], notSeenBy} = whoSees(sight);
  const host = config.host?.name;
  const paper = sight.served?.paper;
  return html`<div class="start">
    ${headingTemplate(headingLevel, textOf(definition.title), {title: true})}
    <p class="intro">${referralStrings.intro(path ?? 'self')}</p>
    ${
      host === undefined ? nothing : html`<p class="hint">${referralStrings.from(textOf(host))}</p>`
    }
    ${
      sight.asksPath
        ? pathTemplate(sight, {
            question: referralStrings.pathQuestion(),
            missing: referralStrings.pathMissing(),
            answers: [
              ['self', referralStrings.pathSelf()],
              ['helped', referralStrings.pathHelped()],
              ['staff', referralStrings.pathStaff()],
            ],
          })
        : nothing
    }
    ${
      path === 'helped'
        ? html`<div class="inset"><p>${referralStrings.helperNote()}</p></div>`
        : nothing
    }
    ${sub(referralStrings.whoTitle())}
    <div class="who-sees plain">
      <div>
        <p>${referralStrings.who()}</p>
        <ul>
          ${[...seenBy, ...ifAgreed].map((label) => html`<li>${capitalised(label)}</li>`)}
        </ul>
        ${
          ifAgreed.length === 0
            ? nothing
            : html`<p>
                ${path === 'staff' ? referralStrings.theyChoose() : referralStrings.youChoose()}
              </p>`
        }
        ${
          notSeenBy.length === 0
            ? nothing
            : html`<p>${referralStrings.neverSees(listText(notSeenBy))}</p>`
        }
        <p class="limits">${limitsText(sight)}</p>
      </div>
    </div>
    ${sub(referralStrings.skipTitle())}
    <p>${path === 'staff' ? referralStrings.skipStaff() : referralStrings.skip()}</p>
    ${sub(referralStrings.durationTitle())}
    <p>${config.duration === undefined ? referralStrings.duration() : textOf(config.duration)}</p>
    <p>
      ${sight.keeps ? nothing : sight.served ? referralStrings.keptMeanwhile() : referralStrings.notSent()}
      ${referralStrings.notEmergency()}
    </p>
    ${actionsTemplate(
      {words: referralStrings.start(), act: 'start'},
      paper === undefined
        ? {words: referralStrings.printBlank(), press: sight.do.print, kind: 'link'}
        : html`<a class="button link" href=${paper}>${referralStrings.printBlank()}</a>`,
    )}
  </div>`;
}
