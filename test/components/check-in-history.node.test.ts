/** What was said before, without a page: the order, the days, and where words changed. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {historyOf} from '../../src/components/wellbeing-check-in/history/model.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {
  answered,
  checkInOn,
  definition,
  HAPPY,
  happy,
  numbers,
  otherWords,
  words,
} from '../fixtures/check-ins.js';

const history = (...given: Parameters<typeof historyOf>) =>
  inLanguage(SOURCE, () => historyOf(...given));

describe('the history of check-ins', () => {
  it('has each question alone, its answers in the order they were given', () => {
    const {questions, refused} = history([...numbers, ...words], definition);
    assert.deepEqual(
      questions.map(({label, entries}) => [label, entries.length]),
      [
        [HAPPY, 5],
        ['How did you sleep?', 2],
        ['What would help?', 1],
        ['Is there more to say?', 1],
      ],
    );
    assert.deepEqual(
      questions[0]?.entries.map(({date, said, value}) => [date, said.join(), value]),
      [
        ['19 January 2026', '4', 4],
        ['2 February 2026', '', undefined],
        ['2 March 2026', 'I am not sure', undefined],
        ['13 April 2026', '7', 7],
        ['25 May 2026', '0', 0],
      ],
    );
    assert.equal(refused, 0);
  });

  it('has no number that nobody gave', () => {
    const scores = [{id: 'sum', label: 'All', value: 33, missing: [], audience: ['link-worker']}];
    const {questions} = history([checkInOn('2026-01-19', {answers: [happy(4)], scores})]);
    assert.doesNotMatch(JSON.stringify(questions), /33|All/);
  });

  it('says where words changed, and that they were adapted', () => {
    const marks = (checkIns: Parameters<typeof historyOf>[0]) =>
      history(checkIns).questions[0]?.entries.map(({otherWords: other, adapted}) => [
        other,
        adapted,
      ]);
    const [plain, easy] = [
      [false, false],
      [true, true],
    ];
    assert.deepEqual(marks(otherWords), [plain, plain, easy]);
    const version = checkInOn('2026-06-01', {
      answers: [happy(2)],
      definition: {id: 'ons4', version: '2'},
    });
    assert.deepEqual(marks([...otherWords.slice(0, 2), version]), [plain, plain, [true, false]]);
    const welsh = checkInOn('2026-06-01', {
      answers: [happy(2)],
      language: 'cy',
      wording: 'adapted',
    });
    assert.deepEqual(marks([welsh, {...welsh, createdAt: '2026-06-02T12:00:00.000Z'}]), [
      [false, true],
      [false, false],
    ]);
  });

  it('puts a check-in from paper on the day of the paper', () => {
    const paper = checkInOn('2026-06-01', {answers: [happy(9)], fromPaper: {date: '2026-01-01'}});
    const [question] = history([...numbers, paper]).questions;
    assert.deepEqual(question?.entries[0]?.date, '1 January 2026');
  });

  it('takes the scale from the questions of now, and never leaves an answer outside it', () => {
    const scale = (value: number, given?: typeof definition) =>
      history([checkInOn('2026-01-19', {answers: [happy(value)]})], given).questions[0]?.scale;
    assert.deepEqual(scale(3), {min: 0, max: 10});
    assert.deepEqual(scale(14), {min: 0, max: 14});
    assert.equal(scale(3, definition)?.minLabel, 'Not at all');
  });

  it('keeps what is private for when it is asked for', () => {
    const {questions} = history(words);
    assert.deepEqual(
      questions.map(({sensitive}) => sensitive),
      [false, false, true],
    );
  });

  it('leaves out what is no check-in, and what was never answered', () => {
    const skipped = [{question: 'x', label: 'x', audience: ['link-worker']}];
    const {questions, refused} = history([
      null,
      {type: 'steady-check-in'},
      checkInOn('2026-01-19', {skipped}),
      checkInOn('2026-01-20', {answers: [answered('y', 'text', 'y', ['z'], 'z')]}),
    ]);
    assert.deepEqual([questions.map(({label}) => label), refused], [['y'], 2]);
  });
});
