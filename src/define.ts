/** Registers every element. */
export * from './define/quick-exit.js';
export * from './define/referral-form.js';
