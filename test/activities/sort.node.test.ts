/** The order of a list. Every name in it is invented. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {ActivityOrder} from '../../src/activities/index.js';
import {sortActivities} from '../../src/activities/index.js';
import type {Activity} from '../../src/data/contracts/activity.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';

const activity = (name: string, more: Partial<Activity> = {}): Activity => ({
  type: 'steady-activity',
  version: '1.0',
  id: name,
  name,
  ...more,
});

const list = [
  activity('Ended', {status: 'ended', checked: '2026-11-20'}),
  activity('Zumba', {checked: '2026-01-05'}),
  activity('Paused', {status: 'paused', checked: '2026-11-20'}),
  activity('Élan', {checked: '2026-10-05'}),
  activity('art 10'),
  activity('Art 9'),
];

const next: Record<string, string> = {Zumba: '2026-11-23', Élan: '2026-11-24', Ended: '2026-11-01'};

function sorted(order: ActivityOrder, tag = 'en-GB', items = list): string {
  const inOrder = inLanguage({...SOURCE, tag}, () =>
    sortActivities(
      items,
      order,
      (each) => each,
      ({name}) => next[name],
    ),
  );
  return inOrder.map(({name}) => name).join(', ');
}

it('what is next on comes first, then what has no date; what is not on comes last', () => {
  assert.equal(sorted('next'), 'Zumba, Élan, Art 9, art 10, Paused, Ended');
});

it('names stand as the language has them', () => {
  assert.equal(sorted('name'), 'Art 9, art 10, Élan, Zumba, Paused, Ended');
  const names = ['Öl', 'Zoo', 'Ode'].map((name) => activity(name));
  assert.equal(sorted('name', 'sv', names), 'Ode, Zoo, Öl');
  assert.equal(sorted('name', 'de', names), 'Ode, Öl, Zoo');
});

it('the most newly checked comes first, and what nobody has checked after it', () => {
  assert.equal(sorted('checked'), 'Élan, Zumba, Art 9, art 10, Paused, Ended');
});

it('the list itself stays as it is, and an unknown status counts as on', () => {
  const frozen = Object.freeze([...list]);
  sorted('name', 'en-GB', frozen as typeof list);
  const odd = activity('Odd', {status: 'x' as 'active'});
  assert.equal(sorted('name', 'en-GB', [...list.slice(0, 1), odd]), 'Odd, Ended');
});
