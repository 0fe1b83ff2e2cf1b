/** Who gets what of a plan. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  checkGatePlan,
  planFor,
  type GatePlan,
  type PlanItem,
} from '../../src/data/contracts/index.js';
import {PLAN_LISTS} from '../../src/data/contracts/gate-plan/record.js';
import {ConfigError, ContractError} from '../../src/errors.js';
import {deesPlan} from '../fixtures/gate-plans.js';

const itemsOf = (plan: GatePlan) => PLAN_LISTS.flatMap((list) => plan[list] as readonly PlanItem[]);
const idsOf = (plan: GatePlan) => itemsOf(plan).map(({id}) => id);
const READERS = ['key-worker', 'link-worker', 'probation', 'healthcare', 'bea', 'sam'];

describe('what one reader gets of a plan', () => {
  it('is all of it for the person, and shares nothing with the whole one', () => {
    const own = planFor(deesPlan, 'person');
    assert.deepEqual(own, deesPlan);
    assert.notEqual(own.words[0], deesPlan.words[0]);
  });

  it('is what names healthcare, and no word of the rest', () => {
    const plan = planFor(deesPlan, 'healthcare');
    assert.deepEqual(checkGatePlan(plan), {ok: true, plan});
    assert.deepEqual(idsOf(plan), [
      'w-low',
      'a-health',
      'a-drugs',
      't-letter',
      't-group',
      'p-clinic',
      'm-tablets',
      'h-gp',
      'e-medicine',
    ]);
    assert.deepEqual(plan.release, {dates: [], audience: []});
    assert.doesNotMatch(JSON.stringify(plan), /Ada|Bea|Fairhaven|link worker at|garage/);
    // The key worker is named by what they do, without their entry.
    assert.deepEqual(plan.actions[0]?.who, [{role: 'me'}, {role: 'key-worker'}]);
  });

  it('is nothing of an area for whoever does not see the area', () => {
    const plan = planFor(
      {...deesPlan, areas: deesPlan.areas.map((area) => ({...area, audience: []}))},
      'probation',
    );
    assert.deepEqual([plan.goals, plan.actions, plan.supports], [[], [], []]);
    assert.deepEqual(idsOf(plan), [
      'w-strength',
      'w-matters',
      'v-garden',
      'v-allotment',
      'sam',
      'p-probation',
      'd-birth',
      'd-college',
      'e-sleep',
      'e-first',
      'e-dog',
      'x-1',
      'o-1',
    ]);
  });

  it('is for somebody in the plan what the person chose, without what stands there about them', () => {
    const plan = planFor(deesPlan, 'bea');
    assert.equal(checkGatePlan(plan).ok, true);
    assert.deepEqual(plan.audiences, [{id: 'bea', label: 'Bea'}]);
    assert.ok(idsOf(plan).includes('t-keys'));
    assert.doesNotMatch(JSON.stringify(plan), /money|aunt|drugs|Sertraline/);
  });

  it('leaves out what is sensitive where others look on, with its area and its traces', () => {
    const plan = planFor(deesPlan, 'person', {withoutSensitive: true});
    assert.equal(checkGatePlan(plan).ok, true);
    assert.equal(plan.licence, undefined);
    assert.doesNotMatch(JSON.stringify(plan), /Nights|Stay off|Sertraline|Riverside|a-drugs/);
    assert.ok(idsOf(plan).includes('p-probation'));
  });

  it('cannot be asked for by somebody the plan does not know, or of a plan that is broken', () => {
    assert.throws(() => planFor(deesPlan, 'governor'), ConfigError);
    assert.throws(() => planFor({...deesPlan, goals: [{}]} as never, 'person'), ContractError);
  });

  it('holds what names the reader and nothing else, whoever was chosen for what', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.subarray(READERS)),
        fc.constantFrom(...READERS),
        fc.boolean(),
        (chosen, reader, withoutSensitive) => {
          const deal = <T extends {readonly audience: readonly string[]}>(part: T): T => ({
            ...part,
            audience: (chosen.next() as IteratorResult<string[], undefined>).value ?? [],
          });
          const whole = {
            ...deesPlan,
            ...Object.fromEntries(
              PLAN_LISTS.map((list) => [list, (deesPlan[list] as readonly PlanItem[]).map(deal)]),
            ),
            release: deal(deesPlan.release),
          } as GatePlan;
          const plan = planFor(whole, reader, {withoutSensitive});
          const reading = checkGatePlan(plan);
          assert.ok(reading.ok, JSON.stringify(reading));
          const hidden = new Set(
            whole.areas
              .filter(
                ({audience, sensitive}) =>
                  !audience.includes(reader) || (withoutSensitive && sensitive),
              )
              .map(({id}) => id),
          );
          const wanted = itemsOf(whole).filter(
            (item) =>
              item.audience.includes(reader) &&
              !hidden.has((item as {area?: string}).area ?? '') &&
              !(withoutSensitive && item.sensitive),
          );
          assert.deepEqual(
            idsOf(plan),
            wanted.map(({id}) => id),
          );
          for (const {audience} of itemsOf(plan)) assert.deepEqual(audience, [reader]);
          const others = deesPlan.audiences.filter(({id}) => id !== reader).map(({label}) => label);
          for (const label of others) assert.ok(!JSON.stringify(plan.audiences).includes(label));
        },
      ),
      {numRuns: 60},
    );
  });
});
