import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {byKey} from '../../src/i18n/own-words.js';
import {languageWith} from '../../src/i18n/look-up.js';
import {inLanguage, SOURCE, type Language} from '../../src/i18n/msg.js';
import {
  problemText,
  type Problem,
  type ProblemCode,
  type Question,
} from '../../src/questions/index.js';
import {definitionOf, EVERY_KIND} from './fixtures.js';

type Params = Problem['params'];

function words(
  question: Question,
  code: ProblemCode,
  params?: Params,
  language: Language = SOURCE,
): string {
  const problem = {question: question.id, control: question.id, code, ...(params && {params})};
  return inLanguage(language, () => problemText(problem, definitionOf(question)));
}

const text: Question = {kind: 'text', id: 'q', label: 'Q?'};
const named: Question = {...text, thing: 'your thing'};

/** Code, values, and the sentence with and without a name for the thing. */
const table: readonly [ProblemCode, Params, withThing: string, without: string][] = [
  ['missing', undefined, 'Enter your thing', 'Enter an answer'],
  [
    'known-not-checked',
    undefined,
    'Say if what we have is still right',
    'Say if what we have is still right',
  ],
  [
    'too-long',
    {max: 200},
    'Your thing must be 200 characters or less',
    'This answer must be 200 characters or less',
  ],
  [
    'too-long',
    {max: 1},
    'Your thing must be 1 character or less',
    'This answer must be 1 character or less',
  ],
  [
    'too-long',
    {max: 4000},
    'Your thing must be 4,000 characters or less',
    'This answer must be 4,000 characters or less',
  ],
  [
    'too-short',
    {min: 2},
    'Your thing must be 2 characters or more',
    'This answer must be 2 characters or more',
  ],
  [
    'too-short',
    {min: 1},
    'Your thing must be 1 character or more',
    'This answer must be 1 character or more',
  ],
  ['not-an-option', undefined, 'Select an answer from the list', 'Select an answer from the list'],
  [
    'number-not-a-number',
    undefined,
    'Your thing must be a number, like 30',
    'This answer must be a number, like 30',
  ],
  [
    'number-not-whole',
    undefined,
    'Your thing must be a whole number, like 30',
    'This answer must be a whole number, like 30',
  ],
  ['number-too-low', {min: 1}, 'Your thing must be 1 or more', 'This answer must be 1 or more'],
  [
    'number-too-high',
    {max: 5000},
    'Your thing must be 5,000 or fewer',
    'This answer must be 5,000 or fewer',
  ],
  [
    'number-out-of-range',
    {min: 1, max: 40},
    'Your thing must be between 1 and 40',
    'This answer must be between 1 and 40',
  ],
  [
    'date-incomplete',
    {missing: 'day'},
    'Your thing must include a day',
    'This answer must include a day',
  ],
  [
    'date-incomplete',
    {missing: 'month'},
    'Your thing must include a month',
    'This answer must include a month',
  ],
  [
    'date-incomplete',
    {missing: 'year'},
    'Your thing must include a year',
    'This answer must include a year',
  ],
  [
    'date-incomplete',
    {missing: 'day month'},
    'Your thing must include a day and month',
    'This answer must include a day and month',
  ],
  [
    'date-incomplete',
    {missing: 'day year'},
    'Your thing must include a day and year',
    'This answer must include a day and year',
  ],
  [
    'date-incomplete',
    {missing: 'month year'},
    'Your thing must include a month and year',
    'This answer must include a month and year',
  ],
  [
    'date-incomplete',
    undefined,
    'Your thing must be a real date',
    'This answer must be a real date',
  ],
  ['date-year-digits', undefined, 'Year must include 4 numbers', 'Year must include 4 numbers'],
  ['date-not-real', undefined, 'Your thing must be a real date', 'This answer must be a real date'],
  ['date-not-past', undefined, 'Your thing must be in the past', 'This answer must be in the past'],
  [
    'date-not-past-or-today',
    undefined,
    'Your thing must be today or in the past',
    'This answer must be today or in the past',
  ],
  [
    'date-not-future',
    undefined,
    'Your thing must be in the future',
    'This answer must be in the future',
  ],
  [
    'date-not-future-or-today',
    undefined,
    'Your thing must be today or in the future',
    'This answer must be today or in the future',
  ],
  [
    'date-too-early',
    {min: '2018-08-06'},
    'Your thing must be the same as or after 6 August 2018',
    'This answer must be the same as or after 6 August 2018',
  ],
  [
    'date-too-late',
    {max: '2018-08-06'},
    'Your thing must be the same as or before 6 August 2018',
    'This answer must be the same as or before 6 August 2018',
  ],
  [
    'date-out-of-range',
    {min: '2018-08-06', max: '2026-08-20'},
    'Your thing must be between 6 August 2018 and 20 August 2026',
    'This answer must be between 6 August 2018 and 20 August 2026',
  ],
  [
    'email-format',
    undefined,
    'Enter an email address in the correct format, like name@example.com',
    'Enter an email address in the correct format, like name@example.com',
  ],
  [
    'phone-format',
    undefined,
    'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
    'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  ],
  ['postcode-format', undefined, 'Enter a full UK postcode', 'Enter a full UK postcode'],
  [
    'nhs-number-letters',
    undefined,
    'An NHS number has only numbers in it, no letters',
    'An NHS number has only numbers in it, no letters',
  ],
  [
    'nhs-number-too-short',
    undefined,
    'This NHS number is too short. It must have 10 numbers',
    'This NHS number is too short. It must have 10 numbers',
  ],
  [
    'nhs-number-too-long',
    undefined,
    'This NHS number is too long. It must have 10 numbers',
    'This NHS number is too long. It must have 10 numbers',
  ],
  [
    'nhs-number-national-insurance',
    undefined,
    'This looks like a National Insurance number. Enter an NHS number, which has 10 numbers',
    'This looks like a National Insurance number. Enter an NHS number, which has 10 numbers',
  ],
  [
    'nhs-number-check',
    undefined,
    'Check the NHS number. One or more of its numbers is not right',
    'Check the NHS number. One or more of its numbers is not right',
  ],
  [
    'prison-number-format',
    undefined,
    'Enter a prison number that is 1 letter, 4 numbers, then 2 letters, like A1234BC',
    'Enter a prison number that is 1 letter, 4 numbers, then 2 letters, like A1234BC',
  ],
  [
    'crn-format',
    undefined,
    'Enter a CRN that is 1 letter, then 6 numbers, like X123456',
    'Enter a CRN that is 1 letter, then 6 numbers, like X123456',
  ],
  [
    'address-line-missing',
    undefined,
    'Enter address line 1, typically the building and street',
    'Enter address line 1, typically the building and street',
  ],
  ['address-town-missing', undefined, 'Enter a town or city', 'Enter a town or city'],
  ['address-postcode-missing', undefined, 'Enter a postcode', 'Enter a postcode'],
  ['too-few', {min: 2}, 'Add 2 or more', 'Add 2 or more'],
  ['too-many', {max: 5}, 'You can add up to 5', 'You can add up to 5'],
  [
    'from-server',
    undefined,
    'There is a problem with this answer',
    'There is a problem with this answer',
  ],
];

describe('what is wrong, in words', () => {
  for (const [code, params, withThing, without] of table) {
    it(`${code} ${JSON.stringify(params ?? {})}`, () => {
      assert.equal(words(named, code, params), withThing);
      assert.equal(words(text, code, params), without);
    });
  }

  it('never blames, begs or calls anyone wrong', () => {
    for (const [, , ...sentences] of table) {
      for (const sentence of sentences) {
        assert.doesNotMatch(
          sentence,
          /please|sorry|oops|valid|forbidden|illegal|forgot|error|fail/i,
        );
      }
    }
  });

  it('asks to select where there is something to select', () => {
    const options = [{value: 'a', label: 'A'}];
    const lists: readonly Question[] = [
      {kind: 'choice', id: 'q', label: 'Q', options},
      {kind: 'choices', id: 'q', label: 'Q', options},
      {kind: 'select', id: 'q', label: 'Q', options},
      {kind: 'scale', id: 'q', label: 'Q', min: 0, max: 1, minLabel: 'l', maxLabel: 'h'},
    ];
    for (const question of lists) {
      assert.equal(words(question, 'missing'), 'Select an answer');
      assert.equal(words({...question, thing: 'your group'}, 'missing'), 'Select your group');
    }
    const yesNo: Question = {kind: 'yes-no', id: 'q', label: 'Q'};
    assert.equal(words(yesNo, 'missing'), 'Select an answer');
    assert.equal(
      words({...yesNo, thing: 'you need an interpreter'}, 'missing'),
      'Select yes if you need an interpreter',
    );
  });

  it('names the answer that can only stand alone', () => {
    const question: Question = {
      kind: 'choices',
      id: 'q',
      label: 'Q',
      offer: ['prefer-not-to-say'],
      options: [{value: 'none', label: 'None of these', exclusive: true}],
    };
    const thing = {...question, thing: 'what you need'};
    const none = {option: 'none'};
    assert.equal(
      words(thing, 'exclusive-with-others', none),
      'Select what you need, or select ‘None of these’',
    );
    assert.equal(
      words(question, 'exclusive-with-others', none),
      'Select ‘None of these’ on its own, or select other answers',
    );
    assert.equal(
      words(question, 'exclusive-with-others', {option: 'prefer-not-to-say'}),
      'Select ‘I do not want to say’ on its own, or select other answers',
    );
    assert.equal(
      words(question, 'exclusive-with-others', {option: 'gone'}),
      'Select ‘gone’ on its own, or select other answers',
    );
  });

  it('gives no example where the hint gives one', () => {
    const hinted = {...text, hint: 'Like name@example.com'};
    assert.equal(words(hinted, 'email-format'), 'Enter an email address in the correct format');
    assert.equal(words(hinted, 'phone-format'), 'Enter a full phone number');
    assert.equal(
      words(hinted, 'prison-number-format'),
      'Enter a prison number that is 1 letter, 4 numbers, then 2 letters',
    );
    assert.equal(words(hinted, 'crn-format'), 'Enter a CRN that is 1 letter, then 6 numbers');
  });

  it("takes a definition's own words before ours, and the server's before both", () => {
    const question: Question = {
      ...named,
      errors: {missing: {en: 'tell us', cy: 'dywedwch'}, 'too-long': 'shorter'},
    };
    assert.equal(words(question, 'missing'), 'tell us');
    assert.equal(words(question, 'missing', undefined, {tag: 'cy'}), 'dywedwch');
    assert.equal(words(question, 'too-short', {min: 2}), 'Your thing must be 2 characters or more');
    const text = {question: 'q', control: 'q', code: 'missing', text: 'That is taken'} as const;
    assert.equal(
      inLanguage(SOURCE, () => problemText(text, definitionOf(question))),
      'That is taken',
    );
  });

  it('finds words also for what it does not know', () => {
    const odd = {question: 'gone', control: 'gone', code: 'constructor'} as unknown as Problem;
    const known = {question: 'gone', control: 'gone', code: 'exclusive-with-others'} as const;
    inLanguage(SOURCE, () => {
      assert.equal(problemText(odd, EVERY_KIND), 'There is a problem with this answer');
      assert.equal(problemText(known, EVERY_KIND), 'Select ‘’ on its own, or select other answers');
      assert.equal(problemText({...known, code: 'missing'}, EVERY_KIND), 'Enter an answer');
      assert.equal(
        problemText({...known, code: 'date-too-early'}, EVERY_KIND),
        'This answer must be the same as or after ',
      );
    });
  });

  it('speaks the language it is shown in, dates and capitals too', () => {
    const turkish = languageWith('tr', [
      byKey({
        'steady.problem.date-too-early': {
          strTag: true,
          strings: ['', ', ', ' tarihinde veya sonra olmalı'],
          values: [0, 1],
        },
      }),
    ]);
    const question: Question = {...text, kind: 'date', thing: {en: 'the date', tr: 'işe giriş'}};
    assert.equal(
      words(question, 'date-too-early', {min: '2018-08-06'}, turkish),
      'İşe giriş, 6 Ağustos 2018 tarihinde veya sonra olmalı',
    );
  });

  it('has a form of its own for every number in Welsh', () => {
    const forms = [
      [0, 'zero'],
      [1, 'one'],
      [2, 'two'],
      [3, 'few'],
      [6, 'many'],
      [200, 'other'],
    ] as const;
    for (const code of ['too-long', 'too-short'] as const) {
      const params = (n: number) => ({min: n, max: n});
      for (const [n, form] of forms) {
        const catalogue = byKey({[`steady.problem.${code}.${form}`]: form});
        const welsh = languageWith('cy', [catalogue]);
        assert.equal(words(text, code, params(n), welsh).toLowerCase(), form);
      }
    }
  });

  it('is drawn in Latin digits everywhere', () => {
    for (const tag of ['ar', 'fa', 'bn', 'ckb']) {
      assert.match(words(text, 'number-too-high', {max: 52}, {tag}), /52/);
    }
  });
});
