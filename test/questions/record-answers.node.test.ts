import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {
  answersForPerson,
  checkDefinition,
  missingItems,
  recordAnswers,
  sharing,
  validate,
  withoutStaffOnly,
  type Definition,
  type Question,
  type Responses,
} from '../../src/questions/index.js';
import {definitionOf, EVERY_KIND, responsesOf, TODAY, withPages} from './fixtures.js';

function record(definition: Definition, responses: Responses) {
  return inLanguage(SOURCE, () => recordAnswers(definition, responses, TODAY));
}

describe('recorded answers', () => {
  it('hold all there is to know about an answer', () => {
    const definition = definitionOf({
      kind: 'date',
      id: 'birth',
      label: {en: 'Date of birth', cy: 'Dyddiad geni'},
      item: 'person.birth-date',
      audience: ['health', 'staff'],
      sensitivity: 'sensitive',
    });
    const answers = {birth: {day: '6', month: 'Aug', year: '1990'}};
    assert.deepEqual(record(definition, responsesOf(answers)), [
      {
        question: 'birth',
        item: 'person.birth-date',
        kind: 'date',
        label: 'Date of birth',
        text: ['6 August 1990'],
        value: '1990-08-06',
        audience: ['health', 'staff'],
        sensitivity: 'sensitive',
      },
    ]);
    const welsh = inLanguage({tag: 'cy'}, () =>
      recordAnswers(definition, responsesOf(answers), TODAY),
    );
    assert.equal(welsh[0]?.label, 'Dyddiad geni');
    assert.deepEqual(welsh[0]?.text, ['6 Awst 1990']);
    assert.equal(welsh[0]?.value, '1990-08-06');
  });

  it('are typed by kind, in document order', () => {
    const answers = {
      people: [
        {who: {first: 'Alex', last: 'Smith'}, how: ['other', 'talk'], 'how-other': 'Cooks'},
        {},
      ],
      when: 'later',
      'later-date': {month: '9', year: '2026'},
      wing: 'b',
      sure: '7',
      weeks: '10',
      interpreter: 'yes',
      language: ' Polish ',
      reach: ['email', 'phone'],
      phone: '01632 960 001',
      email: '',
      postcode: 'ls11aa',
      home: {town: 'Leeds'},
      crn: 'x123456',
      nhs: '999 000 0018',
      name: {first: 'Sam', last: 'Jones'},
    };
    const values = record(EVERY_KIND, responsesOf(answers));
    assert.deepEqual(
      values.map(({question, value}) => [question, value]),
      [
        ['name', {first: 'Sam', last: 'Jones'}],
        ['nhs', '9990000018'],
        ['crn', 'X123456'],
        ['home', {town: 'Leeds'}],
        ['postcode', 'LS1 1AA'],
        ['reach', ['phone', 'email']],
        ['phone', '01632 960 001'],
        ['interpreter', 'yes'],
        ['language', 'Polish'],
        ['weeks', 10],
        ['sure', 7],
        ['wing', 'b'],
        ['when', 'later'],
        ['later-date', '2026-09'],
        [
          'people',
          [{who: {first: 'Alex', last: 'Smith'}, how: ['talk', 'other'], 'how-other': 'Cooks'}],
        ],
      ],
    );
    assert.deepEqual(JSON.parse(JSON.stringify(values)), values);
  });

  it('leave out what is not asked, not answered or cannot be read', () => {
    const answers = {reach: ['email'], phone: '01632 960 001', email: 'x', nhs: ' ', crn: 'x'};
    assert.deepEqual(
      record(EVERY_KIND, responsesOf(answers)).map(({question}) => question),
      ['reach'],
    );
  });

  it('hold special answers as answers', () => {
    const [nhs, interpreter] = record(
      EVERY_KIND,
      responsesOf({nhs: {special: 'not-sure'}, interpreter: 'prefer-not-to-say'}),
    );
    assert.equal(nhs?.special, 'not-sure');
    assert.equal(nhs.value, null);
    assert.deepEqual(nhs.text, ['I am not sure']);
    assert.equal(interpreter?.special, 'prefer-not-to-say');
    assert.deepEqual(interpreter.text, ['I do not want to say']);
  });

  it('say where a known value is from, and whether it is still right', () => {
    const known = {
      crn: {value: 'x123456', source: {en: 'your record'}, date: '2026-01-02'},
      prison: {value: 'A1234BC', source: 'your record'},
      nhs: {value: '9990000018', source: 'your record'},
    };
    const answers = record(EVERY_KIND, {
      answers: {prison: 'a9876zz', crn: 'typed'},
      known,
      confirmed: {crn: true, prison: false},
    });
    assert.deepEqual(
      answers.map(({question, value, known: from}) => [question, value, from]),
      [
        ['prison', 'A9876ZZ', {source: 'your record', confirmed: false}],
        ['crn', 'X123456', {source: 'your record', date: '2026-01-02', confirmed: true}],
      ],
    );
  });
});

describe('missing items', () => {
  const standard = (level: 'mandatory' | 'required') => ({name: 'PRSB', level});
  const definition = definitionOf(
    {
      kind: 'date',
      id: 'birth',
      label: 'Date of birth',
      item: 'person.birth-date',
      standard: standard('mandatory'),
      offer: ['not-sure'],
    },
    {
      kind: 'yes-no',
      id: 'carer',
      label: 'Carer?',
      standard: standard('required'),
      whenYes: [
        {kind: 'text', id: 'whom', label: 'Whom?', standard: standard('required')},
        {kind: 'text', id: 'since', label: 'Since?', standard: standard('mandatory')},
      ],
    },
    {kind: 'text', id: 'other', label: 'Other'},
  );
  const missing = (responses: Responses) =>
    inLanguage(SOURCE, () => missingItems(definition, responses, TODAY));

  it('are those of the standard without an answer', () => {
    assert.deepEqual(missing({answers: {}}), [
      {
        question: 'birth',
        item: 'person.birth-date',
        label: 'Date of birth',
        standard: 'PRSB',
        level: 'mandatory',
      },
      {question: 'carer', label: 'Carer?', standard: 'PRSB', level: 'required'},
      {question: 'since', label: 'Since?', standard: 'PRSB', level: 'mandatory'},
    ]);
    assert.deepEqual(
      missing(responsesOf({birth: '1990-08-06', carer: 'yes', since: '2020'})).map(
        ({question}) => question,
      ),
      ['whom'],
    );
  });

  it('tell what was said instead of an answer', () => {
    const [birth] = missing(responsesOf({birth: {special: 'not-sure'}}));
    assert.equal(birth?.question, 'birth');
    assert.equal(birth.special, 'not-sure');
  });

  it('never block sending', () => {
    assert.deepEqual(validate(definition, {answers: {}}, TODAY), []);
  });
});

describe('sharing', () => {
  it('lists for every audience the answers it will see', () => {
    const definition = definitionOf(
      {kind: 'text', id: 'a', label: 'A'},
      {
        kind: 'text',
        id: 'b',
        label: 'B',
        audience: ['health', 'link-worker'],
        sensitivity: 'sensitive',
      },
      {kind: 'text', id: 'c', label: 'C', audience: ['health']},
      {kind: 'text', id: 'd', label: 'D', audience: []},
    );
    const shared = inLanguage(SOURCE, () =>
      sharing(definition, responsesOf({a: 'x', b: 'x', d: 'x'}), TODAY),
    );
    const b = {question: 'b', label: 'B', sensitivity: 'sensitive'};
    assert.deepEqual(shared, [
      {
        audience: 'link-worker',
        label: 'Your link worker',
        questions: [{question: 'a', label: 'A', sensitivity: 'ordinary'}, b],
      },
      {audience: 'health', label: 'Prison healthcare', questions: [b]},
      {audience: 'staff', label: 'Staff', questions: []},
    ]);
  });
});

describe('staff-only questions', () => {
  const risk: Question = {
    kind: 'yes-no',
    id: 'risk',
    label: 'Known risks?',
    sensitivity: 'staff-only',
    whenYes: [{kind: 'text', id: 'which', label: 'Which?'}],
  };
  const definition = withPages(
    {id: 'first', questions: [{kind: 'text', id: 'first', label: 'First'}]},
    {id: 'staff', title: 'For staff', questions: [risk]},
    {
      id: 'both',
      showWhen: {
        or: [
          {question: 'risk', answered: false},
          {and: [{question: 'which', equals: 'x'}, {not: {question: 'first', equals: 'x'}}]},
        ],
      },
      questions: [
        {
          kind: 'choice',
          id: 'q',
          label: 'Q',
          options: [
            {
              value: 'x',
              label: 'X',
              questions: [
                {kind: 'text', id: 'note', label: 'Note', sensitivity: 'staff-only'},
                {kind: 'text', id: 'more', label: 'More'},
              ],
            },
            {value: 'y', label: 'Y'},
          ],
        },
        {
          kind: 'yes-no',
          id: 'plain',
          label: 'Plain',
          whenYes: [
            {kind: 'text', id: 'hidden', label: 'H', showWhen: {question: 'which', answered: true}},
          ],
          whenNo: [],
        },
        {
          kind: 'people',
          id: 'people',
          label: 'P',
          showWhen: {question: 'q', answered: true},
          questions: [{kind: 'text', id: 'row', label: 'R'}],
        },
      ],
    },
  );

  it('are gone from the definition of every other path, which is sound without them', () => {
    const own = withoutStaffOnly(definition);
    assert.deepEqual(checkDefinition(definition).faults, []);
    assert.deepEqual(checkDefinition(own).faults, []);
    assert.doesNotMatch(JSON.stringify(own), /risk|which|note|staff-only|For staff/);
    assert.match(JSON.stringify(own), /"more"/);
    assert.deepEqual(
      own.sections[0]?.pages.map(({id}) => id),
      ['first', 'both'],
    );
  });

  it('count there as not answered', () => {
    const own = withoutStaffOnly(definition);
    const answers = {risk: 'yes', which: 'y', q: 'x', plain: 'yes', hidden: 'h'};
    const asked = (of: Definition) =>
      record(of, responsesOf(answers)).map(({question}) => question);
    assert.deepEqual(asked(own), ['q', 'plain']);
    assert.deepEqual(asked(definition), ['risk', 'which']);
  });

  it('leave a definition that has none as it is', () => {
    assert.equal(withoutStaffOnly(EVERY_KIND), EVERY_KIND);
  });

  it('can take whole sections with them', () => {
    const [only] = definition.sections;
    assert.ok(only);
    const two: Definition = {
      ...definition,
      sections: [
        {...only, showWhen: {question: 'deep', compare: '>', to: 1}},
        {
          id: 'staff',
          title: 'Staff',
          pages: [
            {
              id: 'deep',
              questions: [{kind: 'number', id: 'deep', label: 'D', sensitivity: 'staff-only'}],
            },
          ],
        },
      ],
    };
    const own = withoutStaffOnly(two);
    assert.deepEqual(checkDefinition(own).faults, []);
    assert.deepEqual(
      own.sections.map(({id, showWhen}) => [id, showWhen]),
      [['only', {or: []}]],
    );
  });

  it('are not among the answers on the person’s own copy, nor are their follow-ups', () => {
    const all = record(
      definition,
      responsesOf({risk: 'yes', which: 'x', q: 'y', people: [{row: 'x'}]}),
    );
    assert.deepEqual(
      all.map(({question}) => question),
      ['risk', 'which', 'q', 'people'],
    );
    assert.deepEqual(
      answersForPerson(all).map(({question}) => question),
      ['q', 'people'],
    );
  });
});
