/** There and back: the table of fields holds, readers stay apart, and what is written says what it should. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  carePlanFhirFields,
  planFromFhir,
  planToFhir,
} from '../../../../src/data/adapters/fhir-care-plan/index.js';
import {safeText} from '../../../../src/data/adapters/fhir/safe-text.js';
import {parseGatePlan, planFor, type GatePlan} from '../../../../src/data/contracts/index.js';
import {ConfigError, ContractError} from '../../../../src/errors.js';
import {copyOf, JUNK, put, spotsIn} from '../../../fixtures/broken-records.js';
import {gatePlans} from '../../../fixtures/generated-plans.js';
import {
  deesPlan,
  emptyPlan,
  longPlan,
  marlonOutside,
  marlonsPlan,
} from '../../../fixtures/plans.js';
import {errorsIn, issuesIn, loadDefinitions} from '../fhir/validators.js';
import {overlooked, overTheWire, resolved} from '../fhir/support.js';

const options = {system: 'https://fhir.example.org/id/plan'};
const fields = carePlanFhirFields();

/** What comes back by the table: odd characters stand for themselves no longer, empty lists are left out. */
function expected(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return safeText(value);
  if (Array.isArray(value)) return value.map((one: unknown) => expected(one, '[]'));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name, one]) =>
      one !== undefined && !(Array.isArray(one) && one.length === 0 && key !== '' && !needed(name)),
  );
  return Object.fromEntries(
    kept.map(([name, one]: [string, unknown]) => [name, expected(one, `${key}.${name}`)]),
  );
}
const needed = (name: string) => ['audience', 'dates', 'conditions'].includes(name);

/** The address of every value in a plan, as the table writes it. */
function addresses(value: unknown, where = ''): (readonly [string, unknown])[] {
  if (Array.isArray(value)) {
    return value.length > 0 && typeof value[0] === 'object'
      ? value.flatMap((one: unknown) => addresses(one, `${where}[]`))
      : [[where, value]];
  }
  if (typeof value !== 'object' || value === null) return [[where, value]];
  return Object.entries(value).flatMap(([key, one]) =>
    addresses(one, where ? `${where}.${key}` : key),
  );
}

describe('the table of fields of a plan', () => {
  it('has a row for everything that can stand in a plan', () => {
    const rows = new Set(Object.keys(fields));
    const lists = new Set([...rows].map((row) => row.split('[]')[0]));
    for (const plan of [deesPlan, marlonsPlan, marlonOutside]) {
      const missing = addresses(plan)
        .map(([where]) => where)
        .filter((where) => !rows.has(where) && !lists.has(where));
      assert.deepEqual(missing, []);
    }
    assert.ok(rows.size > 180, String(rows.size));
  });

  it('holds for any plan: what differs is a loss it names', () => {
    fc.assert(
      fc.property(gatePlans, (plan) => {
        const bundle = overTheWire(planToFhir(plan, options));
        assert.deepEqual(overlooked(bundle), []);
        const {plan: back, notes} = planFromFhir(bundle, options);
        assert.deepEqual(overTheWire(back), overTheWire(expected(plan)));
        assert.deepEqual(notes, []);
        for (const [where, value] of addresses(plan)) {
          const isLost =
            typeof value === 'string'
              ? safeText(value) !== value
              : Array.isArray(value) && value.some((one) => safeText(String(one)) !== one);
          if (isLost) assert.ok(fields[where]?.loss, `${where} is lost, and no row says so`);
        }
      }),
      {numRuns: 100},
    );
  });

  it('stands in the documentation, row by row', async () => {
    const page = await readFile(
      new URL('../../../../docs/adapters/fhir-care-plan.md', import.meta.url),
      'utf8',
    );
    const lines = page.split('\n').map((line) => line.replace(/\s*\|\s*/g, '|'));
    for (const [field, {path, copy, loss = '–'}] of Object.entries(fields)) {
      const also = copy ? `\`${copy}\`` : '–';
      assert.ok(lines.includes(`|\`${field}\`|\`${path}\`|${also}|${loss}|`), field);
    }
    const rows = lines.filter((line) => line.startsWith('|`') && line.split('|').length === 6);
    assert.equal(rows.length, Object.keys(fields).length);
  });
});

describe('a plan as FHIR', () => {
  type Resource = Readonly<Record<string, unknown>>;
  const resourcesOf = (plan: GatePlan, more: object = {}) =>
    overTheWire(planToFhir(plan, {...options, ...more})).entry.map(
      ({resource}) => resource as Resource & {resourceType: string},
    );
  const ofType = (all: readonly (Resource & {resourceType: string})[], type: string) =>
    all.filter(({resourceType}) => resourceType === type);

  it('has nothing wrong for two validators, whole and for each reader', () => {
    loadDefinitions();
    const plans = [deesPlan, marlonsPlan, marlonOutside, emptyPlan, longPlan(3, 6)];
    const generated = fc.sample(gatePlans, {numRuns: 25, seed: 7});
    for (const [i, plan] of [...plans, ...generated].entries()) {
      const [audience] = plan.audiences;
      const more = audience && i % 3 === 0 ? {audience: audience.id} : {};
      const bundle = overTheWire(planToFhir(plan, {...options, ...more}));
      const served = resolved(bundle);
      assert.deepEqual(issuesIn(served), []);
      assert.deepEqual(errorsIn(served), []);
      assert.deepEqual(overlooked(bundle), []);
    }
    const broken = planToFhir(deesPlan, options);
    Object.assign(broken.entry[0]?.resource ?? {}, {status: undefined, mood: 'good'});
    assert.ok(issuesIn(resolved(broken)).length > 0);
    assert.ok(errorsIn(resolved(broken)).length > 0);
  });

  it('says goals, tasks, appointments and people in the words of FHIR', () => {
    const all = resourcesOf(marlonsPlan, {subject: {reference: 'Patient/12'}});
    const [plan] = ofType(all, 'CarePlan');
    assert.deepEqual(plan?.['subject'], {reference: 'Patient/12'});
    assert.equal((plan?.['goal'] as object[]).length, marlonsPlan.goals.length);
    const goal = ofType(all, 'Goal').find(
      ({description}) => (description as {text: string}).text === 'I want to see Ada every week.',
    );
    assert.equal(goal?.['lifecycleStatus'], 'active');
    assert.deepEqual(goal['expressedBy'], {reference: 'Patient/12'});
    const probation = ofType(all, 'Appointment').find(
      ({description}) => description === 'Probation office',
    );
    assert.equal(probation?.['status'], 'booked');
    assert.equal(probation['start'], '2027-03-05T14:00:00.000Z');
    assert.deepEqual(
      ofType(all, 'Task')
        .filter(({description}) => description === 'Jo will find a room in Salford.')
        .map(({status, owner}) => [status, owner]),
      [['in-progress', {display: 'Jo'}]],
    );
    assert.equal(ofType(all, 'CareTeam').length, 1);
    assert.equal(ofType(all, 'Provenance').length, 1);
  });

  it('holds for one reader what that reader may see, and nothing else', () => {
    const bundle = overTheWire(planToFhir(deesPlan, {...options, audience: 'bea'}));
    assert.doesNotMatch(
      JSON.stringify(bundle),
      /Sertraline|Nights are hard|Riverside|good behaviour|"code":"key-worker"|prison healthcare|Mill Lane/,
    );
    const {plan} = planFromFhir(bundle, options);
    assert.deepEqual(overTheWire(plan), overTheWire(expected(planFor(deesPlan, 'bea'))));
    assert.throws(() => planToFhir(deesPlan, {...options, audience: 'nobody'}), ConfigError);
    assert.throws(() => planToFhir(deesPlan, {...options, withoutSensitive: true}), ConfigError);
    const shown = planToFhir(deesPlan, {...options, audience: 'person', withoutSensitive: true});
    assert.doesNotMatch(JSON.stringify(shown), /Sertraline|Nights are hard|Riverside/);
  });

  it('permits each reader the resources that name them, and no others', () => {
    const bundle = planToFhir(deesPlan, options);
    const consent = bundle.entry.find(
      ({resource}) =>
        resource.resourceType === 'Consent' && JSON.stringify(resource).includes('share-bea'),
    );
    const text = JSON.stringify(consent?.resource);
    for (const {fullUrl, resource} of bundle.entry) {
      const labels = JSON.stringify(resource['meta']);
      const isItem = JSON.stringify(resource).includes('plan-item');
      if (isItem) assert.equal(text.includes(fullUrl), labels.includes('"bea"'), fullUrl);
    }
  });

  it('is read in whatever order a server gives it, and says what it did not read', () => {
    const bundle = overTheWire(planToFhir(marlonsPlan, options));
    const stranger = {resource: {resourceType: 'Observation', status: 'final'}};
    const moved = {
      ...bundle,
      type: 'searchset',
      entry: [...bundle.entry].reverse().concat(stranger as never),
    };
    const {plan, notes} = planFromFhir(moved, options);
    assert.deepEqual(overTheWire(plan), overTheWire(expected(marlonsPlan)));
    assert.equal(notes.length, 1);
    const other = {system: 'https://fhir.example.org/id/else'};
    assert.throws(() => planFromFhir(moved, other), ContractError);
  });

  it('is read or refused, however it was broken', () => {
    const bundle = overTheWire(planToFhir(deesPlan, options));
    const spots = spotsIn(copyOf(bundle)).length;
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(JUNK.length - 1), (at, junk) => {
        const json = copyOf(bundle);
        const spot = spotsIn(json)[at % spots];
        if (spot) put(spot, JUNK[junk]);
        try {
          parseGatePlan(planFromFhir(json, options).plan);
        } catch (error) {
          assert.ok(error instanceof ContractError, String(error));
        }
      }),
      {numRuns: 150},
    );
  });
});
