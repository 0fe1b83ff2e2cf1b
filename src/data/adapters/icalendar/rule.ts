/** A repeat as an RRULE. */
import type {ActivityRepeat} from '../../contracts/activity.js';

const FREQUENCIES = {day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY'} as const;

/**
 * The value of an RRULE, such as `FREQ=WEEKLY;BYDAY=MO,TH`.
 *
 * @param until - The last time as the calendar writes it, in place of the repeat's own end.
 */
export function ruleValue(repeat: ActivityRepeat, until: string | undefined): string {
  const {every, interval = 1, days = [], monthDays = [], count} = repeat;
  return [
    `FREQ=${FREQUENCIES[every]}`,
    interval > 1 && `INTERVAL=${interval}`,
    days.length > 0 && `BYDAY=${days.map(({day, nth}) => `${nth ?? ''}${day}`).join()}`,
    monthDays.length > 0 && `BYMONTHDAY=${monthDays.join()}`,
    until ? `UNTIL=${until}` : count && `COUNT=${count}`,
    interval > 1 && every === 'week' && 'WKST=MO',
  ]
    .filter(Boolean)
    .join(';');
}
