/** The clock of the United Kingdom since 1996: summer from the last Sunday of March to that of October. */

/** Zones that have kept London's time ever since. */
const SAME_CLOCK = new Set([
  'Europe/London',
  'Europe/Belfast',
  'Europe/Guernsey',
  'Europe/Isle_of_Man',
  'Europe/Jersey',
  'GB',
]);

export const LONDON = 'Europe/London';

export const isLondon = (timezone: string): boolean => SAME_CLOCK.has(timezone);

export const LONDON_ZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${LONDON}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const HOUR = 3_600_000;

/** One in the morning, UTC, of the last Sunday of a month: then the clocks change. */
function change(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.setUTCDate(last.getUTCDate() - last.getUTCDay());
}

/**
 * The moment of a time on London's clock, in milliseconds. Of an hour that is there twice, the first;
 * one that is missing counts from the time before, as in RFC 5545.
 *
 * @param time - `YYYY-MM-DDTHH:MM`
 */
export function londonMoment(time: string): number {
  const asUtc = Date.parse(`${time}:00Z`);
  const year = new Date(asUtc).getUTCFullYear();
  const [spring, autumn] = [change(year, 2), change(year, 9)];
  // Where the missing hour begins, its own hour is still winter's.
  const isSummer = asUtc >= spring + HOUR && asUtc < autumn + HOUR;
  return isSummer ? asUtc - HOUR : asUtc;
}
