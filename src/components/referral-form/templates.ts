/** What the referral form looks like on each screen: values in, HTML out. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Referral} from '../../data/contracts/referral.js';
import {questionTemplate} from '../../fields/question.js';
import {stoppedTemplate, stoppingTemplate} from '../../internal/flow/end.js';
import {helpTemplate} from '../../internal/flow/help.js';
import {questionsTemplate} from '../../internal/flow/questions.js';
import type {FlowSight} from '../../internal/flow/sight.js';
import {placeText, wholeTemplate} from '../../internal/flow/whole.js';
import {checkTemplate} from './templates/check.js';
import {declinedTemplate} from './templates/end.js';
import {copyTemplate, blankTemplate} from './templates/paper.js';
import {startTemplate} from './templates/start.js';
import type {ReferralConfig} from './config.js';
import {whoSees} from './model.js';
import {referralStrings} from './strings.js';

/** Everything a screen is drawn from. */
export interface FormSight extends FlowSight {
  readonly config: ReferralConfig;
  /** The words about sending, once they are here. */
  readonly code: typeof import('./sending.js') | undefined;
  /** What would be sent now. */
  readonly record: () => Referral;
  /** Answers are kept for a while: what is said about that is in `notice`. */
  readonly keeps: boolean;
}

/** The whole form. */
export function formTemplate(sight: FormSight): TemplateResult {
  const {config, setting, paper} = sight;
  if (paper === 'blank') return blankTemplate(sight);
  if (paper) return html`${copyTemplate(sight)} ${sight.unscripted?.copyEndTemplate(sight)}`;
  return wholeTemplate(sight, {
    help: helpTemplate(setting, config.help),
    place: placeText(sight),
    notice: sight.notice(),
    screen: screenTemplate(sight),
    pathMissing: referralStrings.pathMissing,
    hiddenFields: config.hiddenFields,
  });
}

function screenTemplate(sight: FormSight): TemplateResult | typeof nothing {
  switch (sight.journey.screen.name) {
    case 'start':
      return startTemplate(sight);
    case 'page':
      return questionsTemplate(sight, {
        draw: questionTemplate,
        whoSees: (question) => whoSees(sight, question),
        toCheck: referralStrings.toCheck,
      });
    case 'check':
      return checkTemplate(sight);
    case 'declined':
      return declinedTemplate(sight);
    case 'stopping':
      return stoppingTemplate(sight);
    case 'sent':
      return sight.code?.sentTemplate(sight) ?? nothing;
    case 'stopped':
    case 'end':
      return stoppedTemplate(sight, referralStrings.finishedTitle);
  }
}
