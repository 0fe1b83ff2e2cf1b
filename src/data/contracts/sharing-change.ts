/**
 * The record of a change of mind: after a referral was sent, its person takes it back, or says anew
 * who may see it. A host stores it beside the referral, which stays as it was sent.
 */
import type {ReferralPath} from './referral.js';

/** The contract this version of the library writes. */
export const SHARING_CHANGE_VERSION = '1.0';

/**
 * - `withdraw`: nobody is to see any of it from now on. There is no way back: a person who wants a
 *   referral again sends a new one.
 * - `change-sharing`: who may see it besides the one it was sent to.
 */
export type SharingChangeKind = 'withdraw' | 'change-sharing';

export interface SharingChange {
  readonly type: 'steady-sharing-change';
  readonly version: typeof SHARING_CHANGE_VERSION;
  /**
   * Its own id, the same when the same change is sent again: store each one once. Letters, digits,
   * `-` and `_`, 100 at most.
   */
  readonly id: string;
  /** The referral it is about. */
  readonly submissionId: string;
  /** When the person asked for it: an ISO 8601 instant in UTC. Later ones count over earlier ones. */
  readonly createdAt: string;
  /** BCP 47: the language in which the person was asked. */
  readonly language: string;
  readonly kind: SharingChangeKind;
  /**
   * Each audience that was decided about, once. Those that are not here stay as they were. In
   * `withdraw` nobody is agreed to, so the list may be empty; in `change-sharing` it holds at least
   * one, and not the one the referral was sent to: the agreement covers that, and ends with `withdraw`.
   */
  readonly audiences: readonly AudienceDecision[];
  /**
   * Why, in the person's own words, if they wanted to say. Nobody has to give a reason. It is for
   * whoever the referral was sent to, and goes into no copy for anybody else.
   */
  readonly reason?: string;
  /** Who entered it, as for a referral. */
  readonly by: ReferralPath;
}

export interface AudienceDecision {
  /** Id in the referral's `audiences`. */
  readonly id: string;
  readonly agreed: boolean;
}
