/** What a host gives to the check-in, by property or as a JSON script child. */
import type {CheckInBy} from '../../data/contracts/check-in.js';
import type {Override} from '../../i18n/catalogues.js';
import type {Text} from '../../i18n/text.js';
import type {Route} from '../../internal/flow/help.js';

export type CheckInPath = CheckInBy['path'];

/** Where the person is: decides where help is. */
export type CheckInSetting = 'custody' | 'community';

/** Everything but the settings. */
export interface CheckInConfig {
  /** Who asks: said on the first page, and on paper. */
  readonly host?: {readonly name?: Text};
  /**
   * Who may see answers, by id, for the person to choose from: `{"ana": {"label": "Ana, your link
   * worker", "hint": "Reads them on weekday mornings"}}`. "Only me" and "nobody" are always offered.
   * Without it those in a host's own instrument.
   */
  readonly audiences?: Readonly<Record<string, {readonly label: Text; readonly hint?: Text}>>;
  /** What must be passed on whatever was promised, in the host's words. */
  readonly limits?: Text;
  /**
   * Whether anybody reads this today, in the host's words: "Ana reads these before 5pm on weekdays."
   * Without it: no one is reading this right now.
   */
  readonly reading?: Text;
  /** What happens after sending, in the host's words. */
  readonly next?: Text;
  /** How long it really takes, in the host's words. */
  readonly duration?: Text;
  /** Ways to get help now; else those that fit the setting. */
  readonly help?: readonly Route[];
  /** Sent along as they are: a CSRF token. */
  readonly hiddenFields?: Readonly<Record<string, string>>;
  /** The host's own words by language and message id. */
  readonly words?: Override;
}
