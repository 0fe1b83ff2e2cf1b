/** Finding activities. Every name in it is invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Activity} from '../../src/data/contracts/activity.js';
import {
  filterActivities,
  filtersFromQuery,
  filtersToQuery,
  indexActivities,
  readFilters,
  type ActivityFilters,
} from '../../src/activities/index.js';
import {fold, matcher} from '../../src/activities/search.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {
  activities,
  activitiesToday,
  arabicCooking,
  gardenGroup,
  welshSinging,
} from '../fixtures/activities.js';

const {today} = activitiesToday;

function found(filters: ActivityFilters, list: readonly Activity[] = activities) {
  return inLanguage(SOURCE, () => filterActivities(indexActivities(list, today), filters));
}

const names = (filters: ActivityFilters, list?: readonly Activity[]) =>
  found(filters, list).shown.map(({activity}) => activity.name);

const of = (record: Partial<Activity>): Activity => ({
  type: 'steady-activity',
  version: '1.0',
  id: record.name ?? 'a',
  name: 'A',
  ...record,
});

describe('searching', () => {
  const finds = (search: string, text: string) => matcher(search)?.(fold(text));

  it('takes no notice of accents, capitals, apostrophes and hyphens', () => {
    for (const [search, text] of [
      ['CANU', 'Canu gyda’n gilydd'],
      ['ty', 'Tŷ Gwyrdd'],
      ['TŶ', 'ty gwyrdd'],
      ['dwr', 'Dŵr'],
      ['womens', 'Women’s circle'],
      ["women's", 'womens circle'],
      ['step free', 'Step-free'],
      ['swietlica', 'Świetlica'],
      ['lodz', 'Łódź'],
      ['istanbul', 'İstanbul'],
      ['cafe', 'cafe\u0301'],
    ] as const) {
      assert.equal(finds(search, text), true, `${search} in ${text}`);
    }
  });

  it('takes no notice of Arabic vowel signs, lengthening, hamza, the article, or the keyboard', () => {
    for (const [search, text] of [
      ['مجموعة', 'مَجْمُوعَة الطَّبْخ'],
      ['طبخ', 'مجموعة الطبخ'],
      ['الحديقة', 'حديقة'],
      ['اسرة', 'الأُسرة'],
      ['مكتبه', 'مكتبة'],
      ['رياضـــة', 'رياضة'],
      ['کتاب', 'كتاب'],
      ['علی', 'على'],
    ] as const) {
      assert.equal(finds(search, text), true, `${search} in ${text}`);
    }
  });

  it('finds all the words, in any order, each from its beginning', () => {
    assert.equal(finds('group gard', 'Garden group'), true);
    assert.equal(finds('garden music', 'Garden group'), false);
    assert.equal(finds('men', 'A group for women'), false);
    assert.equal(finds('小组', '园艺小组'), true);
    assert.equal(matcher(' …!'), undefined);
  });

  it('looks at the name, the line, the place, who leads, and the kind in words', () => {
    for (const search of ['garden', 'vegetables', 'walled', 'Fairhaven', 'harbour', 'growing']) {
      assert.ok(names({search}).includes(gardenGroup.name), search);
    }
    assert.ok(names({search: welshSinging.name.toUpperCase()}).includes(welshSinging.name));
    assert.ok(names({search: arabicCooking.name}).includes(arabicCooking.name));
  });

  it('finds whatever a person copies from a record', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), (name) => {
        const folded = fold(name);
        assert.equal(fold(folded), fold(fold(folded)));
        assert.ok(matcher(name)?.(folded) ?? folded === '');
      }),
      {numRuns: 300},
    );
  });
});

describe('filters', () => {
  const list = [
    of({name: 'Gym', kinds: ['physical'], setting: 'custody', cost: {amount: 0}}),
    of({name: 'Choir', kinds: ['arts', 'company'], setting: 'both', goodForNew: true}),
    of({
      name: 'Walk',
      kinds: ['nature', 'physical'],
      setting: 'community',
      cost: {amount: 0},
      access: ['Step-free.'],
      comfort: {quiet: true},
      languages: [{code: 'cy'}, {name: 'Romani'}],
      afterRelease: {goesOn: 'same'},
      ledBy: {peerLed: true},
    }),
    of({name: 'Nothing said', cost: {text: 'Free, we think'}, afterRelease: {goesOn: 'unknown'}}),
  ];

  it('admit any of the choices within a group, and all the groups', () => {
    assert.deepEqual(names({kind: ['physical', 'arts']}, list), ['Gym', 'Choir', 'Walk']);
    assert.deepEqual(names({kind: ['physical', 'arts'], setting: ['custody']}, list), [
      'Gym',
      'Choir',
    ]);
    assert.deepEqual(names({setting: ['community']}, list), ['Choir', 'Walk']);
    assert.deepEqual(names({language: ['cy']}, list), ['Walk']);
    assert.deepEqual(names({language: ['romani']}, list), ['Walk']);
  });

  it('need all of what somebody needs', () => {
    assert.deepEqual(names({access: ['step free', 'quiet']}, list), ['Walk']);
    assert.deepEqual(names({access: ['step free', 'online']}, list), []);
    assert.deepEqual(names({only: ['free']}, list), ['Gym', 'Walk']);
    assert.deepEqual(names({only: ['free', 'goes-on', 'peer-led']}, list), ['Walk']);
    assert.deepEqual(names({only: ['new']}, list), ['Choir']);
  });

  it('never find what is not said', () => {
    for (const filters of [
      {only: ['free']},
      {only: ['goes-on']},
      {setting: ['custody']},
    ] as const) {
      assert.ok(!names(filters, list).includes('Nothing said'));
    }
  });

  it('know the days: weekly, daily, monthly, once, and over', () => {
    const on = (name: string, ...sessions: NonNullable<Activity['sessions']>) =>
      of({name, sessions});
    const days = [
      on('Thursdays', {repeat: {every: 'week', days: [{day: 'TH'}]}}),
      on('From its first day', {start: '2026-01-01', repeat: {every: 'week'}}),
      on('Daily', {repeat: {every: 'day'}}),
      on('Second Thursday', {repeat: {every: 'month', days: [{day: 'TH', nth: 2}]}}),
      on('Once, to come', {start: '2026-11-26'}),
      on('Once, over', {start: '2026-11-19'}),
      on('Over', {repeat: {every: 'week', days: [{day: 'TH'}], until: '2026-11-20'}}),
      on('Any afternoon', {text: 'Any afternoon'}),
    ];
    assert.deepEqual(names({day: ['TH']}, days), [
      'Thursdays',
      'From its first day',
      'Daily',
      'Second Thursday',
      'Once, to come',
    ]);
    assert.deepEqual(names({day: ['SU']}, days), ['Daily']);
  });

  it('offer what occurs, with how many each choice would leave', () => {
    const {options} = found({setting: ['custody'], only: ['free']}, list);
    const counts = (group: keyof typeof options) =>
      Object.fromEntries(options[group].map(({value, count}) => [value, count]));
    // Of the free ones, by setting; in custody and free there is one.
    assert.deepEqual(counts('setting'), {custody: 1, community: 1});
    assert.deepEqual(counts('kind'), {physical: 1, arts: 0, company: 0, nature: 0});
    assert.deepEqual(counts('only'), {free: 1, new: 0, 'goes-on': 0, 'peer-led': 0});
    assert.deepEqual(counts('day'), {});
    assert.equal(options.kind.find(({value}) => value === 'physical')?.total, 2);
  });

  it('count what a choice really leaves', () => {
    const any = fc.record(
      {
        kind: fc.subarray(['physical', 'nature', 'arts', 'company'] as const),
        only: fc.subarray(['free', 'new', 'goes-on', 'peer-led'] as const),
        setting: fc.subarray(['custody', 'community'] as const),
        search: fc.constantFrom('', 'g', 'group'),
      },
      {requiredKeys: []},
    );
    const lists = [list, activities];
    fc.assert(
      fc.property(any, fc.constantFrom(...lists), (filters, own) => {
        const {options} = found(filters, own);
        for (const group of ['kind', 'only', 'setting'] as const) {
          for (const {value, count} of options[group]) {
            const chosen = group === 'only' ? [...(filters.only ?? []), value] : [value];
            const left = names({...filters, [group]: [...new Set(chosen)]}, own).length;
            assert.equal(left, count, `${group} ${value}`);
          }
        }
      }),
      {numRuns: 100},
    );
  });

  it('keep what is chosen among the options though nothing has it', () => {
    const {options, shown} = found({language: ['pl']}, list);
    assert.equal(shown.length, 0);
    assert.deepEqual(options.language[0], {value: 'pl', total: 0, count: 0, chosen: true});
  });

  it('leave out a record that cannot be read, and keep the others', () => {
    const broken = {...of({name: 'Broken'}), sessions: [null]} as unknown as Activity;
    assert.deepEqual(names({}, [broken, ...list]).length, list.length);
  });
});

describe('filters in an address', () => {
  const whole: ActivityFilters = {
    search: 'tŷ & gardd',
    kind: ['arts', 'nature'],
    setting: ['custody'],
    day: ['MO', 'TH'],
    language: ['cy'],
    access: ['quiet', 'step free'],
    only: ['new', 'free'],
    sort: 'name',
  };

  it('come back as they went', () => {
    const query = filtersToQuery(whole, new URLSearchParams('page_id=5&kind=health'));
    assert.equal(query.get('page_id'), '5');
    assert.deepEqual(filtersFromQuery(new URLSearchParams(query.toString())), whole);
    assert.equal(filtersToQuery({}, query).toString(), 'page_id=5');
  });

  it('are read from what servers make of a query', () => {
    assert.deepEqual(
      filtersFromQuery({kind: 'nature', only: ['free', 'new'], search: ['a', 'b']}),
      {
        search: 'b',
        kind: ['nature'],
        only: ['new', 'free'],
      },
    );
  });

  it('are read from anything without a fault, and only what is known', () => {
    for (const odd of [
      null,
      undefined,
      'x',
      7,
      {kind: {a: 1}},
      {kind: [null, 'x']},
      {sort: 'up'},
    ]) {
      assert.deepEqual(readFilters(odd), {});
    }
    assert.deepEqual(
      filtersFromQuery(new URLSearchParams(`day=XX&language=${'x'.repeat(500)}&search=%20`)),
      {},
    );
    assert.equal(readFilters({search: 'x'.repeat(999)}).search?.length, 200);
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const once = readFilters(given);
        assert.deepEqual(readFilters(once), once);
      }),
      {numRuns: 200},
    );
  });
});
