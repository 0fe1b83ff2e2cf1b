/** What a host gives to the referral form, by property or as a JSON script child. */
import type {Override} from '../../i18n/catalogues.js';
import type {Text} from '../../i18n/text.js';
import type {Route} from '../../internal/flow/help.js';
import type {Changes, Definition, KnownValue} from '../../questions/index.js';
import type {AudienceRole, ReferralPath, ReferralSetting} from './definition/context.js';

export type {AudienceRole, ReferralPath, ReferralSetting, Route};

/**
 * Everything but the settings. Personal data (`known`) stands here and never in an attribute,
 * because page scripts log attributes.
 */
export interface ReferralConfig {
  /** Who receives the referral. */
  readonly host?: {readonly name?: Text; readonly phone?: string};
  /**
   * Who may see answers, by role: `{"link-worker": {"label": "Your link worker"}}`. The first is the
   * one the referral is sent to. Two of one role: any id, with the `role` written out.
   */
  readonly audiences?: Readonly<
    Record<string, {readonly label: Text; readonly role?: AudienceRole}>
  >;
  /**
   * Ids in {@link audiences} of whom the host promises that they will not see any answer. Nothing is
   * promised that does not stand here.
   */
  readonly neverSees?: readonly string[];
  /** Who sees the answer to a question, by question id, instead of what the roles say. */
  readonly audienceFor?: Readonly<Record<string, readonly string[]>>;
  /** What must be passed on whatever was promised, in the host's words. */
  readonly limits?: Text;
  /** What happens after sending, in the host's words. */
  readonly next?: Text;
  /** How to take it back later, or change who sees it, in the host's words. */
  readonly changeMind?: Text;
  /** How long it really takes, in the host's words: "About 10 minutes". */
  readonly duration?: Text;
  /** Ways to get help now; else those that fit the setting. */
  readonly help?: readonly Route[];
  /** Sent along as they are: a CSRF token. */
  readonly hiddenFields?: Readonly<Record<string, string>>;
  /** What the host already has, by question id. */
  readonly known?: Readonly<Record<string, KnownValue>>;
  /** Changes to the built-in questions. */
  readonly customise?: Changes;
  /** The host's own questions, instead of the built-in ones. */
  readonly definition?: Definition;
  /** The host's own words by language and message id. */
  readonly words?: Override;
}
