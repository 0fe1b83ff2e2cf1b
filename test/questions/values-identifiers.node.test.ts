import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {PatternQuestion} from '../../src/questions/index.js';
import {nhsCheckDigit} from '../../src/questions/values/identifiers.js';
import {outcome, readIn} from './fixtures.js';

function of(kind: PatternQuestion['kind']): PatternQuestion {
  return {kind, id: 'q', label: 'Q'};
}

/** What people put between the characters of a code. */
const between = fc.constantFrom(
  '',
  ' ',
  '-',
  '.',
  '\u00a0',
  '\u200b',
  '\u2013',
  '\u202f',
  '\u2066',
  '\u2011',
  '\t',
);

function spaced(code: fc.Arbitrary<string>): fc.Arbitrary<[code: string, typed: string]> {
  return code.chain((text) =>
    fc
      .array(between, {minLength: text.length + 1, maxLength: text.length + 1})
      .map((gaps): [string, string] => [
        text,
        `${gaps[0] ?? ''}${[...text].map((char, i) => char + (gaps[i + 1] ?? '')).join('')}`,
      ]),
  );
}

const nhsNumber = fc
  .stringMatching(/^\d{9}$/)
  .filter((nine) => nhsCheckDigit(nine) < 10)
  .map((nine) => nine + String(nhsCheckDigit(nine)));

describe('NHS numbers', () => {
  const nhs = of('nhs-number');

  for (const number of ['9990000018', '9990000026', '9991234578', '9876543210', '9912003888']) {
    it(`takes ${number}`, () => {
      assert.equal(outcome(nhs, number), number);
    });
  }

  for (const [what, typed, code] of [
    ['letters', '999 000 001A', 'nhs-number-letters'],
    ['words', 'I do not know', 'nhs-number-letters'],
    ['nine digits', '999 000 001', 'nhs-number-too-short'],
    ['nothing but hyphens', '---', 'nhs-number-too-short'],
    ['eleven digits', '999 000 00188', 'nhs-number-too-long'],
    ['a National Insurance number', 'qq 12 34 56 c', 'nhs-number-national-insurance'],
    [
      'a National Insurance number without its last letter',
      'QQ123456',
      'nhs-number-national-insurance',
    ],
    ['the example that no check passes', '999 123 4567', 'nhs-number-check'],
    ['a check digit of ten', '999 123 4560', 'nhs-number-check'],
  ] as const) {
    it(`tells ${what} apart`, () => {
      assert.deepEqual(outcome(nhs, typed), {wrong: [code]});
    });
  }

  it('computes the check digit as the NHS Data Dictionary does', () => {
    assert.equal(nhsCheckDigit('999000001'), 8);
    assert.equal(nhsCheckDigit('999123456'), 10);
    assert.equal(nhsCheckDigit('000000000'), 0);
  });

  it('takes every correct number, however it is spaced', () => {
    fc.assert(
      fc.property(spaced(nhsNumber), ([number, typed]) => {
        assert.equal(outcome(nhs, typed), number);
      }),
    );
  });

  it('takes none with one digit changed', () => {
    fc.assert(
      fc.property(nhsNumber, fc.nat(9), fc.integer({min: 1, max: 9}), (number, at, by) => {
        const other = String((Number(number[at]) + by) % 10);
        const changed = number.slice(0, at) + other + number.slice(at + 1);
        assert.deepEqual(outcome(nhs, changed), {wrong: ['nhs-number-check']});
      }),
    );
  });

  it('takes none with two neighbours swapped', () => {
    fc.assert(
      fc.property(nhsNumber, fc.nat(8), (number, at) => {
        const [a = '', b = ''] = [number[at], number[at + 1]];
        fc.pre(a !== b);
        const swapped = number.slice(0, at) + b + a + number.slice(at + 2);
        assert.deepEqual(outcome(nhs, swapped), {wrong: ['nhs-number-check']});
      }),
    );
  });

  it('reads digits of other scripts', () => {
    assert.equal(outcome(nhs, '٩٩٩ ٠٠٠ ٠٠١٨'), '9990000018');
  });
});

describe('prison numbers and CRNs', () => {
  it('come out in capitals, without spaces', () => {
    assert.equal(outcome(of('prison-number'), ' a 1234-bc '), 'A1234BC');
    assert.equal(outcome(of('crn'), 'x 123.456'), 'X123456');
    assert.equal(outcome(of('crn'), 'Ｘ１２３４５６'), 'X123456');
  });

  for (const wrong of ['A123BC', 'A12345BC', '1234ABC', 'A1234B', 'A1234BCD', 'X123456']) {
    it(`${wrong} is no prison number`, () => {
      assert.deepEqual(outcome(of('prison-number'), wrong), {wrong: ['prison-number-format']});
    });
  }

  for (const wrong of ['123456', 'X12345', 'X1234567', 'XX12345', 'A1234BC']) {
    it(`${wrong} is no CRN`, () => {
      assert.deepEqual(outcome(of('crn'), wrong), {wrong: ['crn-format']});
    });
  }

  it('are taken in any spacing', () => {
    fc.assert(
      fc.property(
        spaced(fc.stringMatching(/^[A-Z]\d{4}[A-Z]{2}$/)),
        spaced(fc.stringMatching(/^[A-Z]\d{6}$/)),
        ([prison, typedPrison], [crn, typedCrn]) => {
          assert.equal(outcome(of('prison-number'), typedPrison.toLowerCase()), prison);
          assert.equal(outcome(of('crn'), typedCrn), crn);
        },
      ),
    );
  });
});

describe('postcodes', () => {
  for (const [typed, value] of [
    ['sw1a1aa', 'SW1A 1AA'],
    ['SW1A 1AA', 'SW1A 1AA'],
    [' m1-1ae ', 'M1 1AE'],
    ['b33 8th', 'B33 8TH'],
    ['cr2.6xh', 'CR2 6XH'],
    ['ec1a\u00a01bb', 'EC1A 1BB'],
    ['bf1 1aa', 'BF1 1AA'],
    ['gir 0aa', 'GIR 0AA'],
  ] as const) {
    it(`reads ${typed}`, () => {
      assert.equal(outcome(of('postcode'), typed), value);
    });
  }

  for (const typed of ['SW1', 'SW1A 1A', '12345', 'SW1A 1AAA', 'London', 'SWX 1AA']) {
    it(`wants a full one and not ${typed}`, () => {
      assert.deepEqual(outcome(of('postcode'), typed), {wrong: ['postcode-format']});
    });
  }
});

describe('phone numbers', () => {
  for (const typed of [
    '01632 960 001',
    '07700 900 982',
    '(020) 7946 0000',
    '020-7946-0000',
    '+44 808 157 0192',
    '+44 (0)7700 900982',
    '0044 7700 900982',
    '0800 1111',
    '01632 960001 ext 12',
    '01632 960001 x12',
    '01632 960001 est. 12',
    '01632 960001 #12',
    '+48 22 345 67 89',
    '+355 69 212 3456',
    '00 1 212 555 0100',
    '447700900982',
    '07700\u200b900982',
  ]) {
    it(`keeps ${typed} as it was typed`, () => {
      assert.equal(outcome(of('phone'), ` ${typed} `), typed);
    });
  }

  for (const typed of [
    '12345',
    '0770090098212',
    'none',
    '07700 900982 or 01632 960001',
    '+',
    'ext 12',
    '+44',
    '0',
    '01632 96000l',
    '+123456789012345678',
  ]) {
    it(`does not take ${typed}`, () => {
      assert.deepEqual(outcome(of('phone'), typed), {wrong: ['phone-format']});
    });
  }
});

describe('email addresses', () => {
  for (const typed of ['name@example.com', "o'neil+x@mail.example.co.uk", 'zoë@пример.example']) {
    it(`takes ${typed}`, () => {
      assert.equal(outcome(of('email'), `  ${typed}\u200b `), typed);
    });
  }

  for (const typed of [
    'name',
    'name@',
    '@example.com',
    'a@b@c.com',
    'name@example',
    'name@.com',
    'name@example.',
    'name@ex..com',
    'na me@example.com',
    'name@exa mple.com',
    'a@b.com, c@d.com',
    '<name@example.com>',
    `${'a'.repeat(320)}@b.co`,
  ]) {
    it(`does not take ${typed.slice(0, 30)}`, () => {
      assert.deepEqual(outcome(of('email'), typed), {wrong: ['email-format']});
    });
  }
});

describe('all of them', () => {
  const kinds = ['email', 'phone', 'postcode', 'nhs-number', 'prison-number', 'crn'] as const;

  for (const kind of kinds) {
    it(`${kind}: a blank is nothing, and nothing throws`, () => {
      for (const blank of ['', ' \u200b', undefined, null, {}, ['a']]) {
        assert.deepEqual(readIn(of(kind), blank), {ok: true, value: undefined});
      }
      fc.assert(
        fc.property(fc.string({unit: 'binary'}), (text) => {
          readIn(of(kind), text);
        }),
      );
    });

    it(`${kind}: a very long answer is read to its end`, () => {
      for (const piece of ['0', ' ', 'a', '@', '.', 'a.', '0 ', '+0x', '１', '\u200b', '(', 'a@']) {
        const answer = `x${piece.repeat(500_000 / piece.length)}!`;
        // What looks at each part again for each part would take hours.
        for (const long of [answer, answer.slice(1)]) assert.ok('ok' in readIn(of(kind), long));
      }
    });
  }
});
