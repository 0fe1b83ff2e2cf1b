import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {
  AddressQuestion,
  ChoicesQuestion,
  NameQuestion,
  PeopleQuestion,
  Question,
} from '../../src/questions/index.js';
import {outcome, readIn} from './fixtures.js';

const options = [
  {value: 'a', label: 'A'},
  {value: 'b', label: 'B'},
  {value: 'none', label: 'None of these', exclusive: true},
];

describe('one choice', () => {
  const questions: readonly Question[] = [
    {kind: 'choice', id: 'q', label: 'Q', options},
    {kind: 'select', id: 'q', label: 'Q', options},
  ];
  for (const question of questions) {
    it(`${question.kind} takes what is listed and nothing else`, () => {
      assert.equal(outcome(question, 'b'), 'b');
      assert.deepEqual(outcome(question, 'c'), {wrong: ['not-an-option']});
      assert.deepEqual(outcome(question, 'constructor'), {wrong: ['not-an-option']});
      for (const blank of ['', undefined, ['a'], {}])
        assert.equal(outcome(question, blank), undefined);
    });
  }

  it('yes-no takes yes and no', () => {
    const question = {kind: 'yes-no', id: 'q', label: 'Q'} as const;
    assert.equal(outcome(question, 'yes'), 'yes');
    assert.equal(outcome(question, 'no'), 'no');
    assert.deepEqual(outcome(question, 'maybe'), {wrong: ['not-an-option']});
  });
});

describe('several choices', () => {
  const question: ChoicesQuestion = {
    kind: 'choices',
    id: 'q',
    label: 'Q',
    offer: ['prefer-not-to-say'],
    options,
  };

  it('come in the order of the options, each once', () => {
    assert.deepEqual(outcome(question, ['b', 'a', 'b', '']), ['a', 'b']);
    assert.deepEqual(outcome(question, 'a'), ['a']);
  });

  it('take nothing that is not listed', () => {
    assert.deepEqual(outcome(question, ['a', 'x']), {wrong: ['not-an-option']});
    assert.deepEqual(outcome(question, ['not-sure']), {wrong: ['not-an-option']});
  });

  it('take "none of these" and special answers only alone', () => {
    assert.deepEqual(outcome(question, ['none']), ['none']);
    assert.deepEqual(readIn(question, ['none', 'a']), {
      ok: false,
      flaws: [{code: 'exclusive-with-others', params: {option: 'none'}}],
    });
    assert.deepEqual(readIn(question, ['a', 'prefer-not-to-say']), {
      ok: false,
      flaws: [{code: 'exclusive-with-others', params: {option: 'prefer-not-to-say'}}],
    });
  });

  it('have nothing in an empty list', () => {
    for (const blank of [[], [''], undefined, {}, 3, [[], {}]]) {
      assert.equal(outcome(question, blank), undefined);
    }
  });
});

describe('special answers', () => {
  it('count only where they are offered', () => {
    const text = {kind: 'text', id: 'q', label: 'Q', offer: ['not-sure']} as const;
    assert.deepEqual(readIn(text, {special: 'not-sure'}), {
      ok: true,
      value: undefined,
      special: 'not-sure',
    });
    assert.deepEqual(outcome(text, {special: 'prefer-not-to-say'}), {wrong: ['not-an-option']});
    assert.deepEqual(outcome({...text, offer: []}, {special: 'not-sure'}), {
      wrong: ['not-an-option'],
    });
    assert.equal(outcome(text, {special: 'whatever'}), undefined);
  });

  it('are one of the answers where answers are listed', () => {
    const question = {kind: 'yes-no', id: 'q', label: 'Q', offer: ['not-sure']} as const;
    for (const answer of ['not-sure', {special: 'not-sure'}]) {
      assert.deepEqual(readIn(question, answer), {ok: true, value: undefined, special: 'not-sure'});
    }
  });

  it('are only words where something is typed', () => {
    const text = {kind: 'text', id: 'q', label: 'Q', offer: ['not-sure']} as const;
    assert.equal(outcome(text, 'not-sure'), 'not-sure');
  });
});

describe('names', () => {
  const name: NameQuestion = {kind: 'name', id: 'q', label: 'Q'};
  const required: NameQuestion = {...name, required: true};

  it('have a first and a last part', () => {
    assert.deepEqual(outcome(required, {first: ' Sam ', last: 'Jones', title: 'Dr'}), {
      first: 'Sam',
      last: 'Jones',
    });
  });

  it('may be one word, unless the name is required', () => {
    assert.deepEqual(outcome(name, {first: 'Sam', last: ' '}), {first: 'Sam'});
    assert.deepEqual(outcome(required, {first: 'Sam'}), {first: 'Sam'});
    assert.deepEqual(outcome(required, {last: 'Jones'}), {last: 'Jones'});
  });

  it('have nothing in empty boxes', () => {
    for (const blank of [{}, {first: '', last: ' '}, 'Sam Jones', undefined]) {
      assert.equal(outcome(required, blank), undefined);
    }
  });
});

describe('addresses', () => {
  const address: AddressQuestion = {kind: 'address', id: 'q', label: 'Q'};
  const required: AddressQuestion = {...address, required: true};

  it('keep the parts that were given, with the postcode set right', () => {
    assert.deepEqual(
      outcome(required, {line1: '1 Quay Street', line2: '', town: 'Leeds', postcode: 'ls11aa'}),
      {
        line1: '1 Quay Street',
        town: 'Leeds',
        postcode: 'LS1 1AA',
      },
    );
  });

  it('may be only a town, unless the address is required', () => {
    assert.deepEqual(outcome(address, {town: 'Leeds'}), {town: 'Leeds'});
    assert.deepEqual(readIn(required, {county: 'Kent'}), {
      ok: false,
      flaws: [
        {code: 'address-line-missing', part: 'line1'},
        {code: 'address-town-missing', part: 'town'},
        {code: 'address-postcode-missing', part: 'postcode'},
      ],
    });
  });

  it('have a full postcode or none', () => {
    assert.deepEqual(readIn(address, {town: 'Leeds', postcode: 'LS1'}), {
      ok: false,
      flaws: [{code: 'postcode-format', part: 'postcode'}],
    });
  });

  it('have nothing in empty boxes', () => {
    assert.equal(outcome(required, {line1: ' '}), undefined);
  });
});

describe('people', () => {
  const people: PeopleQuestion = {
    kind: 'people',
    id: 'people',
    label: 'People',
    min: 1,
    max: 2,
    questions: [
      {kind: 'name', id: 'who', label: 'Name', required: true},
      {
        kind: 'yes-no',
        id: 'call',
        label: 'Can we phone them?',
        offer: ['not-sure'],
        whenYes: [{kind: 'phone', id: 'phone', label: 'Phone', required: true}],
      },
      {kind: 'text', id: 'note', label: 'Note', showWhen: {question: 'call', answered: true}},
    ],
  };
  const sam = {who: {first: 'Sam', last: 'Jones'}};

  it('come out one by one, without blank rows and without what is not asked', () => {
    const rows = [
      {},
      {...sam, call: 'no', phone: '01632 960 001', note: 'Sister'},
      {who: {first: '', last: ''}, call: ''},
      {...sam, note: 'hidden', call: {special: 'not-sure'}},
    ];
    assert.deepEqual(outcome(people, rows), [
      {...sam, call: 'no', note: 'Sister'},
      {...sam, call: {special: 'not-sure'}, note: 'hidden'},
    ]);
    assert.deepEqual(outcome(people, [{...sam, note: 'hidden'}]), [sam]);
  });

  it('say what is wrong in which row as it stands on the page', () => {
    assert.deepEqual(readIn(people, [{}, {who: {first: 'Sam'}, call: 'yes'}, {call: 'x'}]), {
      ok: false,
      flaws: [
        {question: 'phone', code: 'missing', part: '1.phone'},
        {question: 'who', code: 'missing', part: '2.who'},
        {question: 'call', code: 'not-an-option', part: '2.call'},
      ],
    });
  });

  it('are neither too few nor too many', () => {
    assert.equal(outcome(people, []), undefined);
    assert.equal(outcome(people, [{}, {who: {}}]), undefined);
    assert.deepEqual(outcome(people, [sam, sam, sam]), {wrong: ['too-many']});
    assert.deepEqual(outcome({...people, min: 2}, [sam]), {wrong: ['too-few']});
    const {max: _, ...unlimited} = people;
    assert.deepEqual(
      outcome(
        unlimited,
        Array.from({length: 101}, () => sam),
      ),
      {wrong: ['too-many']},
    );
  });

  it('are no one when what was given is no list', () => {
    for (const blank of ['Sam', {0: sam}, undefined, [null, 3, [], '']]) {
      assert.equal(outcome(people, blank), undefined);
    }
  });
});
