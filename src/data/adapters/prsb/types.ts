/** What the adapter gives and takes. */
import type {SpecialAnswer} from '../../../questions/definition.js';
import type {RecordedAudience, ReferralSetting} from '../../contracts/referral.js';
import type {PrsbGroup} from './groups.js';
import type {PRSB_STANDARD} from './model.js';

/** A referral in the standard's groups. Plain JSON. */
export interface PrsbReferral {
  readonly standard: typeof PRSB_STANDARD;
  /** The groups by their names in the standard, without what is empty. */
  readonly record: PrsbGroup;
  /** What the standard wants and this record lacks. It never holds a referral up. */
  readonly missing: readonly PrsbMissing[];
  /** What could not be said, or not as the standard wants it. */
  readonly notes: readonly PrsbNote[];
}

export interface PrsbMissing {
  /** Names from group to element, ` / ` between them. */
  readonly path: string;
  readonly level: 'mandatory' | 'required';
  /** The item that would say it. */
  readonly item?: string;
  /** The person was asked, and said this. */
  readonly special?: SpecialAnswer;
  /** The answer there is, where it is not what the element takes: a year of birth alone. */
  readonly given?: string;
  /** Nobody refers this person but they themselves. */
  readonly because?: 'self-referral';
}

/**
 * - `no-place`: the standard has no element for this item.
 * - `coarser`: it is there with less detail.
 * - `too-long`: whole, and longer than the model allows.
 * - `repeated`: a second answer to the same item; only the first is there.
 * - `not-read`: something stands there that this adapter does not read.
 */
export interface PrsbNote {
  readonly code: 'no-place' | 'coarser' | 'too-long' | 'repeated' | 'not-read';
  readonly item?: string;
  readonly path?: string;
  /** With `too-long`: the most characters. */
  readonly most?: number;
}

/** What a host knows and a referral does not hold. */
export interface ToPrsbOptions {
  /**
   * The code of the GP practice, six characters; the national one for "not registered" where that is
   * so. Without it the element is listed as missing: it is mandatory.
   */
  readonly gpPracticeIdentifier?: string;
  /** Who takes the referral. Without it the label of its audience stands as the service. */
  readonly referralTo?: {
    readonly name?: string;
    readonly service?: string;
    readonly organisation?: string;
    readonly contact?: string;
  };
  /** Who is told how it goes, if the person agreed. Not written unless they did. */
  readonly returnTo?: string;
}

/** What a referral has and the standard does not. */
export interface FromPrsbOptions {
  /** Letters, digits, `-` and `_`, 100 at most. */
  readonly submissionId: string;
  readonly setting: ReferralSetting;
  /** BCP 47: the language it is written in. */
  readonly language: string;
  readonly audiences: readonly RecordedAudience[];
  /** Id of the audience that it came to. Nobody else sees anything, unless {@link audienceFor} says so. */
  readonly sentTo: string;
  /** Ids of those who may see an item. */
  readonly audienceFor?: (item: string) => readonly string[];
  /** An ISO 8601 instant in UTC, for a record without a date. */
  readonly createdAt: string;
}
