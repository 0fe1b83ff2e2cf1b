/** The first screen: what this is, how long it takes, that the person chooses who will see it. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {capitalised} from '../../../i18n/format.js';
import {textOf} from '../../../i18n/text.js';
import {pathTemplate} from '../../../internal/flow/path.js';
import {limitsText} from '../model.js';
import {checkInStrings} from '../strings.js';
import type {CheckInSight} from '../templates.js';

export function startTemplate(sight: CheckInSight): TemplateResult {
  const {journey, config, headingLevel, served} = sight;
  const {definition} = journey;
  const sub = (words: string) => headingTemplate(headingLevel + 1, words);
  return html`<div class="start">
    ${headingTemplate(headingLevel, textOf(definition.title), {title: true})}
    <p class="intro">${introText(sight)}</p>
    ${fromTemplate(sight)}
    ${
      sight.asksPath
        ? pathTemplate(sight, {
            question: checkInStrings.pathQuestion(),
            missing: checkInStrings.pathMissing(),
            answers: [
              ['self', checkInStrings.pathSelf()],
              ['helped', checkInStrings.pathHelped()],
              ['staff', checkInStrings.pathStaff()],
            ],
          })
        : nothing
    }
    ${sub(checkInStrings.whoTitle())}
    <div class="who-sees plain">
      <p>${checkInStrings.youChoose()}</p>
      <p>${checkInStrings.offered()}</p>
      <ul>
        ${definition.audiences.map(({label}) => html`<li>${capitalised(textOf(label))}</li>`)}
        <li>${checkInStrings.onlyMe()}</li>
        <li>${checkInStrings.nobody()}</li>
      </ul>
      ${
        definition.audiences.length > 0
          ? html`<p class="limits">${limitsText(config)}</p>`
          : nothing
      }
    </div>
    ${sub(checkInStrings.skipTitle())}
    <p>${checkInStrings.skip()}</p>
    ${sub(checkInStrings.durationTitle())}
    <p>${config.duration === undefined ? checkInStrings.duration() : textOf(config.duration)}</p>
    <p>
      ${served ? checkInStrings.keptMeanwhile() : checkInStrings.notSent()}
      ${config.reading === undefined ? checkInStrings.notWatched() : textOf(config.reading)}
    </p>
    ${actionsTemplate(
      {words: checkInStrings.start(), act: 'start'},
      served?.paper === undefined
        ? {words: checkInStrings.printBlank(), press: sight.do.print, kind: 'link'}
        : html`<a class="button link" href=${served.paper}>${checkInStrings.printBlank()}</a>`,
    )}
    ${sight.earlier(headingLevel + 1)}
  </div>`;
}

/** Who asks. */
export function fromTemplate({config: {host}}: CheckInSight): TemplateResult | typeof nothing {
  return host?.name === undefined
    ? nothing
    : html`<p class="hint">${checkInStrings.from(textOf(host.name))}</p>`;
}

function introText({fromPaper, path}: CheckInSight): string {
  if (fromPaper) return checkInStrings.introPaper();
  if (path === 'staff') return checkInStrings.introStaff();
  return path === 'helped' ? checkInStrings.introHelped() : checkInStrings.introSelf();
}
