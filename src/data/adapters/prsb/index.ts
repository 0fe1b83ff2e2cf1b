/**
 * The PRSB Social Prescribing Information Standard 1.1: a referral as its JSON groups, and back. Works
 * in Node and in browsers, without the components.
 */
export {fromPrsb, type PrsbReading} from './from-prsb.js';
export type {PrsbGroup, PrsbValue} from './groups.js';
export {PRSB_STANDARD} from './model.js';
export {toPrsb} from './to-prsb.js';
export type {FromPrsbOptions, PrsbMissing, PrsbNote, PrsbReferral, ToPrsbOptions} from './types.js';
