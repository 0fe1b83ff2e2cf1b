import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {
  answerText,
  entriesOf,
  missingItems,
  problemText,
  recordAnswers,
  sharing,
  validate,
  type Answer,
  type Definition,
  type Question,
  type Responses,
} from '../../src/questions/index.js';
import {definitionOf, EVERY_KIND, responsesOf, TODAY, withPages} from './fixtures.js';

function problems(definition: Definition, responses: Responses, page?: string) {
  return inLanguage(SOURCE, () => validate(definition, responses, TODAY, page));
}

/** Where problems are, and which. */
function brief(definition: Definition, answers: Readonly<Record<string, Answer>>, page?: string) {
  return problems(definition, responsesOf(answers), page).map(
    ({control, code}) => `${control} ${code}`,
  );
}

const sam = {first: 'Sam', last: 'Jones'};

describe('validate', () => {
  it('asks for what is required and lets everything else be skipped', () => {
    assert.deepEqual(problems(EVERY_KIND, {answers: {}}), [
      {question: 'name', control: 'name', code: 'missing'},
    ]);
    assert.deepEqual(brief(EVERY_KIND, {name: sam}), []);
  });

  it('goes through the questions in document order', () => {
    const answers = {
      people: [{who: {first: 'Alex'}, since: {month: '8'}}],
      weeks: '99',
      interpreter: 'no',
      'why-not': 'x'.repeat(201),
      email: 'x',
      reach: ['email', 'phone'],
      home: {postcode: 'LS1'},
      nhs: '999 123 4567',
      birth: {day: '21', month: '8', year: '2026'},
      name: {first: 'Sam'},
    };
    assert.deepEqual(brief(EVERY_KIND, answers), [
      'birth date-not-past',
      'nhs nhs-number-check',
      'home.postcode postcode-format',
      'phone missing',
      'email email-format',
      'why-not too-long',
      'weeks number-out-of-range',
      'people.0.since.year date-incomplete',
    ]);
  });

  it('can look at one page only', () => {
    assert.deepEqual(brief(EVERY_KIND, {reach: ['phone']}, 'contact'), ['phone missing']);
    assert.deepEqual(brief(EVERY_KIND, {reach: ['phone']}, 'nowhere'), []);
  });

  it('says nothing about what is not asked', () => {
    assert.deepEqual(brief(EVERY_KIND, {name: sam, reach: ['none'], phone: 'x', weeks: 'x'}), []);
  });

  it('puts the problem of a row with the question asked there', () => {
    const [problem] = problems(
      EVERY_KIND,
      responsesOf({name: sam, people: [{}, {'their-phone': 'x'}]}),
    );
    assert.deepEqual(problem, {question: 'who', control: 'people.1.who', code: 'missing'});
  });

  it('takes a special answer for an answer', () => {
    const required: Question = {
      kind: 'text',
      id: 'q',
      label: 'Q',
      required: true,
      offer: ['not-sure'],
    };
    assert.deepEqual(brief(definitionOf(required), {q: {special: 'not-sure'}}), []);
    assert.deepEqual(brief(definitionOf(required), {q: {special: 'prefer-not-to-say'}}), [
      'q not-an-option',
    ]);
    assert.deepEqual(brief(definitionOf(required), {q: ''}), ['q missing']);
  });
});

describe('validate, with what the host knows', () => {
  const definition = definitionOf(
    {kind: 'postcode', id: 'q', label: 'Q', required: true},
    {kind: 'postcode', id: 'skip', label: 'Skip'},
  );
  const check = (value: string, confirmed?: boolean, typed?: string) =>
    problems(definition, {
      answers: typed === undefined ? {} : {q: typed},
      known: {q: {value, source: 'your record'}, skip: {value: 'x', source: 'your record'}},
      ...(confirmed !== undefined && {confirmed: {q: confirmed}}),
    }).map(({control, code}) => `${control} ${code}`);

  it('asks whether a required one is right', () => {
    assert.deepEqual(check('LS1 1AA'), ['q.known known-not-checked']);
    assert.deepEqual(check('LS1 1AA', true), []);
  });

  it('wants a new answer for one that is not right', () => {
    assert.deepEqual(check('LS1 1AA', false), ['q missing']);
    assert.deepEqual(check('LS1 1AA', false, 'LS2'), ['q postcode-format']);
    assert.deepEqual(check('LS1 1AA', false, 'LS2 2BB'), []);
  });

  it('takes what was typed where nobody said', () => {
    assert.deepEqual(check('LS1 1AA', undefined, 'LS2 2BB'), []);
    assert.deepEqual(check('LS1 1AA', undefined, 'LS2'), ['q postcode-format']);
  });

  it('says beside the known value that it cannot be used', () => {
    assert.deepEqual(check('LS1', true), ['q.known postcode-format']);
    const dates = definitionOf({kind: 'date', id: 'd', label: 'D', max: '2020-01-01'});
    assert.deepEqual(
      problems(dates, {
        answers: {},
        known: {d: {value: '2021-01-01', source: 'your record'}},
        confirmed: {d: true},
      }),
      [{question: 'd', control: 'd.known', code: 'date-too-late', params: {max: '2020-01-01'}}],
    );
  });
});

describe('whatever arrives', () => {
  const ids = [
    'name',
    'birth',
    'nhs',
    'reach',
    'phone',
    'interpreter',
    'weeks',
    'sure',
    'people',
    'when',
    'home',
  ];
  const anything = fc.anything({
    withNullPrototype: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    maxDepth: 4,
  });
  const answers = fc.oneof(
    anything,
    fc.dictionary(fc.constantFrom(...ids, '__proto__', 'constructor'), anything),
    fc.record({
      reach: fc.constant(['phone', 'email']),
      interpreter: fc.constantFrom('yes', 'no'),
      people: fc.array(
        fc.dictionary(fc.constantFrom('who', 'how', 'since', 'their-phone'), anything),
      ),
      weeks: fc.constant('10'),
      sure: anything,
      when: fc.constant('later'),
      'later-date': anything,
    }),
  );
  const responses = fc.oneof(
    anything,
    fc.record(
      {
        answers,
        known: fc.oneof(
          anything,
          fc.dictionary(
            fc.constantFrom(...ids),
            fc.oneof(anything, fc.record({value: anything, source: fc.string()})),
          ),
        ),
        confirmed: fc.oneof(anything, fc.dictionary(fc.constantFrom(...ids), fc.boolean())),
      },
      {requiredKeys: []},
    ),
  );

  it('never throws, and every problem has words', () => {
    fc.assert(
      fc.property(responses, (given) => {
        const hostile = given as Responses;
        for (const problem of problems(EVERY_KIND, hostile)) {
          const words = inLanguage(SOURCE, () => problemText(problem, EVERY_KIND));
          assert.match(words, /^\S.*\S$/);
        }
        inLanguage(SOURCE, () => {
          entriesOf(EVERY_KIND, hostile);
          recordAnswers(EVERY_KIND, hostile, TODAY);
          missingItems(EVERY_KIND, hostile, TODAY);
          sharing(EVERY_KIND, hostile, TODAY);
        });
      }),
      {numRuns: 500},
    );
  });

  it('never throws where an answer is put into words', () => {
    const every = EVERY_KIND.sections.flatMap(({pages}) =>
      pages.flatMap(({questions}) => questions),
    );
    fc.assert(
      fc.property(fc.constantFrom(...every), anything, (question, answer) => {
        const lines = inLanguage(SOURCE, () => answerText(question, answer as Answer, TODAY));
        assert.ok(lines.every((line) => line !== ''));
      }),
      {numRuns: 500},
    );
  });

  it('an answer that holds itself is not followed for ever', () => {
    const loop: Record<string, unknown> = {};
    loop.who = loop;
    assert.deepEqual(brief(EVERY_KIND, {name: sam, people: [loop as never]}), []);
  });

  it('comes to an end for a very long answer', () => {
    // Read in steps that grow with its square it would outlast any run: no clock is needed here.
    const found = brief(EVERY_KIND, {
      name: {first: 'é'.repeat(1_000_000), last: ' '.repeat(1_000_000)},
      interpreter: 'no',
      'why-not': 'é '.repeat(300_000),
    });
    assert.deepEqual(found, ['why-not too-long']);
  });

  it('a page of the same id in another definition is another page', () => {
    const one = withPages({
      id: 'p',
      questions: [{kind: 'text', id: 'q', label: 'Q', required: true}],
    });
    assert.deepEqual(brief(one, {}, 'p'), ['q missing']);
  });
});
