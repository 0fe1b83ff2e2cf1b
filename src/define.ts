/** Registers every element. */
export * from './define/activity-card.js';
export * from './define/activity-list.js';
export * from './define/easy-read-notice.js';
export * from './define/quick-exit.js';
export * from './define/radios.js';
export * from './define/referral-form.js';
export * from './define/text-field.js';
export * from './define/through-the-gate-plan.js';
export * from './define/wellbeing-check-in.js';
