/** The appointments of a plan in a calendar. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {planEvents, toCalendar} from '../../../src/data/adapters/icalendar/index.js';
import type {GatePlan} from '../../../src/data/contracts/index.js';
import {deesPlan} from '../../fixtures/gate-plans.js';

const outside: GatePlan = {...deesPlan, setting: 'community'};
const today = '2027-03-05';

describe('the appointments of a plan in a calendar', () => {
  it('tell nobody what they are', () => {
    const {events, notes} = planEvents(outside, {today});
    const file = toCalendar(events, {host: 'plans.example.org'}).replaceAll('\r\n ', '');
    assert.match(
      file,
      /DTSTART;TZID=Europe\/London:20270305T140000\r\nDTEND;TZID=Europe\/London:20270305T144500/,
    );
    assert.match(file, /SUMMARY:Appointment\r\nLOCATION:14 Chapel Street\\, Salford\\, M3 5AA/);
    assert.doesNotMatch(file, /VALARM|robation office|Ravi|Chapel House|licence|prison/i);
    assert.deepEqual(notes, [{appointment: 'p-clinic', reason: 'not-on'}]);
  });

  it('are named where the person wants it, cancelled where they were called off, and gone when over', () => {
    const [first] = planEvents(outside, {today, named: true}).events;
    assert.equal(first?.summary, 'Probation office');
    const off = {
      ...outside,
      appointments: outside.appointments.map((each) => ({...each, state: 'called-off'}) as const),
    };
    assert.equal(planEvents(off, {today}).events[0]?.status, 'cancelled');
    assert.deepEqual(planEvents(outside, {today: '2027-03-06'}).events, []);
  });

  it('are never there in custody', () => {
    assert.deepEqual(planEvents(deesPlan, {today}), {events: [], notes: [{reason: 'custody'}]});
  });
});
