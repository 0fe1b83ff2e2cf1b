/** Services of three dialects as activities, and back. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  fromOpenReferral,
  readPage,
  toOpenReferral,
  type FromOpenReferralOptions,
} from '../../../src/data/adapters/open-referral/index.js';
import {ConfigError, ContractError} from '../../../src/errors.js';
import type {Activity} from '../../../src/data/contracts/index.js';
import {activities as samples, activitiesToday, minimal} from '../../fixtures/activities.js';
import {longest, manyTimes, stringsAtTheirLimits} from '../../fixtures/odd-activities.js';
import {
  hsdsService,
  oldService,
  tables,
  textsOfHtml,
  ukService,
} from '../../fixtures/open-referral.js';

const read = (input: unknown, options?: FromOpenReferralOptions) =>
  fromOpenReferral(input, {...activitiesToday, ...options});

/** The one activity of a service with a name and these fields. */
function one(fields: object, options?: FromOpenReferralOptions): Activity {
  const {activities} = read({id: 'x', name: 'Chess', status: 'active', ...fields}, options);
  assert.equal(activities.length, 1);
  return activities[0]!;
}

function codes(fields: object, options?: FromOpenReferralOptions): string[] {
  const {notes} = read({id: 'x', name: 'Chess', status: 'active', ...fields}, options);
  return notes.map(({code, path}) => `${code} ${path}`);
}

const kept = {type: 'steady-activity', version: '1.0'};

describe('a service of HSDS 3.0', () => {
  const {activities, notes} = read(hsdsService);

  it('is an activity with all that a card shows', () => {
    assert.deepEqual(activities, [
      {
        ...kept,
        id: '3f0c2a51-0d5e-4a35-9a3f-1d2b6c7e8f90',
        name: 'Walking football',
        summary: 'Football at walking speed.',
        description:
          'Football at walking speed. Come as you are & bring water.\n\nNo kit needed\nSee the rules',
        kinds: ['physical'],
        alert: 'No session on 24 December.',
        sessions: [
          {
            start: '2026-09-03',
            repeat: {every: 'week', interval: 2, days: [{day: 'TU'}, {day: 'TH'}]},
            opens: '18:00',
            closes: '19:30',
            validFrom: '2026-09-01',
            validTo: '2027-08-31',
            note: 'Indoors when it rains.',
          },
          {
            repeat: {
              every: 'month',
              days: [
                {day: 'MO', nth: 2},
                {day: 'FR', nth: -1},
              ],
              until: '2027-06-30',
            },
            opens: '10:00',
          },
          {start: '2026-12-12', opens: '10:00', closes: '16:00'},
          {repeat: {every: 'day'}, opens: '00:00', closes: '23:59'},
        ],
        place: {
          name: 'Quay Street hall',
          address: ['12 Quay Street', 'Westport'],
          postcode: 'ZZ9 9ZZ',
          directions: 'Bus 7 stops outside.',
        },
        ledBy: {name: 'Second Half', peerLed: true, kind: 'charity'},
        cost: {amount: 2.5, text: 'a session. First session free.'},
        joining: {
          ways: ['key-worker', 'just-come'],
          text: 'Turn up ten minutes early.',
          phone: '01632 960111 ext 12',
          email: 'hello@club.example',
          unlock: 'needed',
        },
        whoFor: {text: 'Anyone over 18.', minimumAge: 18},
        access: ['Step-free.', 'Use the blue door.'],
        languages: [{code: 'en', name: 'English'}, {code: 'bfi'}, {name: 'Welsh'}],
        interpreting: 'Polish on request.',
        comfort: {canWatchFirst: true},
        setting: 'both',
        told: {probation: 'attendance-only'},
        places: 'waiting-list',
        checked: '2026-10-02',
        url: 'https://club.example/walking%20football',
      },
    ]);
  });

  it('loses nothing in silence', () => {
    assert.deepEqual(
      notes.map(({code, path}) => `${code} ${path}`).sort(),
      [
        'assumed schedules[0].closes_at',
        'assumed schedules[0].opens_at',
        'held-back assurer_email',
        'held-back contacts',
        'held-back service_at_locations[0].location.addresses[0].attention',
        'markup description',
        'no-place languages[2].note',
        'no-place phones[0]',
        'no-place phones[1].description',
        'no-place service_at_locations[0].location.latitude',
        'no-place service_at_locations[0].location.longitude',
        'not-understood comfort.reading',
        'out-of-date cost_options[0]',
        'repeated alternate_name',
        'unknown-term attributes[2]',
      ].sort(),
    );
    assert.ok(notes.every(({service, text}) => service === hsdsService.id && text.endsWith('.')));
    assert.doesNotMatch(JSON.stringify(notes), /Okafor|sam@|alert\(1\)/);
  });
});

describe('a service of ORUK 3.0', () => {
  it('is read with what the profile leaves', () => {
    assert.deepEqual(read(ukService).activities, [
      {
        ...kept,
        id: ukService.id,
        name: 'Community choir',
        summary: 'Sing together. No need to read music.',
        status: 'paused',
        sessions: [
          {
            repeat: {every: 'week', days: [{day: 'WE'}]},
            opens: '19:00',
            closes: '20:30',
            validTo: '2026-03-31',
          },
          {text: 'Ask us.'},
        ],
        attending: ['online'],
        ledBy: {name: 'Westport Voices'},
        cost: {amount: 0},
        url: 'https://www.choir.example',
      },
    ]);
    const found = codes(ukService);
    assert.ok(found.includes('ids-only languages[0]'));
    assert.ok(found.includes('assumed url'));
  });
});

describe('a service of ORUK 1.0', () => {
  it('is read by its own names', () => {
    assert.deepEqual(read(oldService).activities, [
      {
        ...kept,
        id: '1234',
        name: 'Women’s allotment',
        summary: 'Dig and plant.',
        description: 'Dig and plant.\n\nWhat to bring\n- Boots\n- A mug',
        kinds: ['nature'],
        sessions: [
          {repeat: {every: 'week', days: [{day: 'MO'}]}, opens: '10:00', closes: '12:00'},
          {repeat: {every: 'week', days: [{day: 'SU'}]}, opens: '14:00', closes: '16:30'},
          {repeat: {every: 'week', days: [{day: 'WE'}]}},
        ],
        place: {name: 'Plot 14', address: ['Canal Lane', 'Westport'], postcode: 'ZZ9 9ZZ'},
        attending: ['in-person'],
        ledBy: {name: 'Westport Council'},
        cost: {text: '£0.00 (With a card); £3.50 (Others, a day)'},
        joining: {ways: ['just-come'], email: 'allotment@council.example'},
        whoFor: {groups: ['women'], minimumAge: 16, maximumAge: 99, text: 'adult'},
        access: ['Gravel path.'],
        languages: [{code: 'cy'}, {code: 'ur'}],
        url: 'https://allotment.example',
      },
    ]);
    // 01/13/2026 is a day nowhere in this country.
    assert.ok(codes(oldService).includes('not-understood assured_date'));
  });

  it('has contacts only where the host allows, and never those marked as personal', () => {
    assert.equal(one(oldService).joining?.phone, undefined);
    assert.equal(one(oldService, {contacts: true}).joining?.phone, '01632 960122');
    const marked = {...oldService, contacts: [{...oldService.contacts[0], personal_data: true}]};
    assert.equal(one(marked, {contacts: true}).joining?.phone, undefined);
    assert.ok(codes(marked, {contacts: true}).includes('held-back contacts[0]'));
  });

  it('believes no number of a weekday in a feed that has a 0, unless the host says what it is', () => {
    const service = (weekday: unknown) => ({
      regular_schedules: [{weekday: 0}, {weekday, opens_at: '10:00'}],
    });
    assert.equal(one(service(1)).sessions, undefined);
    assert.deepEqual(one(service(1), {weekdays: {0: 'MO', 1: 'TU'}}).sessions?.[1], {
      repeat: {every: 'week', days: [{day: 'TU'}]},
      opens: '10:00',
    });
    assert.equal(one(service('Thursday')).sessions?.[0]?.repeat?.days?.[0]?.day, 'TH');
  });
});

describe('times', () => {
  const session = (row: object, options?: FromOpenReferralOptions) =>
    one({schedules: [row]}, options).sessions?.[0];

  it('are not given where less than the whole rule can be said', () => {
    const weekly = {freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', description: 'Some Mondays.'};
    const limits = [
      {byweekno: '41'},
      {byyearday: '2'},
      {until: 'next year'},
      {count: 'a few'},
      {interval: 0},
      {valid_to: 'soon'},
      {dtstart: '2026-02-30'},
      {byday: 'MO,Someday'},
      {byday: '2MO'},
      {bymonthday: '3'},
      {opens_at: 'late'},
      {opens_at: '09:00-05:00'},
      {opens_at: 9},
      {timezone: 3},
      {freq: 'SOMETIMES'},
    ];
    for (const limit of limits) {
      const row = {...weekly, ...limit};
      assert.deepEqual(session(row), {text: 'Some Mondays.'}, JSON.stringify(limit));
      assert.ok(codes({schedules: [row]}).includes('not-understood schedules[0]'));
    }
    assert.equal(session({...weekly, opens_at: '09:00-05:00'}, {offsets: [-300]})?.opens, '09:00');
  });

  it('keep what a rule implies by its first day', () => {
    assert.deepEqual(session({freq: 'WEEKLY', dtstart: '2026-11-25'})?.repeat, {
      every: 'week',
      days: [{day: 'WE'}],
    });
    assert.deepEqual(session({freq: 'MONTHLY', dtstart: '2026-11-25'})?.repeat, {
      every: 'month',
      monthDays: [25],
    });
  });

  it('keep words that say more than the rule, and leave out those that say the same', () => {
    const row = {freq: 'WEEKLY', byday: 'MO', opens_at: '10:00'};
    assert.equal(session({...row, description: 'Mondays from 10am'})?.note, undefined);
    assert.equal(
      session({...row, description: 'Mondays in term time', notes: 'Bring tea.'})?.note,
      'Mondays in term time. Bring tea.',
    );
  });

  it('of a row with nothing in it are no session', () => {
    assert.equal(session({id: 's1', freq: null, opens_at: ''}), undefined);
  });

  it('stay with their place where there are several', () => {
    const at = (name: string, byday: string) => ({
      location: {location_type: 'physical', name},
      schedules: [{freq: 'WEEKLY', byday}],
    });
    const {activities, notes} = read({
      id: 'walk',
      name: 'Walk',
      service_at_locations: [at('Quay', 'MO'), at('Park', 'FR')],
    });
    assert.deepEqual(
      activities.map(({id, place, sessions}) => [id, place?.name, sessions?.[0]?.repeat?.days]),
      [
        ['walk_1', 'Quay', [{day: 'MO'}]],
        ['walk_2', 'Park', [{day: 'FR'}]],
      ],
    );
    assert.deepEqual(
      notes.map(({code}) => code),
      ['split'],
    );
  });
});

describe('a price', () => {
  const cost = (fields: object) => one(fields).cost;

  it('is free only where that is said', () => {
    for (const amount of [null, '', ' ', false, [], {}, 'x', NaN, -1, '0 or so', true]) {
      assert.equal(cost({cost_options: [{amount}]}), undefined, JSON.stringify(amount));
    }
    assert.equal(cost({fees: null, cost_options: []}), undefined);
    assert.equal(cost({fees: 'N/A'}), undefined);
    assert.equal(cost({fees: 'none'}), undefined);
    assert.deepEqual(cost({cost_options: [{amount: '0'}]}), {amount: 0});
    assert.deepEqual(cost({fees: 'Free.'}), {amount: 0});
    assert.deepEqual(cost({fees: 'Free for some'}), {text: 'Free for some'});
  });

  it('in another currency says so, and in one that is none is left out', () => {
    assert.deepEqual(cost({cost_options: [{amount: 3, currency: 'eur'}]}), {
      amount: 3,
      currency: 'EUR',
    });
    assert.deepEqual(cost({cost_options: [{amount: '£3', currency: 'GBP'}]}), {amount: 3});
    assert.equal(cost({cost_options: [{amount: 3, currency: 'coins'}]}), undefined);
  });
});

describe('texts', () => {
  it('that are no HTML stay as they are', () => {
    for (const text of [
      'Ages <25 & over',
      'a < b > c',
      '2 * 3 * 4',
      'snake_case_name',
      'C# and 5*',
    ]) {
      assert.equal(one({description: text}).summary, text);
    }
  });

  it('of HTML come from a parser, whatever is broken in it', () => {
    for (const [html, text] of Object.entries(textsOfHtml)) {
      const {summary, description} = one({description: html});
      assert.equal(description ?? summary, text, html);
      assert.ok(codes({description: html}).includes('markup description'), html);
    }
    assert.equal(one({description: `${'<div>'.repeat(30_000)}deep`}).summary, 'deep');
  });

  it('are cut where the record has no room, and that is noted', () => {
    const {name} = one({name: 'word '.repeat(100)});
    assert.ok(name.length <= 300 && name.endsWith('word…'));
    assert.ok(codes({name: 'word '.repeat(100)}).includes('shortened name'));
  });
});

describe('addresses', () => {
  it('are those somebody can be sent to', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//x.example',
      '/on/this/host',
      'x',
      7,
    ]) {
      assert.equal(one({url}).url, undefined, String(url));
      assert.ok(
        codes({url}).some((code) => code.endsWith(' url')),
        String(url),
      );
    }
  });
});

describe('terms', () => {
  it('mean what the host says, by address, id, code or name', () => {
    const attributes = [
      {taxonomy_term: {id: 'T1', code: 'X-9', name: 'Ward seven', term_uri: 'https://t.example/9'}},
    ];
    for (const key of ['T1', 'x-9', 'WARD SEVEN', 'https://t.example/9']) {
      const terms = {[key]: {kinds: ['faith' as const], peerLed: true, groups: ['men' as const]}};
      const {kinds, ledBy, whoFor} = one({attributes}, {terms});
      assert.deepEqual(
        {kinds, ledBy, whoFor},
        {kinds: ['faith'], ledBy: {peerLed: true}, whoFor: {groups: ['men']}},
      );
    }
    assert.deepEqual(codes({attributes}, {terms: {t1: {}}}), []);
    assert.deepEqual(codes({attributes}), ['unknown-term attributes[0]']);
  });
});

describe('names, however they are written', () => {
  it('are read one by one or many, in any case', () => {
    const {place, sessions, languages} = one({
      Schedule: {Freq: 'weekly', byDay: ['monday', 'TH'], opensAt: '9:30'},
      serviceAtLocation: {
        Location: {Name: 'Hall', Address: {'Address 1': '1 Quay', PostCode: 'ZZ9 9ZZ'}},
      },
      LANGUAGE: [{Code: 'pl'}],
    });
    assert.deepEqual(sessions, [
      {repeat: {every: 'week', days: [{day: 'MO'}, {day: 'TH'}]}, opens: '09:30'},
    ]);
    assert.deepEqual(place, {name: 'Hall', address: ['1 Quay'], postcode: 'ZZ9 9ZZ'});
    assert.deepEqual(languages, [{code: 'pl'}]);
  });

  it('that nobody knows are noted', () => {
    assert.deepEqual(codes({shoe_size: 7, other_id: 3, empty: null}), ['not-read shoe_size']);
  });
});

describe('a feed', () => {
  it('of tables is joined by ids', () => {
    const given = JSON.stringify(tables);
    const {activities} = read(tables);
    assert.equal(JSON.stringify(tables), given, 'the tables are the host’s own');
    assert.deepEqual(activities, [
      {
        ...kept,
        id: 'sv1',
        name: 'Drawing',
        sessions: [{repeat: {every: 'week', days: [{day: 'MO'}]}, opens: '10:00', closes: '12:00'}],
        place: {name: 'Art room', address: ['3 Quay Street', 'Westport'], postcode: 'ZZ9 9ZZ'},
        ledBy: {name: 'Open Canvas'},
        languages: [{code: 'pl', name: 'Polish'}],
      },
      {
        ...kept,
        id: 'sv2',
        name: 'Painting',
        status: 'ended',
        kinds: ['arts'],
        ledBy: {name: 'Open Canvas'},
      },
    ]);
  });

  it('says which page comes next, in each dialect', () => {
    const list = [{id: 'a', name: 'A'}];
    const next = (page: object) => readPage(page).next;
    assert.deepEqual(
      readPage({
        total_items: 7,
        total_pages: 3,
        page_number: 1,
        size: 3,
        last_page: false,
        contents: list,
      }),
      {services: list, next: {page: 2}, pages: 3, items: 7},
    );
    assert.equal(
      next({total_pages: 3, page_number: 3, last_page: true, contents: list}),
      undefined,
    );
    assert.deepEqual(next({totalPages: '3', number: 2, last: false, content: list}), {page: 3});
    assert.deepEqual(next({items: list, page: 1, total_pages: 2}), {page: 2});
    assert.deepEqual(next({services: list, page: {number: 1, totalPages: 2}}), {page: 2});
    assert.deepEqual(next({results: list, next: '/services?page=2'}), {url: '/services?page=2'});
    assert.deepEqual(next({data: list, links: {next: {href: '/p/2'}}}), {url: '/p/2'});
    assert.equal(next({contents: [], page_number: 1, total_pages: 9, last_page: false}), undefined);
    assert.deepEqual(readPage(list), {services: list});
    assert.deepEqual(readPage(list[0]), {services: list});
    for (const junk of [null, 0, 'x', undefined]) assert.deepEqual(readPage(junk), {services: []});
  });

  it('of organisations, places at a location or other things gives their services and no others', () => {
    const service = {id: 'a', name: 'A'};
    assert.equal(
      read({id: 'o', name: 'Org', services: [service]}).activities[0]?.ledBy?.name,
      'Org',
    );
    assert.equal(
      read({id: 'l', service, location: {name: 'Hall'}}).activities[0]?.place?.name,
      'Hall',
    );
    const others = [
      {id: 'o', name: 'Org', legal_status: 'x'},
      {id: 't', name: 'T', term_uri: 'x'},
      7,
    ];
    const {activities, notes} = read(others);
    assert.deepEqual(activities, []);
    assert.deepEqual(
      notes.map(({service: id, code}) => `${id} ${code}`),
      ['o left-out', 't left-out', '#2 left-out'],
    );
  });

  it('shows each id once, and makes one where there is none', () => {
    const {activities, notes} = read([
      {id: 'a', name: 'A'},
      {id: 'a', name: 'B'},
      {id: 'urn:x/1', name: 'C'},
      {name: 'D'},
      {id: 'e'},
    ]);
    assert.deepEqual(
      activities.map(({name}) => name),
      ['A', 'C', 'D'],
    );
    assert.deepEqual(
      activities,
      read(
        activities.map(
          (_, i) => [{id: 'a', name: 'A'}, {id: 'urn:x/1', name: 'C'}, {name: 'D'}][i],
        ),
      ).activities,
    );
    assert.deepEqual(
      notes.map(({code}) => code),
      ['repeated', 'changed-id', 'changed-id', 'left-out'],
    );
  });
});

describe('an activity', () => {
  for (const dialect of ['hsds-3.0', 'oruk-3.0'] as const) {
    it(`is the same after ${dialect}`, () => {
      for (const sample of [...samples, longest, manyTimes, stringsAtTheirLimits]) {
        const service = JSON.parse(JSON.stringify(toOpenReferral(sample, {dialect}))) as unknown;
        assert.deepEqual(read(service).activities, [sample]);
      }
    });
  }

  it('has what the standard wants, and nothing the profile leaves out', () => {
    const [hsds, uk] = (['hsds-3.0', 'oruk-3.0'] as const).map((dialect) =>
      toOpenReferral(
        samples.find(({id}) => id === 'football-and-fitness')!,
        {dialect},
      ),
    );
    for (const service of [hsds, uk]) {
      assert.match(String(service?.['id']), /^[\da-f]{8}-[\da-f]{4}-5/);
      assert.equal(service?.['status'], 'active');
    }
    for (const name of ['phones', 'application_process', 'interpretation_services']) {
      assert.ok(hsds?.[name]);
      assert.equal(uk?.[name], undefined);
    }
    // The profile has no "count": a rule without it would go on for ever.
    assert.doesNotMatch(JSON.stringify(uk?.['schedules']), /freq/);
  });

  it('is no HTML for whoever reads it as that', () => {
    const service = toOpenReferral(stringsAtTheirLimits, {dialect: 'hsds-3.0'});
    assert.doesNotMatch(String(service['description']), /<[a-z/]/);
    assert.equal((service['steady'] as Activity).type, undefined);
  });

  it('that keeps no contract, or goes to a dialect nobody knows, is refused', () => {
    assert.throws(
      () => toOpenReferral({...minimal, name: ''}, {dialect: 'hsds-3.0'}),
      ContractError,
    );
    assert.throws(() => toOpenReferral(minimal, {dialect: 'hsds-9' as 'hsds-3.0'}), ConfigError);
  });
});

describe('a feed with a value nested 9,000 deep', () => {
  const deep = (open: string, close: string): unknown =>
    JSON.parse(`${open.repeat(9000)}1${close.repeat(9000)}`);
  const fields = ['description', 'schedules', 'organization', 'cost_options', 'languages', 'steady']
    .concat(['byday', 'accessibility', 'phones', 'service_at_locations', 'other', 'name', 'id'])
    .concat(['eligibilities', 'attributes', 'minimum_age', 'status', 'service', 'services']);

  it('keeps its other services, and says so of the one', () => {
    const good = {id: 'good', name: 'Garden group', status: 'active'};
    for (const value of [deep('[', ']'), deep('{"a":', '}')]) {
      for (const field of fields) {
        for (const bad of [
          {[field]: value},
          {schedules: [{[field]: value}]},
          {steady: {[field]: value}},
        ]) {
          const {activities, notes} = read([good, {id: 'a', name: 'Chess', ...bad}, good]);
          assert.equal(activities[0]?.name, 'Garden group', field);
          assert.ok(
            notes.some(({service}) => service !== 'good') || activities.length === 2,
            field,
          );
        }
      }
    }
    assert.deepEqual(read(deep('[', ']')).activities, []);
    assert.ok(
      codes({schedules: [{byday: deep('[', ']')}]}).includes('not-understood schedules[0].byday'),
    );
  });

  it('leaves out a service that makes reading fail, with a note', () => {
    const trap = {
      id: 'trap',
      name: 'Chess',
      get description(): string {
        throw new RangeError('as deep as it can be');
      },
    };
    const {activities, notes} = read([trap, {id: 'good', name: 'Garden group'}]);
    assert.deepEqual(
      activities.map(({id}) => id),
      ['good'],
    );
    assert.deepEqual(
      notes.map(({service, code}) => `${service} ${code}`),
      ['trap left-out'],
    );
  });
});
