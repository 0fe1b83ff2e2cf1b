import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  checkDefinition,
  evaluateAll,
  type Condition,
  type Definition,
  type Question,
} from '../../src/questions/index.js';
import {definitionOf, EVERY_KIND, TODAY, withPages} from './fixtures.js';

/** `where code` of every fault. */
function faults(input: unknown): string[] {
  const {definition, faults: found} = checkDefinition(input);
  assert.equal(definition === undefined, found.length > 0);
  for (const {message} of found) {
    // What was received, what was expected or is to be done: and never the whole of it.
    assert.match(message, /^(Received|Reading it failed) .*\. \w.*\.$/s);
    assert.ok(message.length < 600, message);
  }
  return found.map(({where, code}) => `${where} ${code}`);
}

const Q = 'sections[0].pages[0].questions[0]';

/** A definition with one question, and faults of that question without the way to it. */
function inQuestion(question: unknown): string[] {
  const questions = [{id: 'x', ...(question as object)} as Question];
  return faults(withPages({id: 'page', questions})).map((fault) => fault.replace(`${Q}.`, ''));
}

const text: Question = {kind: 'text', id: 'q', label: 'Q'};

describe('a good definition', () => {
  it('comes back as it is', () => {
    assert.deepEqual(checkDefinition(EVERY_KIND), {definition: EVERY_KIND, faults: []});
    assert.equal(checkDefinition(EVERY_KIND).definition, EVERY_KIND);
  });

  it('is the same once it has been JSON', () => {
    assert.deepEqual(faults(JSON.parse(JSON.stringify(EVERY_KIND))), []);
  });

  it('may have markup in its words: they are words', () => {
    assert.deepEqual(inQuestion({...text, label: '<script>alert(1)</script>'}), []);
  });

  it('may have fields we do not know', () => {
    assert.deepEqual(inQuestion({...text, colour: 'blue', __proto__: {kind: 3}}), []);
  });

  it('may use the same id for a page and its question', () => {
    assert.deepEqual(faults({...EVERY_KIND}), []);
  });
});

describe('what is no definition', () => {
  for (const input of [undefined, null, 3, 'text', [], true, () => 0, Symbol('x'), 1n]) {
    it(`is told from one: ${String(input)}`, () => {
      assert.deepEqual(faults(input), ['definition definition-not-an-object']);
    });
  }

  it('is told what it lacks', () => {
    assert.deepEqual(faults({}), [
      'id definition-missing-field',
      'version definition-missing-field',
      'title definition-missing-field',
      'audiences definition-missing-field',
      'audience definition-missing-field',
      'sections definition-missing-field',
    ]);
    assert.deepEqual(faults({...EVERY_KIND, sections: []}), ['sections definition-empty']);
    assert.deepEqual(faults({...EVERY_KIND, sections: [{id: 's', title: 'S', pages: []}]}), [
      'sections[0].pages definition-empty',
    ]);
    assert.deepEqual(
      faults({...EVERY_KIND, sections: [{id: 's', title: 'S', pages: [{id: 'p', questions: []}]}]}),
      ['sections[0].pages[0].questions definition-empty'],
    );
  });

  it('is told which type belongs where', () => {
    assert.deepEqual(
      faults({
        id: 3,
        version: '',
        title: {},
        audiences: [{id: 'a b', label: 'A'}, null],
        audience: 'everyone',
        sections: [[], {id: 's', title: ['S'], showWhen: 'always', pages: {}}],
      }),
      [
        'id definition-wrong-type',
        'version definition-missing-field',
        'title definition-missing-field',
        'audiences[0].id definition-bad-id',
        'audiences[1] definition-wrong-type',
        'audience definition-wrong-type',
        'sections[0] definition-wrong-type',
        'sections[1].title definition-wrong-type',
        'sections[1].showWhen definition-wrong-type',
        'sections[1].pages definition-wrong-type',
      ],
    );
  });
});

describe('faults of a question', () => {
  const options = [{value: 'a', label: 'A'}];
  const table: readonly [what: string, question: object, expected: readonly string[]][] = [
    ['no kind', {label: 'L'}, ['kind definition-missing-field']],
    ['unknown kind', {kind: 'txt', label: 'L'}, ['kind definition-unknown-kind']],
    ['kind of an object', {kind: 'constructor', label: 'L'}, ['kind definition-unknown-kind']],
    ['no label', {kind: 'text'}, ['label definition-missing-field']],
    ['blank label', {kind: 'text', label: ' '}, ['label definition-missing-field']],
    [
      'label by language',
      {kind: 'text', label: {en: 'L', cy: ''}},
      ['label.cy definition-missing-field'],
    ],
    ['dotted id', {...text, id: 'a.b'}, ['id definition-bad-id']],
    ['id that begins with a digit', {...text, id: '1a'}, ['id definition-bad-id']],
    ['id of a prototype', {...text, id: '__proto__'}, ['id definition-bad-id']],
    ['long id', {...text, id: 'a'.repeat(101)}, ['id definition-bad-id']],
    ['id that is no text', {...text, id: 7}, ['id definition-wrong-type']],
    ['null', {...text, hint: null}, ['hint definition-wrong-type']],
    ['wrong flag', {...text, required: 'yes'}, ['required definition-wrong-type']],
    ['wrong sensitivity', {...text, sensitivity: 'secret'}, ['sensitivity definition-bad-value']],
    ['wrong offer', {...text, offer: ['maybe']}, ['offer[0] definition-bad-value']],
    [
      'wrong standard',
      {...text, standard: {name: 'S', level: 'must'}},
      ['standard.level definition-bad-value'],
    ],
    ['wrong errors', {...text, errors: {missing: 3}}, ['errors.missing definition-wrong-type']],
    ['errors that are no object', {...text, errors: []}, ['errors definition-wrong-type']],
    [
      'unknown audience',
      {...text, audience: ['nobody']},
      ['audience[0] definition-unknown-audience'],
    ],
    ['lengths upside down', {...text, minLength: 5, maxLength: 4}, [' definition-range']],
    ['length that is none', {...text, maxLength: -1}, ['maxLength definition-wrong-type']],
    ['half a character', {...text, maxLength: 1.5}, ['maxLength definition-wrong-type']],
    ['numbers upside down', {kind: 'number', label: 'L', min: 5, max: 4}, [' definition-range']],
    [
      'number that is none',
      {kind: 'number', label: 'L', min: Infinity},
      ['min definition-wrong-type'],
    ],
    [
      'scale without ends',
      {kind: 'scale', label: 'L'},
      [
        'min definition-missing-field',
        'max definition-missing-field',
        'minLabel definition-missing-field',
        'maxLabel definition-missing-field',
      ],
    ],
    [
      'scale too long',
      {kind: 'scale', label: 'L', min: 0, max: 1000, minLabel: 'l', maxLabel: 'h'},
      ['max definition-range'],
    ],
    [
      'scale in halves',
      {kind: 'scale', label: 'L', min: 0.5, max: 1, minLabel: 'l', maxLabel: 'h'},
      ['min definition-wrong-type'],
    ],
    [
      'dates upside down',
      {kind: 'date', label: 'L', min: '2026-02-01', max: '2026-01-01'},
      [' definition-range'],
    ],
    [
      'date that is none',
      {kind: 'date', label: 'L', min: '2026-02-30'},
      ['min definition-bad-date'],
    ],
    ['date as a number', {kind: 'date', label: 'L', max: 2026}, ['max definition-bad-date']],
    [
      'today is in order with any date',
      {kind: 'date', label: 'L', min: 'today', max: '2026-01-01'},
      [],
    ],
    [
      'wrong precision',
      {kind: 'date', label: 'L', precision: 'hour'},
      ['precision definition-bad-value'],
    ],
    ['no options', {kind: 'choice', label: 'L'}, ['options definition-missing-field']],
    ['empty options', {kind: 'choices', label: 'L', options: []}, ['options definition-empty']],
    [
      'options by name',
      {kind: 'select', label: 'L', options: {a: 'A'}},
      ['options definition-wrong-type'],
    ],
    [
      'duplicate option',
      {kind: 'choice', label: 'L', options: [...options, ...options]},
      ['options[1].value definition-duplicate-option'],
    ],
    [
      'option that is a special answer',
      {kind: 'choice', label: 'L', options: [{value: 'not-sure', label: 'N'}]},
      ['options[0].value definition-option-is-special'],
    ],
    [
      'option with a space',
      {kind: 'choice', label: 'L', options: [{value: 'a ', label: 'A'}]},
      ['options[0].value definition-bad-value'],
    ],
    [
      'option without value',
      {kind: 'choice', label: 'L', options: [{label: 'A'}]},
      ['options[0].value definition-missing-field'],
    ],
    [
      'option that is a text',
      {kind: 'choice', label: 'L', options: ['a']},
      ['options[0] definition-wrong-type'],
    ],
    [
      'fault in a follow-up',
      {
        kind: 'choice',
        label: 'L',
        options: [{value: 'a', label: 'A', questions: [{kind: 'text', id: 'f'}]}],
      },
      ['options[0].questions[0].label definition-missing-field'],
    ],
    [
      'fault when yes',
      {kind: 'yes-no', label: 'L', whenYes: [{kind: 'x', id: 'f', label: 'F'}]},
      ['whenYes[0].kind definition-unknown-kind'],
    ],
    [
      'people without questions',
      {kind: 'people', label: 'L', questions: []},
      ['questions definition-empty'],
    ],
    [
      'people inside people',
      {
        kind: 'people',
        label: 'L',
        questions: [{kind: 'people', id: 'y', label: 'Y', questions: [text]}],
      },
      ['questions[0] definition-people-in-people'],
    ],
    [
      'audience inside people',
      {kind: 'people', label: 'L', questions: [{...text, audience: ['staff']}]},
      ['questions[0] definition-people-audience'],
    ],
    [
      'staff-only inside people',
      {kind: 'people', label: 'L', questions: [{...text, sensitivity: 'staff-only'}]},
      ['questions[0] definition-people-audience'],
    ],
    [
      'people upside down',
      {kind: 'people', label: 'L', min: 3, max: 2, questions: [text]},
      [' definition-range'],
    ],
    ['crowds', {kind: 'people', label: 'L', max: 101, questions: [text]}, ['max definition-range']],
    ['long text', {kind: 'text', label: 'x'.repeat(1_000_000)}, ['label definition-too-long']],
  ];
  for (const [what, question, expected] of table) {
    it(what, () => {
      const own = expected.map((fault) => (fault.startsWith(' ') ? `${Q}${fault}` : fault));
      assert.deepEqual(inQuestion(question), own);
    });
  }

  it('are told where a question is no object', () => {
    const definition = {
      ...definitionOf(text),
      sections: [{id: 's', title: 'S', pages: [{id: 'p', questions: [null, 'x', []]}]}],
    };
    assert.deepEqual(
      faults(definition).filter((fault) => fault.includes('wrong-type')),
      [0, 1, 2].map((i) => `sections[0].pages[0].questions[${i}] definition-wrong-type`),
    );
  });
});

describe('ids', () => {
  it('are unique among questions, follow-ups and rows included', () => {
    const definition = definitionOf(
      text,
      {kind: 'yes-no', id: 'y', label: 'Y', whenNo: [text]},
      {kind: 'people', id: 'p', label: 'P', questions: [{...text, label: 'Other'}]},
    );
    assert.deepEqual(faults(definition), [
      'sections[0].pages[1].questions[0].whenNo[0].id definition-duplicate-id',
      'sections[0].pages[2].questions[0].questions[0].id definition-duplicate-id',
    ]);
  });

  it('are unique among pages, sections and audiences', () => {
    const base = definitionOf(text);
    const [section] = base.sections;
    assert.ok(section);
    assert.deepEqual(
      faults({
        ...base,
        audiences: [...base.audiences, base.audiences[0]],
        sections: [
          section,
          {
            ...section,
            pages: section.pages.map((page) => ({...page, questions: [{...text, id: 'r'}]})),
          },
        ],
      }),
      [
        'audiences[3].id definition-duplicate-id',
        'sections[1].id definition-duplicate-id',
        'sections[1].pages[0].id definition-duplicate-id',
      ],
    );
  });

  it('of audiences are looked up for the whole, too', () => {
    assert.deepEqual(faults({...definitionOf(text), audience: ['link-worker', 'x']}), [
      'audience[1] definition-unknown-audience',
    ]);
  });
});

describe('conditions', () => {
  const target: readonly Question[] = [
    {kind: 'yes-no', id: 'yn', label: 'YN', offer: ['not-sure']},
    {kind: 'choice', id: 'choice', label: 'C', options: [{value: 'a', label: 'A'}]},
    {kind: 'number', id: 'number', label: 'N'},
    {kind: 'date', id: 'date', label: 'D'},
    {kind: 'text', id: 'text', label: 'T'},
    {
      kind: 'people',
      id: 'people',
      label: 'P',
      questions: [
        {...text, id: 'row'},
        {...text, id: 'row-2', showWhen: {question: 'row', answered: true}},
      ],
    },
  ];
  const check = (showWhen: unknown) =>
    faults(definitionOf({...text, showWhen: showWhen as Condition}, ...target)).map((fault) =>
      fault.replace(`${Q}.showWhen`, '').trim(),
    );

  for (const good of [
    {question: 'yn', equals: 'yes'},
    {question: 'yn', includes: 'not-sure'},
    {question: 'choice', equals: 'a'},
    {question: 'text', equals: 'anything'},
    {question: 'number', equals: '5'},
    {question: 'number', compare: '<', to: 5},
    {question: 'date', compare: '>=', to: 'today', plusDays: -7},
    {question: 'date', compare: '!=', to: '2026-01-01'},
    {question: 'people', answered: true},
    {and: []},
    {or: [{not: {and: [{question: 'text', answered: false}]}}]},
  ]) {
    it(`may be ${JSON.stringify(good)}`, () => {
      assert.deepEqual(check(good), []);
    });
  }

  for (const [bad, ...expected] of [
    [{}, 'definition-bad-condition'],
    [{question: 'text'}, 'definition-bad-condition'],
    [{question: 'text', equals: 'a', includes: 'a'}, 'definition-bad-condition'],
    [[], 'definition-wrong-type'],
    [{and: {}}, '.and definition-wrong-type'],
    [{or: [3]}, '.or[0] definition-wrong-type'],
    [{not: null}, '.not definition-wrong-type'],
    [{question: 'text', equals: 3}, '.equals definition-wrong-type'],
    [{equals: 'a'}, '.question definition-missing-field'],
    [{question: 'text', answered: 'yes'}, '.answered definition-wrong-type'],
    [{question: 'number', compare: '~', to: 1}, '.compare definition-bad-value'],
    [{question: 'date', compare: '<', to: 'tomorrow'}, '.to definition-bad-date'],
    [{question: 'date', compare: '<', to: NaN}, '.to definition-bad-date'],
    [
      {question: 'date', compare: '<', to: 'today', plusDays: 1.5},
      '.plusDays definition-wrong-type',
    ],
    [{question: 'nobody', answered: true}, 'definition-unknown-question'],
    [
      {and: [{not: {or: [{question: 'nobody', answered: true}]}}]},
      '.and[0].not.or[0] definition-unknown-question',
    ],
    [{question: 'row', answered: true}, 'definition-unknown-question'],
    [{question: 'yn', equals: 'maybe'}, 'definition-bad-condition'],
    [{question: 'yn', equals: 'prefer-not-to-say'}, 'definition-bad-condition'],
    [{question: 'choice', includes: 'b'}, 'definition-bad-condition'],
    [{question: 'date', equals: '2026-01-01'}, 'definition-bad-condition'],
    [{question: 'people', includes: 'x'}, 'definition-bad-condition'],
    [{question: 'date', compare: '<', to: 5}, 'definition-bad-condition'],
    [{question: 'number', compare: '<', to: 'today'}, 'definition-bad-condition'],
    [{question: 'number', compare: '<', to: 5, plusDays: 1}, 'definition-bad-condition'],
    [{question: 'text', compare: '<', to: 5}, 'definition-bad-condition'],
    [{question: 'q', answered: true}, 'definition-cyclic-conditions'],
  ] as const) {
    it(`may not be ${JSON.stringify(bad)}`, () => {
      assert.deepEqual(check(bad), expected);
    });
  }

  it('of a row are about the same row', () => {
    const people: Question = {
      kind: 'people',
      id: 'others',
      label: 'P',
      questions: [
        {...text, id: 'a', showWhen: {question: 'text', answered: true}},
        {...text, id: 'b', showWhen: {question: 'row', answered: true}},
        {...text, id: 'c', showWhen: {question: 'a', answered: true}},
      ],
    };
    assert.deepEqual(faults(definitionOf(people, ...target)), [
      `${Q}.questions[0].showWhen definition-unknown-question`,
      `${Q}.questions[1].showWhen definition-unknown-question`,
    ]);
  });

  it('of pages and sections are looked at too', () => {
    const base = definitionOf(text);
    const [section] = base.sections;
    assert.ok(section);
    const gone = {question: 'gone', answered: true};
    const sections = [
      {...section, showWhen: gone, pages: section.pages.map((page) => ({...page, showWhen: gone}))},
    ];
    assert.deepEqual(faults({...base, sections}), [
      'sections[0].showWhen definition-unknown-question',
      'sections[0].pages[0].showWhen definition-unknown-question',
    ]);
  });
});

describe('conditions that wait for each other', () => {
  const when = (question: string): Condition => ({question, answered: true});
  const cyclic = (definition: Definition) =>
    checkDefinition(definition).faults.map(({code, message}) =>
      code === 'definition-cyclic-conditions' ? message.replace(/.*: (.*)\. .*/, '$1') : code,
    );

  it('are found directly', () => {
    const a = {...text, id: 'a', showWhen: when('b')};
    const b = {...text, id: 'b', showWhen: {not: {or: [when('a'), when('c')]}}};
    assert.deepEqual(cyclic(definitionOf(a, b, {...text, id: 'c'})), ['a → b → a']);
  });

  it('are found through follow-ups', () => {
    const parent: Question = {
      kind: 'yes-no',
      id: 'parent',
      label: 'P',
      showWhen: when('child'),
      whenYes: [{...text, id: 'child'}],
    };
    assert.deepEqual(cyclic(definitionOf(parent)), ['parent → child → parent']);
  });

  it('are found through pages and sections', () => {
    const base = definitionOf({...text, id: 'a'}, {...text, id: 'b', showWhen: when('a')});
    const [section] = base.sections;
    assert.ok(section);
    const [one, two] = section.pages;
    const onPage = {
      ...base,
      sections: [{...section, pages: [{...one, showWhen: when('b')}, two]}],
    } as Definition;
    assert.deepEqual(cyclic(onPage), ['a → b → a']);
    const inSection = {...base, sections: [{...section, showWhen: when('b')}]};
    assert.ok(cyclic(inSection).includes('b → b'));
    const own = {
      ...base,
      sections: [{...section, pages: [{...one, showWhen: when('a')}, two]}],
    } as Definition;
    assert.deepEqual(cyclic(own), ['a → a']);
  });

  it('are found inside rows', () => {
    const people: Question = {
      kind: 'people',
      id: 'people',
      label: 'P',
      questions: [
        {...text, id: 'a', showWhen: when('b')},
        {...text, id: 'b', showWhen: when('a')},
      ],
    };
    assert.deepEqual(cyclic(definitionOf(people)), ['a → b → a']);
  });

  it('are found in any set of conditions, and only there', () => {
    const size = 6;
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat(size - 1), {maxLength: 3}), {
          minLength: size,
          maxLength: size,
        }),
        (edges) => {
          const questions = edges.map((to, i): Question => ({
            ...text,
            id: `q${i}`,
            showWhen: {and: to.map((j) => when(`q${j}`))},
          }));
          // Independent of the engine: take away what waits for nothing, until nothing goes.
          let left = edges.map((to, i) => ({i, to}));
          for (let before = -1; before !== left.length;) {
            before = left.length;
            const ids = new Set(left.map(({i}) => i));
            left = left.filter(({to}) => to.some((j) => ids.has(j)));
          }
          const definition = definitionOf(...questions);
          const found = cyclic(definition);
          assert.equal(found.length > 0, left.length > 0);
          // Asked or not: it ends.
          const answers = Object.fromEntries(questions.map(({id}) => [id, 'x']));
          const {asked} = evaluateAll(definition, {answers}, TODAY);
          if (left.length === 0) assert.ok(questions.every(({id}) => asked(id)));
          else assert.ok(questions.some(({id}) => !asked(id)));
        },
      ),
    );
  });
});

describe('hostile definitions', () => {
  const endless: Record<string, unknown> = {kind: 'yes-no', id: 'a', label: 'A'};
  endless.whenYes = [endless, endless];

  it('that hold themselves are not followed for ever', () => {
    assert.ok(inQuestion(endless).some((fault) => fault.endsWith('definition-too-deep')));
    const condition: Record<string, unknown> = {};
    condition.not = condition;
    assert.ok(
      inQuestion({...text, showWhen: condition}).some((fault) =>
        fault.endsWith('definition-too-deep'),
      ),
    );
  });

  it('that are very deep do not overflow', () => {
    let condition: unknown = {question: 'q', answered: true};
    for (let i = 0; i < 50_000; i++) condition = {not: condition};
    assert.deepEqual(
      inQuestion({...text, showWhen: condition}).map((fault) => fault.split(' ')[1]),
      ['definition-too-deep'],
    );
  });

  it('that are very large are not looked through', () => {
    let wide: unknown = {question: 'q', answered: true};
    for (let i = 0; i < 20; i++) wide = {and: [wide, wide, wide]};
    assert.ok(
      inQuestion({...text, showWhen: wide}).some((fault) => fault.endsWith('definition-too-many')),
    );
    const options = new Array(4_000_000_000);
    assert.deepEqual(inQuestion({kind: 'choice', label: 'L', options}), [
      'options definition-too-many',
    ]);
    const many = Array.from({length: 1001}, (_, i): Question => ({...text, id: `q${i}`}));
    assert.deepEqual(faults(definitionOf(...many)), ['sections definition-too-many']);
  });

  it('with a fault everywhere get a list that can be read', () => {
    const audiences = Array.from({length: 5000}, () => ({}));
    assert.equal(checkDefinition({...EVERY_KIND, audiences}).faults.length, 100);
  });

  it('that throw when they are read are told so', () => {
    const broken = {
      ...EVERY_KIND,
      get sections(): never {
        throw new Error('No sections today');
      },
    };
    const [fault] = checkDefinition(broken).faults;
    assert.equal(fault?.code, 'definition-unreadable');
    assert.match(fault.message, /No sections today/);
    const odd = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw 'odd' as unknown as Error;
        },
      },
    );
    assert.equal(checkDefinition(odd).faults[0]?.code, 'definition-unreadable');
  });

  it('never throw, whatever they are', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withMap: true,
      withSparseArray: true,
      withBigInt: true,
      withDate: true,
    });
    const {question} = fc.letrec<{question: unknown}>((tie) => ({
      question: fc.oneof(
        {maxDepth: 3},
        anything,
        fc.record(
          {
            kind: fc.oneof(
              fc.constantFrom(
                'text',
                'choice',
                'choices',
                'yes-no',
                'people',
                'date',
                'number',
                'scale',
              ),
              anything,
            ),
            id: fc.oneof(fc.constantFrom('a', 'b', 'c'), anything),
            label: fc.oneof(fc.constant('L'), anything),
            options: fc.oneof(
              fc.array(
                fc.record(
                  {
                    value: fc.oneof(fc.constantFrom('x', 'not-sure'), anything),
                    label: fc.constant('O'),
                    questions: fc.array(tie('question'), {maxLength: 2}),
                  },
                  {requiredKeys: []},
                ),
              ),
              anything,
            ),
            questions: fc.oneof(fc.array(tie('question'), {maxLength: 2}), anything),
            whenYes: fc.oneof(fc.array(tie('question'), {maxLength: 2}), anything),
            showWhen: fc.oneof(
              fc.record({question: fc.constantFrom('a', 'b', 'z'), answered: fc.boolean()}),
              anything,
            ),
            min: fc.oneof(fc.constant('today'), anything),
            max: anything,
            audience: fc.oneof(fc.array(fc.constantFrom('health', 'x')), anything),
          },
          {requiredKeys: []},
        ),
      ),
    }));
    const shaped = question.map((one) => ({
      ...definitionOf(text),
      sections: [{id: 's', title: 'S', pages: [{id: 'p', questions: [one]}]}],
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          shaped,
          fc.record({...Object.fromEntries(Object.keys(EVERY_KIND).map((key) => [key, anything]))}),
        ),
        (input) => {
          faults(input);
        },
      ),
      {numRuns: 1000},
    );
  });
});
