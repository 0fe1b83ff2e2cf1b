/** The file is read back by a parser that is not ours. The activities are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {RRuleTemporal} from 'rrule-temporal';
import {Temporal} from 'temporal-polyfill';
import {nextDates} from '../../../../src/activities/session-dates.js';
import {
  activityEvents,
  toCalendar,
  type CalendarEvent,
} from '../../../../src/data/adapters/icalendar/index.js';
import {londonMoment} from '../../../../src/data/adapters/icalendar/london.js';
import type {Activity, ActivitySession} from '../../../../src/data/contracts/activity.js';
import {ConfigError} from '../../../../src/errors.js';
import {repeats} from '../../../fixtures/generated-repeats.js';

const today = '2026-11-21';
const options = {host: 'activities.example.org', now: new Date('2026-11-21T12:34:56.789Z')};

const garden: Activity = {
  type: 'steady-activity',
  version: '1.0',
  id: 'garden-group',
  name: 'Garden group at the probation office',
  summary: 'Grow vegetables; with a small group, and tea.',
  url: 'https://example.org/garden',
  place: {name: 'Drug service', address: ['1 High Street', 'Salford'], postcode: 'M1 1AA'},
  sessions: [
    {
      start: '2026-01-08',
      repeat: {every: 'week', days: [{day: 'TH'}]},
      opens: '14:00',
      closes: '15:30',
      note: 'Not in August.',
    },
  ],
};
const withSession = (session: ActivitySession, more: Partial<Activity> = {}) =>
  activityEvents({...garden, ...more, sessions: [session]}, {today});

/** The lines of the first event that are about times. */
const timesOf = (text: string) =>
  text
    .slice(text.indexOf('BEGIN:VEVENT'))
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => /^DT(START|END)|^RRULE/.test(line));

/** What another program finds in the file, on London's own rules as the file states them. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The parser does not expand what is kept by days of the month and something else beside. */
const isExpanded = ({repeat}: ActivitySession) =>
  !repeat?.monthDays || (repeat.every === 'month' && !repeat.days);

/** The moments a library for RFC 5545 makes of the same lines, up to a day. */
function expanded(text: string, before: string): string[] {
  const [start = '', ...others] = timesOf(text);
  const rule = others.find((line) => line.startsWith('RRULE')) ?? '';
  const all = new RRuleTemporal({rruleString: `${start}\n${rule}`, temporal: Temporal});
  const end = Temporal.PlainDate.from(before).toZonedDateTime('Europe/London').toInstant();
  const days = all.between(new Date('2026-11-20'), new Date(end.epochMilliseconds));
  return days.map((time) => new Date(time.epochMilliseconds).toISOString());
}

/** The moments it begins, up to a day. */
function begins(event: ICAL.Event, before: string): string[] {
  const found: string[] = [];
  const times = event.iterator();
  for (let next = times.next() as ICAL.Time | null; next; next = times.next() as ICAL.Time | null) {
    if (next.toString().slice(0, 10) >= before) break;
    found.push(next.isDate ? next.toString() : next.toJSDate().toISOString());
  }
  return found;
}

describe('a calendar of an activity', () => {
  it('is this file', () => {
    const text = toCalendar(activityEvents(garden, {today}).events, options);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    const lines = text.split('\r\n');
    assert.deepEqual(lines.slice(0, 5), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Steady//steady-ui//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
    ]);
    assert.deepEqual(lines.slice(lines.indexOf('BEGIN:VEVENT')), [
      'BEGIN:VEVENT',
      'UID:garden-group-1@activities.example.org',
      'DTSTAMP:20261121T123456Z',
      'DTSTART;TZID=Europe/London:20261126T140000',
      'DTEND;TZID=Europe/London:20261126T153000',
      'RRULE:FREQ=WEEKLY;BYDAY=TH',
      'SUMMARY:Activity',
      'LOCATION:1 High Street\\, Salford\\, M1 1AA',
      'DESCRIPTION:Not in August.',
      'STATUS:CONFIRMED',
      'SEQUENCE:0',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    assert.doesNotMatch(text, /VALARM|ORGANIZER|ATTENDEE/);
  });

  it('tells nobody what it is until the host says it may', () => {
    const quiet = toCalendar(activityEvents(garden, {today}).events, options);
    assert.doesNotMatch(quiet, /probation|drug|garden group|vegetables|https/i);
    const {events} = activityEvents(garden, {today, named: true, summary: 'Gweithgaredd'});
    const [event] = read(toCalendar(events, options));
    assert.equal(event?.summary, garden.name);
    assert.equal(event.location, 'Drug service, 1 High Street, Salford, M1 1AA');
    assert.equal(event.description, `${garden.summary}\nNot in August.`);
    const own = activityEvents(garden, {today, summary: 'Gweithgaredd'}).events;
    assert.equal(read(toCalendar(own, options))[0]?.summary, 'Gweithgaredd');
  });

  it('is on when the activity is on, as another program reads it, summer and winter', () => {
    let met = 0;
    fc.assert(
      fc.property(repeats, ({start, opens, repeat}) => {
        const session: ActivitySession = {start, repeat, opens, closes: '23:45'};
        const {events, notes} = withSession(session);
        const days = nextDates(session, today, 400).filter((day) => day < '2027-11-21');
        if (events.length === 0) {
          assert.equal(days.length, 0, JSON.stringify(notes));
          return;
        }
        const text = toCalendar(events, options);
        const [event] = read(text);
        assert.ok(event);
        const moments = days.map((day) =>
          Temporal.PlainDateTime.from(`${day}T${opens}`)
            .toZonedDateTime('Europe/London')
            .toInstant()
            .toString({smallestUnit: 'millisecond'}),
        );
        assert.deepEqual(expanded(text, '2027-11-21'), moments);
        if (isExpanded(session)) assert.deepEqual(begins(event, '2027-11-21'), moments);
        met += days.length;
      }),
      {
        seed: Number(process.env['STEADY_SEED'] ?? 5545),
        numRuns: Number(process.env['STEADY_RULES'] ?? 120),
      },
    );
    assert.ok(met > 100);
  });

  it('ends where nobody vouches for more, or where the rule ends', () => {
    const rule = (session: ActivitySession) =>
      timesOf(toCalendar(withSession(session).events, options)).at(-1);
    const weekly = {repeat: {every: 'week', days: [{day: 'TH'}]}, opens: '14:00'} as const;
    // The same hour is another in UTC when it is summer in London.
    assert.equal(
      rule({...weekly, validTo: '2027-06-30'}),
      'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270630T130000Z',
    );
    assert.equal(
      rule({...weekly, start: '2026-11-19', repeat: {...weekly.repeat, count: 3}}),
      'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20261203T140000Z',
    );
  });

  it('says a whole day, a night past midnight, one time only, and no end where none is known', () => {
    const lines = (session: ActivitySession) =>
      timesOf(toCalendar(withSession(session).events, options));
    assert.deepEqual(lines({repeat: {every: 'day'}, opens: '00:00', closes: '23:59'}), [
      'DTSTART;VALUE=DATE:20261121',
      'DTEND;VALUE=DATE:20261122',
      'RRULE:FREQ=DAILY',
    ]);
    assert.deepEqual(lines({start: '2026-12-31', opens: '22:00', closes: '01:00'}), [
      'DTSTART;TZID=Europe/London:20261231T220000',
      'DTEND;TZID=Europe/London:20270101T010000',
    ]);
    assert.deepEqual(lines({start: '2026-12-31', opens: '22:00'}), [
      'DTSTART;TZID=Europe/London:20261231T220000',
    ]);
  });

  it('leaves out what would be a guess, and says why', () => {
    const weekly = {repeat: {every: 'week', days: [{day: 'TH'}]}, opens: '14:00'} as const;
    const reason = (session: ActivitySession, more?: Partial<Activity>) => {
      const {events, notes} = withSession(session, more);
      assert.deepEqual(events, []);
      return notes.map((note) => note.reason).join();
    };
    assert.equal(reason({...weekly, validTo: '2026-11-01'}), 'unknown-times');
    assert.equal(reason({start: '2026-11-01', opens: '14:00'}), 'ended');
    assert.equal(reason({text: 'Any afternoon', opens: '14:00'}), 'no-dates');
    assert.equal(reason({repeat: weekly.repeat}), 'no-hours');
    assert.equal(reason({...weekly, timezone: 'Europe/Paris'}), 'timezone');
    assert.equal(reason(weekly, {status: 'ended'}), 'not-on');
    assert.equal(reason(weekly, {status: 'paused'}), 'not-on');
    assert.equal(reason(weekly, {setting: 'custody'}), 'custody');
    assert.equal(toCalendar([], options), '');
    const {events} = withSession(weekly, {status: 'paused', pausedUntil: '2027-02-01'});
    assert.equal(events[0]?.start, '2027-02-04T14:00');
  });
});

describe('a calendar of anything else', () => {
  const event: CalendarEvent = {id: 'visit.1', summary: 'Appointment', start: '2026-12-01T10:00'};

  it('keeps any words whole, in lines that are short enough', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (noise) => {
        const words = `a\\n;,"b"\r\n${noise}é😀`.replaceAll(/\p{Cc}/gu, '').repeat(2);
        const text = toCalendar({...event, description: words, place: words}, options);
        for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
        assert.doesNotMatch(text, /\uFFFD|[^\r]\n/u);
        assert.equal(read(text)[0]?.description, words.trim());
      }),
      {numRuns: 200, seed: 5545},
    );
    const [lines] = read(toCalendar({...event, description: 'One\r\ntwo\u0007\nthree'}, options));
    assert.equal(lines?.description, 'One\ntwo\nthree');
  });

  it('cannot be made to say something else by words in it', () => {
    const text = toCalendar(
      {...event, summary: 'Tea\r\nBEGIN:VALARM', url: 'https://example.org/\r\nATTENDEE:x'},
      options,
    );
    assert.doesNotMatch(text, /^BEGIN:VALARM|^ATTENDEE/m);
    assert.doesNotMatch(toCalendar({...event, url: 'javascript:alert(1)'}, options), /URL/);
  });

  it('changes and is called off under the same id', () => {
    const text = toCalendar([{...event, sequence: 2, status: 'cancelled'}], options);
    assert.match(text, /UID:visit\.1@activities\.example\.org\r\n/);
    assert.match(text, /STATUS:CANCELLED\r\nSEQUENCE:2\r\n/);
  });

  it('is on London’s clock, or once on UTC', () => {
    assert.match(toCalendar({...event, timezone: 'UTC'}, options), /DTSTART:20261201T100000Z/);
    assert.doesNotMatch(toCalendar({...event, timezone: 'UTC'}, options), /VTIMEZONE/);
    assert.match(
      toCalendar({...event, timezone: 'Europe/Jersey'}, options),
      /TZID=Europe\/London:/,
    );
    fc.assert(
      fc.property(fc.integer({min: 27_000_000, max: 37_000_000}), (minutes) => {
        const time = new Date(minutes * 60_000).toISOString().slice(0, 16);
        const zoned = Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/London');
        assert.equal(londonMoment(time), zoned.epochMilliseconds);
      }),
      {numRuns: 500, seed: 5545},
    );
    for (const time of ['2027-03-28T00:59', '2027-03-28T01:30', '2027-03-28T02:00']) {
      const zoned = Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/London');
      assert.equal(londonMoment(time), zoned.epochMilliseconds);
    }
    for (const time of ['2026-10-25T00:59', '2026-10-25T01:30', '2026-10-25T02:00']) {
      const zoned = Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/London');
      assert.equal(londonMoment(time), zoned.epochMilliseconds);
    }
  });

  it('is refused with a reason where no calendar could keep it', () => {
    for (const [wrong, message] of [
      [{id: 'a b'}, /id/],
      [{start: '2026-02-30'}, /real/],
      [{start: '2026-12-01T25:00'}, /real/],
      [{end: '2026-12-01'}, /form/],
      [{end: '2026-12-01T09:00'}, /before/],
      [{timezone: 'Europe/Paris'}, /London/],
      [{timezone: 'UTC', repeat: {every: 'day'}}, /summer/],
      [{sequence: -1}, /sequence/],
    ] as const) {
      assert.throws(
        () => toCalendar({...event, ...(wrong as Partial<CalendarEvent>)}, options),
        (error) => error instanceof ConfigError && message.test(error.message),
      );
    }
    assert.throws(() => toCalendar(event, {host: 'not a host'}), ConfigError);
  });
});
