/** The appointments of a plan, for a calendar. */
import type {GatePlan, PlanAppointment} from '../../contracts/gate-plan.js';
import type {CalendarEvent, CalendarNote, PlanEventOptions} from './types.js';

/** An appointment that no calendar can say, or must not. */
export interface PlanEventNote {
  /** Id of the appointment; none where it is about all of them. */
  readonly appointment?: string;
  readonly reason: Extract<
    CalendarNote['reason'],
    'custody' | 'not-on' | 'ended' | 'no-dates' | 'no-hours'
  >;
}

export interface PlanEvents {
  readonly events: readonly CalendarEvent[];
  readonly notes: readonly PlanEventNote[];
}

/**
 * An event for each appointment outside that has a day and a time and is not over. It is called
 * "Appointment" and says where to go by the address alone, unless the host has it
 * {@link PlanEventOptions.named}. One that was called off is there as cancelled.
 *
 * While the person is in prison there are none: nobody there has a calendar.
 *
 * @param plan - Parsed, and as its reader may see it: see `planFor`.
 */
export function planEvents(plan: GatePlan, options: PlanEventOptions): PlanEvents {
  if (plan.setting === 'custody') return {events: [], notes: [{reason: 'custody'}]};
  const events: CalendarEvent[] = [];
  const notes: PlanEventNote[] = [];
  for (const appointment of plan.appointments) {
    const reason = reasonNot(appointment, options.today);
    if (reason) notes.push({appointment: appointment.id, reason});
    else events.push(eventOf(appointment, options));
  }
  return {events, notes};
}

function reasonNot(
  {setting, state, when}: PlanAppointment,
  today: string,
): PlanEventNote['reason'] | undefined {
  if (setting === 'custody') return 'custody';
  if (state !== 'arranged' && state !== 'called-off') return 'not-on';
  if (when.day === undefined) return 'no-dates';
  if (when.day < today) return 'ended';
  return when.from === undefined ? 'no-hours' : undefined;
}

function eventOf(
  {id, title, state, when, minutes, place, text, url}: PlanAppointment,
  {summary = 'Appointment', named = false, sequence = 0}: PlanEventOptions,
): CalendarEvent {
  const start = `${when.day ?? ''}T${when.from ?? ''}`;
  const end =
    when.to === undefined ? minutes && later(start, minutes) : `${when.day ?? ''}T${when.to}`;
  const where = [named && place?.name, ...(place?.address ?? []), place?.postcode];
  const lines = where.filter(Boolean).join(', ');
  return {
    id,
    summary: named ? title : summary,
    start,
    ...(end && {end}),
    ...(lines && {place: lines}),
    ...(named && text && {description: text}),
    ...(named && url && {url}),
    status: state === 'called-off' ? 'cancelled' : 'confirmed',
    sequence,
  };
}

/** The clock of the wall: no appointment goes on while the clocks change. */
function later(start: string, minutes: number): string {
  return new Date(Date.parse(`${start}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
