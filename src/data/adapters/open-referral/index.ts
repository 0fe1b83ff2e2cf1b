/**
 * Activities from Open Referral (ORUK 1.0, HSDS 3.0, ORUK 3.0), and back. Import it where you use it;
 * no element brings it along. This is the entry for servers; bundlers for browsers take `page.js`,
 * which reads HTML by the browser's own parser and has nothing else in it.
 */
import {htmlText} from './html-node.js';
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
