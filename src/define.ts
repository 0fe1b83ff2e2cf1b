/** Registers every element. */
export * from './define/referral-form.js';
