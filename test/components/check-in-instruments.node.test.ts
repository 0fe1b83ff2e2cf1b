/** The sets of questions that the check-in brings with it. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {loneliness} from '../../src/components/wellbeing-check-in/instruments/loneliness.js';
import {ons4} from '../../src/components/wellbeing-check-in/instruments/ons4.js';
import {today} from '../../src/components/wellbeing-check-in/instruments/today.js';
import {
  loadLanguage,
  loadOwnWords,
  resolveLanguage,
  type Override,
} from '../../src/i18n/catalogues.js';
import {inLanguage, SOURCE, type Language} from '../../src/i18n/msg.js';
import {
  allQuestions,
  checkDefinition,
  checkScoring,
  scoresOf,
  type Answer,
  type Question,
} from '../../src/questions/index.js';

const ALL = 'cy ar en-x-easyread';
const setup = {audiences: [{id: 'champion', label: 'your Health and Wellbeing Champion'}]};
const built = {ons4, loneliness, today};
const names = ['ons4', 'loneliness', 'today'] as const;

const made = (name: (typeof names)[number], language: Language = SOURCE) =>
  inLanguage(language, () => built[name](setup));
const asked = (name: (typeof names)[number], language?: Language): Question[] =>
  allQuestions(made(name, language).definition).map(({question}) => question);

/** The numbers that answers come to. */
function scored(name: (typeof names)[number], answers: Record<string, Answer>, language = SOURCE) {
  const {definition, scoring, wording} = made(name, language);
  const options = {today: '2026-03-02', adapted: wording === 'adapted'};
  return inLanguage(language, () => scoresOf(scoring, definition, {answers}, options));
}

before(async () => {
  await loadOwnWords();
  for (const tag of ALL.split(' ')) await loadLanguage(tag, ALL);
});

for (const name of names) {
  describe(`the questions called ${name}`, () => {
    it('can be asked and counted', () => {
      const {definition, scoring} = made(name);
      assert.deepEqual(checkDefinition(definition).faults, []);
      assert.deepEqual(checkScoring(scoring, definition).faults, []);
    });

    it('come one a page, can all be skipped, and are for whom the person chose', () => {
      const {definition} = made(name);
      assert.deepEqual(definition.audience, ['champion']);
      for (const {questions} of definition.sections.flatMap(({pages}) => pages)) {
        assert.equal(questions.length, 1);
        assert.notEqual(questions[0]?.required, true);
      }
    });

    it('have words of their own in each language, under the same ids', () => {
      const english = asked(name);
      for (const tag of ALL.split(' ')) {
        const other = asked(name, resolveLanguage(tag, undefined, ALL));
        assert.deepEqual(
          other.map(({id}) => id),
          english.map(({id}) => id),
        );
        if (tag.startsWith('en')) continue;
        other.forEach(({label}, i) => {
          assert.notEqual(label, english[i]?.label);
        });
      }
    });
  });
}

describe('the questions of the Office for National Statistics', () => {
  it('have its words, in its order', () => {
    assert.deepEqual(
      asked('ons4').map(({label}) => label),
      [
        'Overall, how satisfied are you with your life nowadays?',
        'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
        'Overall, how happy did you feel yesterday?',
        'Overall, how anxious did you feel yesterday?',
      ],
    );
    for (const question of asked('ons4')) {
      assert.ok(question.kind === 'scale' && question.min === 0 && question.max === 10);
    }
  });

  it('are official in English alone, and not where a host changes a word', () => {
    assert.equal(made('ons4').wording, 'official');
    for (const tag of ALL.split(' ')) {
      assert.equal(made('ons4', resolveLanguage(tag, undefined, ALL)).wording, 'adapted');
    }
    const own: Override = {en: {'steady.checkIn.ons4.happy': 'Were you happy yesterday?'}};
    assert.equal(made('ons4', resolveLanguage('en', own, '')).wording, 'adapted');
    const other: Override = {en: {'steady.flow.continue': 'Next'}};
    assert.equal(made('ons4', resolveLanguage('en', other, '')).wording, 'official');
  });

  it('are never added up, and each has the band of its own number', () => {
    const bands = (answer: string) =>
      scored('ons4', {satisfied: answer, worthwhile: answer, happy: answer, anxious: answer}).map(
        ({band}) => band?.id,
      );
    const good = (band: string) => [band, band, band];
    assert.deepEqual(bands('0'), [...good('low'), 'very-low']);
    assert.deepEqual(bands('1'), [...good('low'), 'very-low']);
    assert.deepEqual(bands('2'), [...good('low'), 'low']);
    assert.deepEqual(bands('3'), [...good('low'), 'low']);
    assert.deepEqual(bands('4'), [...good('low'), 'medium']);
    assert.deepEqual(bands('5'), [...good('medium'), 'medium']);
    assert.deepEqual(bands('6'), [...good('medium'), 'high']);
    assert.deepEqual(bands('7'), [...good('high'), 'high']);
    assert.deepEqual(bands('8'), [...good('high'), 'high']);
    assert.deepEqual(bands('9'), [...good('very-high'), 'high']);
    assert.deepEqual(bands('10'), [...good('very-high'), 'high']);
  });

  it('have no band in words that are not official', () => {
    const welsh = resolveLanguage('cy', undefined, ALL);
    const [score] = scored('ons4', {satisfied: '3'}, welsh);
    assert.deepEqual([score?.value, score?.band], [3, undefined]);
  });

  it('have no number for what was skipped or is not sure', () => {
    const values = scored('ons4', {satisfied: 'not-sure', happy: '0'}).map(({value}) => value);
    assert.deepEqual(values, [null, null, 0, null]);
  });
});

describe('the questions about loneliness', () => {
  it('have the words of the national indicators', () => {
    assert.deepEqual(
      asked('loneliness').map(({label}) => label),
      [
        'How often do you feel that you lack companionship?',
        'How often do you feel left out?',
        'How often do you feel isolated from others?',
        'How often do you feel lonely?',
      ],
    );
  });

  it('add three of them up to 3 to 9, and leave the fourth alone', () => {
    const sum = (...values: string[]) => {
      const [companionship = '', left = '', isolated = ''] = values;
      const answers = {companionship, 'left-out': left, isolated, lonely: 'often'};
      return scored('loneliness', answers).map(({value}) => value);
    };
    assert.deepEqual(sum('hardly-ever', 'hardly-ever', 'hardly-ever'), [3]);
    assert.deepEqual(sum('often', 'some', 'hardly-ever'), [6]);
    assert.deepEqual(sum('often', 'often', 'often'), [9]);
    assert.deepEqual(sum('often', 'often', ''), [null]);
  });
});

it('today adds nothing up, and says that nobody has validated it', () => {
  assert.deepEqual(scored('today', {feeling: 'low'}), []);
  assert.equal(made('today').wording, 'not-validated');
});
