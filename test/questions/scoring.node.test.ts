/** Scores that hosts' sets of questions add up to. The sets here are written for these tests. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {
  checkScoring,
  scoresOf,
  triggersOf,
  type Answer,
  type Definition,
  type Question,
  type Score,
  type ScoreResult,
  type Scoring,
} from '../../src/questions/index.js';
import {definitionOf, responsesOf, TODAY} from './fixtures.js';

const HOW_OFTEN = [
  {value: 'never', label: 'Never'},
  {value: 'some', label: 'Some days'},
  {value: 'most', label: 'Most days'},
  {value: 'every', label: 'Every day'},
];
const POINTS = {never: 0, some: 1, most: 2, every: 3};

const items = (count: number): Question[] =>
  Array.from({length: count}, (_, i) => ({
    kind: 'choice',
    id: `item-${i + 1}`,
    label: `Item ${i + 1}`,
    options: HOW_OFTEN,
    offer: ['prefer-not-to-say'],
  }));
const ids = (count: number): string[] => items(count).map(({id}) => id);
const answersOf = (...values: readonly (string | undefined)[]): Record<string, Answer> =>
  Object.fromEntries(
    values.flatMap((value, i) => (value === undefined ? [] : [[`item-${i + 1}`, value]])),
  );

function scored(
  scoring: Scoring,
  definition: Definition,
  answers: Readonly<Record<string, Answer>>,
  adapted = false,
): readonly ScoreResult[] {
  assert.deepEqual(checkScoring(scoring, definition).faults, []);
  return inLanguage(SOURCE, () =>
    scoresOf(scoring, definition, responsesOf(answers), {...TODAY, adapted}),
  );
}

/** The value of one score over so many items. */
function valueOf(more: Partial<Score>, count: number, answers: Record<string, Answer>) {
  const score: Score = {id: 's', label: 'S', questions: ids(count), values: POINTS, ...more};
  return scored({scores: [score]}, definitionOf(...items(count)), answers)[0]?.value;
}

const SCALE: Question = {
  kind: 'scale',
  id: 'anxious',
  label: 'How anxious?',
  min: 0,
  max: 10,
  minLabel: 'not at all',
  maxLabel: 'completely',
  offer: ['not-sure'],
};

describe('a score', () => {
  it('adds up nine answers of 0 to 3, and says which band that is', () => {
    const bands = [
      {id: 'least', label: 'Few signs', from: 0, to: 4},
      {id: 'mild', label: 'Some signs', from: 5, to: 9},
    ];
    const score: Score = {id: 'sum', label: 'Sum', questions: ids(9), values: POINTS, bands};
    const answers = answersOf(...Array.from({length: 9}, (_, i) => (i < 6 ? 'some' : 'never')));
    assert.deepEqual(scored({scores: [score]}, definitionOf(...items(9)), answers), [
      {id: 'sum', label: 'Sum', value: 6, missing: [], band: {id: 'mild', label: 'Some signs'}},
    ]);
  });

  it('is the sum times a factor', () => {
    assert.equal(valueOf({factor: 4}, 5, answersOf('every', 'every', 'some', 'never', 'some')), 32);
  });

  it('is what a table makes of the sum, and nothing where the table does not know it', () => {
    const table = {'3': 9.51, '4': 11.25};
    assert.equal(valueOf({table}, 2, answersOf('every', 'never')), 9.51);
    assert.equal(valueOf({table}, 2, answersOf('never', 'never')), null);
  });

  it('counts a question the other way round', () => {
    const turned: Score = {
      id: 'calm',
      label: 'Calm',
      questions: ['anxious', 'item-1'],
      values: POINTS,
      reverse: ['anxious', 'item-1'],
    };
    const definition = definitionOf(SCALE, ...items(1));
    const [result] = scored({scores: [turned]}, definition, {anxious: '3', 'item-1': 'every'});
    assert.equal(result?.value, 7);
  });

  it('adds up several that are chosen', () => {
    const several: Question = {kind: 'choices', id: 'several', label: 'S', options: HOW_OFTEN};
    const score: Score = {id: 's', label: 'S', questions: ['several'], values: POINTS};
    const [result] = scored({scores: [score]}, definitionOf(several), {several: ['some', 'every']});
    assert.equal(result?.value, 4);
  });

  it('is none when an answer was skipped or not said, which is never 0', () => {
    const score: Score = {id: 's', label: 'S', questions: ids(3), values: POINTS};
    const answers = {...answersOf('some', undefined, 'some'), 'item-3': 'prefer-not-to-say'};
    assert.deepEqual(scored({scores: [score]}, definitionOf(...items(3)), answers), [
      {id: 's', label: 'S', value: null, missing: ['item-2', 'item-3']},
    ]);
  });

  it('counts the mean of the others for as many as may be missing, and no more', () => {
    const answers = answersOf('some', 'most', 'every', undefined);
    assert.equal(valueOf({mayMiss: 1}, 4, answers), 8);
    assert.equal(valueOf({mayMiss: 1}, 4, answersOf('some', 'most', undefined, undefined)), null);
  });

  it('is none when nothing was answered, however much may be missing', () => {
    assert.equal(valueOf({mayMiss: 3}, 4, {}), null);
  });

  it('is rounded half up, to as many digits as are asked for', () => {
    const answers = answersOf('some', 'some', 'most', undefined);
    // Four thirds of 4 is 5.333…
    assert.equal(valueOf({mayMiss: 1}, 4, answers), 5);
    assert.equal(valueOf({mayMiss: 1, decimals: 2}, 4, answers), 5.33);
    assert.equal(valueOf({factor: 0.5}, 1, answersOf('some')), 1);
  });

  it('has no band where the words were not the official ones', () => {
    const bands = [{id: 'low', label: 'Low', from: 0, to: 4}];
    const scoring = {scores: [{id: 's', label: 'S', questions: ['anxious'], bands}]};
    const [official] = scored(scoring, definitionOf(SCALE), {anxious: '0'});
    const [adapted] = scored(scoring, definitionOf(SCALE), {anxious: '0'}, true);
    assert.equal(official?.band?.id, 'low');
    assert.deepEqual(adapted, {id: 's', label: 'S', value: 0, missing: []});
  });

  it('does not count an answer to a question that is no longer asked', () => {
    const hidden: Question = {...SCALE, showWhen: {question: 'item-1', equals: 'every'}};
    const scoring = {scores: [{id: 's', label: 'S', questions: ['anxious']}]};
    const definition = definitionOf(...items(1), hidden);
    const [result] = scored(scoring, definition, {anxious: '9', 'item-1': 'never'});
    assert.deepEqual(result?.missing, ['anxious']);
  });

  it('without anything missing is the plain sum, whatever is answered', () => {
    const answer = fc.constantFrom('never', 'some', 'most', 'every');
    fc.assert(
      fc.property(fc.array(answer, {minLength: 1, maxLength: 9}), (given) => {
        const sum = given.reduce((total, one) => total + POINTS[one], 0);
        assert.equal(valueOf({mayMiss: 0}, given.length, answersOf(...given)), sum);
      }),
    );
  });
});

describe('a trigger', () => {
  const definition = definitionOf(...items(2), SCALE);
  const scoring: Scoring = {
    triggers: [
      {id: 'talk', question: 'item-2', values: ['some', 'most', 'every']},
      {id: 'very-anxious', question: 'anxious', values: [9, 10]},
    ],
  };
  const found = (answers: Readonly<Record<string, Answer>>) =>
    triggersOf(scoring, definition, responsesOf(answers), TODAY);

  it('is set off by its answers and by no other', () => {
    assert.deepEqual(checkScoring(scoring, definition).faults, []);
    assert.deepEqual(found({'item-2': 'some', anxious: '10'}), ['talk', 'very-anxious']);
    assert.deepEqual(found({'item-2': 'never', anxious: '8'}), []);
    assert.deepEqual(found({'item-1': 'every'}), []);
  });

  it('is not set off by what cannot be read', () => {
    assert.deepEqual(found({'item-2': 'constructor', anxious: 'ten'}), []);
  });
});

describe('a scoring written by hand', () => {
  const definition = definitionOf(...items(2), SCALE, {kind: 'text', id: 'words', label: 'W'});
  const sum: Score = {id: 's', label: 'S', questions: ids(2), values: POINTS};
  const wrong: readonly [why: string, scoring: unknown, where: string][] = [
    ['is no object', 'PHQ', 'scoring'],
    [
      'counts a question that is not there',
      {scores: [{...sum, questions: ['item-9']}]},
      'scoring.scores[0].questions[0]',
    ],
    ['counts words', {scores: [{...sum, questions: ['words']}]}, 'scoring.scores[0].questions[0]'],
    [
      'leaves an answer without a number',
      {scores: [{...sum, values: {never: 0}}]},
      'scoring.scores[0].values',
    ],
    [
      'has a number that is none',
      {scores: [{...sum, values: {...POINTS, never: '0'}}]},
      'scoring.scores[0].values.never',
    ],
    [
      'has bands that overlap',
      {
        scores: [
          {
            ...sum,
            bands: [
              {id: 'a', label: 'A', from: 0, to: 4},
              {id: 'b', label: 'B', from: 4, to: 6},
            ],
          },
        ],
      },
      'scoring.scores[0].bands',
    ],
    ['lets every answer be missing', {scores: [{...sum, mayMiss: 2}]}, 'scoring.scores[0].mayMiss'],
    [
      'turns a question round that it does not count',
      {scores: [{...sum, reverse: ['anxious']}]},
      'scoring.scores[0].reverse[0]',
    ],
    ['has two scores of one name', {scores: [sum, sum]}, 'scoring.scores[1].id'],
    [
      'waits for an answer that cannot be given',
      {triggers: [{id: 't', question: 'item-1', values: ['daily']}]},
      'scoring.triggers[0].values[0]',
    ],
    [
      'waits for words where a number is given',
      {triggers: [{id: 't', question: 'anxious', values: ['9']}]},
      'scoring.triggers[0].values[0]',
    ],
  ];
  for (const [why, scoring, where] of wrong) {
    it(`is told where it ${why}`, () => {
      const {faults, scoring: kept} = checkScoring(scoring, definition);
      assert.equal(kept, undefined);
      assert.deepEqual([...new Set(faults.map((fault) => fault.where))], [where]);
    });
  }

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        checkScoring(input, definition);
        checkScoring({scores: [input], triggers: [input]}, definition);
      }),
    );
    const thrower = Object.defineProperty({}, 'scores', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    assert.equal(checkScoring(thrower, definition).faults[0]?.code, 'definition-unreadable');
  });
});
