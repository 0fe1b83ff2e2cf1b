import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseNumber} from '../../src/questions/values/number.js';
import {outcome, readIn} from './fixtures.js';

const number = {kind: 'number', id: 'q', label: 'Q'} as const;
const scale = {
  kind: 'scale',
  id: 'q',
  label: 'Q',
  min: 0,
  max: 10,
  minLabel: 'low',
  maxLabel: 'high',
} as const;

describe('numbers', () => {
  for (const [written, value] of [
    ['7', 7],
    [' 1 000 ', 1000],
    ['1,000', 1000],
    ['12,345,678', 12345678],
    ['1,00,000', 100000],
    ['+5', 5],
    ['-3', -3],
    ['\u22123', -3],
    ['-0', 0],
    ['007', 7],
    ['٣٠', 30],
    ['۳۰', 30],
    ['３０', 30],
    ['1٬000', 1000],
    ['\u200e42\u200f', 42],
  ] as const) {
    it(`reads ${JSON.stringify(written)} as ${value}`, () => {
      assert.equal(Object.is(outcome(number, written), value), true);
    });
  }

  for (const written of [
    'abc',
    '1,5',
    '1,0000',
    ',5',
    '1e3',
    '0x10',
    '--1',
    '5-',
    '£5',
    '.',
    '-',
    '1.2.3',
    '9'.repeat(400),
    '12345678901234567890',
    'Infinity',
    'NaN',
  ]) {
    it(`does not take ${written.slice(0, 24)} for a number`, () => {
      assert.deepEqual(outcome(number, written), {wrong: ['number-not-a-number']});
    });
  }

  it('takes decimals only where they are asked for', () => {
    assert.deepEqual(outcome(number, '2.5'), {wrong: ['number-not-whole']});
    assert.equal(outcome(number, '2.0'), 2);
    assert.equal(outcome({...number, decimal: true}, '2.5'), 2.5);
    assert.equal(outcome({...number, decimal: true}, '.5'), 0.5);
    assert.equal(outcome({...number, decimal: true}, '٢٫٥'), 2.5);
  });

  it('has limits, both included, and says which are broken', () => {
    const flaws = (question: object, answer: string) => {
      const reading = readIn({...number, ...question}, answer);
      return reading.ok ? reading.value : reading.flaws;
    };
    assert.deepEqual(flaws({min: 1}, '0'), [{code: 'number-too-low', params: {min: 1}}]);
    assert.deepEqual(flaws({max: 5}, '6'), [{code: 'number-too-high', params: {max: 5}}]);
    const both = [{code: 'number-out-of-range', params: {min: 1, max: 5}}];
    assert.deepEqual(flaws({min: 1, max: 5}, '0'), both);
    assert.deepEqual(flaws({min: 1, max: 5}, '6'), both);
    assert.equal(flaws({min: 1, max: 5}, '1'), 1);
    assert.equal(flaws({min: 1, max: 5}, '5'), 5);
  });

  it('has nothing in a blank, or in what is no text', () => {
    for (const blank of ['', ' ', undefined, {}, ['5']]) {
      assert.deepEqual(readIn(number, blank), {ok: true, value: undefined});
    }
  });

  it('reads back any whole number, plain or with commas', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        assert.equal(parseNumber(String(n)), n + 0);
        assert.equal(parseNumber(n.toLocaleString('en-GB')), n + 0);
        assert.equal(parseNumber(n.toLocaleString('fa', {useGrouping: false})), n + 0);
      }),
    );
  });
});

describe('a scale', () => {
  it('takes each of its whole numbers and no other', () => {
    assert.equal(outcome(scale, '0'), 0);
    assert.equal(outcome(scale, '10'), 10);
    for (const out of ['-1', '11', '2.5', 'x']) {
      assert.deepEqual(outcome(scale, out), {wrong: ['not-an-option']});
    }
    assert.equal(outcome(scale, ''), undefined);
  });
});
