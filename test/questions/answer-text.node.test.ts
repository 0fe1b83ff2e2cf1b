import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {
  answerText,
  optionText,
  rowTexts,
  yesNoOptions,
  type Answer,
  type Kind,
  type Question,
} from '../../src/questions/index.js';
import {EVERY_KIND, TODAY} from './fixtures.js';

const more = {
  options: [
    {value: 'a', label: {en: 'Apples', cy: 'Afalau'}},
    {value: 'b', label: 'Pears'},
  ],
  min: 0,
  max: 10,
  minLabel: 'not at all',
  maxLabel: 'very',
  offer: ['not-sure', 'prefer-not-to-say'],
};

function of(kind: Kind, extra: object = {}): Question {
  return {kind, id: 'q', label: 'Q', ...more, ...extra} as unknown as Question;
}

function lines(question: Question, answer: unknown, tag = 'en-GB'): readonly string[] {
  const language = tag === 'en-GB' ? SOURCE : {tag};
  return inLanguage(language, () => answerText(question, answer as Answer, TODAY));
}

describe('answers in words', () => {
  const table: readonly [Question, unknown, readonly string[]][] = [
    [of('text'), ' Sam\u0007 ', ['Sam']],
    [of('text'), '', []],
    [of('long-text'), 'one\r\n\r\ntwo', ['one', 'two']],
    [of('choice'), 'a', ['Apples']],
    [of('choice'), 'not-sure', ['I am not sure']],
    [of('choice'), 'gone', ['gone']],
    [of('select'), 'b', ['Pears']],
    [of('choices'), ['b', 'a'], ['Apples', 'Pears']],
    [of('choices'), ['b', 'prefer-not-to-say'], ['Pears', 'I do not want to say']],
    [of('choices', {offer: undefined}), ['b', 'gone'], ['Pears']],
    [of('choices'), [], []],
    [of('yes-no'), 'yes', ['Yes']],
    [of('yes-no'), 'no', ['No']],
    [of('date'), {day: '6', month: 'aug', year: '2018'}, ['6 August 2018']],
    [of('date', {precision: 'year'}), {month: '8', year: '2018'}, ['August 2018']],
    [of('date', {precision: 'year'}), {year: '2018'}, ['2018']],
    [of('date'), {day: '31', month: 'Feb', year: '2018'}, ['31 Feb 2018']],
    [of('date'), {month: '8'}, ['8']],
    [of('date'), {day: ''}, []],
    [of('number'), '1000', ['1,000']],
    [of('number', {suffix: 'weeks'}), '12', ['12 weeks']],
    [of('number'), 'a few', ['a few']],
    [of('number'), '', []],
    [of('scale'), '7', ['7 (0 is not at all, 10 is very)']],
    [of('scale'), 'not-sure', ['I am not sure']],
    [of('email'), ' name@example.com', ['name@example.com']],
    [of('phone'), ' 01632 960 001 ', ['01632 960 001']],
    [of('postcode'), 'ls11aa', ['LS1 1AA']],
    [of('postcode'), 'ls1', ['ls1']],
    [of('nhs-number'), '9990000018', ['999 000 0018']],
    [of('nhs-number'), '99-900', ['99900']],
    [of('prison-number'), 'a1234 bc', ['A1234BC']],
    [of('crn'), 'x123456', ['X123456']],
    [of('name'), {first: ' Sam ', last: 'Jones'}, ['Sam Jones']],
    [of('name'), {last: 'Jones'}, ['Jones']],
    [
      of('address'),
      {line1: '1 Quay Street', line2: ' ', town: 'Leeds', postcode: 'ls11aa'},
      ['1 Quay Street', 'Leeds', 'LS1 1AA'],
    ],
    [of('address'), {postcode: 'ls1'}, ['ls1']],
    [of('text'), {special: 'not-sure'}, ['I am not sure']],
    [of('people'), {special: 'prefer-not-to-say'}, ['I do not want to say']],
    [of('text'), undefined, []],
  ];
  for (const [question, answer, expected] of table) {
    it(`${question.kind}: ${JSON.stringify(answer)}`, () => {
      assert.deepEqual(lines(question, answer), expected);
    });
  }

  it('are in the language of the place', () => {
    assert.deepEqual(lines(of('choice'), 'a', 'cy'), ['Afalau']);
    assert.deepEqual(lines(of('date'), '2018-08-06', 'cy'), ['6 Awst 2018']);
  });
});

describe('people in words', () => {
  const people = EVERY_KIND.sections[1]?.pages[2]?.questions[0];
  assert.ok(people?.kind === 'people');
  const rows = [
    {},
    {
      who: {first: 'Alex', last: 'Smith'},
      how: ['talk', 'other'],
      'how-other': 'Cooks',
      since: {year: '2018'},
    },
    {who: {first: 'Kim'}, 'how-other': 'not asked', 'their-phone': {special: 'prefer-not-to-say'}},
  ];

  it('are a line for each', () => {
    assert.deepEqual(lines(people, rows), [
      'Name: Alex Smith, How do they help?: They listen Another way, How?: Cooks, Since when?: 2018',
      'Name: Kim, Their phone: I do not want to say',
    ]);
  });

  it('can be had answer by answer', () => {
    const texts = inLanguage(SOURCE, () => rowTexts(people, rows));
    assert.deepEqual(
      texts.map((row) => row.map(({question, label, text}) => [question.id, label, text])),
      [
        [
          ['who', 'Name', ['Alex Smith']],
          ['how', 'How do they help?', ['They listen', 'Another way']],
          ['how-other', 'How?', ['Cooks']],
          ['since', 'Since when?', ['2018']],
        ],
        [
          ['who', 'Name', ['Kim']],
          ['their-phone', 'Their phone', ['I do not want to say']],
        ],
      ],
    );
    assert.deepEqual(rowTexts(people, 'nobody'), []);
  });
});

describe('options in words', () => {
  it('are yes and no with their follow-ups', () => {
    const more: Question = {kind: 'text', id: 'more', label: 'More'};
    const question = {kind: 'yes-no', id: 'q', label: 'Q', whenYes: [more], whenNo: []} as const;
    inLanguage(SOURCE, () => {
      assert.deepEqual(yesNoOptions(question), [
        {value: 'yes', label: 'Yes', questions: [more]},
        {value: 'no', label: 'No', questions: []},
      ]);
      assert.deepEqual(yesNoOptions({kind: 'yes-no', id: 'q', label: 'Q'}), [
        {value: 'yes', label: 'Yes'},
        {value: 'no', label: 'No'},
      ]);
      assert.equal(optionText({kind: 'text', id: 'q', label: 'Q'}, 'x'), 'x');
    });
  });
});
