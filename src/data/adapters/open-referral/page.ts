/** The same as `index.ts`, for browsers: HTML is read by their own parser. */
import {htmlText} from './html-page.js';
import {readFeed} from './read-feed.js';
import type {FromOpenReferralOptions, OpenReferralReading} from './types.js';

/**
 * Reads services of any of the three dialects: one, a list, a page, or tables. Never throws, whatever
 * JSON it is given; never makes up a price or a time.
 */
export function fromOpenReferral(
  input: unknown,
  options: FromOpenReferralOptions = {},
): OpenReferralReading {
  return readFeed(input, options, htmlText);
}

export {readPage, type NextPage, type OpenReferralPage} from './read-page.js';
export {toOpenReferral} from './to-open-referral.js';
export type * from './types.js';
