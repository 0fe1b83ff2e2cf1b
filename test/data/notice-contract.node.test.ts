/** The contracts of a notice and of its readings: parsers, JSON Schemas, and that they say the same. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  checkNotice,
  checkNoticeReading,
  noticeReadingSchema,
  noticeSchema,
  parseNotice,
  parseNoticeReading,
  upgradeNotice,
  upgradeNoticeReading,
  type Notice,
  type NoticePoint,
} from '../../src/data/contracts/index.js';
import {ContractError, type Fault} from '../../src/errors.js';
import {copyOf, JUNK, put, sayingOnly, spotsIn} from '../fixtures/broken-records.js';
import {wholeNotice, wholeReading} from '../fixtures/whole-notice.js';

const ajv = new Ajv2020({allErrors: true, strict: true, strictTypes: false, strictRequired: false});
addFormats.default(ajv);
const keepsNotice = ajv.compile(noticeSchema);
const keepsReading = ajv.compile(noticeReadingSchema);

function faultsOf(input: unknown, check: typeof checkNotice | typeof checkNoticeReading): Fault[] {
  const read = check(input);
  return read.ok ? [] : [...read.faults];
}
const wheresOf = (input: unknown) => faultsOf(input, checkNotice).map(({where}) => where);

const plus = (more: object): unknown => ({...wholeNotice, ...more});

/** A notice of one point. */
const withPoint = (point: object): unknown =>
  plus({
    sections: [{id: 's', points: [{id: 'p', text: 'Ask the pharmacist.', ...point}]}],
    understanding: {},
  });
const withFormat = (format: object): unknown => plus({formats: [format]});
const [first] = wholeNotice.understanding?.questions ?? [];
const withQuestion = (question: object): unknown =>
  plus({understanding: {questions: [{...first, ...question}]}});

describe('the contract of a notice', () => {
  it('is kept by a notice that says everything, and by the least there can be', () => {
    const point: NoticePoint = {id: 'p', text: 'You can drink the water.'};
    const least: Notice = {
      type: 'steady-notice',
      version: '1.0',
      id: 'water',
      title: 'Water',
      sections: [{id: 's', points: [point]}],
    };
    for (const notice of [wholeNotice, least]) {
      assert.deepEqual(wheresOf(notice), []);
      assert.ok(keepsNotice(notice), JSON.stringify(keepsNotice.errors));
      assert.equal(parseNotice(notice), notice);
      assert.equal(upgradeNotice(notice), notice);
    }
  });

  it('says where something is wrong, and what was expected', () => {
    const input = plus({
      title: '',
      date: '2026-02-30',
      sections: [{id: 'a b', points: []}],
      formats: [{kind: 'language', url: 'javascript:alert(1)'}],
      understanding: {questions: [{...first, options: [{id: 'a', text: 'One'}]}]},
    });
    assert.deepEqual(faultsOf(input, checkNotice), [
      {where: 'title', message: 'Expected text with something in it, 300 characters at most.'},
      {where: 'date', message: 'Expected a day as YYYY-MM-DD.'},
      {where: 'sections[0].id', message: 'Expected letters, digits, "-" or "_", 100 at most.'},
      {where: 'sections[0].points', message: 'Expected 1 or more in the list.'},
      {
        where: 'formats[0].url',
        message: 'Expected an address that starts with https:// or http://, or a path.',
      },
      {where: 'formats[0].language', message: 'Expected this beside the kind "language".'},
      {
        where: 'understanding.questions[0].options',
        message: 'Expected 2 or more in the list.',
      },
      {
        where: 'understanding.questions[0].options',
        message: 'Expected one at least that is "right".',
      },
    ]);
  });

  /** Broken in one way: what it is, where that is said, and whether a schema can say it too. */
  const broken: readonly [why: string, where: string, input: unknown, schema?: 'blind'][] = [
    [
      'two points with one id',
      'sections[0].points[1].id',
      plus({
        sections: [
          {
            id: 's',
            points: [
              {id: 'tap', text: 'x'},
              {id: 'tap', text: 'y'},
            ],
          },
        ],
        understanding: {},
      }),
      'blind',
    ],
    [
      'a point with the id of its section',
      'sections[0].points[0].id',
      withPoint({id: 's'}),
      'blind',
    ],
    [
      'a hard word that is not in the text',
      'sections[0].points[0].hardWords[0].word',
      withPoint({hardWords: [{word: 'licence', meaning: 'A licence is a list of rules.'}]}),
      'blind',
    ],
    [
      'a question about a point that is not there',
      'understanding.questions[0].point',
      withQuestion({point: 'gone'}),
      'blind',
    ],
    [
      'two options with one id',
      'understanding.questions[0].options[1].id',
      withQuestion({
        options: [
          {id: 'a', text: 'One', right: true},
          {id: 'a', text: 'Two'},
        ],
      }),
      'blind',
    ],
    [
      'no option that the notice gives',
      'understanding.questions[0].options',
      withQuestion({
        options: [
          {id: 'a', text: 'One'},
          {id: 'b', text: 'Two'},
        ],
      }),
    ],
    [
      'five options',
      'understanding.questions[0].options',
      withQuestion({
        options: ['a', 'b', 'c', 'd', 'e'].map((id) => ({id, text: id, right: true})),
      }),
    ],
    [
      'three questions',
      'understanding.questions',
      plus({understanding: {questions: [first, first, first]}}),
    ],
    [
      'a drawing in the record that could hold scripts',
      'sections[0].points[0].image.src',
      withPoint({image: {src: 'data:image/svg+xml;base64,PHN2Zz4='}}),
    ],
    [
      'a picture that is a script',
      'sections[0].points[0].image.src',
      withPoint({image: {src: 'javascript:alert(1)'}}),
    ],
    ['a film of nobody', 'formats[0]', withFormat({kind: 'bsl'})],
    [
      'captions from anywhere',
      'formats[0].captions',
      withFormat({kind: 'bsl', url: '/a.mp4', captions: 'data:text/vtt,x'}),
    ],
    [
      'a language without its name',
      'formats[0].language',
      withFormat({kind: 'language', how: 'x'}),
    ],
    ['no points', 'sections', plus({sections: []})],
    [
      'a text that goes on and on',
      'sections[0].points[0].text',
      withPoint({text: 'a'.repeat(2001)}),
    ],
    ['a day that is none', 'date', plus({date: '2026-02-29'})],
    ['a language that is a sentence', 'language', plus({language: 'in English'})],
  ];
  for (const [why, where, input, schema] of broken) {
    it(`is not kept by ${why}`, () => {
      assert.deepEqual(wheresOf(input), [where]);
      assert.equal(keepsNotice(input), schema === 'blind');
    });
  }

  it('takes photographs that stand in the record, and paths', () => {
    for (const src of [
      'data:image/png;base64,iVBORw0KGgo=',
      '/p.jpg',
      'https://prison.example/p',
    ]) {
      assert.deepEqual(wheresOf(withPoint({image: {src}})), []);
      assert.ok(keepsNotice(withPoint({image: {src}})));
    }
  });

  it('says so when a record is newer, and throws what can be caught by type', () => {
    const newer = /version: Expected version 1\.0 or earlier/;
    assert.throws(() => upgradeNotice(plus({version: '2.0'})), newer);
    assert.throws(() => upgradeNoticeReading({...wholeReading, version: '2.0'}), newer);
    for (const parse of [parseNotice, upgradeNotice, parseNoticeReading, upgradeNoticeReading]) {
      for (const input of [undefined, null, 0, '', [], {}, () => 1, new Date(0)]) {
        assert.throws(() => parse(input), ContractError);
      }
    }
  });

  it('never repeats what a notice says', () => {
    const secret = 'Baptiste £';
    const input = {...(sayingOnly(secret, copyOf(wholeNotice)) as object), [secret]: secret};
    const faults = faultsOf(input, checkNotice);
    assert.ok(faults.length > 20);
    assert.doesNotMatch(JSON.stringify(faults), /Baptiste/);
  });
});

describe('the contract of a reading', () => {
  it('is kept by one that says everything', () => {
    assert.equal(parseNoticeReading(wholeReading), wholeReading);
    assert.equal(upgradeNoticeReading(wholeReading), wholeReading);
    assert.ok(keepsReading(wholeReading), JSON.stringify(keepsReading.errors));
  });

  it('has no room for a score, or for what was chosen', () => {
    for (const more of [{score: 1}, {answers: ['no']}, {right: 1}]) {
      assert.equal(checkNoticeReading({...wholeReading, ...more}).ok, false);
      assert.equal(keepsReading({...wholeReading, ...more}), false);
    }
  });
});

/** What a schema cannot say. */
const BEYOND = /each id once|each word once|a word of the text|the id of a point/;

const cases: readonly [
  string,
  object,
  typeof checkNotice | typeof checkNoticeReading,
  ValidateFunction,
][] = [
  ['notice', wholeNotice, checkNotice, keepsNotice],
  ['reading', wholeReading, checkNoticeReading, keepsReading],
];
for (const [name, sample, check, keeps] of cases) {
  describe(`the parser and the JSON Schema of a ${name}`, () => {
    it('say the same, whatever is put anywhere', () => {
      const places = spotsIn(copyOf(sample)).length;
      for (let place = 0; place < places; place++) {
        for (const value of [...JUNK, 'language', 10_001, 'x'.repeat(301), 'x'.repeat(2001)]) {
          const record = copyOf(sample);
          const spot = spotsIn(record)[place];
          assert.ok(spot);
          put(spot, value);
          const faults = faultsOf(record, check).filter(({message}) => !BEYOND.test(message));
          const said = keeps(record);
          assert.equal(
            faults.length === 0,
            said,
            JSON.stringify({faults, errors: keeps.errors, spot}),
          );
        }
      }
    });
  });
}
