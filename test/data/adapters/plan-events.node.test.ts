/** The appointments of a plan in a calendar. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
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

  it('are read by another program at their time in London, winter and summer, with nothing that rings', () => {
    const [one] = outside.appointments;
    assert.ok(one);
    const days = ['2027-03-05', '2027-07-02'];
    const appointments = days.map((day, i) => ({
      ...one,
      id: `p-${i}`,
      title: 'Probation office, drug service',
      when: {day, from: '14:00', to: '14:45'},
    }));
    const {events} = planEvents({...outside, appointments}, {today});
    const file = toCalendar(events, {host: 'plans.example.org'});
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const zone = calendar.getFirstSubcomponent('vtimezone');
    assert.equal(zone?.getFirstPropertyValue('tzid'), 'Europe/London');
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    const read = calendar.getAllSubcomponents('vevent').map((each) => {
      const event = new ICAL.Event(each);
      assert.deepEqual(each.getAllSubcomponents('valarm'), []);
      return [
        event.summary,
        event.startDate.toJSDate().toISOString(),
        event.duration.toSeconds() / 60,
      ];
    });
    assert.deepEqual(read, [
      ['Appointment', '2027-03-05T14:00:00.000Z', 45],
      ['Appointment', '2027-07-02T13:00:00.000Z', 45],
    ]);
    assert.doesNotMatch(file, /probation|drug/i);
  });

  it('are never there in custody, and outside not for what is in prison', () => {
    assert.deepEqual(planEvents(deesPlan, {today}), {events: [], notes: [{reason: 'custody'}]});
    const inside = outside.appointments.map((each) => ({...each, setting: 'custody'}) as const);
    assert.deepEqual(planEvents({...outside, appointments: inside}, {today}).events, []);
  });
});
