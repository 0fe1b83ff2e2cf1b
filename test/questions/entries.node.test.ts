import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {entriesOf, readEntries, type Answer, type Responses} from '../../src/questions/index.js';
import {EVERY_KIND} from './fixtures.js';

function read(...entries: [string, unknown][]): Responses {
  return readEntries(EVERY_KIND, entries);
}

describe('names and values of a form', () => {
  it('are those of its native controls', () => {
    const answers: Record<string, Answer> = {
      name: {first: 'Sam', last: ''},
      birth: {day: '6', month: 'Aug', year: '1990'},
      nhs: {special: 'not-sure'},
      home: {line1: '1 Quay Street', postcode: 'LS1 1AA'},
      reach: ['phone', 'email'],
      phone: '01632 960 001',
      interpreter: {special: 'prefer-not-to-say'},
      weeks: '3',
      people: [
        {who: {first: 'Alex'}, how: ['talk', 'other']},
        {},
        {'their-phone': {special: 'prefer-not-to-say'}, since: {year: '2018'}},
      ],
    };
    assert.deepEqual(entriesOf(EVERY_KIND, {answers, confirmed: {crn: true, prison: false}}), [
      ['name.first', 'Sam'],
      ['name.last', ''],
      ['birth.day', '6'],
      ['birth.month', 'Aug'],
      ['birth.year', '1990'],
      ['nhs.special', 'not-sure'],
      ['prison.known', 'changed'],
      ['crn.known', 'right'],
      ['home.line1', '1 Quay Street'],
      ['home.postcode', 'LS1 1AA'],
      ['reach', 'phone'],
      ['reach', 'email'],
      ['phone', '01632 960 001'],
      ['interpreter', 'prefer-not-to-say'],
      ['weeks', '3'],
      ['people.0.who.first', 'Alex'],
      ['people.0.how', 'talk'],
      ['people.0.how', 'other'],
      ['people.2.since.year', '2018'],
      ['people.2.their-phone.special', 'prefer-not-to-say'],
    ]);
  });

  it('are the boxes of a date also where a host gave it as text', () => {
    assert.deepEqual(entriesOf(EVERY_KIND, {answers: {birth: '1990-08-06'}}), [
      ['birth.day', '06'],
      ['birth.month', '08'],
      ['birth.year', '1990'],
    ]);
  });

  it('leave out what has the wrong shape', () => {
    const answers = {
      name: 'Sam',
      reach: {a: 'b'},
      weeks: 3,
      people: 'nobody',
      home: null,
      crn: ['x'],
    };
    assert.deepEqual(entriesOf(EVERY_KIND, {answers: answers as never}), []);
    assert.deepEqual(entriesOf(EVERY_KIND, null as never), []);
  });
});

describe('a posted form', () => {
  it('keeps an empty box as an empty answer', () => {
    assert.deepEqual(read(['phone', ''], ['birth.day', ''], ['birth.month', '']).answers, {
      phone: '',
      birth: {day: '', month: ''},
    });
  });

  it('takes the last of several values where there is one answer', () => {
    assert.deepEqual(read(['weeks', '1'], ['weeks', '2']).answers, {weeks: '2'});
  });

  it('knows special answers from options, and takes only those that are offered', () => {
    assert.deepEqual(read(['interpreter', 'not-sure']).answers, {
      interpreter: {special: 'not-sure'},
    });
    assert.deepEqual(read(['reach', 'prefer-not-to-say']).answers, {
      reach: {special: 'prefer-not-to-say'},
    });
    assert.deepEqual(read(['reach', 'phone'], ['reach', 'prefer-not-to-say']).answers, {
      reach: ['phone', 'prefer-not-to-say'],
    });
    assert.deepEqual(read(['sure', 'not-sure'], ['when', 'not-sure']).answers, {
      sure: {special: 'not-sure'},
      when: 'not-sure',
    });
    assert.deepEqual(read(['phone', 'not-sure']).answers, {phone: 'not-sure'});
    assert.deepEqual(
      read(['nhs.special', 'prefer-not-to-say'], ['crn.special', 'not-sure']).answers,
      {},
    );
    assert.deepEqual(read(['interpreter.special', 'not-sure']).answers, {});
  });

  it('lets a ticked special answer stand before what is in the box', () => {
    assert.deepEqual(read(['nhs.special', 'not-sure'], ['nhs', '999']).answers, {
      nhs: {special: 'not-sure'},
    });
  });

  it('says whether a known value is right', () => {
    const {confirmed} = read(['crn.known', 'right'], ['nhs.known', 'changed'], ['name.known', 'x']);
    assert.deepEqual(confirmed, {crn: true, nhs: false});
  });

  it('keeps the place of each row', () => {
    assert.deepEqual(read(['people.2.how', 'talk'], ['people.0.who.last', 'Smith']).answers, {
      people: [{who: {last: 'Smith'}}, {}, {how: ['talk']}],
    });
  });

  it('ignores names that no question has, and rows beyond any form', () => {
    const before = Object.keys(Object.prototype).length;
    const responses = read(
      ['_csrf', 'token'],
      ['', 'x'],
      ['.', 'x'],
      ['__proto__', 'x'],
      ['__proto__.polluted', 'x'],
      ['constructor.prototype.polluted', 'x'],
      ['name', 'x'],
      ['name.middle', 'x'],
      ['name.first.x', 'x'],
      ['name.__proto__', 'x'],
      ['who.first', 'x'],
      ['phone.day', 'x'],
      ['people', 'x'],
      ['people.0', 'x'],
      ['people.100.who.first', 'x'],
      ['people.99999999999.who.first', 'x'],
      ['people.-1.who.first', 'x'],
      ['people.00.who.first', 'x'],
      ['people.1e1.who.first', 'x'],
      ['people.length.who.first', 'x'],
      ['people.__proto__.who.first', 'x'],
      ['people.0.__proto__.first', 'x'],
      ['people.0.name.first', 'x'],
      ['people.0.who.first.a.b.c.d.e.f', 'x'],
      ['people.0.since.known', 'right'],
    );
    assert.deepEqual(responses.confirmed, {});
    const {people, ...rest} = responses.answers;
    assert.deepEqual(rest, {});
    assert.ok(people === undefined || JSON.stringify(people) === '[{}]');
    assert.equal(Object.keys(Object.prototype).length, before);
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
  });

  it('ignores what is no pair of texts', () => {
    const odd = [
      ['phone', new Blob([])],
      ['phone'],
      null,
      'phone',
      3,
      [1, 2],
      [],
      ['weeks', '2', 'x'],
    ];
    assert.deepEqual(readEntries(EVERY_KIND, odd as never).answers, {weeks: '2'});
  });

  it('reads what URLSearchParams and FormData hold', () => {
    const form = new FormData();
    form.append('reach', 'phone');
    form.append('reach', 'email');
    assert.deepEqual(readEntries(EVERY_KIND, form).answers, {reach: ['phone', 'email']});
    const search = new URLSearchParams('birth.day=6&birth.year=1990');
    assert.deepEqual(readEntries(EVERY_KIND, search).answers, {birth: {day: '6', year: '1990'}});
  });

  it('never throws', () => {
    const names = [
      'name',
      'birth',
      'reach',
      'people',
      'known',
      'special',
      '0',
      'who',
      '__proto__',
      'day',
      '',
    ];
    const name = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...names), {maxLength: 7}).map((parts) => parts.join('.')),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.tuple(name, fc.anything()), fc.anything())), (entries) => {
        const responses = readEntries(EVERY_KIND, entries as never);
        assert.ok(responses.answers);
        entriesOf(EVERY_KIND, responses);
      }),
    );
  });

  it('is the inverse of the names and values of the answers', () => {
    const text = fc.string();
    const parts = (...names: string[]) =>
      fc
        .record(Object.fromEntries(names.map((part) => [part, text])), {
          requiredKeys: [],
          noNullPrototype: true,
        })
        .filter((one) => Object.keys(one).length > 0);
    const special = (...values: string[]) =>
      fc.record({special: fc.constantFrom(...values)}, {noNullPrototype: true});
    const plain = (...values: string[]) => fc.constantFrom(...values);
    const optional = (shape: Record<string, fc.Arbitrary<unknown>>) =>
      fc.record(shape, {requiredKeys: [], noNullPrototype: true});
    const row = optional({
      who: parts('first', 'last'),
      how: fc.uniqueArray(plain('talk', 'other', 'x'), {minLength: 1}),
      'how-other': text,
      since: parts('day', 'month', 'year'),
      'their-phone': fc.oneof(text, special('prefer-not-to-say')),
    });
    const answers = optional({
      name: parts('first', 'last'),
      birth: parts('day', 'month', 'year'),
      nhs: fc.oneof(text, special('not-sure')),
      home: parts('line1', 'line2', 'town', 'county', 'postcode'),
      reach: fc.oneof(
        fc.uniqueArray(plain('phone', 'email', 'none', 'x'), {minLength: 1}),
        fc.constant(['phone', 'prefer-not-to-say']),
        special('prefer-not-to-say'),
      ),
      interpreter: fc.oneof(plain('yes', 'no', 'x'), special('not-sure', 'prefer-not-to-say')),
      language: text,
      weeks: text,
      sure: fc.oneof(plain('0', '10', 'x'), special('not-sure')),
      when: plain('now', 'later', 'not-sure'),
      people: fc
        .array(row, {minLength: 1, maxLength: 4})
        .filter((rows) => Object.keys(rows.at(-1) ?? {}).length > 0),
    });
    const confirmed = optional({nhs: fc.boolean(), birth: fc.boolean()});
    fc.assert(
      fc.property(answers, confirmed, (given, said) => {
        const responses = {answers: given, confirmed: said} as Responses;
        const entries = entriesOf(EVERY_KIND, responses);
        assert.deepEqual(readEntries(EVERY_KIND, entries), responses);
        assert.deepEqual(entriesOf(EVERY_KIND, readEntries(EVERY_KIND, entries)), entries);
      }),
    );
  });
});
