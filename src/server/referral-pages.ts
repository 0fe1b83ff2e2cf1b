/** The referral form page by page, without scripts. */
import {referralStops} from '../components/referral-form/definition/index.js';
import {loadChecker, needsChecker} from '../components/referral-form/model.js';
import type {Referral} from '../data/contracts/referral.js';
import {Pages, type PostOptions, type ShowOptions} from './pages.js';
import type {PageOutcome, PagesOptions} from './place-keeper.js';
import type {Receive} from './receive.js';
import {checkSettings, questionsFor, recordOf, type ReferralSettings} from './referral-options.js';

export type {PageOutcome, PostOptions, ShowOptions};

export interface ReferralPagesOptions extends ReferralSettings, PagesOptions {
  /** One question after the other, or all of them on one page. Default `pages`. */
  readonly layout?: 'pages' | 'single' | undefined;
  /** Stores a referral and gives the receipt. */
  readonly receive: Receive;
}

/**
 * Takes people through the referral form on a server. Make one for each request when the
 * configuration holds what is known about a person; else one for all.
 */
export class ReferralPages extends Pages<Referral> {
  /** @throws {ConfigError} When the settings cannot be used. */
  constructor(options: ReferralPagesOptions) {
    checkSettings(options);
    const {config = {}, path, layout, receive} = options;
    super(options, {
      path,
      words: config.words,
      known: config.known,
      single: layout === 'single',
      load: async () => {
        if (needsChecker(config)) await loadChecker();
      },
      definitionFor: (own) => questionsFor(options, own),
      stops: referralStops,
      recordOf: ({journey: {definition, responses, today}, ...rest}) =>
        recordOf({...rest, definition, responses, today: today.today}, options),
      receive,
    });
  }
}
