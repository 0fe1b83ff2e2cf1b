import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  evaluateAll,
  openAmong,
  type Answer,
  type Answers,
  type Condition,
  type Definition,
  type Question,
  type Responses,
} from '../../src/questions/index.js';
import {definitionOf, responsesOf, TODAY, withPages} from './fixtures.js';

const text = (id: string, showWhen?: Condition): Question => ({
  kind: 'text',
  id,
  label: id,
  ...(showWhen && {showWhen}),
});
const yesNo = (id: string, showWhen?: Condition): Question => ({
  kind: 'yes-no',
  id,
  label: id,
  ...(showWhen && {showWhen}),
});

function holds(
  condition: Condition,
  answers: Readonly<Record<string, Answer>>,
  definition: Definition,
): boolean {
  return evaluateAll(definition, responsesOf(answers), TODAY).holds(condition);
}

function asked(definition: Definition, id: string, responses: Responses): boolean {
  return evaluateAll(definition, responses, TODAY).asked(id);
}

describe('conditions', () => {
  const definition = definitionOf(
    text('words'),
    {
      kind: 'choices',
      id: 'many',
      label: 'many',
      options: [
        {value: 'a', label: 'A'},
        {value: 'b', label: 'B'},
      ],
      offer: ['not-sure'],
    },
    {kind: 'number', id: 'count', label: 'count', decimal: true},
    {kind: 'scale', id: 'scale', label: 's', min: 0, max: 10, minLabel: 'l', maxLabel: 'h'},
    {kind: 'date', id: 'day', label: 'day', precision: 'year'},
    {kind: 'people', id: 'people', label: 'p', questions: [text('row')]},
    {kind: 'name', id: 'name', label: 'n'},
  );
  const table: readonly [Condition, Answer | undefined, boolean][] = [
    [{question: 'words', equals: 'x'}, ' x ', true],
    [{question: 'words', equals: 'x'}, 'X', false],
    [{question: 'words', equals: 'x'}, undefined, false],
    [{question: 'many', equals: 'a'}, ['a'], true],
    [{question: 'many', equals: 'a'}, ['a', 'b'], false],
    [{question: 'many', equals: 'not-sure'}, {special: 'not-sure'}, true],
    [{question: 'many', includes: 'a'}, ['a', 'b'], true],
    [{question: 'many', includes: 'a'}, ['b'], false],
    [{question: 'words', includes: 'x'}, 'x', true],
    [{question: 'words', answered: true}, 'x', true],
    [{question: 'words', answered: true}, ' \u200b', false],
    [{question: 'words', answered: false}, '', true],
    [{question: 'words', answered: true}, {special: 'not-sure'}, true],
    [{question: 'many', answered: true}, [], false],
    [{question: 'day', answered: true}, {day: '', month: ''}, false],
    [{question: 'day', answered: true}, {year: '2026'}, true],
    [{question: 'people', answered: true}, [{}, {row: ''}], false],
    [{question: 'people', answered: true}, [{}, {row: 'x'}], true],
    [{question: 'name', answered: true}, {first: 'Sam'}, true],
    [{question: 'count', compare: '<', to: 5}, '4.5', true],
    [{question: 'count', compare: '<', to: 5}, '5', false],
    [{question: 'count', compare: '<=', to: 5}, '5', true],
    [{question: 'count', compare: '>', to: 1000}, '1,001', true],
    [{question: 'count', compare: '>=', to: 5}, '5', true],
    [{question: 'count', compare: '=', to: 5}, '5.0', true],
    [{question: 'count', compare: '!=', to: 5}, '6', true],
    [{question: 'count', compare: '!=', to: 5}, '5', false],
    [{question: 'count', compare: '!=', to: 5}, 'many', false],
    [{question: 'count', compare: '!=', to: 5}, {special: 'not-sure'}, false],
    [{question: 'count', compare: '!=', to: 5}, undefined, false],
    [{question: 'count', compare: '!=', to: '2026-01-01'}, '4', false],
    [{question: 'scale', compare: '>=', to: 7}, '10', true],
    [{question: 'day', compare: '=', to: 'today'}, {day: '20', month: '8', year: '2026'}, true],
    [{question: 'day', compare: '<', to: 'today'}, '2026-08-19', true],
    [{question: 'day', compare: '<=', to: 'today', plusDays: 84}, '2026-11-12', true],
    [{question: 'day', compare: '<=', to: 'today', plusDays: 84}, '2026-11-13', false],
    [{question: 'day', compare: '>=', to: 'today', plusDays: -1}, '2026-08-19', true],
    [{question: 'day', compare: '>', to: '2026-01-01'}, '2026-01-02', true],
    [{question: 'day', compare: '>', to: '2026-01-01', plusDays: 1}, '2026-01-02', false],
    [{question: 'day', compare: '>', to: '2020-01-01'}, {year: '2026'}, false],
    [
      {question: 'day', compare: '!=', to: '2020-01-01'},
      {day: '31', month: '2', year: '2026'},
      false,
    ],
    [{question: 'day', compare: '!=', to: 'tomorrow'}, '2026-01-02', false],
    [{question: 'day', compare: '!=', to: 3}, '2026-01-02', false],
    [{question: 'day', compare: '<', to: 'today', plusDays: 9e15}, '2026-01-02', false],
    [{question: 'nowhere', equals: 'x'}, undefined, false],
    [{question: 'nowhere', answered: false}, undefined, true],
    [{question: 'nowhere', compare: '!=', to: 1}, undefined, false],
    [{question: 'row', answered: true}, 'x', true],
    [{and: []}, undefined, true],
    [{or: []}, undefined, false],
  ];
  for (const [condition, answer, expected] of table) {
    it(`${JSON.stringify(condition)} is ${expected} for ${JSON.stringify(answer)}`, () => {
      const id = 'question' in condition ? condition.question : 'words';
      assert.equal(
        holds(condition, answer === undefined ? {} : {[id]: answer}, definition),
        expected,
      );
    });
  }

  it('hold without today being a day', () => {
    const condition = {question: 'day', compare: '!=', to: 'today'} as const;
    const evaluation = evaluateAll(definition, responsesOf({day: '2026-01-01'}), {today: 'soon'});
    assert.equal(evaluation.holds(condition), false);
  });
});

describe('and, or, not', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const definition = definitionOf(...ids.map((id) => text(id)));
  const leaf = fc.oneof(
    fc.record({question: fc.constantFrom(...ids), equals: fc.constantFrom('x', 'y')}),
    fc.record({question: fc.constantFrom(...ids), answered: fc.boolean()}),
  );
  const {condition} = fc.letrec<{condition: Condition}>((tie) => ({
    condition: fc.oneof(
      {maxDepth: 4},
      leaf,
      fc.record({not: tie('condition')}),
      fc.record({and: fc.array(tie('condition'), {maxLength: 3})}),
      fc.record({or: fc.array(tie('condition'), {maxLength: 3})}),
    ),
  }));
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('', 'x', 'y', 'z'), {
    noNullPrototype: true,
  });

  it("obey De Morgan's laws", () => {
    fc.assert(
      fc.property(fc.array(condition, {maxLength: 4}), answers, (all, given) => {
        const negated = all.map((not): Condition => ({not}));
        assert.equal(
          holds({not: {and: all}}, given, definition),
          holds({or: negated}, given, definition),
        );
        assert.equal(
          holds({not: {or: all}}, given, definition),
          holds({and: negated}, given, definition),
        );
      }),
    );
  });

  it('twice not is the same, and nothing is both true and false', () => {
    fc.assert(
      fc.property(condition, answers, (one, given) => {
        const is = holds(one, given, definition);
        assert.equal(holds({not: {not: one}}, given, definition), is);
        assert.equal(holds({and: [one, {not: one}]}, given, definition), false);
        assert.equal(holds({or: [one, {not: one}]}, given, definition), true);
      }),
    );
  });
});

describe('what is not asked', () => {
  it('counts as not answered, and so does what hangs on it', () => {
    const definition = definitionOf(
      yesNo('first'),
      yesNo('second', {question: 'first', equals: 'yes'}),
      yesNo('third', {question: 'second', equals: 'yes'}),
      text('otherwise', {question: 'third', answered: false}),
    );
    const all = {second: 'yes', third: 'yes'};
    assert.equal(asked(definition, 'third', responsesOf({...all, first: 'yes'})), true);
    assert.equal(asked(definition, 'otherwise', responsesOf({...all, first: 'yes'})), false);
    assert.equal(asked(definition, 'third', responsesOf({...all, first: 'no'})), false);
    assert.equal(asked(definition, 'otherwise', responsesOf({...all, first: 'no'})), true);
  });

  it('includes follow-ups of an answer that was not given, at any depth', () => {
    const definition = definitionOf({
      ...yesNo('a'),
      whenYes: [
        {
          kind: 'choices',
          id: 'b',
          label: 'b',
          options: [{value: 'x', label: 'X', questions: [text('c')]}],
        },
      ],
      whenNo: [text('d')],
    } as Question);
    const ids = (answers: Readonly<Record<string, Answer>>) =>
      ['a', 'b', 'c', 'd'].filter((id) => asked(definition, id, responsesOf(answers))).join('');
    assert.equal(ids({}), 'a');
    assert.equal(ids({a: 'yes'}), 'ab');
    assert.equal(ids({a: 'yes', b: ['x']}), 'abc');
    assert.equal(ids({a: 'no', b: ['x']}), 'ad');
    assert.equal(ids({b: ['x']}), 'a');
  });

  it('includes everything on a page or in a section that is not shown', () => {
    const base = withPages(
      {id: 'one', questions: [yesNo('go')]},
      {id: 'two', showWhen: {question: 'go', equals: 'yes'}, questions: [text('on-page')]},
    );
    const [section] = base.sections;
    assert.ok(section);
    const definition: Definition = {
      ...base,
      sections: [
        section,
        {
          id: 'more',
          title: 'More',
          showWhen: {question: 'on-page', answered: true},
          pages: [{id: 'three', questions: [text('in-section')]}],
        },
      ],
    };
    const given = {'on-page': 'x'};
    assert.equal(asked(definition, 'on-page', responsesOf({...given, go: 'yes'})), true);
    assert.equal(asked(definition, 'in-section', responsesOf({...given, go: 'yes'})), true);
    assert.equal(asked(definition, 'on-page', responsesOf({...given, go: 'no'})), false);
    assert.equal(asked(definition, 'in-section', responsesOf({...given, go: 'no'})), false);
  });

  it('includes the questions of a repeating group that is not asked', () => {
    const definition = definitionOf(yesNo('go'), {
      kind: 'people',
      id: 'people',
      label: 'p',
      showWhen: {question: 'go', equals: 'yes'},
      questions: [text('who')],
    });
    assert.equal(asked(definition, 'who', responsesOf({go: 'yes'})), true);
    assert.equal(asked(definition, 'who', responsesOf({go: 'no'})), false);
    assert.equal(asked(definition, 'nobody', responsesOf({})), false);
  });

  it('never changes what its answer would change, whatever is given', () => {
    // A chain of questions in any order, each hanging on the one before: the answers to those that
    // are not asked may be anything.
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('yes', 'no', ''), {minLength: 2, maxLength: 8}),
        fc.array(fc.constantFrom('yes', 'no', ''), {minLength: 8, maxLength: 8}),
        fc.nat(),
        (given, others, turn) => {
          const questions = given.map((_, i) =>
            yesNo(`q${i}`, i > 0 ? {question: `q${i - 1}`, equals: 'yes'} : undefined),
          );
          const at = turn % questions.length;
          const definition = definitionOf(...questions.slice(at), ...questions.slice(0, at));
          const answers = Object.fromEntries(given.map((answer, i) => [`q${i}`, answer]));
          const evaluation = evaluateAll(definition, responsesOf(answers), TODAY);
          const shown = given.map((_, i) => evaluation.asked(`q${i}`));
          const stop = given.findIndex((answer) => answer !== 'yes');
          assert.deepEqual(
            shown,
            given.map((_, i) => stop < 0 || i <= stop),
          );
          const changed = Object.fromEntries(
            given.map((answer, i) => [`q${i}`, shown[i] ? answer : (others[i] ?? '')]),
          );
          const again = evaluateAll(definition, responsesOf(changed), TODAY);
          assert.deepEqual(
            given.map((_, i) => again.asked(`q${i}`)),
            shown,
          );
        },
      ),
    );
  });

  it('is decided even where conditions wait for each other', () => {
    const definition = definitionOf(
      text('a', {question: 'b', answered: true}),
      text('b', {question: 'a', answered: true}),
      text('self', {question: 'self', answered: true}),
    );
    const answers = responsesOf({a: 'x', b: 'x', self: 'x'});
    assert.deepEqual(
      ['a', 'b', 'self'].map((id) => asked(definition, id, answers)),
      [false, false, false],
    );
  });

  it('is decided quickly, however the conditions branch', () => {
    const questions = Array.from({length: 400}, (_, i) =>
      text(
        `q${i}`,
        i < 2
          ? undefined
          : {
              and: [
                {question: `q${i - 1}`, answered: true},
                {question: `q${i - 2}`, answered: true},
              ],
            },
      ),
    );
    const answers = responsesOf(Object.fromEntries(questions.map(({id}) => [id, 'x'])));
    assert.equal(asked(definitionOf(...questions.reverse()), 'q399', answers), true);
  });
});

describe('what the host already knows', () => {
  const definition = definitionOf(text('known'), text('after', {question: 'known', equals: 'old'}));
  const state = (confirmed: boolean | undefined, typed?: string) => {
    const answers: Answers = typed === undefined ? {} : {known: typed};
    return asked(definition, 'after', {
      answers,
      known: {known: {value: 'old', source: 'your record'}},
      ...(confirmed !== undefined && {confirmed: {known: confirmed}}),
    });
  };

  it('counts once it was confirmed, whatever was typed', () => {
    assert.equal(state(true), true);
    assert.equal(state(true, 'new'), true);
  });

  it('does not count until then, nor when it is not right', () => {
    assert.equal(state(undefined), false);
    assert.equal(state(false), false);
    assert.equal(state(undefined, 'old'), true);
    assert.equal(state(false, 'old'), true);
    assert.equal(state(false, 'new'), false);
  });

  it('cannot be confirmed where the host knows nothing', () => {
    assert.equal(asked(definition, 'after', {answers: {}, confirmed: {known: true}}), false);
  });
});

describe('what may come to be asked on a page without scripts', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const leaf = fc.record({question: fc.constantFrom(...ids), equals: fc.constantFrom('yes', 'no')});
  const condition: fc.Arbitrary<Condition> = fc.letrec<{any: Condition}>((tie) => ({
    any: fc.oneof(
      {maxDepth: 3},
      leaf,
      fc.record({not: tie('any')}),
      fc.record({and: fc.array(tie('any'), {minLength: 1, maxLength: 2})}),
      fc.record({or: fc.array(tie('any'), {minLength: 1, maxLength: 2})}),
    ),
  })).any;
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('yes', 'no'));
  const opened = (
    definition: Definition,
    given: Readonly<Record<string, Answer>>,
    open: string[],
  ) =>
    evaluateAll(definition, responsesOf(given), {...TODAY, open: openAmong(new Set(open))}).asked(
      'last',
    );

  it('holds whatever is asked after any answers to what is open', () => {
    fc.assert(
      fc.property(condition, answers, answers, fc.subarray(ids), (when, before, after, open) => {
        const definition = definitionOf(...ids.map((id) => yesNo(id)), text('last', when));
        const changed = Object.fromEntries(open.map((id) => [id, after[id] ?? 'no']));
        const now = {...before, ...changed};
        if (asked(definition, 'last', responsesOf(now))) {
          assert.equal(opened(definition, before, open), true);
        }
      }),
    );
  });

  it('is what is asked now where nothing is open', () => {
    fc.assert(
      fc.property(condition, answers, (when, given) => {
        const definition = definitionOf(...ids.map((id) => yesNo(id)), text('last', when));
        const now = asked(definition, 'last', responsesOf(given));
        assert.equal(opened(definition, given, []), now);
      }),
    );
  });

  it('leaves out what hangs on other pages alone', () => {
    const definition = definitionOf(
      yesNo('a'),
      yesNo('b'),
      text('last', {
        and: [
          {question: 'a', equals: 'yes'},
          {question: 'b', equals: 'yes'},
        ],
      }),
    );
    assert.equal(opened(definition, {a: 'no'}, ['b']), false);
    assert.equal(opened(definition, {a: 'yes'}, ['b']), true);
  });
});
