/** Whole feeds in the shapes of the standards, as they are and broken in every way that is known. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  fromOpenReferral,
  type OpenReferralNote,
} from '../../../src/data/adapters/open-referral/index.js';
import {
  checkActivity,
  type Activity,
  type ActivitySession,
} from '../../../src/data/contracts/index.js';
import {activitiesToday} from '../../fixtures/activities.js';
import {
  broken,
  Dice,
  DIALECTS,
  feedOf,
  JUNK,
  REWRITTEN,
  serviceOf,
  spotsIn,
  type Fields,
  type Json,
} from '../../fixtures/generated-services.js';

const SIZE = 1000;
const read = (input: Json) => fromOpenReferral(input, activitiesToday);

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' ? [String(value)] : [];
  return Object.values(value).flatMap(textsIn);
}

/** Looks up in the service itself what an activity says about money and time. */
function assertNothingMadeUp(activity: Activity, source: Json): void {
  const texts = textsIn(source);
  const {amount} = activity.cost ?? {};
  if (amount !== undefined) {
    const said = texts.some(
      (text) =>
        (text.trim() !== '' && Number(text.replace('£', '')) === amount) ||
        (amount === 0 && /^free\b/i.test(text)),
    );
    assert.ok(said, `a price of ${String(amount)} that nobody said`);
  }
  for (const session of activity.sessions ?? []) assertTimesSaid(session, texts);
}

const DAY_NUMBERS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WEEK = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function assertTimesSaid(session: ActivitySession, texts: readonly string[]): void {
  const {opens, closes, repeat, start, validFrom, validTo} = session;
  for (const time of [opens, closes].filter((one) => one !== undefined)) {
    const forms = [time, time.replace(/^0/, '')];
    if (time === '23:59' || time === '00:00') forms.push('24:00');
    if (time === '09:00') forms.push('9am');
    assert.ok(
      texts.some((text) => forms.some((form) => text.trim().startsWith(form))),
      `a time of ${time} that nobody said`,
    );
  }
  for (const day of [start, validFrom, validTo, repeat?.until].filter((one) => one !== undefined)) {
    const turned = day.split('-').reverse().join('/');
    assert.ok(
      texts.some((text) => text.startsWith(day) || text === turned),
      `${day} was not said`,
    );
  }
  for (const {day} of repeat?.days ?? []) {
    const implied = start !== undefined && WEEK[new Date(start).getUTCDay()] === day;
    const said = texts.some((text) => text.includes(day) || DAY_NUMBERS[Number(text)] === day);
    assert.ok(implied || said, `${day} was not said`);
  }
}

function assertSound(activities: readonly Activity[], services: readonly Json[]): void {
  const ids = new Set(activities.map(({id}) => id));
  assert.equal(ids.size, activities.length, 'each id once');
  for (const activity of activities) {
    const reading = checkActivity(activity);
    assert.ok(reading.ok, JSON.stringify(reading));
    assert.doesNotMatch(JSON.stringify(activity), /"(?:url|src)":"(?!https?:)|\\u0000|\u202E/i);
  }
  assert.ok(activities.length <= services.length * 2);
}

describe('feeds of 1,000 services', () => {
  for (const dialect of DIALECTS) {
    it(`of ${dialect} are read whole`, () => {
      const services = feedOf(7, dialect, SIZE);
      const {activities} = read({contents: services, page_number: 1, total_pages: 1});
      assert.equal(activities.length, SIZE);
      assertSound(activities, services);
      activities.forEach((activity, i) => {
        const source = services[i]!;
        assert.equal(activity.name, source['name']);
        assertNothingMadeUp(activity, source);
        const rows = (source['schedules'] ?? source['regular_schedules']) as Fields[];
        assert.equal(activity.sessions?.length, rows.length);
        assert.ok(activity.sessions.every(({repeat, opens}) => repeat && opens));
      });
    });

    it(`of ${dialect}, broken, throw nothing, make nothing up and stay within the contract`, () => {
      const dice = new Dice(11);
      const services = feedOf(13, dialect, SIZE).map((service) => broken(dice, service));
      // Some stand there twice, as feeds of several councils have them.
      services.push(...services.slice(0, 20).map((service) => structuredClone(service)));
      const {activities, notes} = read(services as Json[]);
      assertSound(activities, services);
      assert.ok(activities.length > SIZE * 0.9);
      const said = notes.map(({path, text}) => `${path} ${text}`).join();
      assert.doesNotMatch(said, /alert\(1\)|Okafor|Quay/);
      const byName = Map.groupBy?.(services, (service) => String((service as Fields)['id']));
      for (const activity of byName ? activities : []) {
        const [source] = byName.get(activity.id.replace(/_\d+$/, '')) ?? [];
        if (source !== undefined) assertNothingMadeUp(activity, source);
      }
    });

    it(`of ${dialect}, written otherwise, are the same`, () => {
      const services = feedOf(17, dialect, 100);
      const plain = read(services).activities;
      for (const [way, rewrite] of Object.entries(REWRITTEN)) {
        const again = read(services.map((service) => rewrite(structuredClone(service)))).activities;
        assert.deepEqual(again, plain, way);
      }
    });
  }
});

/** About the data rather than the activity, or a name beside a better one: documented as left out. */
const SILENT =
  /(?:^|\.)(?:id|\w+_id|link_type|metadata|wkst|country|state_province|region|address_type|timezone)$|^organization\.description|taxonomy(?:_term)?\.(?:description|id|name)$|^steady\.|term$/;

/** An id says nothing, nor do lists and objects with nothing else in them. */
function says(value: Json): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return value !== null;
  return Object.entries(value).some(([name, one]) => name !== 'id' && says(one));
}

const textOf = ({code, path, text}: OpenReferralNote) => `${code} ${path} ${text}`;

describe('anything put anywhere into a service', () => {
  for (const dialect of DIALECTS) {
    it(`of ${dialect} shows in the activity or in the notes`, () => {
      const service = serviceOf(new Dice(5), dialect);
      const before = read(service);
      const paths = spotsIn(structuredClone(service)).map(({path}) => path);
      for (const [i, path] of paths.entries()) {
        for (const [j, junk] of JUNK.entries()) {
          // Half of all, so that it stays quick: each place, and each kind of junk.
          if ((i + j) % 2 === 1) continue;
          const copy = structuredClone(service);
          const spot = spotsIn(copy).find((one) => one.path === path)!;
          if (JSON.stringify(spot.holder[spot.key]) === JSON.stringify(junk)) continue;
          spot.holder[spot.key] = structuredClone(junk);
          const after = read(copy);
          for (const activity of after.activities) {
            assert.ok(checkActivity(activity).ok);
            assertNothingMadeUp(activity, copy);
          }
          const empty = !says(junk);
          if (empty || SILENT.test(path)) continue;
          const shown = JSON.stringify(after.activities) !== JSON.stringify(before.activities);
          const noted = after.notes.map(textOf).join() !== before.notes.map(textOf).join();
          const listed = before.notes.some(
            (note) => path.startsWith(note.path) && note.path !== '',
          );
          assert.ok(shown || noted || listed, `${path}: ${JSON.stringify(junk).slice(0, 60)}`);
        }
      }
    });
  }
});
