/**
 * iCalendar (RFC 5545): when activities and appointments are, as an `.ics` file. Works in Node and in
 * browsers, without the components. Never offer the file to a person in prison.
 */
export {activityEvents, type ActivityEvents} from './activity-events.js';
export {planEvents, type PlanEventNote, type PlanEvents} from './plan-events.js';
export {toCalendar} from './to-calendar.js';
export type {
  ActivityEventOptions,
  CalendarEvent,
  CalendarNote,
  CalendarOptions,
  PlanEventOptions,
} from './types.js';
