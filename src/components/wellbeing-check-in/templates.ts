/** What the check-in looks like on each screen: values in, HTML out. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FieldView} from '../../fields/view.js';
import {headingTemplate} from '../../fields/frame/heading.js';
import {textOf} from '../../i18n/text.js';
import {stoppedTemplate, stoppingTemplate} from '../../internal/flow/end.js';
import {helpTemplate} from '../../internal/flow/help.js';
import {questionsTemplate} from '../../internal/flow/questions.js';
import type {FlowSight} from '../../internal/flow/sight.js';
import {flowStrings} from '../../internal/flow/strings.js';
import {placeText, wholeTemplate} from '../../internal/flow/whole.js';
import type {CheckInConfig} from './config.js';
import {isAbout} from './ids.js';
import {pagesBefore, whoSees} from './model.js';
import {checkInStrings} from './strings.js';
import {checkTemplate} from './templates/check.js';
import {doneTemplate, thinkTemplate} from './templates/end.js';
import {blankTemplate, copyTemplate} from './templates/paper.js';
import {startTemplate} from './templates/start.js';

/** Everything a screen is drawn from. */
export interface CheckInSight extends FlowSight {
  readonly config: CheckInConfig;
  /** Draws any question of the instrument. */
  readonly draw: (view: FieldView) => TemplateResult;
  /** The words about sending, once they are here. */
  readonly code: typeof import('./sending.js') | undefined;
  readonly fromPaper: boolean;
  /** An answer has opened the ways to get help. */
  readonly helpOpened: boolean;
  readonly covered: boolean;
  readonly cover: (event: Event) => void;
  /** The person has opened what they said before. */
  readonly showsEarlier: boolean;
  /** What they said before, behind a line to open. @param level - Of its heading. */
  readonly earlier: (level: number) => TemplateResult | typeof nothing;
  /** Buttons that read the page aloud, where the device can. */
  readonly listen: () => TemplateResult | typeof nothing;
}

export function checkInTemplate(sight: CheckInSight): TemplateResult {
  const {config, covered, paper, path, journey} = sight;
  if (paper === 'blank') return blankTemplate(sight);
  if (paper) return html`${copyTemplate(sight)} ${sight.unscripted?.copyEndTemplate(sight)}`;
  return html`<div class="check-in ${path === 'staff' ? 'script' : ''}">
    ${wholeTemplate(sight, {
      help: toolsTemplate(sight),
      place: covered ? undefined : placeText(sight, pagesBefore(journey.definition)),
      notice: html`${covered ? coveredTemplate(sight) : sight.notice()} ${sight.listen()}
        <div class="visually-hidden" role="status">
          ${covered ? checkInStrings.coveredTitle() : sight.helpOpened ? checkInStrings.helpOpened() : nothing}
        </div>`,
      screen: screenTemplate(sight),
      pathMissing: checkInStrings.pathMissing,
      hiddenFields: config.hiddenFields,
      rests: covered,
    })}
  </div>`;
}

/** "Cover", where there is something to cover, and the ways to get help. */
function toolsTemplate(sight: CheckInSight): TemplateResult {
  const {setting, config, journey, covered, unscripted, helpOpened, cover} = sight;
  const {name} = journey.screen;
  const covers = name === 'page' || name === 'check' || name === 'sent' || sight.showsEarlier;
  // Behind the help: its panel begins where the line begins.
  return html`${helpTemplate(
    setting,
    config.help,
    config.reading === undefined
      ? undefined
      : `${textOf(config.reading)} ${checkInStrings.helpNow()}`,
    unscripted !== undefined && helpOpened,
  )}
  ${
    covers
      ? html`<button type="button" class="button link cover" @click=${cover}>
          ${covered ? checkInStrings.uncover() : checkInStrings.cover()}
        </button>`
      : nothing
  }`;
}

/** In place of everything: it says nothing about what it is. */
function coveredTemplate({headingLevel}: CheckInSight): TemplateResult {
  return html`<div class="covered">
    ${headingTemplate(headingLevel, checkInStrings.coveredTitle())}
    <p>${checkInStrings.coveredText()}</p>
  </div>`;
}

function screenTemplate(sight: CheckInSight): TemplateResult | typeof nothing {
  switch (sight.journey.screen.name) {
    case 'start':
      return startTemplate(sight);
    case 'page':
      return pageTemplate(sight);
    case 'check':
      return checkTemplate(sight);
    case 'declined':
      return thinkTemplate(sight);
    case 'stopping':
      return stoppingTemplate(sight);
    case 'sent':
      return doneTemplate(sight);
    case 'stopped':
    case 'end':
      return stoppedTemplate(sight, checkInStrings.clearedTitle);
  }
}

/** Questions, and under them whether anybody reads this now. */
function pageTemplate(sight: CheckInSight): TemplateResult {
  const {path, journey} = sight;
  const isScript = path === 'staff' && !sight.fromPaper && !isAbout(journey.page?.id ?? '');
  return html`${isScript ? html`<p class="read-out">${checkInStrings.readOut()}</p>` : nothing}
  ${questionsTemplate(sight, {
    draw: sight.draw,
    whoSees: (question) => whoSees(sight, question),
    toCheck: flowStrings.checkPlace,
  })}
  ${readingTemplate(sight)}`;
}

/** Whether anybody reads this today, as far as the host has said. */
export function readingTemplate({
  config,
  fromPaper,
}: CheckInSight): TemplateResult | typeof nothing {
  if (fromPaper) return nothing;
  return html`<p class="hint not-watched">
    ${config.reading === undefined ? checkInStrings.notWatched() : textOf(config.reading)}
  </p>`;
}
