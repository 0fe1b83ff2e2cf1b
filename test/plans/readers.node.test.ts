/** That only the person says who may see something, in whatever steps. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {planFor} from '../../src/data/contracts/index.js';
import {
  applyPlanChange,
  PlanChangeError,
  type PlanChange,
  type PlanChangeProblem,
} from '../../src/plans/changes/index.js';
import {deesPlan, keyWorker, me} from '../fixtures/gate-plans.js';

let signed = 0;
const sign = (by = keyWorker) => ({id: `z-${signed++}`, by, at: '2026-11-21T09:00:00.000Z'});
/** As it comes out of a posted body. */
const posted = (change: unknown) => JSON.parse(JSON.stringify(change)) as PlanChange;
const take = (change: unknown, by = keyWorker, plan = deesPlan) =>
  applyPlanChange(plan, change as PlanChange, sign(by)).plan;

function code(change: unknown, by = keyWorker, plan = deesPlan): PlanChangeProblem {
  try {
    take(change, by, plan);
  } catch (error) {
    assert.ok(error instanceof PlanChangeError, String(error));
    return error.code;
  }
  return assert.fail(`It was taken: ${JSON.stringify(change)}`);
}

describe('who may see something', () => {
  it('is not said anew by taking a part away and putting it back', () => {
    for (const part of ['licence', 'prison'] as const) {
      const value = deesPlan[part];
      assert.ok(value);
      assert.equal(code(posted({kind: 'set', part, value: undefined})), 'their-choice');
      assert.equal(code(posted({kind: 'set', part})), 'their-choice');
      // In its place: with the readers that there were, or fewer.
      assert.ok(take({kind: 'set', part, value}));
      assert.ok(take({kind: 'set', part, value: {...value, audience: []}}));
      const wider = {...value, audience: deesPlan.audiences.map(({id}) => id)};
      assert.equal(code({kind: 'set', part, value: wider}), 'their-choice');
      // The person can do all of it, and whoever supplies the first one says.
      const {[part]: _, ...without} = take({kind: 'set', part, value: undefined}, me);
      assert.ok(take({kind: 'set', part, value: wider}, keyWorker, without));
    }
    assert.equal(planFor(deesPlan, 'healthcare').licence, undefined);
  });

  it('is not changed by what a reader is called', () => {
    const {audiences} = deesPlan;
    const called = (label: string) =>
      audiences.map((each) => (each.id === 'probation' ? {...each, label} : each));
    const set = (value: unknown) => ({kind: 'set', part: 'audiences', value});
    assert.equal(code(set(called('your doctor'))), 'their-choice');
    assert.equal(
      take(set(called('my probation worker')), me).audiences.find(({id}) => id === 'probation')
        ?.label,
      'my probation worker',
    );
    const more = [...audiences.toReversed(), {id: 'housing', label: 'housing'}];
    assert.deepEqual(take(set(more)).audiences, more);
    for (const value of [null, 'x', [null], {}, [{id: 'probation', label: ['x']}]])
      code(set(value));
  });

  it('is refused where it is no list', () => {
    for (const audience of ['healthcare', {}, null, 7]) {
      const value = {...deesPlan.licence, audience};
      assert.equal(code({kind: 'set', part: 'licence', value}, me), 'would-break');
      code({kind: 'set', part: 'licence', value});
      code({kind: 'transfer', to: {name: 'HMP Northmoor', audience}, on: '2026-11-20'});
    }
  });
});
