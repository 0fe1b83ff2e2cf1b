/** What a host says about itself, and what every section of the questions is written from. */
import {textOf} from '../../../i18n/text.js';
import type {ReferralPath, ReferralSetting} from '../../../data/contracts/referral.js';
import type {Audience, Condition} from '../../../questions/definition.js';

export type {ReferralPath, ReferralSetting};

/**
 * What somebody who may see answers does. It decides what they see unless the host says otherwise;
 * `docs/referral-items.md` has the table.
 */
export type AudienceRole =
  /** Takes referrals and finds what helps; also a team that sorts them. */
  | 'service'
  | 'link-worker'
  | 'charity'
  /** Healthcare in prison, or a GP practice. */
  | 'healthcare'
  /** A key worker, or another officer who supports the person day to day. */
  | 'key-worker'
  | 'probation'
  /** Family or friends the person has chosen. */
  | 'chosen-people'
  /** Who made the referral, when it is about somebody else. */
  | 'referrer'
  /** Counts equality answers. With one declared, nobody else sees them. */
  | 'monitoring';

/** Somebody who may see answers, as a host declares them. Ids: letters, digits, `-` and `_`. */
export interface ReferralAudience extends Audience {
  readonly role: AudienceRole;
}

/** What the built-in questions depend on. Plain JSON. */
export interface ReferralOptions {
  readonly path: ReferralPath;
  readonly setting: ReferralSetting;
  /**
   * Everyone who may see answers. The first is the one the referral is sent to: the person agrees
   * to that when they agree to be referred, and is asked about each of the others by name. Chosen
   * people, a referrer and monitoring are never the one it is sent to. With none declared there is
   * one: "The service this is sent to".
   */
  readonly audiences?: readonly ReferralAudience[];
  /**
   * Who sees the answer to a question, by question id, instead of what the roles say. An empty list
   * takes the question out, since an answer nobody reads should not be given. Ids that are not
   * declared are passed over. Questions that are required, and those that ask whom to share with,
   * stay as they are.
   */
  readonly audienceFor?: Readonly<Record<string, readonly string[]>>;
}

/** What a section is written from. */
export interface Context {
  readonly staff: boolean;
  readonly custody: boolean;
  readonly audiences: readonly ReferralAudience[];
  /** The one the referral is sent to. */
  readonly sentTo: ReferralAudience;
  readonly audienceFor: Readonly<Record<string, readonly string[]>>;
}

/** The name of an audience in the current language. */
export function nameOf(audience: Audience): string {
  return textOf(audience.label);
}

/** Holds while any of these is among the answers to a question. */
export function anyOf(question: string, ...values: readonly string[]): Condition {
  return {or: values.map((value) => ({question, includes: value}))};
}
