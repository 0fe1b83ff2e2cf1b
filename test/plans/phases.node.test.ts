/** What stands when, what comes next, what is not sorted. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkGatePlan, type GatePlan, type PlanAction} from '../../src/data/contracts/index.js';
import {
  bankHolidays,
  dayFlag,
  firstThingNext,
  notSortedYet,
  releaseDay,
  timeline,
} from '../../src/plans/index.js';
import {deesPlan, emptyPlan, plansToday} from '../fixtures/gate-plans.js';

const lines = (plan: GatePlan, today = plansToday) =>
  Object.fromEntries(
    timeline(plan, {today}).map(({phase, entries}) => [phase, entries.map(({item}) => item.id)]),
  );
const withoutDate: GatePlan = {...deesPlan, release: {...deesPlan.release, dates: []}};

describe('the stretches of a plan', () => {
  it('follow the day of release', () => {
    assert.deepEqual(lines(deesPlan), {
      now: ['t-letter'],
      'before-release': ['t-keys', 't-room', 't-visit'],
      'release-day': ['p-probation'],
      'first-days': ['p-clinic', 't-group'],
      'first-weeks': ['v-allotment'],
      later: [],
    });
  });

  it('hold without one, by what was said', () => {
    assert.deepEqual(lines(withoutDate), {
      now: ['t-letter'],
      'before-release': ['t-room', 't-visit'],
      'release-day': [],
      'first-days': ['p-clinic', 't-group'],
      'first-weeks': ['v-allotment'],
      later: ['t-keys', 'p-probation'],
    });
    assert.deepEqual(lines(withoutDate, '2027-03-01')['now'], [
      't-keys',
      'p-probation',
      't-letter',
    ]);
  });

  it('never take a day of eligibility, or of leave, for release', () => {
    const [, eligible] = deesPlan.release.dates;
    assert.ok(eligible);
    const leave = {
      value: '2026-12-24',
      type: 'rotl',
      certainty: 'confirmed',
      asOf: '2026-11-10',
    } as const;
    const plan = {...deesPlan, release: {...deesPlan.release, dates: [eligible, leave]}};
    assert.equal(checkGatePlan(plan).ok, true);
    assert.equal(releaseDay(plan), undefined);
  });

  it('bring what is still to be done along, once its time has passed', () => {
    const after = lines(deesPlan, '2027-03-10');
    assert.deepEqual(after['now'], ['t-keys', 'p-probation', 't-letter', 't-room']);
    assert.deepEqual(after['before-release'], ['t-visit']);
    assert.deepEqual(after['first-days'], ['p-clinic', 't-group']);
  });
});

describe('the first thing next', () => {
  const next = (plan: GatePlan, today = plansToday) => firstThingNext(plan, {today})?.item.id;
  const withStates = (states: Record<string, PlanAction['state']>): GatePlan => ({
    ...deesPlan,
    actions: deesPlan.actions.map((each) => ({...each, state: states[each.id] ?? each.state})),
  });

  it('is the person’s own, before what others do', () => {
    assert.equal(next(deesPlan), 't-letter');
  });

  it('waits for what comes before it, and passes over what is done or not wanted', () => {
    assert.equal(next(withStates({'t-letter': 'not-now'})), 'p-probation');
    const called = {...withStates({'t-letter': 'done'}), appointments: []};
    assert.equal(next(called), 't-room');
    const found = {...withStates({'t-letter': 'done', 't-room': 'done'}), appointments: []};
    assert.equal(next(found), 't-keys');
    assert.equal(next({...emptyPlan}), undefined);
  });
});

describe('what is not sorted yet', () => {
  it('is all that is open, and nothing that was declined', () => {
    assert.deepEqual(
      notSortedYet(deesPlan).map(({item}) => item.id),
      [
        'e-sleep',
        'e-medicine',
        'p-clinic',
        't-letter',
        't-room',
        't-keys',
        's-rent',
        'm-tablets',
        'd-birth',
      ],
    );
  });
});

describe('bank holidays of England and Wales', () => {
  it('are those that were kept', () => {
    assert.deepEqual(bankHolidays(2026), [
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ]);
    const winters = [2016, 2020, 2021, 2022, 2027].map((year) => bankHolidays(year).slice(-2));
    assert.deepEqual(winters.flat(), [
      '2016-12-26',
      '2016-12-27',
      '2020-12-25',
      '2020-12-28',
      '2021-12-27',
      '2021-12-28',
      '2022-12-26',
      '2022-12-27',
      '2027-12-27',
      '2027-12-28',
    ]);
    assert.deepEqual(
      [2019, 2022, 2024, 2025, 2027, 2038].map((year) => bankHolidays(year)[2]),
      ['2019-04-22', '2022-04-18', '2024-04-01', '2025-04-21', '2027-03-29', '2038-04-26'],
    );
    assert.equal(bankHolidays(2023)[0], '2023-01-02');
  });

  it('are flagged, as are Fridays and weekends; a host’s own list counts instead', () => {
    assert.equal(dayFlag('2027-03-05'), 'friday');
    assert.equal(dayFlag('2027-03-06'), 'weekend');
    assert.equal(dayFlag('2027-03-25'), 'before-bank-holiday');
    assert.equal(dayFlag('2027-03-26'), 'bank-holiday');
    assert.equal(dayFlag('2027-03-04'), undefined);
    assert.equal(dayFlag('2026-12-31'), 'before-bank-holiday');
    assert.equal(dayFlag('2027-03-25', []), undefined);
    assert.equal(dayFlag('2027-03-04', ['2027-03-04']), 'bank-holiday');
  });
});
