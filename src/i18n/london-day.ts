let format: Intl.DateTimeFormat | undefined;

/** The day on London's calendar, `YYYY-MM-DD`, wherever the device is. */
export function londonDay(moment = new Date()): string {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return format.format(moment).split('/').reverse().join('-');
}
