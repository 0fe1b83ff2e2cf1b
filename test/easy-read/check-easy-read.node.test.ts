import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Notice, NoticePoint} from '../../src/data/contracts/notice.js';
import {checkEasyRead, checkText, type EasyReadRule} from '../../src/easy-read/index.js';
import {loadLanguage, resolveLanguage} from '../../src/i18n/catalogues.js';
import {inLanguage} from '../../src/i18n/msg.js';

/** Invented. Nothing is to be said of it. */
function noticeOf(...points: readonly Partial<NoticePoint>[]): Notice {
  return {
    type: 'steady-notice',
    version: '1.0',
    id: 'water',
    title: 'Water in your cell',
    appliesTo: 'This prison',
    date: '2026-03-02',
    askWho: 'Ask any officer.',
    sections: [
      {
        id: 'all',
        points: points.map((point, i) => ({
          id: `p${String(i)}`,
          text: 'You can drink the water.',
          picture: 'tap-water',
          ...point,
        })),
      },
    ],
  };
}

/** What is said of a text, as `rule: words`. */
function said(text: string, language = 'en-GB'): string[] {
  return checkText(text, {language}).map((found) => `${found.rule}: ${found.text}`);
}

const rulesOf = (text: string, language?: string): EasyReadRule[] =>
  checkText(text, language === undefined ? {} : {language}).map(({rule}) => rule);

describe('checkText', () => {
  const eleven = 'You can ask an officer for a cup of hot water.';
  const sixteen = 'You can ask an officer for a cup of hot water at night in your own cell.';

  it('counts words: more than 15 is hard, more than 10 is worth a look', () => {
    assert.deepEqual(checkText(eleven), [
      {rule: 'long-sentence', level: 'hint', text: eleven, count: 11},
    ]);
    assert.deepEqual(checkText(sixteen), [
      {rule: 'long-sentence', level: 'hard', text: sixteen, count: 17},
    ]);
    assert.deepEqual(said('You can drink the water. It is safe in your cell.'), []);
    assert.deepEqual(said('Go to my one-to-one in the back room at 2:30pm.'), []);
  });

  it('counts the same where the browser cannot cut words', (t) => {
    const own = Intl.Segmenter;
    t.after(() => Object.assign(Intl, {Segmenter: own}));
    Object.assign(Intl, {Segmenter: undefined});
    assert.deepEqual(
      [eleven, sixteen, 'You can drink it. It is safe.'].map((text) =>
        checkText(text).map(({count}) => count),
      ),
      [[11], [17], []],
    );
  });

  it('says when a point has more than 2 sentences', () => {
    assert.deepEqual(rulesOf('Sit down. Drink water. Ask.'), ['many-sentences']);
    assert.deepEqual(rulesOf('Sit down. Drink water.'), []);
  });

  it('hints at more than one idea in a sentence, and not at two things', () => {
    for (const text of [
      'You can press the bell and an officer will come.',
      'Write a letter and give it to staff.',
      'Sit down; someone will come.',
      'If you are ill when you wake, press the bell.',
    ]) {
      assert.deepEqual(rulesOf(text), ['several-ideas'], text);
    }
    for (const text of [
      'You can see a nurse or a doctor.',
      'If you are ill, press the bell.',
      'Food and a drink',
      'You can have bread and butter.',
    ]) {
      assert.deepEqual(rulesOf(text), [], text);
    }
  });

  it('finds hard words, with a simpler one where it has one', () => {
    assert.deepEqual(checkText('You can obtain a prescription.'), [
      {rule: 'hard-word', level: 'hard', text: 'obtain', instead: 'get'},
      {rule: 'hard-word', level: 'hard', text: 'prescription'},
    ]);
    assert.deepEqual(checkText('Utilising it')[0]?.instead, 'use');
    assert.deepEqual(checkText('Submitted')[0]?.instead, 'send');
  });

  it('knows forms, British spelling, names and words that are said to be known', () => {
    assert.deepEqual(
      said('My neighbours’ families stopped trying. Use your favourite colour.'),
      [],
    );
    assert.deepEqual(said('You’ll get unlocked ones from Priya.'), []);
    assert.deepEqual(said('It is in the canteen.'), ['hard-word: canteen']);
    assert.deepEqual(checkText('It is in the canteen.', {known: ['Canteen']}), []);
  });

  it('finds short forms, unless they stand behind their words or everybody knows them', () => {
    assert.deepEqual(said('See the OMU or the ACCT lead, e.g. today.'), [
      'short-form: OMU',
      'short-form: ACCT',
      'short-form: e.g.',
    ]);
    assert.deepEqual(said('See your doctor (GP). Bring ID.'), []);
    assert.deepEqual(said('Ask for a TV or a DVD at the OMU.'), ['short-form: OMU']);
    assert.deepEqual(said('Your number is A1234BC.'), []);
  });

  it('finds block capitals', () => {
    assert.deepEqual(said('Do NOT smoke.'), ['capitals: NOT']);
    assert.deepEqual(
      said('STOP THE BUS').map((each) => each.split(':')[0]),
      ['capitals', 'capitals', 'capitals'],
    );
  });

  it('finds marks, signs, percentages and numbers in letters', () => {
    assert.deepEqual(said('This is *free* and <b>safe</b>.').slice(0, 3), [
      'marks: <b>',
      'marks: </b>',
      'marks: *free*',
    ]);
    assert.deepEqual(said('𝘧𝘳𝘦𝘦 food')[0], 'marks: 𝘧𝘳𝘦𝘦');
    assert.deepEqual(said('Tea & milk and/or water'), ['sign: &', 'sign: and/or']);
    assert.deepEqual(said('25% of people'), ['percentage: 25%']);
    assert.deepEqual(said('25 per cent').slice(1), ['percentage: per cent']);
    assert.deepEqual(checkText('You get seven days.'), [
      {rule: 'number-word', level: 'hard', text: 'seven', instead: '7'},
    ]);
    assert.equal(checkText('twenty')[0]?.instead, '20');
    assert.equal(checkText('ninety')[0]?.instead, '90');
    assert.equal(checkText('thousand')[0]?.instead, '1,000');
    assert.deepEqual(said('One of you can go to nhs.uk/help.'), []);
  });

  it('hints at the passive, and not at how somebody is', () => {
    assert.deepEqual(said('You will be taken to a cell. You are not locked in.'), [
      'passive: be taken',
      'passive: are not locked',
    ]);
    assert.deepEqual(said('You are tired. The door is red.'), []);
  });

  it('hints at negatives that are easily misread', () => {
    assert.deepEqual(said('You can’t go.'), ['negative: can’t']);
    assert.deepEqual(said('You cannot go without it.'), ['negative: You cannot go without it.']);
    assert.deepEqual(said('You do not have to go.'), []);
  });

  it('lists what is still to be filled in, and reads it as no words of the text', () => {
    const text = 'You can phone at [the host fills in: the ROTL prescription times, e.g. 25%].';
    assert.deepEqual(said(text), [
      'to-fill-in: [the host fills in: the ROTL prescription times, e.g. 25%]',
    ]);
    const long = checkText('You can ask an officer for a [drink] of very hot water.');
    assert.deepEqual(
      long.map(({rule}) => rule),
      ['long-sentence', 'to-fill-in'],
    );
    assert.match(long[0]?.text ?? '', /\[drink\]/);
  });

  it('gives other languages the rules that hold in each', () => {
    const welsh = 'Mae pedwar o bobl yn gwneud hyn ac mae’n saff & RHAD, 25%, [amser].';
    assert.deepEqual(rulesOf(welsh, 'cy'), [
      'long-sentence',
      'short-form',
      'percentage',
      'sign',
      'to-fill-in',
    ]);
    assert.deepEqual(rulesOf('يمكنك شرب ماء الصنبور.', 'ar'), []);
  });

  it('never throws, whatever the text and the language', () => {
    const anything = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.string({
        unit: fc.constantFrom(
          '<',
          '*',
          '_',
          '[',
          ']',
          '.',
          ' ',
          'A',
          'a',
          '’',
          '&',
          '\uE000',
          '\n',
        ),
      }),
    );
    fc.assert(
      fc.property(
        anything,
        fc.oneof(fc.constantFrom('en', 'ar', 'x', ''), fc.string()),
        (text, language) => {
          for (const {text: part} of checkText(text, {language}))
            assert.ok(typeof part === 'string');
        },
      ),
      {numRuns: 300},
    );
    for (const piece of ['<', '*a', '_a', '[', 'A', 'a/', '. ', 'and you ', '%'])
      assert.ok(Array.isArray(checkText(piece.repeat(5000))));
  });
});

describe('checkEasyRead', () => {
  it('has nothing to say of a plain notice, and never says that this makes it easy read', () => {
    const {warnings, rules, note} = checkEasyRead(noticeOf({}));
    assert.deepEqual(warnings, []);
    assert.equal(rules, 'english');
    assert.match(note, /Only people who use easy read can say/);
  });

  it('says where, what and what to do, in the order of reading', () => {
    const notice = noticeOf({text: 'Obtain water.', picture: ''}, {picture: 'fountain'});
    const {warnings} = checkEasyRead(
      {...notice, title: 'The GP', askWho: ''},
      {pictures: ['tap-water']},
    );
    assert.deepEqual(
      warnings.map(({rule, where}) => [rule, where]),
      [
        ['short-form', {part: 'title'}],
        ['hard-word', {part: 'text', section: 'all', point: 'p0'}],
        ['no-picture', {part: 'picture', section: 'all', point: 'p0'}],
        ['unknown-picture', {part: 'picture', section: 'all', point: 'p1'}],
        ['missing-detail', {part: 'askWho'}],
      ],
    );
    assert.equal(warnings[1]?.message, '“Obtain” may be a hard word');
    assert.match(warnings[1]?.suggestion ?? '', /“get”/);
    assert.match(warnings[4]?.message ?? '', /whom to ask/);
  });

  it('takes a picture of the host’s own for a picture', () => {
    const {warnings} = checkEasyRead(noticeOf({picture: '', image: {src: '/bell.png'}}));
    assert.deepEqual(warnings, []);
  });

  it('lets a word be hard where it is explained, and from there on', () => {
    const explained = {
      text: 'You can see a pharmacist.',
      hardWords: [{word: 'pharmacist', meaning: 'A pharmacist gives out medicine.'}],
    };
    const again = {text: 'The pharmacist can help.'};
    const texts = (...points: Partial<NoticePoint>[]) =>
      checkEasyRead(noticeOf(...points)).warnings.map(
        ({rule, where}) => `${rule} ${where.point ?? ''}`,
      );
    assert.deepEqual(texts(explained, again), []);
    assert.deepEqual(texts(again, explained), ['hard-word p0']);
    assert.deepEqual(texts({...explained, text: 'You can see a nurse.'}), ['unused-hard-word p0']);
  });

  it('looks at questions, formats and explanations, and not at the standard text', () => {
    const {warnings} = checkEasyRead({
      ...noticeOf({
        text: 'See a chaplain.',
        hardWords: [{word: 'chaplain', meaning: 'Chaplains provide pastoral care.'}],
      }),
      formats: [{kind: 'braille', how: 'Enquire here.'}],
      standard: {sections: [{text: 'Potable water is available upon request.'}]},
      understanding: {
        questions: [
          {
            id: 'q',
            text: 'Is it permitted?',
            point: 'p0',
            options: [{id: 'a', text: 'Prohibited'}],
          },
        ],
      },
    });
    assert.deepEqual(
      warnings.map(({where, text}) => `${where.part} ${text}`),
      [
        'meaning provide',
        'meaning pastoral',
        'how Enquire',
        'question permitted',
        'option Prohibited',
      ],
    );
  });

  it('never throws on what an author has not finished', () => {
    const half = [
      {},
      null,
      3,
      [],
      {sections: 'x'},
      {sections: [null, {points: [3, {text: 4, hardWords: [null]}]}]},
    ];
    for (const notice of half) {
      assert.ok(checkEasyRead(notice as unknown as Notice).note);
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        checkEasyRead(value as unknown as Notice);
        checkEasyRead({sections: [{points: [value]}], formats: [value]} as unknown as Notice);
      }),
      {numRuns: 100},
    );
  });

  it('speaks the language of the code around', async () => {
    await loadLanguage('cy', 'cy');
    const {warnings, note} = inLanguage(resolveLanguage('cy', undefined, 'cy'), () =>
      checkEasyRead(noticeOf({picture: ''})),
    );
    assert.match(warnings[0]?.message ?? '', /llun/);
    assert.doesNotMatch(note, /easy read can say/);
  });
});
