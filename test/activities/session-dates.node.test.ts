import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {RRuleTemporal} from 'rrule-temporal';
import {Temporal} from 'temporal-polyfill';
import {
  lastDate,
  nextDates,
  sessionState,
  sessionWeekdays,
} from '../../src/activities/session-dates.js';
import type {ActivityRepeat, ActivitySession} from '../../src/data/contracts/activity.js';
import {anyDay, repeats, WEEKDAYS} from '../fixtures/generated-repeats.js';

/** The days, as a library for RFC 5545 finds them, on the clocks of London. */
function inLibrary({start = '', opens = '', repeat}: ActivitySession, from: string, limit: number) {
  assert.ok(repeat);
  const {every, interval, days, monthDays, until, count} = repeat;
  const frequency = {day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY'}[every];
  const rule = new RRuleTemporal({
    temporal: Temporal,
    freq: frequency as 'DAILY',
    interval: interval ?? 1,
    ...(days?.length && {byDay: days.map(({day, nth}) => `${nth ?? ''}${day}`)}),
    ...(monthDays?.length && {byMonthDay: [...monthDays]}),
    ...(count && {count}),
    ...(until && {until: Temporal.ZonedDateTime.from(`${until}T23:59[Europe/London]`)}),
    dtstart: Temporal.ZonedDateTime.from(`${start}T${opens}[Europe/London]`),
  });
  const found: string[] = [];
  let at = Temporal.ZonedDateTime.from(`${from}T00:00[Europe/London]`);
  const end = at.add({days: 3653});
  while (found.length < limit) {
    const next = rule.next(new Date(at.epochMilliseconds), found.length === 0);
    if (!next || Temporal.ZonedDateTime.compare(next, end) > 0) break;
    found.push(next.toPlainDate().toString());
    at = next;
  }
  return found;
}

describe('the days of a session', () => {
  it('are those that a library for RFC 5545 finds', () => {
    let met = 0;
    fc.assert(
      fc.property(repeats, anyDay('2023-12-01', '2029-06-30'), (session, from) => {
        const dates = nextDates(session, from, 4);
        met += dates.length;
        assert.deepEqual(dates, inLibrary(session, from, 4));
      }),
      {
        seed: Number(process.env['STEADY_SEED'] ?? 5545),
        numRuns: Number(process.env['STEADY_RULES'] ?? 400),
      },
    );
    assert.ok(met > 400);
  });

  it('end where the rule ends: with the last of so many, or on or before a day', () => {
    const weekly: ActivityRepeat = {every: 'week', days: [{day: 'TU'}, {day: 'TH'}]};
    const last = (repeat: ActivityRepeat) => lastDate({start: '2026-08-04', repeat});
    assert.equal(last({...weekly, count: 4}), '2026-08-13');
    assert.equal(last({...weekly, until: '2026-08-17'}), '2026-08-13');
    assert.equal(last({every: 'year', until: '2030-01-01'}), '2029-08-04');
    assert.equal(last(weekly), undefined);
    assert.equal(lastDate({start: '2026-08-04'}), '2026-08-04');
    assert.equal(lastDate({repeat: {...weekly, until: '2026-08-17'}}), '2026-08-13');
  });

  it('can do without a first day where the rule says enough', () => {
    const next = (repeat: ActivityRepeat) => nextDates({repeat}, '2026-11-21', 2);
    assert.deepEqual(next({every: 'week', days: [{day: 'TH'}]}), ['2026-11-26', '2026-12-03']);
    assert.deepEqual(next({every: 'month', monthDays: [-1]}), ['2026-11-30', '2026-12-31']);
    for (const vague of [
      {every: 'week', interval: 2, days: [{day: 'TH'}]},
      {every: 'week', days: [{day: 'TH'}], count: 3},
      {every: 'week'},
      {every: 'month'},
      {every: 'year'},
    ] as const) {
      assert.deepEqual(next(vague), []);
    }
  });

  it('are none where the parts of a rule do not go together, or are not what they should be', () => {
    const start = '2026-01-01';
    for (const repeat of [
      {every: 'week', days: [{day: 'TH', nth: 2}]},
      {every: 'week', monthDays: [1]},
      {every: 'year', monthDays: [1]},
      {every: 'year', days: [{day: 'TH'}]},
      {every: 'day', interval: 0},
      {every: 'day', interval: 1.5},
      {every: 'day', until: '2026-02-31'},
      {every: 'fortnight'},
    ]) {
      assert.deepEqual(nextDates({start, repeat: repeat as ActivityRepeat}, start), []);
    }
    assert.deepEqual(nextDates({start: '2026-02-30', repeat: {every: 'day'}}, start), []);
    assert.deepEqual(nextDates({start}, 'today'), []);
  });

  it('are only those that somebody vouches for', () => {
    const session: ActivitySession = {
      repeat: {every: 'week', days: [{day: 'TH'}]},
      validFrom: '2026-11-27',
      validTo: '2026-12-10',
    };
    assert.deepEqual(nextDates(session, '2026-11-01', 9), ['2026-12-03', '2026-12-10']);
    const state = (today: string) => sessionState(session, today);
    assert.deepEqual(['2026-11-26', '2026-11-27', '2026-12-10', '2026-12-11'].map(state), [
      'unknown',
      'on',
      'on',
      'unknown',
    ]);
  });

  it('tell whether it is on', () => {
    const weekly: ActivityRepeat = {every: 'week', until: '2026-12-09'};
    const state = (session: ActivitySession, today: string) => sessionState(session, today);
    assert.equal(state({start: '2026-11-12', repeat: weekly}, '2026-11-11'), 'later');
    assert.equal(state({start: '2026-11-12', repeat: weekly}, '2026-12-03'), 'on');
    assert.equal(state({start: '2026-11-12', repeat: weekly}, '2026-12-04'), 'ended');
    assert.equal(state({start: '2026-11-12'}, '2026-11-12'), 'on');
    assert.equal(state({start: '2026-11-12'}, '2026-11-13'), 'ended');
    assert.equal(state({start: '2026-11-12', text: 'Any afternoon'}, '2026-11-13'), 'on');
    assert.equal(state({}, '2026-11-13'), 'unknown');
    assert.equal(state({note: 'Not in August'}, '2026-11-13'), 'unknown');
  });

  it('are found by their weekdays', () => {
    const found = (session: ActivitySession) => sessionWeekdays(session, '2026-11-21').join();
    assert.equal(found({repeat: {every: 'week', days: [{day: 'TH'}, {day: 'MO'}]}}), 'MO,TH');
    assert.equal(found({repeat: {every: 'month', days: [{day: 'FR', nth: -1}]}}), 'FR');
    assert.equal(found({repeat: {every: 'day'}}), WEEKDAYS.join());
    assert.equal(found({start: '2026-11-05', repeat: {every: 'week', interval: 2}}), 'TH');
    assert.equal(found({repeat: {every: 'month', monthDays: [1]}}), 'TU');
    assert.equal(found({start: '2026-11-22'}), 'SU');
    assert.equal(found({start: '2026-11-20'}), '');
    assert.equal(found({repeat: {every: 'week', days: [{day: 'TH'}]}, validTo: '2026-11-01'}), '');
    assert.equal(found({text: 'Any afternoon'}), '');
  });

  it('are looked for to an end, however far away the first one is', () => {
    for (const start of ['0001-01-01', '9999-12-31']) {
      for (const end of [{}, {count: 1_000_000}]) {
        const session: ActivitySession = {start, repeat: {every: 'month', interval: 7, ...end}};
        assert.ok(nextDates(session, '2026-11-21', 3).length <= 3);
      }
    }
  });
});
