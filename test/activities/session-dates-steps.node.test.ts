import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {countDays, monthRule, numberOf} from '../../src/activities/month-rule.js';
import {lastDate, nextDates, sessionWeekdays} from '../../src/activities/session-dates.js';
import {sessionTexts} from '../../src/activities/session-words.js';
import {checkActivity} from '../../src/data/contracts/index.js';
import type {ActivityRepeat, ActivitySession} from '../../src/data/contracts/activity.js';
import * as dayByDay from '../fixtures/day-by-day.js';
import {anyDay, repeats, WEEKDAYS} from '../fixtures/generated-repeats.js';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: undefined});
const days = fc.oneof(anyDay('2019-01-01', '2031-12-31'), anyDay('1890-01-01', '2110-12-31'));
/** Anything at all that a record could say, also what no rule means. */
const anything: fc.Arbitrary<ActivitySession> = fc
  .record({
    start: maybe(days),
    validFrom: maybe(anyDay('2024-01-01', '2027-12-31')),
    validTo: maybe(anyDay('2024-01-01', '2040-12-31')),
    repeat: maybe(
      fc.record({
        every: fc.constantFrom('day', 'week', 'month', 'year'),
        interval: maybe(fc.oneof(fc.integer({min: 1, max: 8}), fc.integer({min: 0, max: 1000}))),
        days: maybe(
          fc.array(
            fc.record({
              day: fc.constantFrom(...WEEKDAYS),
              nth: fc.oneof(
                {weight: 3, arbitrary: fc.constant(undefined)},
                fc.integer({min: -6, max: 6}),
                fc.integer({min: -53, max: 53}),
              ),
            }),
            {maxLength: 3},
          ),
        ),
        monthDays: maybe(fc.array(fc.integer({min: -32, max: 32}), {maxLength: 4})),
        until: maybe(fc.oneof({weight: 9, arbitrary: days}, fc.constant('2026-02-31'))),
        count: maybe(fc.oneof(fc.integer({min: 1, max: 30}), fc.integer({min: 0, max: 10_000}))),
      }),
    ),
  })
  .map((session) => JSON.parse(JSON.stringify(session)) as ActivitySession);

/** The worst that a record can say: counted for long, and never there. */
const worst: readonly ActivityRepeat[] = [
  {every: 'month', monthDays: [31], days: [{day: 'MO', nth: 5}], count: 1000},
  {every: 'day', count: 10_000},
  {every: 'day', interval: 2, monthDays: [31], count: 10_000},
  {every: 'day', interval: 1000, days: [{day: 'MO'}], count: 10_000},
  {every: 'week', interval: 2, days: WEEKDAYS.map((day) => ({day})), count: 10_000},
  {every: 'month', monthDays: [1], days: [{day: 'MO', nth: 5}], count: 10_000},
  {every: 'year', interval: 1000, count: 10_000},
];

describe('the days of a session, month by month', () => {
  it('are those that are found when each day is asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(repeats, anything),
        anyDay('2023-12-01', '2029-06-30'),
        (session, from) => {
          assert.deepEqual(nextDates(session, from, 4), dayByDay.nextDates(session, from, 4));
          assert.equal(lastDate(session), dayByDay.lastDate(session));
        },
      ),
      {
        seed: Number(process.env['STEADY_SEED'] ?? 5545),
        numRuns: Number(process.env['STEADY_RULES'] ?? 600),
      },
    );
  });

  it('are those also where calendars end', () => {
    for (const start of ['0001-01-01', '0004-02-29', '1999-12-31', '9999-12-31']) {
      for (const every of ['day', 'week', 'month', 'year'] as const) {
        for (const end of [{}, {count: 3}, {until: '9999-12-31'}, {until: '0009-03-01'}]) {
          const session: ActivitySession = {start, repeat: {every, interval: 3, ...end}};
          for (const from of [start, '2026-11-21']) {
            assert.deepEqual(nextDates(session, from, 3), dayByDay.nextDates(session, from, 3));
          }
          assert.equal(lastDate(session), dayByDay.lastDate(session));
        }
      }
    }
  });

  it('take a step a month at most, however many days are counted', () => {
    for (const repeat of worst) {
      const rule = monthRule({start: '1935-01-01', repeat});
      assert.ok(rule);
      let steps = 0;
      const from = numberOf('1935-01-01') ?? 0;
      const counting: typeof rule = (...month) => (steps++, rule(...month));
      countDays(counting, from, from + 36_525, repeat.count ?? 0);
      assert.ok(steps <= 1201, `${JSON.stringify(repeat)}: ${String(steps)}`);
    }
  });

  it('cost little where a record is the worst that is allowed', () => {
    const sessions = Array.from({length: 100}, (_, i) => ({
      start: '1935-01-01',
      repeat: worst[i % worst.length]!,
      opens: '10:00',
      closes: '11:00',
    }));
    const activity = {type: 'steady-activity', version: '1.0', id: 'a', name: 'A', sessions};
    assert.ok(checkActivity(activity).ok);
    let asked = 0;
    const {Date: real} = globalThis;
    globalThis.Date = new Proxy(real, {
      construct: (target, args) => (asked++, Reflect.construct(target, args) as object),
      get: (target, name) => {
        asked++;
        return Reflect.get(target, name) as unknown;
      },
    });
    try {
      for (const session of sessions) {
        sessionTexts(session, {today: '2026-11-21'});
        sessionWeekdays(session, '2026-11-21');
      }
    } finally {
      globalThis.Date = real;
    }
    // What a calendar is asked: each day of a hundred years would be millions.
    assert.ok(asked < 20_000, String(asked));
  });
});
