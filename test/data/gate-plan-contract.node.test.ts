/** The contract of a plan: the parser and the JSON Schema. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {
  checkGatePlan,
  gatePlanSchema,
  newGatePlan,
  parseGatePlan,
  upgradeGatePlan,
} from '../../src/data/contracts/index.js';
import {ContractError} from '../../src/errors.js';
import {copyOf, put, sayingOnly, spotsIn, type Json} from '../fixtures/broken-records.js';
import {deesPlan, emptyPlan, longPlan} from '../fixtures/gate-plans.js';

const ajv = new Ajv2020({strict: true, strictTypes: false, strictRequired: false});
addFormats.default(ajv);
const keepsSchema = ajv.compile(gatePlanSchema);

const faultsOf = (input: unknown) => {
  const reading = checkGatePlan(input);
  return reading.ok ? [] : reading.faults;
};
const wheresOf = (input: unknown) => faultsOf(input).map(({where}) => where);

/** The sample with another value in one place, such as `actions.2.area`. */
function withAt(path: string, value: Json | undefined): unknown {
  const record = copyOf(deesPlan);
  const keys = path.split('.');
  const key = keys.pop() ?? '';
  let holder = record as Record<string, Json>;
  for (const each of keys) holder = holder[each] as Record<string, Json>;
  put({holder, key}, value);
  return record;
}

describe('the contract of a plan', () => {
  it('is kept by an empty plan, a plan with everything and a long one', () => {
    for (const plan of [emptyPlan, deesPlan, longPlan()]) {
      assert.deepEqual(wheresOf(plan), []);
      assert.ok(keepsSchema(plan), JSON.stringify(keepsSchema.errors));
      assert.equal(parseGatePlan(plan), plan);
      assert.equal(upgradeGatePlan(plan), plan);
    }
    const begun = newGatePlan({...emptyPlan, id: 'other', language: 'cy'});
    assert.deepEqual(wheresOf(begun), []);
  });

  const [date, eligible] = copyOf(deesPlan.release.dates) as [Json, Json];
  const broken: readonly [why: string, where: string, path: string, value: Json | undefined][] = [
    ['a day that does not exist', 'release.dates[0].value', 'release.dates.0.value', '2027-02-29'],
    ['two release dates', 'release.dates[1]', 'release.dates', [date, date]],
    [
      'a day of eligibility as if it were release',
      'release.dates[1].certainty',
      'release.dates',
      [date, {...(eligible as object), certainty: 'expected'}],
    ],
    ['a release date on remand', 'release.dates[0].certainty', 'release.remand', true],
    [
      'a date that is known and not',
      'release.dates[0].value',
      'release.dates.0.certainty',
      'unknown',
    ],
    [
      'a reason why nobody knows what is known',
      'release.dates[0].reasonUnknown',
      'release.dates.0.reasonUnknown',
      'The board has not met.',
    ],
    ['actions that wait for each other', 'actions[1].after', 'actions.1.after', ['t-keys']],
    ['an action that waits for itself', 'actions[2].after', 'actions.2.after', ['t-keys']],
    ['an action that waits for none there is', 'actions[2].after', 'actions.2.after', ['t-gone']],
    ['an unknown area', 'actions[1].area', 'actions.1.area', 'a-gone'],
    ['an unknown goal', 'actions[1].goal', 'actions.1.goal', 'a-home'],
    ['a person who is not there', 'actions[2].who[0].person', 'actions.2.who.0.person', 'ben'],
    ['a reader who is not there', 'words[0].audience', 'words.0.audience', ['ben']],
    ['a reader called person', 'audiences[0].id', 'audiences.0.id', 'person'],
    ['a person called person', 'people[0].id', 'people.0.id', 'person'],
    ['an id that is there twice', 'goals[0].id', 'goals.0.id', 'a-home'],
    ['a note with the id of another', 'words[1].notes[0].id', 'words.1.notes.0.id', 'w-matters'],
    ['words of the person by somebody else', 'words[0].by.role', 'words.0.by.role', 'charity'],
    ['no one, where somebody is', 'noOne', 'noOne', true],
    ['an area without a name', 'areas[4]', 'areas.4.title', undefined],
    ['a time with nothing in it', 'actions[2].when', 'actions.2.when', {}],
    ['an end before its start', 'actions[2].when.to', 'actions.2.when.to', '09:00'],
    [
      'a disagreement about nothing there',
      'disagreements[0].about',
      'disagreements.0.about',
      'gone',
    ],
    [
      'an appointment that is not there',
      'essentials[2].appointment',
      'essentials.2.appointment',
      'gone',
    ],
    ['nobody who does it', 'actions[0].who', 'actions.0.who', []],
    ['markup in an address', 'appointments[0].url', 'appointments.0.url', 'javascript:alert(1)'],
  ];
  for (const [why, where, path, value] of broken) {
    it(`is not kept by ${why}`, () => {
      const input = withAt(path, value);
      assert.ok(wheresOf(input).includes(where), JSON.stringify(wheresOf(input)));
    });
  }

  it('says what to do about two release dates and about circles', () => {
    const two = faultsOf(withAt('release.dates', [date, date]));
    assert.match(two[0]?.message ?? '', /one release date.*Keep the one that counts/);
    const circle = faultsOf(withAt('actions.1.after', ['t-keys']));
    assert.deepEqual(
      circle.map(({where}) => where),
      ['actions[1].after', 'actions[2].after'],
    );
  });

  it('hands back what it cannot read, unchanged', () => {
    for (const input of [
      {...deesPlan, version: '2.0'},
      withAt('goals.0.area', 'gone'),
      null,
      'x',
    ]) {
      const before = JSON.stringify(input);
      const reading = checkGatePlan(input);
      assert.ok(!reading.ok);
      assert.equal(reading.original, input);
      assert.equal(JSON.stringify(reading.original), before);
    }
  });

  it('knows a newer plan from a broken one, and one that is too large from both', () => {
    const problemOf = (input: unknown) => {
      const reading = checkGatePlan(input);
      return reading.ok ? 'none' : reading.problem;
    };
    assert.equal(problemOf({...deesPlan, version: '1.1', more: 1}), 'newer');
    assert.equal(problemOf({...deesPlan, version: '12.0'}), 'newer');
    assert.equal(problemOf({...deesPlan, version: '0.9'}), 'broken');
    assert.equal(problemOf({...deesPlan, version: 'new'}), 'broken');
    const long = 'x'.repeat(3900);
    const large = {
      ...deesPlan,
      goals: Array.from({length: 1000}, (_, i) => ({
        ...deesPlan.goals[0],
        id: `g${i}`,
        text: long,
      })),
      words: Array.from({length: 300}, (_, i) => ({...deesPlan.words[0], id: `w${i}`, text: long})),
    };
    assert.ok(JSON.stringify(large).length > 5_000_000);
    assert.equal(problemOf(large), 'too-large');
    assert.match(faultsOf(large)[0]?.message ?? '', /4,000,000 characters/);
    const endless: Record<string, unknown> = {...emptyPlan};
    endless['owner'] = endless;
    assert.equal(problemOf(endless), 'too-large');
    assert.throws(() => upgradeGatePlan({...deesPlan, version: '2.0'}), /Update the library/);
    assert.throws(() => parseGatePlan(null), ContractError);
  });

  it('reads the longest plan to its end', () => {
    const plan = longPlan(1000, 1000);
    assert.deepEqual(wheresOf(plan), []);
  });

  it('leaves a licence letter for letter as it was supplied', () => {
    const plan = parseGatePlan(JSON.parse(JSON.stringify(deesPlan)));
    assert.equal(plan.licence?.conditions[0]?.text, deesPlan.licence?.conditions[0]?.text);
    assert.match(plan.licence?.conditions[0]?.text ?? '', /^ {2}Be .*; {2}$/);
  });

  it('never repeats what a plan says', () => {
    const secret = 'Baptiste £';
    const faults = faultsOf({
      ...(sayingOnly(secret, copyOf(deesPlan)) as object),
      [secret]: secret,
    });
    assert.ok(faults.length > 90);
    assert.doesNotMatch(JSON.stringify(faults), /Baptiste/);
  });
});

/** What a schema cannot say. */
const BEYOND =
  /^Expected (?:ids of audiences or|the id of|each id once|another id|ids of actions|a time after|"me"|no circle|this only where the person|a day, or the certainty|this only with the certainty|"eligible" or|no release date|one release date)/;

function agree(input: unknown): void {
  const faults = faultsOf(input).filter(({message}) => !BEYOND.test(message));
  const said = keepsSchema(input);
  if ((faults.length === 0) === said) return;
  assert.fail(JSON.stringify({said, faults, errors: keepsSchema.errors}));
}

describe('the parser and the JSON Schema of a plan', () => {
  const junk: readonly (Json | undefined)[] = [
    undefined,
    null,
    '',
    'x',
    '2026-02-30',
    '24:00',
    'now',
    0,
    true,
    [],
    ['x', 'x'],
    [null],
    {},
    {phase: 'now'},
    'x'.repeat(4001),
  ];
  // One of each kind of thing is enough: what an audience holds is the same everywhere.
  const seen = new Set<string>();
  const places = spotsIn(copyOf(deesPlan)).map((_, at) => at);

  it('agree wherever anything is put into a plan that says everything', () => {
    const sample = copyOf(deesPlan);
    const template: readonly {holder: Record<string, Json>; key: string}[] = spotsIn(sample);
    const pathsOf = new Map<unknown, string>([[sample, '']]);
    let tried = 0;
    for (const at of places) {
      const spot = template[at];
      assert.ok(spot);
      const path = `${pathsOf.get(spot.holder) ?? ''}.${/^\d+$/.test(spot.key) ? '*' : spot.key}`;
      pathsOf.set(spot.holder[spot.key], path);
      if (seen.has(path) || /\.(by|audience|notes)\./.test(path.replace(/^\.words/, ''))) continue;
      seen.add(path);
      const before = spot.holder[spot.key];
      for (const value of junk) {
        put(spot, value);
        agree(sample);
        tried++;
      }
      if (before !== undefined) spot.holder[spot.key] = before;
    }
    assert.ok(tried > 2500, String(tried));
  });

  it('agree on plans with something added, and on anything at all', () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (where, value) => {
        const copy = copyOf(deesPlan);
        const spots = spotsIn(copy);
        const spot = spots[where % spots.length];
        assert.ok(spot);
        if (Array.isArray(spot.holder)) put(spot, value as Json);
        else spot.holder['extra'] = value as Json;
        agree(copy);
      }),
      {numRuns: 150},
    );
    fc.assert(fc.property(fc.jsonValue(), agree), {numRuns: 100});
  });
});
