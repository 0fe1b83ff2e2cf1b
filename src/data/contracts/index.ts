/** The records this library takes and gives. */
export type * from './referral.js';
export {REFERRAL_VERSION} from './referral.js';
export {isReferralItem, REFERRAL_ITEMS, type ReferralItem} from './referral-items.js';
export {
  checkReferral,
  parseReferral,
  upgradeReferral,
  type ReferralReading,
} from './check-referral.js';
export {referralSchema} from './referral-schema.js';
export {problemsSchema, receiptSchema, referralRequestSchema} from './wire-schema.js';
export {
  answerFor,
  consentOf,
  forAudience,
  forPerson,
  type Choice,
  type ReferralConsent,
} from './referral-sharing.js';
export type * from './sharing-change.js';
export {SHARING_CHANGE_VERSION} from './sharing-change.js';
export {
  checkSharingChange,
  parseSharingChange,
  upgradeSharingChange,
  type SharingChangeReading,
} from './check-sharing-change.js';
export {sharingChangeSchema} from './sharing-change-schema.js';
export {
  applyChange,
  applyChanges,
  sharingState,
  type AudienceSight,
  type SharingState,
  type YesNoWords,
} from './apply-change.js';
export type * from './activity.js';
export {ACTIVITY_VERSION} from './activity.js';
export type * from './check-in.js';
export type * from './notice.js';
export {NOTICE_VERSION} from './notice.js';
export {checkNotice, parseNotice, upgradeNotice, type NoticeCheck} from './check-notice.js';
export {
  checkNoticeReading,
  parseNoticeReading,
  upgradeNoticeReading,
  type NoticeReadingCheck,
} from './check-notice-reading.js';
export {noticeReadingSchema, noticeSchema} from './notice-schema.js';
export {CHECK_IN_VERSION} from './check-in.js';
export {checkCheckIn, parseCheckIn, upgradeCheckIn, type CheckInReading} from './check-check-in.js';
export {checkInFor} from './check-in-sharing.js';
export {checkInSchema} from './check-in-schema.js';
export {
  checkActivity,
  parseActivity,
  upgradeActivity,
  type ActivityReading,
} from './check-activity.js';
export {activitySchema} from './activity-schema.js';
export type * from './gate-plan.js';
export {GATE_PLAN_VERSION} from './gate-plan.js';
export {
  checkGatePlan,
  parseGatePlan,
  upgradeGatePlan,
  type GatePlanProblem,
  type GatePlanReading,
} from './check-gate-plan.js';
export {newGatePlan, type NewGatePlan} from './gate-plan/empty.js';
export {gatePlanSchema} from './gate-plan-schema.js';
export {planFor, type PlanForOptions} from './gate-plan-sharing.js';
