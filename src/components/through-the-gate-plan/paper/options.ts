/** What a host may ask of a plan on paper. */
import type {Override} from '../../../i18n/catalogues.js';

/**
 * A card for a pocket, to cut out and fold: `without-name` says nobody's name, of the person or of those
 * whose number stands there.
 */
export type PocketCard = 'without-name' | 'with-name' | 'none';

export interface PlanPaperOptions {
  /** The day it is, `YYYY-MM-DD`: it stands on the first page. */
  readonly today: string;
  /** BCP 47. English without it. */
  readonly language?: string;
  /** The host's own words, as the element has them. */
  readonly words?: Override;
  /** Languages that may be shown although no fluent person has read their words; spaces between. */
  readonly allowUnreviewed?: string;
  /**
   * Who is to read it: `person`, an audience of the plan, or one of its people. Default: `person`. A plan
   * that is a copy of `planFor` already says no more for it.
   */
  readonly reader?: string;
  /** Leaves out what is marked sensitive. Nothing on the paper says so. Default: no. */
  readonly withoutSensitive?: boolean;
  /** 18 point, and nothing under 16. Without it 14, and nothing under 12. */
  readonly largePrint?: boolean;
  /** Pictures beside the words. Default: in easy read. */
  readonly pictures?: boolean;
  /** Default: `without-name`. */
  readonly card?: PocketCard;
  /** Days in place of the bank holidays of England and Wales: see `bankHolidays`. */
  readonly bankHolidays?: readonly string[];
}

/** Whether there are pictures on it. */
export function hasPictures({pictures, language = ''}: PlanPaperOptions): boolean {
  return pictures ?? /-x-easyread$/i.test(language);
}
