/** What comes in from elsewhere: read, or refused by name and place. Never a crash, never a surprise. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fromFhir, toFhir, type FhirReading} from '../../../../src/data/adapters/fhir/index.js';
import {checkReferral} from '../../../../src/data/contracts/index.js';
import {ContractError, type Fault} from '../../../../src/errors.js';
import {sampleReferral} from '../../../fixtures/referrals.js';
import {options, overTheWire} from './support.js';

/** A bundle that anything may be done to. */
interface Loose extends Record<string, unknown> {
  entry: {resource: LooseResource}[];
}
interface LooseResource extends Record<string, unknown> {
  resourceType: string;
  meta: {security: Record<string, unknown>[]};
  item: LooseItem[];
}
interface LooseItem extends Record<string, unknown> {
  linkId: string;
  answer: Record<string, unknown>[];
  item: LooseItem[];
}

const written = {
  self: JSON.stringify(toFhir(sampleReferral('self'), options)),
  staff: JSON.stringify(toFhir(sampleReferral('staff'), options)),
};

function bundleOf(path: keyof typeof written = 'self'): Loose {
  return JSON.parse(written[path]) as Loose;
}

function read(change: (bundle: Loose) => void, path?: 'self' | 'staff'): FhirReading {
  const bundle = bundleOf(path);
  change(bundle);
  return fromFhir(bundle, options);
}

function faultsOf(change: (bundle: Loose) => void): readonly Fault[] {
  try {
    read(change);
  } catch (error) {
    assert.ok(error instanceof ContractError, String(error));
    return error.faults;
  }
  return [];
}

function response(bundle: Loose, which = 0): LooseResource {
  const all = bundle.entry.filter(
    ({resource}) => resource.resourceType === 'QuestionnaireResponse',
  );
  const found = all[which]?.resource;
  assert.ok(found);
  return found;
}

function request(bundle: Loose): LooseResource {
  const found = bundle.entry.find(({resource}) => resource.resourceType === 'ServiceRequest');
  assert.ok(found);
  return found.resource;
}

function itemAbout(bundle: Loose, linkId: string): LooseItem {
  for (const {resource} of bundle.entry) {
    if (resource.resourceType !== 'QuestionnaireResponse') continue;
    const found = resource.item.find((item) => item.linkId === linkId);
    if (found) return found;
  }
  assert.fail(linkId);
}

const wheres = (change: (bundle: Loose) => void) => faultsOf(change).map(({where}) => where);

describe('a bundle that a server has kept', () => {
  const same = overTheWire(sampleReferral('staff'));

  it('reads the same with other ids, in another order, as another type of bundle', () => {
    const {referral, notes} = read((bundle) => {
      bundle['type'] = 'searchset';
      bundle['total'] = 1;
      bundle.entry.reverse();
      bundle.entry.forEach((entry, i) => {
        entry.resource['id'] = String(i);
        entry.resource['text'] = {status: 'generated'};
        Object.assign(entry, {
          fullUrl: `https://fhir.example.org/x/${String(i)}`,
          request: undefined,
        });
        Object.assign(entry.resource.meta, {versionId: '1', lastUpdated: '2026-03-02T10:15:00Z'});
      });
      request(bundle)['authoredOn'] = '2026-03-02T11:15:00.000+01:00';
    }, 'staff');
    assert.deepEqual(overTheWire(referral), same);
    assert.deepEqual(notes, []);
  });

  it('says what it did not read, and where', () => {
    const {referral, notes} = read((bundle) => {
      response(bundle).item.push({linkId: 'their-own', answer: [{valueDate: 1}]} as never);
      bundle.entry.push({resource: {resourceType: 'Observation'} as never});
      bundle.entry.push({resource: null as never}, {} as never);
      bundle.entry.push({resource: {resourceType: 'QuestionnaireResponse', item: 7} as never});
    }, 'staff');
    assert.deepEqual(overTheWire(referral), same);
    const count = bundleOf('staff').entry.length;
    const places = [3, 0, 1, 2].map((i) => `entry[${String(count + i)}].resource`);
    assert.deepEqual(
      notes.map(({where}) => where.replace(/.*(item\[)\d+\]$/, '$1')),
      ['item[', ...places],
    );
  });
});

describe('a bundle that is not as it should be', () => {
  it('is refused whatever it is instead', () => {
    for (const input of [undefined, null, 0, '', 'Bundle', [], {}, {resourceType: 'Bundle'}]) {
      assert.throws(() => fromFhir(input, options), ContractError);
    }
    const own = {resourceType: 'Bundle', entry: Array.from({length: 50_000}, () => ({}))};
    assert.throws(() => fromFhir(own, options), /list of 10,000 things/);
  });

  it('says where', () => {
    const answer = (linkId: string, one: unknown) => (bundle: Loose) => {
      itemAbout(bundle, linkId).answer = [one] as never;
    };
    assert.match(
      wheres(answer('strengths', {valueString: 7})).join(),
      /item\[\d\]\.answer\[0\]\.valueString$/,
    );
    assert.match(wheres(answer('strengths', {})).join(), /\.answer\[0\]\.valueString$/);
    assert.match(wheres(answer('strengths', null)).join(), /\.answer\[0\]/);
    assert.match(
      wheres(answer('strengths', {valueString: 'a', valueCoding: {code: 'b'}})).join(),
      /\.answer\[0\]$/,
    );
    assert.match(
      wheres(answer('birth-date', {valueDate: '27 March'})).join(),
      /^answers\[\d+\]\.value$/,
    );
    assert.match(
      wheres((bundle) => (itemAbout(bundle, 'strengths').answer = 'text' as never)).join(),
      /\.answer,/,
    );
    assert.deepEqual(
      wheres((bundle) => (request(bundle)['authoredOn'] = 'today')),
      ['createdAt'],
    );
    assert.match(
      wheres((bundle) => delete request(bundle)['extension']).join(),
      /^entry\[\d+\]\.resource$/,
    );
    assert.deepEqual(
      wheres(
        (bundle) =>
          (bundle.entry = bundle.entry.filter(({resource}) => resource !== request(bundle))),
      ),
      ['entry'],
    );
    assert.match(
      wheres((bundle) => bundle.entry.push({resource: structuredClone(request(bundle))})).join(),
      /^entry\[\d+\]\.resource$/,
    );
    assert.match(
      wheres((bundle) => bundle.entry.push({resource: structuredClone(response(bundle))})).join(),
      /^answers\[\d+\]\.question/,
    );
  });

  it('is refused without labels: nobody would know who may see it', () => {
    assert.match(
      wheres((bundle) => (response(bundle).meta.security = [])).join(),
      /\.meta\.security$/,
    );
    assert.match(
      wheres((bundle) => Object.assign(response(bundle), {meta: undefined})).join(),
      /\.meta\.security$/,
    );
    assert.match(
      wheres((bundle) =>
        response(bundle).meta.security.push({system: 'urn:steady:fhir:audience', code: 'all'}),
      ).join(),
      /^answers\[\d+\]\.audience/,
    );
    assert.match(
      wheres((bundle) => {
        for (const label of response(bundle).meta.security) {
          if (label['code'] === 'ordinary') label['code'] = 'public';
        }
      }).join(),
      /^answers\[\d+\]\.sensitivity/,
    );
  });

  it('never repeats what somebody wrote', () => {
    const secret = 'Baptiste';
    const faults = faultsOf((bundle) => {
      request(bundle)['language'] = `${secret} £`;
      for (const item of response(bundle).item) {
        item['text'] = {[secret]: secret};
        item.answer = {[secret]: secret} as never;
      }
      itemAbout(bundle, 'people').item = [{linkId: secret}] as never;
    });
    assert.ok(faults.length > 3);
    assert.doesNotMatch(JSON.stringify(faults), new RegExp(secret));
  });

  it('comes to an end, however large or deep it is', () => {
    const deep: Record<string, unknown> = {};
    let inside = deep;
    for (let i = 0; i < 100_000; i++) inside = inside['item'] = {} as Record<string, unknown>;
    assert.match(
      wheres(
        (bundle) =>
          (itemAbout(bundle, 'strengths').answer = [{valueString: 'a'.repeat(10_000_000)}]),
      ).join(),
      /valueString$/,
    );
    wheres((bundle) => response(bundle).item.push({linkId: 'deep', item: [deep]} as never));
    wheres((bundle) => (itemAbout(bundle, 'people').item = [deep] as never));
    wheres((bundle) => (request(bundle)['extension'] = [deep]));
    const many = faultsOf((bundle) => {
      const item = itemAbout(bundle, 'strengths');
      response(bundle).item = Array.from({length: 9000}, () => ({...item, answer: 1})) as never;
    });
    assert.equal(many.length, 100);
  });

  it('gives no object anything it did not have', () => {
    const poison =
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}';
    const bundle = bundleOf();
    const people = itemAbout(bundle, 'people');
    const child = people.item[0]?.item[0];
    assert.ok(child);
    child.linkId = 'people.person.__proto__';
    assert.throws(() => fromFhir(bundle, options), ContractError);
    const inherited = Object.assign(JSON.parse(poison) as object, bundleOf());
    assert.ok(fromFhir(inherited, options).referral);
    assert.throws(() =>
      fromFhir(JSON.parse(`{"__proto__": ${JSON.stringify(bundleOf())}}`), options),
    );
    assert.equal(({} as {polluted?: boolean}).polluted, undefined);
  });

  it('is read or refused, whatever is put wherever in it', () => {
    const places = addresses(bundleOf());
    const anything = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        ' ',
        0,
        -1,
        true,
        [],
        {},
        [null],
        [[]],
        '__proto__',
      ),
      fc.jsonValue({maxDepth: 2}),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const bundle = bundleOf();
        put(bundle, place, value);
        try {
          assert.ok(checkReferral(fromFhir(bundle, options).referral).ok);
        } catch (error) {
          assert.ok(error instanceof ContractError, String(error));
          assert.ok(error.faults.length > 0);
        }
      }),
      {numRuns: 800},
    );
  });
});

/** The way to every place in some JSON. */
function addresses(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [
    way,
    ...Object.entries(value).flatMap(([key, one]) => addresses(one, [...way, key])),
  ].filter((one) => one.length > 0);
}

function put(target: object, way: readonly string[], value: unknown): void {
  const last = way.at(-1) ?? '';
  let inside = target as Record<string, unknown>;
  for (const key of way.slice(0, -1)) inside = inside[key] as Record<string, unknown>;
  inside[last] = value;
}
