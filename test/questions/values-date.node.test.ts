import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {addDays, isRealDay, monthNumber} from '../../src/questions/dates.js';
import type {DateQuestion} from '../../src/questions/index.js';
import {parseDate} from '../../src/questions/values/date.js';
import {wrong, type Reading} from '../../src/questions/values/reading.js';
import {typed, withPlainDigits} from '../../src/questions/values/text.js';
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

  for (const day of [
    '27/3/1985',
    '27.03.1985',
    ' 27-3-1985 ',
    '27 \u2013 3 \u2013 1985',
    '27 3 1985',
    '27 March 1985',
    '27 mar. 1985',
    '27th March, 1985',
    '27th of March 1985',
    '٢٧\u200f/٣\u200f/١٩٨٥',
  ]) {
    it(`reads a whole date in the box of the day: ${JSON.stringify(day)}`, () => {
      for (const precision of ['day', 'month', 'year'] as const) {
        assert.equal(outcome({...date, precision}, at(day, '', ' ')), '1985-03-27');
        assert.equal(outcome({...date, precision}, {day}), '1985-03-27');
      }
    });
  }

  it('says of a whole date that is none that it is no real date, at the box where it stands', () => {
    for (const day of ['31/2/1985', '3/27/1985', '27 Augst 1985', '32 March 1985', '1/1/0000']) {
      assert.deepEqual(
        readIn(date, {day}),
        {ok: false, flaws: [{code: 'date-not-real', part: 'day'}]},
        day,
      );
    }
  });

  it('takes no whole date beside a month or a year, nor one without a whole year', () => {
    assert.deepEqual(outcome(date, at('27/3/1985', '3', '1985')), {wrong: ['date-not-real']});
    assert.deepEqual(outcome(date, at('27/3/1985', '', '1985')), {wrong: ['date-incomplete']});
    for (const day of ['27/3/85', '27/3', 'March 1985', '1985-03-27', '27/3/1985 at 2']) {
      assert.deepEqual(outcome(date, {day}), {wrong: ['date-incomplete']}, day);
    }
  });

  it('reads a whole date with the months of the language around it', () => {
    const inWelsh = (day: string) => inLanguage({tag: 'cy'}, () => parseDate({day}));
    for (const day of ['27 Mawrth 1985', '27ain Mawrth 1985', '27 Maw 1985', '27 March 1985']) {
      assert.deepEqual(inWelsh(day), {ok: true, value: '1985-03-27'}, day);
    }
    assert.deepEqual(outcome(date, {day: '27 Mawrth 1985'}), {wrong: ['date-not-real']});
  });

  it('reads the endings of a day in English and in Welsh', () => {
    const endings =
      '1st 2nd 3rd 4th 11TH 12th 22nd 23 rd 31st 1af 2il 2ail 3ydd 4ydd 5ed 7fed 11eg 20fed 21ain';
    for (const day of endings.replace('23 rd', '23_rd').split(' ')) {
      const typed = day.replace('_', ' ');
      const value = `2018-08-${pad(parseInt(day, 10))}`;
      assert.equal(outcome(date, at(typed, '8', '2018')), value, typed);
    }
    for (const day of ['th', '32nd', '0th', '27thh', '127th', '2x', '2 7th of']) {
      assert.deepEqual(outcome(date, at(day, '8', '2018')), {wrong: ['date-not-real']}, day);
    }
  });

  it('reads every real day as a whole, however it is written', () => {
    const name = (style: 'long' | 'short', month: number) =>
      new Intl.DateTimeFormat('en-GB', {month: style, timeZone: 'UTC'}).format(
        Date.UTC(2000, month - 1),
      );
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('/', '-', '.', ' ', ' / ', ', '),
        fc.constantFrom('', 'th', 'st'),
        fc.constantFrom('number', 'padded', 'long', 'short'),
        (day, between, ending, style) => {
          const [y = '', m = '', d = ''] = day.split('-');
          const month = {
            number: String(Number(m)),
            padded: m,
            long: name('long', Number(m)),
            short: name('short', Number(m)),
          }[style];
          const text = [`${String(Number(d))}${ending}`, month, y].join(between);
          assert.equal(outcome(date, at(text, '', '')), day, text);
        },
      ),
    );
  });

  it('changes nothing else for a whole date or an ending', () => {
    const piece = fc.oneof(
      fc.constantFrom('27', '3', '1985', 'March', 'th', '/', ' ', '.', '-', 'of', '31', 'ain', '٣'),
      fc.string({maxLength: 3}),
    );
    const box = fc.oneof(
      fc.constant(''),
      fc.array(piece, {maxLength: 6}).map((all) => all.join('')),
    );
    const least = fc.constantFrom('day', 'month', 'year');
    fc.assert(
      fc.property(box, box, box, least, (day, month, year, precision) => {
        const now = parseDate(at(day, month, year), precision);
        // A number alone, with the two other boxes as they are, was read before.
        const [, number = ''] = /^(\d{1,2})[a-z]{2,3}$/iu.exec(plainly(day)) ?? [];
        const isWhole = /^\s*\p{Nd}+\S*[\s\p{P}]+.*\p{Nd}{4}\s*$/u.test(stripped(day));
        if (isWhole && !plainly(month) && !plainly(year)) return;
        const was = before(at(day, month, year), precision);
        if (JSON.stringify(now) === JSON.stringify(was)) return;
        assert.notEqual(number, '');
        assert.ok(now.ok || now.flaws[0]?.part !== 'day');
        assert.deepEqual(now, before(at(number, month, year), precision));
      }),
      {numRuns: 2000},
    );
  });

  it('reads a very long text in no time', () => {
    for (const text of ['1' + '/'.repeat(200_000), '1 of '.repeat(50_000), '1'.repeat(200_000)]) {
      assert.equal(parseDate({day: text}).ok, false);
    }
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

function stripped(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

function plainly(text: string): string {
  return withPlainDigits(stripped(text)).replace(/\s/gu, '');
}

/** How three boxes were read when each held its own part and a day was a number. */
function before(boxes: ReturnType<typeof at>, least: 'day' | 'month' | 'year'): Reading<string> {
  const [day, month, year] = [boxes.day, boxes.month, boxes.year].map((box) =>
    plainly(typed(box)),
  ) as [string, string, string];
  if (!day && !month && !year) return {ok: true, value: undefined};
  const missing = [
    ...(!day && least === 'day' ? ['day'] : []),
    ...(!month && (day || least !== 'year') ? ['month'] : []),
    ...(!year ? ['year'] : []),
  ];
  const [first] = missing;
  if (first) {
    return wrong('date-incomplete', {part: first, params: {missing: missing.join(' ')}});
  }
  if (!/^\d{4}$/.test(year)) return wrong('date-year-digits', {part: 'year'});
  const monthIs = month ? monthNumber(month) : 1;
  if (!monthIs) return wrong('date-not-real', {part: 'month'});
  const dayIs = day ? (/^\d{1,2}$/.test(day) ? Number(day) : 0) : 1;
  if (dayIs < 1 || dayIs > 31) return wrong('date-not-real', {part: 'day'});
  const whole = [year, pad(monthIs), pad(dayIs)].join('-');
  if (!isRealDay(whole)) return wrong('date-not-real');
  return {ok: true, value: whole.slice(0, day ? 10 : month ? 7 : 4)};
}
