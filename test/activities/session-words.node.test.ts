/** Whole sentences, as somebody reads them. The times of Arabic are the platform's. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadLanguage, resolveLanguage} from '../../src/i18n/catalogues.js';
import {timeText} from '../../src/i18n/clock.js';
import {inLanguage, SOURCE, type Language} from '../../src/i18n/msg.js';
import {sessionTexts} from '../../src/activities/session-words.js';
import type {ActivityRepeat, ActivitySession, Weekday} from '../../src/data/contracts/activity.js';

const OTHERS = ['cy', 'ar', 'en-x-easyread'] as const;
await Promise.all(OTHERS.map((tag) => loadLanguage(tag, tag)));
const languages = {
  en: SOURCE,
  cy: resolveLanguage('cy', undefined, 'cy'),
  ar: resolveLanguage('ar', undefined, 'ar'),
  easy: resolveLanguage('en-x-easyread', undefined, 'en-x-easyread'),
};

const today = '2026-11-21';
const said = (session: ActivitySession, language: Language = SOURCE) =>
  inLanguage(language, () => sessionTexts(session, {today}))[0];

const hours = {opens: '14:00', closes: '15:30'};
const on = (...days: Weekday[]) => days.map((day) => ({day}));
const week = (...days: Weekday[]): ActivityRepeat => ({every: 'week', days: on(...days)});
const month = (day: Weekday, ...nths: number[]): ActivityRepeat => ({
  every: 'month',
  days: nths.map((nth) => ({day, nth})),
});

/** A session, and how each language says it. In Arabic `[14:00]` is that time as the platform says it. */
const SENTENCES: readonly (readonly [
  ActivitySession,
  {readonly en: string; readonly cy: string; readonly ar: string; readonly easy: string},
])[] = [
  [
    {repeat: week('TH'), ...hours},
    {
      en: 'Every Thursday, 2pm to 3:30pm',
      cy: 'Bob dydd Iau, 2pm i 3:30pm',
      ar: 'يوم الخميس من كل أسبوع، من [14:00] إلى [15:30]',
      easy: 'Every Thursday, 2pm to 3:30pm',
    },
  ],
  [
    {repeat: week('TH', 'MO'), ...hours},
    {
      en: 'Every Monday and Thursday, 2pm to 3:30pm',
      cy: 'Bob dydd Llun a dydd Iau, 2pm i 3:30pm',
      ar: 'كل أسبوع: الاثنين والخميس، من [14:00] إلى [15:30]',
      easy: 'Every Monday and Thursday, 2pm to 3:30pm',
    },
  ],
  [
    {repeat: week('SU', 'WE', 'FR')},
    {
      en: 'Every Wednesday, Friday and Sunday',
      cy: 'Bob dydd Mercher, dydd Gwener a dydd Sul',
      ar: 'كل أسبوع: الأربعاء والجمعة والأحد',
      easy: 'Every Wednesday, Friday and Sunday',
    },
  ],
  [
    {repeat: week('MO', 'TU', 'WE', 'TH', 'FR'), opens: '09:00', closes: '12:00'},
    {
      en: 'Every weekday, 9am to midday',
      cy: 'Bob dydd o ddydd Llun i ddydd Gwener, 9am i hanner dydd',
      ar: 'كل يوم من الاثنين إلى الجمعة، من [09:00] إلى 12 ظهرًا',
      easy: 'Every day from Monday to Friday, 9am to midday',
    },
  ],
  [
    {repeat: {every: 'day'}, opens: '00:00', closes: '23:59'},
    {
      en: 'Every day, all day',
      cy: 'Bob dydd, drwy’r dydd',
      ar: 'كل يوم، طوال اليوم',
      easy: 'Every day, all day',
    },
  ],
  [
    {repeat: {...week('TU'), interval: 2}, start: '2026-09-08', ...hours},
    {
      en: 'Every second Tuesday, 2pm to 3:30pm. Next on Tuesday 1 December 2026',
      cy: 'Bob yn ail ddydd Mawrth, 2pm i 3:30pm. Y tro nesaf: dydd Mawrth 1 Rhagfyr 2026',
      ar: 'يوم الثلاثاء كل أسبوعين، من [14:00] إلى [15:30]. المرة القادمة: الثلاثاء 1 ديسمبر 2026',
      easy: 'Every 2 weeks, on Tuesday, 2pm to 3:30pm. The next one is on Tuesday 1 December 2026',
    },
  ],
  [
    {repeat: {...week('TU', 'SA'), interval: 2}},
    {
      en: 'Every second week, on Tuesday and Saturday',
      cy: 'Bob yn ail wythnos, ar ddydd Mawrth a dydd Sadwrn',
      ar: 'كل أسبوعين: الثلاثاء والسبت',
      easy: 'Every 2 weeks, on Tuesday and Saturday',
    },
  ],
  [
    {repeat: month('MO', 2), ...hours},
    {
      en: 'Second Monday of the month, 2pm to 3:30pm',
      cy: 'Ail ddydd Llun y mis, 2pm i 3:30pm',
      ar: 'يوم الاثنين الثاني من كل شهر، من [14:00] إلى [15:30]',
      easy: 'The second Monday of every month, 2pm to 3:30pm',
    },
  ],
  [
    {repeat: month('FR', -1), opens: '22:00', closes: '00:00'},
    {
      en: 'Last Friday of the month, 10pm to midnight',
      cy: 'Dydd Gwener olaf y mis, 10pm i hanner nos',
      ar: 'يوم الجمعة الأخير من كل شهر، من [22:00] إلى منتصف الليل',
      easy: 'The last Friday of every month, 10pm to midnight',
    },
  ],
  [
    {repeat: month('SA', 1, 3)},
    {
      en: 'First Saturday of the month, and third Saturday of the month',
      cy: 'Dydd Sadwrn cyntaf y mis, a hefyd trydydd dydd Sadwrn y mis',
      ar: 'يوم السبت الأول من كل شهر، ويوم السبت الثالث من كل شهر',
      easy: 'The first Saturday of every month, and also the third Saturday of every month',
    },
  ],
  [
    {repeat: month('SU', 4)},
    {
      en: 'Fourth Sunday of the month',
      cy: 'Pedwerydd dydd Sul y mis',
      ar: 'يوم الأحد الرابع من كل شهر',
      easy: 'The fourth Sunday of every month',
    },
  ],
  [
    {repeat: {every: 'month', monthDays: [15]}},
    {
      en: 'On the 15th of the month',
      cy: 'Ar ddiwrnod 15 o bob mis',
      ar: 'في اليوم 15 من كل شهر',
      easy: 'On the 15th of every month',
    },
  ],
  [
    {repeat: {every: 'month', monthDays: [-1]}, opens: '17:30'},
    {
      en: 'Last day of the month, from 5:30pm',
      cy: 'Diwrnod olaf y mis, o 5:30pm ymlaen',
      ar: 'اليوم الأخير من كل شهر، ابتداءً من [17:30]',
      easy: 'The last day of every month, starts at 5:30pm',
    },
  ],
  [
    {repeat: {every: 'year'}, start: '2024-02-29'},
    {
      en: 'Every year. Next on Tuesday 29 February 2028',
      cy: 'Bob blwyddyn. Y tro nesaf: dydd Mawrth 29 Chwefror 2028',
      ar: 'كل سنة. المرة القادمة: الثلاثاء 29 فبراير 2028',
      easy: 'Every year. The next one is on Tuesday 29 February 2028',
    },
  ],
  [
    {start: '2027-08-05', ...hours},
    {
      en: 'Thursday 5 August 2027, 2pm to 3:30pm',
      cy: 'Dydd Iau 5 Awst 2027, 2pm i 3:30pm',
      ar: 'الخميس 5 أغسطس 2027، من [14:00] إلى [15:30]',
      easy: 'Thursday 5 August 2027, 2pm to 3:30pm',
    },
  ],
  [
    {repeat: {...week('WE'), until: '2027-02-05'}, closes: '16:00'},
    {
      en: 'Every Wednesday, ends at 4pm, until 3 February 2027',
      cy: 'Bob dydd Mercher, yn gorffen am 4pm, tan 3 Chwefror 2027',
      ar: 'يوم الأربعاء من كل أسبوع، حتى [16:00]، حتى 3 فبراير 2027',
      easy: 'Every Wednesday, ends at 4pm. The last day is 3 February 2027',
    },
  ],
  [
    {repeat: {...week('TH'), count: 3}, start: '2026-11-19'},
    {
      en: 'Every Thursday, until 3 December 2026',
      cy: 'Bob dydd Iau, tan 3 Rhagfyr 2026',
      ar: 'يوم الخميس من كل أسبوع، حتى 3 ديسمبر 2026',
      easy: 'Every Thursday. The last day is 3 December 2026',
    },
  ],
  [
    {repeat: week('MO'), start: '2027-01-01', ...hours},
    {
      en: 'From 4 January 2027: every Monday, 2pm to 3:30pm',
      cy: 'O 4 Ionawr 2027 ymlaen: bob dydd Llun, 2pm i 3:30pm',
      ar: 'ابتداءً من 4 يناير 2027، يوم الاثنين من كل أسبوع، من [14:00] إلى [15:30]',
      easy: 'Starts on 4 January 2027: every Monday, 2pm to 3:30pm',
    },
  ],
  [
    {repeat: {every: 'month', interval: 3}, start: '2026-01-31'},
    {
      en: 'Next on Sunday 31 January 2027, Saturday 31 July 2027 and Sunday 31 October 2027',
      cy: 'Y dyddiadau nesaf: dydd Sul 31 Ionawr 2027, dydd Sadwrn 31 Gorffennaf 2027 a dydd Sul 31 Hydref 2027',
      ar: 'المواعيد القادمة: الأحد 31 يناير 2027، والسبت 31 يوليو 2027، والأحد 31 أكتوبر 2027',
      easy: 'Next on Sunday 31 January 2027, Saturday 31 July 2027 and Sunday 31 October 2027',
    },
  ],
  [
    {repeat: {every: 'day', interval: 40, until: '2027-01-01'}, start: '2026-11-01', ...hours},
    {
      en: 'Next on Friday 11 December 2026, 2pm to 3:30pm',
      cy: 'Y tro nesaf: dydd Gwener 11 Rhagfyr 2026, 2pm i 3:30pm',
      ar: 'المرة القادمة: الجمعة 11 ديسمبر 2026، من [14:00] إلى [15:30]',
      easy: 'Next on Friday 11 December 2026, 2pm to 3:30pm',
    },
  ],
  [
    {repeat: {every: 'week'}},
    {en: 'Every week', cy: 'Bob wythnos', ar: 'كل أسبوع', easy: 'Every week'},
  ],
  [
    {repeat: {every: 'month'}},
    {en: 'Every month', cy: 'Bob mis', ar: 'كل شهر', easy: 'Every month'},
  ],
  [
    {start: '2026-08-05'},
    {
      en: 'Ended on 5 August 2026',
      cy: 'Daeth i ben ar 5 Awst 2026',
      ar: 'انتهى في 5 أغسطس 2026',
      easy: 'It ended on 5 August 2026',
    },
  ],
  [
    {repeat: week('TH'), validTo: '2026-11-20'},
    {
      en: 'Ask about times',
      cy: 'Gofynnwch am yr amseroedd',
      ar: 'يمكنك السؤال عن المواعيد',
      easy: 'Ask when it is',
    },
  ],
  [
    {...hours},
    {
      en: 'Ask which days, 2pm to 3:30pm',
      cy: 'Gofynnwch pa ddyddiau, 2pm i 3:30pm',
      ar: 'يمكنك السؤال عن الأيام، من [14:00] إلى [15:30]',
      easy: 'Ask which days, 2pm to 3:30pm',
    },
  ],
];

/** Without the marks that keep a value in its own direction. */
const plain = (text = '') => text.replaceAll(/[\u2066-\u2069]/g, '');

describe('when a session is', () => {
  for (const [language, tag] of [
    ['en', 'in English'],
    ['cy', 'in Welsh'],
    ['ar', 'in Arabic'],
    ['easy', 'in easy read'],
  ] as const) {
    it(`is said ${tag}`, () => {
      const words = languages[language];
      const time = (_: string, at: string) => plain(inLanguage(words, () => timeText(at)));
      assert.deepEqual(
        SENTENCES.map(([session]) => plain(said(session, words)?.text)),
        SENTENCES.map(([, wanted]) => wanted[language].replaceAll(/\[(.*?)\]/g, time)),
      );
    });
  }

  it('is said with the clock of the day: midday and midnight by name, never 24 hours in English', () => {
    const times = ['00:00', '00:05', '09:00', '11:59', '12:00', '12:30', '13:00', '23:59'];
    assert.deepEqual(
      inLanguage(SOURCE, () => times.map(timeText)),
      ['midnight', '12:05am', '9am', '11:59am', 'midday', '12:30pm', '1pm', '11:59pm'],
    );
    assert.equal(
      inLanguage({tag: 'pl'}, () => timeText('14:00')),
      '14:00',
    );
    assert.match(
      inLanguage(languages.ar, () => timeText('09:30')),
      /^9:30 /,
    );
  });

  it('is the record’s own words where no rule says it, marked as its own', () => {
    assert.deepEqual(said({text: 'Any afternoon', note: 'Not in August.'}), {
      text: 'Any afternoon',
      own: true,
      note: 'Not in August.',
      state: 'on',
    });
    const odd: ActivityRepeat = {every: 'month', interval: 2, days: [{day: 'MO', nth: 1}]};
    assert.equal(said({repeat: odd, text: 'Every other month'})?.text, 'Every other month');
    assert.equal(said({start: '2026-01-01', text: 'Summer fair'})?.text, 'Summer fair');
  });

  it('keeps the record’s words as a note where a rule says it', () => {
    const session = {repeat: week('TH'), text: 'In term time.'};
    assert.equal(said(session)?.note, 'In term time.');
    assert.equal(said({...session, note: 'Bring lunch.'})?.note, 'Bring lunch.');
  });

  it('is never a guess', () => {
    for (const session of [
      {},
      {opens: '2pm', closes: 'late'},
      {repeat: {every: 'week', days: [{day: 'TH', nth: 2}]}},
      {start: '2027-02-30'},
      {repeat: {every: 'week'}, start: '2027-02-30', validTo: '2026-01-01'},
      {repeat: {every: 'day', interval: 0}},
      {repeat: {every: 'month', monthDays: [32]}},
      {repeat: {every: 'fortnight'}},
      {repeat: week('TH'), validFrom: '2027-01-01'},
    ] as readonly ActivitySession[]) {
      assert.deepEqual(said(session), {text: 'Ask about times', state: 'unknown'});
    }
  });

  it('comes for each session, in their order', () => {
    const sessions = [{repeat: week('MO')}, {start: '2026-01-01'}];
    assert.deepEqual(
      inLanguage(SOURCE, () => sessionTexts(sessions, {today})),
      [
        {text: 'Every Monday', state: 'on'},
        {text: 'Ended on 1 January 2026', state: 'ended'},
      ],
    );
  });
});
