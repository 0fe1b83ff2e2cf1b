/** What a plan says, as somebody reads it. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {GatePlan, ReleaseDate} from '../../src/data/contracts/index.js';
import {loadLanguage, resolveLanguage} from '../../src/i18n/catalogues.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {planProblemText, releaseTexts, whoText} from '../../src/plans/index.js';
import {deesPlan, emptyPlan, plansToday} from '../fixtures/gate-plans.js';

const OTHERS = ['cy', 'ar', 'en-x-easyread'] as const;
await Promise.all(OTHERS.map((tag) => loadLanguage(tag, tag)));
const languages = [SOURCE, ...OTHERS.map((tag) => resolveLanguage(tag, undefined, tag))];

const asOf = '2026-11-10';
const date = (value: string, more: Partial<ReleaseDate> = {}): ReleaseDate => ({
  value,
  type: 'crd',
  certainty: 'confirmed',
  asOf,
  ...more,
});
const plan = (release: Partial<GatePlan['release']>, more: Partial<GatePlan> = {}): GatePlan => ({
  ...emptyPlan,
  release: {dates: [], audience: [], ...release},
  ...more,
});
const said = (given: GatePlan, language = SOURCE, today = plansToday) =>
  inLanguage(language, () => releaseTexts(given, {today})).map(({text}) => text);

/** A release, and what is said of it. */
const ALL: Readonly<Record<string, readonly [GatePlan, readonly string[]]>> = {
  'a confirmed date': [
    plan({dates: [date('2027-03-04')]}),
    [
      'Release: Thursday 4 March 2027. This date is confirmed.',
      'This is what was known on 10 November 2026.',
    ],
  ],
  'an expected date that has moved, on a Friday, with a day of eligibility': [
    deesPlan,
    [
      'Release: expected Friday 5 March 2027. This date may move.',
      'The date has changed. Before, it was Friday 19 February 2027.',
      'This is a Friday. Many offices close for the weekend. Ask staff if you will leave a day earlier.',
      'From Tuesday 12 January 2027, you can be considered for release. It is not a release date.',
      'This is what was known on 10 November 2026.',
      'Ask the office in the first week of February.',
    ],
  ],
  'a Friday that the host has checked': [
    plan({dates: [date('2027-03-05', {dayChecked: true})]}),
    [
      'Release: Friday 5 March 2027. This date is confirmed.',
      'Staff have checked that the date stays.',
      'This is what was known on 10 November 2026.',
    ],
  ],
  'eligibility alone': [
    plan({dates: [date('2027-01-12', {type: 'hdced', certainty: 'eligible'})]}),
    [
      'There is no release date yet. The plan works without one.',
      'From Tuesday 12 January 2027, you can be considered for release. It is not a release date.',
      'This is what was known on 10 November 2026.',
    ],
  ],
  'a date nobody knows': [
    plan({
      dates: [{type: 'apd', certainty: 'unknown', reasonUnknown: 'The board meets in May.', asOf}],
    }),
    [
      'There is no release date yet. The plan works without one.',
      'The board meets in May.',
      'This is what was known on 10 November 2026.',
    ],
  ],
  remand: [
    plan({remand: true}),
    ['You are waiting for your trial or your sentence. There is no release date yet.'],
  ],
  'nothing said': [plan({}), ['Your release date is not in this plan yet.']],
  'leave for a day': [
    plan({dates: [date('2026-12-23', {type: 'rotl'})]}),
    [
      'There is no release date yet. The plan works without one.',
      'Temporary release: Wednesday 23 December 2026. You come back to prison after it.',
      'This is what was known on 10 November 2026.',
    ],
  ],
  'a date that has passed, in prison': [
    plan({dates: [date('2026-11-20', {certainty: 'expected'})]}),
    [
      'Your date was Friday 20 November 2026. Ask staff for your new date.',
      'This is what was known on 10 November 2026.',
    ],
  ],
  'a date that has passed, outside': [
    plan({dates: [date('2026-11-20')]}, {setting: 'community'}),
    ['You left prison on Friday 20 November 2026.', 'This is what was known on 10 November 2026.'],
  ],
};

describe('the day of release in words', () => {
  for (const [what, [given, words]] of Object.entries(ALL)) {
    it(`is truthful for ${what}, and never a countdown`, () => {
      assert.deepEqual(said(given), words);
      assert.doesNotMatch(words.join(' '), /\d+ (days|weeks)|days left/);
      for (const language of languages) {
        const lines = said(given, language);
        assert.equal(lines.length, words.length);
        assert.ok(lines.every((line) => line.trim() !== ''));
      }
    });
  }

  it('is said in each language with its weekday', () => {
    const [, cy, ar, easy] = languages.map((language) => said(deesPlan, language)[0]);
    assert.match(cy ?? '', /dydd Gwener 5 Mawrth 2027/);
    assert.match((ar ?? '').replaceAll(/[\u2068\u2069]/g, ''), /الجمعة 5 مارس 2027/);
    assert.match(easy ?? '', /We think you will leave prison on Friday 5 March 2027/);
  });
});

describe('other words of a plan', () => {
  it('name people as the person does', () => {
    const [aunt, sam] = deesPlan.people;
    assert.ok(aunt && sam);
    const names = inLanguage(SOURCE, () => [
      whoText({role: 'chosen-person', person: 'bea'}, [aunt, sam]),
      whoText({role: 'key-worker', person: 'sam'}, [aunt, sam]),
      whoText({role: 'key-worker', person: 'sam'}, []),
      whoText({role: 'other', label: 'Housing worker', name: 'Jo'}, []),
      whoText({role: 'me'}, []),
    ]);
    assert.deepEqual(names, [
      'Bea (my aunt, more like a mum)',
      'Sam (Key worker)',
      'Key worker',
      'Jo (Housing worker)',
      'Me',
    ]);
  });

  it('say of a plan that cannot be shown that nothing is lost', () => {
    for (const problem of ['newer', 'too-large', 'broken'] as const) {
      assert.match(
        inLanguage(SOURCE, () => planProblemText(problem)),
        /Nothing in it is lost\.$/,
      );
    }
  });
});
