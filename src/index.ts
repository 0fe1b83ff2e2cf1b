/** Classes, events, record types and errors. Importing this registers nothing. */
export {SteadyActivityCard, type ActivityAction} from './components/activity-card/activity-card.js';
export type {
  ActivityDetail,
  SteadyActivityJoinEvent,
  SteadyActivitySaveEvent,
} from './components/activity-card/events.js';
export {SteadyActivityList} from './components/activity-list/activity-list.js';
export {SteadyActivityFilterEvent} from './components/activity-list/events.js';
export {
  SteadyEasyReadNotice,
  type NoticeLine,
} from './components/easy-read-notice/easy-read-notice.js';
export {SteadyNoticeSettingsEvent} from './components/easy-read-notice/events.js';
export {SteadyNoticeReadEvent} from './components/easy-read-notice/read-event.js';
export type {NoticeSettings} from './components/easy-read-notice/settings.js';
export {SteadyQuickExit} from './components/quick-exit/quick-exit.js';
export {SteadyReferralForm} from './components/referral-form/referral-form.js';
export {
  SteadyReferralSendEvent,
  SteadyReferralSentEvent,
  SteadyReferralStoppedEvent,
  type Receipt,
} from './components/referral-form/events.js';
export {
  SteadyReferralRenewEvent,
  type HiddenFields,
} from './components/referral-form/renew-event.js';
export type {
  ReferralConfig,
  ReferralPath,
  ReferralSetting,
} from './components/referral-form/config.js';
export {SteadyCheckInRecord} from './components/check-in-record/check-in-record.js';
export {SteadyThroughTheGatePlan} from './components/through-the-gate-plan/through-the-gate-plan.js';
export {
  SteadyPlanProblemEvent,
  type PlanSaveDetail,
  type SteadyPlanSaveEvent,
} from './components/through-the-gate-plan/events.js';
export type {
  PlanChangeDetail,
  SteadyPlanChangeEvent,
} from './components/through-the-gate-plan/editing/event.js';
export type {GatePlanConfig} from './components/through-the-gate-plan/config.js';
export type {PlanViewName} from './components/through-the-gate-plan/views.js';
export {SteadyWellbeingCheckIn} from './components/wellbeing-check-in/wellbeing-check-in.js';
export {
  SteadyCheckInRenewEvent,
  SteadyCheckInSendEvent,
  SteadyCheckInSentEvent,
} from './components/wellbeing-check-in/events.js';
export type {
  CheckInConfig,
  CheckInPath,
  CheckInSetting,
} from './components/wellbeing-check-in/config.js';
export type {Instrument} from './components/wellbeing-check-in/instruments/instrument.js';
export type {InstrumentName} from './components/wellbeing-check-in/instruments/load.js';
export {SteadyCheckboxes} from './primitives/checkboxes/checkboxes.js';
export type {CheckboxOption} from './primitives/checkboxes/options.js';
export {SteadyDateInput} from './primitives/date-input/date-input.js';
export {SteadyButton, type ButtonKind, type ButtonType} from './primitives/button/button.js';
export {SteadyDetails} from './primitives/details/details.js';
export {SteadyErrorSummary} from './primitives/error-summary/error-summary.js';
export {SteadyInset} from './primitives/inset/inset.js';
export {
  SteadyLanguageSwitch,
  SteadyLanguageChangeEvent,
} from './primitives/language-switch/language-switch.js';
export {
  SteadyNotificationBanner,
  type BannerKind,
} from './primitives/notification-banner/notification-banner.js';
export {SteadyPrintButton} from './primitives/print-button/print-button.js';
export {SteadyProgress, type ProgressKind} from './primitives/progress/progress.js';
export {SteadySummaryList} from './primitives/summary-list/summary-list.js';
export {SteadyTag, type TagKind} from './primitives/tag/tag.js';
export {SteadyTaskList} from './primitives/task-list/task-list.js';
export {SteadyWhoWillSee} from './primitives/who-will-see/who-will-see.js';
export {SteadyRadios} from './primitives/radios/radios.js';
export type {RadioOption} from './primitives/radios/options.js';
export {SteadySelect} from './primitives/select/select.js';
export type {SelectOption} from './primitives/select/options.js';
export {SteadyTextarea} from './primitives/textarea/textarea.js';
export {SteadyTextField, type TextFieldType} from './primitives/text-field/text-field.js';
export {addLanguage, allowUnreviewed, knownLanguages} from './i18n/catalogues.js';
export type {DraftSettings, DraftStore} from './drafts/store.js';
export {SteadyMeasureEvent, type Measured} from './internal/traces/measure-event.js';
export * from './errors.js';
export * from './data/contracts/referral.js';
