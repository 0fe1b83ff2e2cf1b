import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {addDays, isRealDay, monthNumber} from '../../src/questions/dates.js';
import type {DateQuestion} from '../../src/questions/index.js';
import {parseDate} from '../../src/questions/values/date.js';
import {outcome, readIn, TODAY} from './fixtures.js';

const date: DateQuestion = {kind: 'date', id: 'q', label: 'Q'};

function at(day: string, month: string, year: string) {
  return {day, month, year};
}

/** Any real day from the year 1 to 9999. */
const anyDay = fc
  .integer({min: Date.UTC(0, 0, 1) - 59_926_608_000_000, max: Date.UTC(9999, 11, 31)})
  .map((time) => new Date(time).toISOString().slice(0, 10))
  .filter((day) => /^\d{4}-/.test(day) && !day.startsWith('0000'));

describe('dates', () => {
  for (const [parts, value] of [
    [at('6', '8', '2018'), '2018-08-06'],
    [at('06', '08', '2018'), '2018-08-06'],
    [at(' 6 ', ' August ', ' 2018 '), '2018-08-06'],
    [at('6', 'aug', '2018'), '2018-08-06'],
    [at('6', 'AUG.', '2018'), '2018-08-06'],
    [at('6', 'sept', '2018'), '2018-09-06'],
    [at('29', '2', '2024'), '2024-02-29'],
    [at('٦', '٨', '٢٠١٨'), '2018-08-06'],
    [at('۶', '۸', '۲۰۱۸'), '2018-08-06'],
    [at('６', '８', '２０１８'), '2018-08-06'],
    [at('\u200e6', '8\u200f', '20\u200b18'), '2018-08-06'],
  ] as const) {
    it(`reads ${JSON.stringify(parts)}`, () => {
      assert.equal(outcome(date, parts), value);
    });
  }

  it('reads a date that a host knows as text', () => {
    assert.equal(outcome(date, '2018-08-06'), '2018-08-06');
    assert.equal(outcome({...date, precision: 'month'}, '2018-08'), '2018-08');
    assert.equal(outcome({...date, precision: 'year'}, '2018'), '2018');
    assert.deepEqual(outcome(date, '2018-08'), {wrong: ['date-incomplete']});
    assert.equal(outcome(date, 'yesterday'), undefined);
  });

  it('has nothing in empty boxes, or in what is no date at all', () => {
    for (const blank of [{}, at('', ' ', '\u200b'), undefined, null, 5, [], {day: 5, month: []}]) {
      assert.deepEqual(readIn(date, blank), {ok: true, value: undefined});
    }
  });

  for (const [parts, missing, part] of [
    [{month: '8', year: '2018'}, 'day', 'day'],
    [{day: '6', year: '2018'}, 'month', 'month'],
    [{day: '6', month: '8'}, 'year', 'year'],
    [{year: '2018'}, 'day month', 'day'],
    [{month: '8'}, 'day year', 'day'],
    [{day: '6'}, 'month year', 'month'],
  ] as const) {
    it(`says that ${missing} is missing, before anything else`, () => {
      assert.deepEqual(readIn(date, parts), {
        ok: false,
        flaws: [{code: 'date-incomplete', part, params: {missing}}],
      });
    });
  }

  it('wants four digits of a year', () => {
    for (const year of ['18', '018', '20180', 'last', '201x']) {
      assert.deepEqual(readIn(date, at('6', '8', year)), {
        ok: false,
        flaws: [{code: 'date-year-digits', part: 'year'}],
      });
    }
  });

  it('says which box is wrong where one is', () => {
    const part = (answer: object) => {
      const reading = readIn(date, answer);
      return !reading.ok && reading.flaws.map(({code, part: box}) => `${code} ${box ?? 'whole'}`);
    };
    assert.deepEqual(part(at('6', '13', '2018')), ['date-not-real month']);
    assert.deepEqual(part(at('6', '0', '2018')), ['date-not-real month']);
    assert.deepEqual(part(at('6', 'Augst', '2018')), ['date-not-real month']);
    assert.deepEqual(part(at('6', 'Ju', '2018')), ['date-not-real month']);
    assert.deepEqual(part(at('32', '8', '2018')), ['date-not-real day']);
    assert.deepEqual(part(at('0', '8', '2018')), ['date-not-real day']);
    assert.deepEqual(part(at('six', '8', '2018')), ['date-not-real day']);
    assert.deepEqual(part(at('29', '2', '2023')), ['date-not-real whole']);
    assert.deepEqual(part(at('29', '2', '1900')), ['date-not-real whole']);
    assert.deepEqual(part(at('31', '4', '2018')), ['date-not-real whole']);
    assert.deepEqual(part(at('1', '1', '0000')), ['date-not-real whole']);
    assert.equal(outcome(date, at('29', '2', '2000')), '2000-02-29');
  });

  it('reads every real day back, by number and by name', () => {
    const names = Array.from({length: 12}, (_, m) =>
      new Intl.DateTimeFormat('en-GB', {month: 'long', timeZone: 'UTC'}).format(Date.UTC(2000, m)),
    );
    fc.assert(
      fc.property(anyDay, (day) => {
        const [y = '', m = '', d = ''] = day.split('-');
        assert.equal(outcome(date, at(d, m, y)), day);
        assert.equal(outcome(date, at(String(Number(d)), names[Number(m) - 1] ?? '', y)), day);
      }),
    );
  });

  it('takes no day that is not in the calendar', () => {
    for (let year = 1896; year <= 2004; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = [String(year), pad(month), pad(day)].join('-');
          const real = new Date(`${text}T00:00:00Z`);
          const is = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text);
          assert.equal(isRealDay(text), is, text);
        }
      }
    }
  });

  it('may leave out the day, or day and month, where the question allows it', () => {
    const month = {...date, precision: 'month'} as const;
    const year = {...date, precision: 'year'} as const;
    assert.equal(outcome(month, {month: '8', year: '2018'}), '2018-08');
    assert.equal(outcome(month, at('6', '8', '2018')), '2018-08-06');
    assert.deepEqual(outcome(month, {year: '2018'}), {wrong: ['date-incomplete']});
    assert.equal(outcome(year, {year: '2018'}), '2018');
    assert.equal(outcome(year, {month: 'August', year: '2018'}), '2018-08');
    assert.equal(outcome(year, at('6', '8', '2018')), '2018-08-06');
    assert.deepEqual(readIn(year, {day: '6', year: '2018'}), {
      ok: false,
      flaws: [{code: 'date-incomplete', part: 'month', params: {missing: 'month'}}],
    });
    assert.deepEqual(outcome(year, {month: '8'}), {wrong: ['date-incomplete']});
    assert.deepEqual(outcome(month, {month: '13', year: '2018'}), {wrong: ['date-not-real']});
  });
});

describe('limits of dates', () => {
  const yesterday = '2026-08-19';
  const today = TODAY.today;
  const tomorrow = '2026-08-21';
  const codes = (question: Partial<DateQuestion>, answer: string) => {
    const reading = readIn({...date, precision: 'year', ...question}, answer);
    return reading.ok ? 'ok' : reading.flaws.map(({code}) => code).join();
  };

  for (const [when, before, same, after] of [
    ['past', 'ok', 'date-not-past', 'date-not-past'],
    ['past-or-today', 'ok', 'ok', 'date-not-past-or-today'],
    ['future', 'date-not-future', 'date-not-future', 'ok'],
    ['future-or-today', 'date-not-future-or-today', 'ok', 'ok'],
  ] as const) {
    it(`"${when}" is about the day the form is filled in`, () => {
      assert.equal(codes({when}, yesterday), before);
      assert.equal(codes({when}, today), same);
      assert.equal(codes({when}, tomorrow), after);
    });
  }

  it('includes the first and the last day', () => {
    assert.equal(codes({min: today}, yesterday), 'date-too-early');
    assert.equal(codes({min: today}, today), 'ok');
    assert.equal(codes({max: today}, today), 'ok');
    assert.equal(codes({max: today}, tomorrow), 'date-too-late');
  });

  it('says both limits where there are two', () => {
    const question = {...date, min: '2026-01-01', max: 'today'} as const;
    assert.deepEqual(readIn(question, tomorrow), {
      ok: false,
      flaws: [{code: 'date-out-of-range', params: {min: '2026-01-01', max: today}}],
    });
    assert.equal(codes(question, '2025-12-31'), 'date-out-of-range');
  });

  it('says "today" and not a date where today is the limit', () => {
    assert.equal(codes({min: 'today'}, yesterday), 'date-not-future-or-today');
    assert.equal(codes({max: 'today'}, tomorrow), 'date-not-past-or-today');
  });

  it('gives a month or a year the benefit of the doubt', () => {
    for (const when of ['past', 'past-or-today', 'future', 'future-or-today'] as const) {
      assert.equal(codes({when}, '2026'), 'ok', when);
      assert.equal(codes({when}, '2026-08'), 'ok', when);
    }
    assert.equal(codes({when: 'past'}, '2026-09'), 'date-not-past');
    assert.equal(codes({when: 'future'}, '2026-07'), 'date-not-future');
    assert.equal(codes({when: 'future'}, '2025'), 'date-not-future');
    assert.equal(codes({min: '2026-08-20'}, '2026-08'), 'ok');
    assert.equal(codes({min: '2026-08-20'}, '2026-07'), 'date-too-early');
    assert.equal(codes({max: '2026-08-20'}, '2027'), 'date-too-late');
  });
});

describe('names of months', () => {
  const inWelsh = {tag: 'cy'};

  it('are read in the language of the form, whole and cut short', () => {
    inLanguage(inWelsh, () => {
      assert.equal(monthNumber('Awst'), 8);
      assert.equal(monthNumber('gorff'), 7);
      assert.equal(monthNumber('Mawrth'), 3);
      assert.equal(monthNumber('August'), 8);
    });
    assert.equal(
      inLanguage(SOURCE, () => monthNumber('Awst')),
      undefined,
    );
  });

  it('are read in every form a language has, without its accents', () => {
    for (const tag of [
      'cy',
      'pl',
      'ro',
      'lt',
      'sq',
      'pt',
      'ur',
      'pa',
      'ar',
      'ckb',
      'so',
      'vi',
      'bn',
      'fr',
      'zh',
      'hi',
      'fa',
      'en-x-easyread',
      'rom',
    ]) {
      inLanguage({tag}, () => {
        for (const options of [{month: 'long'}, {month: 'long', day: 'numeric'}] as const) {
          for (let month = 0; month < 12; month++) {
            const format = new Intl.DateTimeFormat([tag, 'en-GB'], {
              ...options,
              calendar: 'gregory',
              timeZone: 'UTC',
            });
            const name = format
              .formatToParts(Date.UTC(2000, month, 1))
              .find(({type}) => type === 'month')?.value;
            assert.equal(monthNumber(name ?? ''), month + 1, `${tag}: ${name ?? ''}`);
          }
        }
      });
    }
    inLanguage({tag: 'pl'}, () => {
      assert.equal(monthNumber('Sierpien'), 8);
      assert.equal(monthNumber('sierpnia'), 8);
    });
  });

  it('are not guessed', () => {
    inLanguage(SOURCE, () => {
      for (const text of ['', 'Ju', 'Jux', 'x'.repeat(1000), '...', 'month', '1.5', '-1', '99']) {
        assert.equal(monthNumber(text), undefined, text);
      }
    });
  });
});

describe('days', () => {
  it('are added over months, years and leap days', () => {
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-01-01', -1), '2025-12-31');
    assert.equal(addDays('2026-08-20', 84), '2026-11-12');
  });

  it('end where a year has no four digits', () => {
    assert.equal(addDays('9999-12-31', 1), undefined);
    assert.equal(addDays('0001-01-01', -1), undefined);
    assert.equal(addDays('2026-08-20', Number.MAX_SAFE_INTEGER), undefined);
    assert.equal(addDays('someday', 1), undefined);
  });

  it('added and taken away again are the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({min: -10_000, max: 10_000}), (day, days) => {
        const there = addDays(day, days);
        if (there !== undefined) assert.equal(addDays(there, -days), day);
      }),
    );
  });

  it('are never thrown at, whatever the answer', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('day', 'month', 'year'), (answer, least) => {
        const reading = parseDate(answer, least);
        assert.ok(reading.ok ? true : reading.flaws.length === 1);
      }),
    );
  });
});

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
