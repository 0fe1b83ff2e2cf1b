import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {countCharacters} from '../../src/questions/index.js';
import {withPlainDigits} from '../../src/questions/values/text.js';
import {outcome, readIn} from './fixtures.js';

const short = {kind: 'text', id: 'q', label: 'Q'} as const;
const long = {kind: 'long-text', id: 'q', label: 'Q'} as const;

describe('text', () => {
  for (const [what, answer, value] of [
    ['takes blanks off both ends', '  Sam \u00a0', 'Sam'],
    ['composes accents, so that equal words are equal', 'Zoe\u0308', 'Zoë'],
    ['makes one line of a text that is to have one', 'one\r\ntwo\tthree', 'one two three'],
    ['drops control characters, which no record can hold', 'a\u0000b\u0007c', 'abc'],
    ['drops half of an emoji, which other systems cannot read', 'A\ud83d b\ude00', 'A b'],
    ['takes off the blanks that stood before what it drops', 'Sam \ud83d\u0000', 'Sam'],
    ['composes accents around what it drops', 'Zoe\ud83d\u0308', 'Zoë'],
    ['keeps markup as the text it is', '<b>Sam</b> & co', '<b>Sam</b> & co'],
    ['keeps an emoji whole', '\u2764\ufe0f', '\u2764\ufe0f'],
  ] as const) {
    it(what, () => {
      assert.equal(outcome(short, answer), value);
    });
  }

  for (const blank of [
    '',
    '   ',
    '\n\t',
    '\u200b\u200d\ufeff',
    '\u2066\u2069',
    '\ud83d',
    ' \udc00\u0000',
    undefined,
    null,
    7,
    {},
    [],
  ]) {
    it(`has nothing in ${JSON.stringify(blank)}`, () => {
      assert.deepEqual(readIn(short, blank), {ok: true, value: undefined});
    });
  }

  it('keeps line breaks in a long text, as one kind', () => {
    assert.equal(outcome(long, ' one\r\ntwo\rthree\n\nfour '), 'one\ntwo\nthree\n\nfour');
  });

  it('has a shortest and a longest length, both included', () => {
    const question = {...short, minLength: 2, maxLength: 4} as const;
    assert.deepEqual(outcome(question, 'a'), {wrong: ['too-short']});
    assert.equal(outcome(question, 'ab'), 'ab');
    assert.equal(outcome(question, 'abcd'), 'abcd');
    assert.deepEqual(readIn(question, 'abcde'), {
      ok: false,
      flaws: [{code: 'too-long', params: {max: 4}}],
    });
  });

  it('counts length as a person does', () => {
    const family = '👨‍👩‍👧‍👦';
    assert.equal(outcome({...long, maxLength: 3}, family.repeat(3)), family.repeat(3));
    assert.deepEqual(outcome({...long, maxLength: 2}, family.repeat(3)), {wrong: ['too-long']});
  });
});

describe('countCharacters', () => {
  it('counts letters with accents, flags, line breaks and joined emoji as one', () => {
    assert.equal(countCharacters(''), 0);
    assert.equal(countCharacters('abc\n'), 4);
    assert.equal(countCharacters('a\r\nb'), 3);
    assert.equal(countCharacters('e\u0301'), 1);
    assert.equal(countCharacters('🏴󠁧󠁢󠁷󠁬󠁳󠁿🇵🇱'), 2);
    assert.equal(countCharacters('नमस्ते'), [...new Intl.Segmenter().segment('नमस्ते')].length);
  });

  it('counts every ASCII text by its length', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.integer({min: 32, max: 126}).map((c) => String.fromCharCode(c))}),
        (text) => {
          assert.equal(countCharacters(text), text.length);
        },
      ),
    );
  });

  it('counts the same in a long text as in a short one', () => {
    const characters = ['a', 'é', 'e\u0301', '👨‍👩‍👧‍👦', '🇵🇱', '\r\n', 'नि', '한', '👍🏽', ' ', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'];
    const some = fc.array(fc.constantFrom(...characters), {minLength: 200, maxLength: 600});
    fc.assert(
      fc.property(some, (all) => {
        const text = all.join('');
        assert.equal(countCharacters(text), [...new Intl.Segmenter().segment(text)].length);
      }),
      {numRuns: 30},
    );
  });

  it('counts a very long text to its end, also one made of a single letter', () => {
    assert.equal(countCharacters('é '.repeat(200_000)), 400_000);
    assert.ok(countCharacters(`a${'\u0301'.repeat(100_000)}`) < 1000);
  });

  it('counts code points where the browser cannot do better', (t) => {
    const {Segmenter} = Intl;
    t.after(() => Object.defineProperty(Intl, 'Segmenter', {value: Segmenter}));
    Object.defineProperty(Intl, 'Segmenter', {value: undefined});
    assert.equal(countCharacters('é👍'), 2);
  });
});

describe('digits of other scripts', () => {
  it('are read as 0 to 9, whichever script of Unicode they are from', () => {
    const digits = Array.from({length: 0x110000}, (_, code) => code).filter(
      (code) => (code < 0xd800 || code > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(code)),
    );
    assert.ok(digits.length > 600);
    digits.forEach((code, i) => {
      // Unicode keeps every script's digits in order from zero, and all runs are whole.
      assert.equal(withPlainDigits(String.fromCodePoint(code)), String(i % 10), code.toString(16));
    });
  });
});
