/** What the script-tag file does where a page does not: a calendar file of an activity's times. */
import type {SteadyActivitySaveEvent} from './components/activity-card/events.js';
import type {SteadyPlanSaveEvent} from './components/through-the-gate-plan/events.js';
import {checkActivity} from './data/contracts/check-activity.js';
import {activityEvents} from './data/adapters/icalendar/activity-events.js';
import {planEvents} from './data/adapters/icalendar/plan-events.js';
import {toCalendar} from './data/adapters/icalendar/to-calendar.js';
import type {CalendarEvent} from './data/adapters/icalendar/types.js';
import {today} from './internal/today.js';
import {warnOnce} from './warn.js';

/**
 * Offers the file for saving. It says neither what the activity is nor who leads it: phones show
 * calendars while they are locked. There is none of what a card in custody shows.
 */
export function saveTimes({detail: {record}}: SteadyActivitySaveEvent): void {
  const reading = checkActivity(record);
  const {events} = reading.ok ? activityEvents(reading.activity, {today: today()}) : {events: []};
  if (events.length === 0) {
    const why = reading.ok ? 'no time of it can be put there' : 'its record breaks the contract';
    warnOnce('calendar-not-made', `There is no calendar file of this activity: ${why}.`);
    return;
  }
  offer(events, 'activity.ics');
}

/** The same for an appointment of a plan, under a name that says no more than that it is one. */
export function saveAppointment({
  detail: {record, appointment, summary},
}: SteadyPlanSaveEvent): void {
  const {events} = planEvents(record, {today: today(), summary});
  const wanted = events.filter(({id}) => id === appointment);
  if (wanted.length > 0) offer(wanted, 'appointment.ics');
  else warnOnce('calendar-not-made', 'There is no calendar file of this appointment.');
}

function offer(events: readonly CalendarEvent[], name: string): void {
  // A page from a file has no host.
  const file = toCalendar(events, {host: location.hostname || 'steady.invalid'});
  const address = URL.createObjectURL(new Blob([file], {type: 'text/calendar'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once the press that asked for it is over: browsers read the file after that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
