/** What a host gives to a plan beside its record. */
import type {PlanAuthor} from '../../data/contracts/gate-plan.js';
import type {Route} from '../../internal/flow/help.js';
import type {PlanPaperOptions} from './paper/options.js';

export interface GatePlanConfig {
  /**
   * Who makes the changes in the view `with-me`, as your sign-in knows them: `{role: 'me', helper: 'Sam'}`
   * where Sam types what the person says. Without it nothing can be changed.
   */
  readonly signed?: PlanAuthor;
  /** Posted along with every change where a server keeps the place, such as a token. */
  readonly hiddenFields?: Readonly<Record<string, string>>;
  /** Ways to get help now; else those that fit where the person is. */
  readonly help?: readonly Route[];
  /** Days, `YYYY-MM-DD`, in place of the bank holidays of England and Wales. */
  readonly bankHolidays?: readonly string[];
  /** Your pages about activities, by the id of the `Activity`: its name in the plan leads there. */
  readonly activityPages?: Readonly<Record<string, string>>;
  /**
   * In easy read: names of pictures, by the id of a part, the kind of an area, of something needed on
   * the day, or the id of anything in the plan. Goes before ours; `''` draws none.
   */
  readonly pictures?: Readonly<Record<string, string>>;
  /** How it is on paper: large print, the card for a pocket, without what is sensitive. */
  readonly paper?: Pick<PlanPaperOptions, 'largePrint' | 'pictures' | 'card' | 'withoutSensitive'>;
}
