/** A Questionnaire as an instrument: what is asked, what it adds up to, and what is said to be left. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Instrument} from '../../../../src/components/wellbeing-check-in/instruments/instrument.js';
import {
  fromQuestionnaire,
  QuestionnaireError,
  type QuestionnaireOptions,
} from '../../../../src/data/adapters/fhir-questionnaire/index.js';
import {ConfigError} from '../../../../src/errors.js';
import {
  allQuestions,
  checkDefinition,
  checkScoring,
  isAsked,
  read,
  scoresOf,
  shownPages,
  triggersOf,
  type Answers,
  type Question,
} from '../../../../src/questions/index.js';
import {textOf} from '../../../../src/i18n/text.js';
import {GAD_7_ITEMS, gad7, PHQ_9_ITEMS, phq9} from '../../../fixtures/questionnaires.js';

const SD = 'http://hl7.org/fhir/StructureDefinition';
const audiences = [{id: 'link-worker', label: 'your link worker'}];
const today = {today: '2026-03-02'};

/** A Questionnaire of these items, and what came of it. */
function imported(item: readonly object[], options: QuestionnaireOptions = {}, more: object = {}) {
  const json = {resourceType: 'Questionnaire', status: 'active', title: 'You', item, ...more};
  const reading = fromQuestionnaire(json, options);
  assert.deepEqual(checkDefinition(reading.definition).faults, []);
  const questions = allQuestions(reading.definition).map(({question}) => question);
  return {...reading, questions, first: questions[0]};
}

const notesOf = (item: readonly object[], options?: QuestionnaireOptions, more?: object) =>
  imported(item, options, more).notes.map(
    ({code, linkId = '', what}) => `${code} ${linkId} ${what}`,
  );

const text = (linkId: string, more: object = {}) => ({
  linkId,
  type: 'string',
  text: linkId,
  ...more,
});

/** A question without its id, label and kind. */
function rest(question: Question | undefined): object {
  const {id: _, label: __, kind: ___, ...more} = question ?? ({} as Question);
  return more;
}

describe('PHQ-9 as a host brings it', () => {
  const scoring = {
    scores: [{id: 'phq-9', label: 'PHQ-9', linkIds: PHQ_9_ITEMS}],
    triggers: [{id: 'harm', linkId: '/44260-8', values: ['LA6569-3', 'LA6570-1', 'LA6571-9']}],
  };
  const reading = fromQuestionnaire(phq9, {audiences, scoring, wording: 'official'});
  const {definition, ids} = reading;
  const answers = (points: readonly string[]): Answers =>
    Object.fromEntries(PHQ_9_ITEMS.map((linkId, i) => [ids[linkId] ?? '', points[i]]));
  const CODES = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];

  it('is an instrument that the engine takes', () => {
    const instrument: Instrument = reading;
    assert.deepEqual(checkDefinition(instrument.definition).faults, []);
    assert.deepEqual(checkScoring(instrument.scoring, definition).faults, []);
    assert.equal(definition.id, 'https://fhir.example.org/Questionnaire/phq-9');
    assert.match(reading.copyright ?? '', /No permission required/);
    assert.equal(reading.language, 'en');
  });

  it('asks nine questions, each on a page with the words they all begin with', () => {
    const pages = shownPages(definition, {answers: answers(CODES)}, today);
    assert.equal(pages.length, 10);
    for (const {intro} of pages.slice(0, 9)) assert.match(textOf(intro), /^Over the last 2 weeks/);
    const [first] = allQuestions(definition);
    assert.equal(first?.question.label, '1. Little interest or pleasure in doing things');
    assert.equal(first?.question.item, 'loinc.44250-9');
    assert.equal(first?.question.required, true);
    assert.deepEqual(first?.audience, ['link-worker']);
  });

  it('adds up to 0 to 27, with no score while an answer is missing', () => {
    const sum = (points: readonly string[]) =>
      scoresOf(reading.scoring, definition, {answers: answers(points)}, today)[0]?.value;
    assert.equal(sum(PHQ_9_ITEMS.map(() => 'LA6568-5')), 0);
    assert.equal(sum(PHQ_9_ITEMS.map(() => 'LA6571-9')), 27);
    assert.equal(sum(PHQ_9_ITEMS.map((_, i) => CODES[i % 4] ?? '')), 12);
    assert.equal(sum(['LA6571-9']), null);
  });

  it('brings help when the ninth is answered with anything but "Not at all"', () => {
    const help = (code: string) =>
      triggersOf(reading.scoring, definition, {answers: {[ids['/44260-8'] ?? '']: code}}, today);
    assert.deepEqual(CODES.map(help), [[], ['harm'], ['harm'], ['harm']]);
  });

  it('asks how difficult it was unless all nine are "Not at all"', () => {
    const last = ids['difficult'] ?? '';
    const asked = (points: readonly string[]) =>
      isAsked(definition, last, {answers: answers(points)}, today);
    const none = PHQ_9_ITEMS.map(() => 'LA6568-5');
    assert.equal(asked(none), false);
    assert.equal(asked([...none.slice(1), 'LA6569-3']), true);
  });

  it('says that the total is not asked for, and is official without it', () => {
    assert.deepEqual(
      reading.notes.map(({code, linkId, what}) => [code, linkId, what]),
      [
        ['left-out', '/44261-6', 'readOnly'],
        [
          'not-supported',
          '/44261-6',
          'extension http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
        ],
      ],
    );
    assert.equal(reading.wording, 'official');
  });
});

describe('GAD-7 as a host brings it', () => {
  const bands = [
    {id: 'minimal', label: 'Minimal', from: 0, to: 4},
    {id: 'mild', label: 'Mild', from: 5, to: 9},
    {id: 'moderate', label: 'Moderate', from: 10, to: 14},
    {id: 'severe', label: 'Severe', from: 15, to: 21},
  ];
  const scoring = {scores: [{id: 'gad-7', label: 'GAD-7', linkIds: GAD_7_ITEMS, bands}]};
  const reading = fromQuestionnaire(gad7, {scoring, wording: 'official'});

  it('takes options and what they count from the value set inside', () => {
    const answers = Object.fromEntries(
      GAD_7_ITEMS.map((linkId, i) => [reading.ids[linkId] ?? '', `often-${String(i % 4)}`]),
    );
    const [score] = scoresOf(reading.scoring, reading.definition, {answers}, today);
    assert.deepEqual([score?.value, score?.band?.id], [9, 'mild']);
    assert.equal(reading.wording, 'official');
    assert.deepEqual(reading.notes, []);
  });

  it('says its first words with its first question', () => {
    const [page] = shownPages(reading.definition, {answers: {}}, today);
    assert.match(textOf(page?.intro), /^Over the last 2 weeks/);
    assert.equal(page?.questions.length, 1);
  });
});

describe('each type of item', () => {
  it('boolean is yes or no', () => {
    const {first} = imported([{linkId: 'a', type: 'boolean', text: 'Do you sleep?'}]);
    assert.deepEqual(first, {kind: 'yes-no', id: 'a', label: 'Do you sleep?'});
  });

  it('integer and decimal are numbers with limits and a unit', () => {
    const extension = [
      {url: `${SD}/minValue`, valueInteger: 1},
      {url: `${SD}/maxValue`, valueDecimal: 9.5},
      {url: `${SD}/questionnaire-unit`, valueCoding: {code: 'h', display: 'hours'}},
    ];
    const whole = imported([{linkId: 'a', type: 'integer', text: 'Hours', extension}]).first;
    assert.equal(whole?.kind, 'number');
    assert.deepEqual(rest(whole), {min: 1, max: 9.5, suffix: 'hours'});
    const {first} = imported([{linkId: 'a', type: 'decimal', text: 'Hours', extension}]);
    assert.deepEqual(rest(first), {min: 1, max: 9.5, suffix: 'hours', decimal: true});
    assert.ok(first && read(first, '7.5', today).ok);
  });

  it('whole numbers whose ends are named are a scale', () => {
    const end = (code: string, words: string) => ({
      linkId: code,
      type: 'display',
      text: words,
      extension: [
        {url: `${SD}/questionnaire-itemControl`, valueCodeableConcept: {coding: [{code}]}},
      ],
    });
    const {first, notes} = imported([
      {
        linkId: 'a',
        type: 'integer',
        text: 'How happy?',
        extension: [
          {url: `${SD}/minValue`, valueInteger: 0},
          {url: `${SD}/maxValue`, valueInteger: 10},
          {
            url: `${SD}/questionnaire-itemControl`,
            valueCodeableConcept: {coding: [{code: 'slider'}]},
          },
        ],
        item: [end('lower', 'Not at all'), end('upper', 'Completely')],
      },
    ]);
    assert.equal(first?.kind, 'scale');
    assert.deepEqual(rest(first), {
      min: 0,
      max: 10,
      minLabel: 'Not at all',
      maxLabel: 'Completely',
    });
    assert.deepEqual(notes, []);
  });

  it('string and text are boxes with their lengths', () => {
    const extension = [{url: `${SD}/minLength`, valueInteger: 2}];
    const [short, long] = imported([
      text('a', {maxLength: 20, extension}),
      {linkId: 'b', type: 'text', text: 'b', maxLength: 500},
    ]).questions;
    assert.equal(short?.kind, 'text');
    assert.deepEqual(rest(short), {maxLength: 20, minLength: 2});
    assert.equal(long?.kind, 'long-text');
    assert.deepEqual(rest(long), {maxLength: 500});
  });

  it('date is a date with its limits', () => {
    const extension = [
      {url: `${SD}/minValue`, valueDate: '2020-01-31'},
      {url: `${SD}/maxValue`, valueDate: '2030-01-31'},
    ];
    const {first} = imported([{linkId: 'a', type: 'date', text: 'When?', extension}]);
    assert.equal(first?.kind, 'date');
    assert.deepEqual(rest(first), {min: '2020-01-31', max: '2030-01-31'});
  });

  const codes = (...all: string[]) =>
    all.map((code) => ({valueCoding: {system: 'urn:x', code, display: code.toUpperCase()}}));

  it('choice is rows, check boxes where it repeats, and a list where it is long', () => {
    const choice = {linkId: 'a', type: 'choice', text: 'Which?', answerOption: codes('x', 'y')};
    const exclusive = [{url: `${SD}/questionnaire-optionExclusive`, valueBoolean: true}];
    const answerOption = [...codes('x'), {extension: exclusive, valueString: 'None'}];
    const [one, several, long] = imported([
      choice,
      {...choice, linkId: 'b', repeats: true, answerOption},
      {
        ...choice,
        linkId: 'c',
        answerOption: codes(...Array.from({length: 13}, (_, i) => `o${String(i)}`)),
      },
    ]).questions;
    assert.equal(one?.kind, 'choice');
    assert.deepEqual(rest(one), {
      options: [
        {value: 'x', label: 'X'},
        {value: 'y', label: 'Y'},
      ],
    });
    assert.equal(several?.kind, 'choices');
    assert.deepEqual(rest(several), {
      options: [
        {value: 'x', label: 'X'},
        {value: 'None', label: 'None', exclusive: true},
      ],
    });
    assert.equal(long?.kind, 'select');
  });

  it('options that are called the same in two systems stay two options', () => {
    const answerOption = [
      {valueCoding: {system: 'urn:a', code: '1', display: 'One'}},
      {valueCoding: {system: 'urn:b', code: '1', display: 'Other one'}},
      {valueCoding: {code: 'not-sure', display: 'Not sure'}},
    ];
    const wait = {question: 'a', operator: '=', answerCoding: {system: 'urn:b', code: '1'}};
    const {definition, first} = imported([
      {linkId: 'a', type: 'choice', text: 'Which?', answerOption},
      text('b', {enableWhen: [wait]}),
    ]);
    assert.ok(first && 'options' in first);
    const values = first.options.map(({value}) => value);
    assert.deepEqual(values, ['1', '1-2', 'not-sure-2']);
    const asked = values.map((a) => isAsked(definition, 'b', {answers: {a}}, today));
    assert.deepEqual(asked, [false, true, false]);
  });

  it('open-choice opens a box, in the words it brings or in ours', () => {
    const open = {linkId: 'a', type: 'open-choice', text: 'Which?', answerOption: codes('x')};
    const url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel';
    const {first, notes} = imported([{...open, extension: [{url, valueString: 'My own'}]}]);
    assert.ok(first && 'options' in first);
    assert.deepEqual(first.options[1], {
      value: 'other',
      label: 'My own',
      questions: [{kind: 'text', id: 'a-other', label: {en: 'What is it?'}}],
    });
    assert.deepEqual(notes, []);
    assert.deepEqual(notesOf([open]), ['assumed a open-choice']);
  });

  it('what repeats has a box for each answer, and a repeating group its questions', () => {
    const min = {url: `${SD}/questionnaire-minOccurs`, valueInteger: 1};
    const max = {url: `${SD}/questionnaire-maxOccurs`, valueInteger: 3};
    const {questions, notes} = imported(
      [
        text('a', {repeats: true, extension: [min, max], initial: [{valueString: 'One'}]}),
        {
          linkId: 'g',
          type: 'group',
          text: 'Your people',
          repeats: true,
          item: [
            text('n'),
            text('m', {enableWhen: [{question: 'n', operator: '=', answerString: 'x'}]}),
          ],
        },
      ],
      {sensitivity: 'sensitive', words: {addAnswer: 'One more'}},
    );
    const [a, g] = questions;
    assert.equal(g?.kind, 'people');
    const [n, m] = g.questions;
    assert.equal(a?.kind, 'people');
    assert.deepEqual([a.min, a.max, a.addLabel, a.sensitivity], [1, 3, 'One more', 'sensitive']);
    assert.deepEqual([n?.id, m?.showWhen], ['n', {question: 'n', equals: 'x'}]);
    assert.deepEqual(
      notes.map(({code, linkId}) => `${code} ${linkId ?? ''}`),
      ['changed a', 'changed g'],
    );
  });

  it('group heads a section, and display is said with the question below it', () => {
    const {definition} = imported([
      text('a'),
      {
        linkId: 'g',
        type: 'group',
        text: 'Home',
        item: [
          {linkId: 'd', type: 'display', text: 'Think of where you live.'},
          {
            ...text('b'),
            item: [{linkId: 'h', type: 'display', text: 'One word will do.'}],
          },
          {linkId: 'e', type: 'display', text: 'Nearly there.'},
        ],
      },
    ]);
    assert.deepEqual(
      definition.sections.map(({title}) => title),
      ['You', 'Home'],
    );
    const [page, last] = definition.sections[1]?.pages ?? [];
    assert.deepEqual(
      [page?.intro, page?.questions[0]?.hint],
      ['Think of where you live.', 'One word will do.'],
    );
    assert.deepEqual([last?.intro, last?.questions], ['Nearly there.', []]);
  });

  it('initial values are handed on, and filled in by nobody', () => {
    const {initial} = imported([
      {linkId: 'a', type: 'boolean', text: 'a', initial: [{valueBoolean: false}]},
      {linkId: 'b', type: 'date', text: 'b', initial: [{valueDate: '2026-03-09'}]},
      {
        linkId: 'c',
        type: 'choice',
        repeats: true,
        text: 'c',
        answerOption: [{...codes('x')[0], initialSelected: true}, ...codes('y')],
      },
      {linkId: 'd', type: 'integer', text: 'd', initial: [{valueInteger: 4}]},
    ]);
    const day = {day: '9', month: '3', year: '2026'};
    assert.deepEqual(initial, {a: 'no', b: day, c: ['x'], d: '4'});
  });
});

describe('what it says of the rest', () => {
  it('names each type that is not asked, and why', () => {
    const types = ['quantity', 'attachment', 'reference', 'dateTime', 'time', 'url'];
    const items = types.map((type) => ({linkId: type, type, text: type}));
    assert.deepEqual(
      notesOf([text('a'), ...items]),
      types.map((type) => `left-out ${type} type ${type}`),
    );
  });

  it('names what is hidden, read only, modified or unknown', () => {
    const url = 'https://example.org/unknown';
    assert.deepEqual(
      notesOf(
        [
          text('a', {extension: [{url}], disabledDisplay: 'hidden'}),
          text('b', {extension: [{url: `${SD}/questionnaire-hidden`, valueBoolean: true}]}),
          text('c', {modifierExtension: [{url}]}),
          {linkId: 'd', type: 'choice', text: 'd', answerValueSet: 'https://example.org/vs'},
        ],
        {},
        {extension: [{url}]},
      ),
      [
        `not-supported  extension ${url}`,
        `not-supported a extension ${url}`,
        'not-supported a disabledDisplay',
        'left-out b hidden item',
        'left-out c modifierExtension',
        'left-out d value set https://example.org/vs',
        'left-out d type choice',
      ],
    );
  });

  it('names what goes with it: what is inside, and what waits for it', () => {
    const wait = (operator: string, answer: object) => [{question: 'q', operator, ...answer}];
    const reading = imported([
      text('a'),
      {linkId: 'q', type: 'quantity', text: 'q', item: [text('inside')]},
      text('never', {enableWhen: wait('exists', {answerBoolean: true})}),
      text('always', {enableWhen: wait('exists', {answerBoolean: false})}),
    ]);
    assert.deepEqual(Object.keys(reading.ids), ['a', 'always']);
    const official = fromQuestionnaire(
      {resourceType: 'Questionnaire', item: [text('a'), {linkId: 'q', type: 'quantity'}]},
      {wording: 'official'},
    );
    assert.equal(official.wording, 'adapted');
    assert.deepEqual(
      reading.notes.map(({code, linkId}) => `${code} ${linkId ?? ''}`),
      ['left-out q', 'left-out inside', 'left-out never'],
    );
  });

  it('asks always what waits for something the form cannot look at', () => {
    const wait = [{question: 'a', operator: '>', answerString: 'm'}];
    const {notes, definition} = imported([text('a'), text('b', {enableWhen: wait})]);
    assert.deepEqual(
      notes.map(({code, linkId}) => `${code} ${linkId ?? ''}`),
      ['always-asked b'],
    );
    assert.equal(isAsked(definition, 'b', {answers: {}}, today), true);
  });
});

describe('in another language', () => {
  const cy = (content: string) => ({
    extension: [
      {
        url: `${SD}/translation`,
        extension: [
          {url: 'lang', valueCode: 'cy'},
          {url: 'content', valueString: content},
        ],
      },
    ],
  });
  const items = (whole: boolean) => [
    {
      linkId: 'a',
      type: 'choice',
      text: 'How?',
      _text: cy('Sut?'),
      answerOption: [
        {valueCoding: {code: 'x', display: 'Well', ...(whole && {_display: cy('Da')})}},
      ],
    },
  ];
  const more = {language: 'en', _title: cy('Chi')};

  it('it has all the words of that language', () => {
    const {definition, first, notes, language} = imported(items(true), {language: 'cy-GB'}, more);
    assert.deepEqual([definition.title, first?.label], ['Chi', 'Sut?']);
    assert.ok(first && 'options' in first);
    assert.deepEqual(first.options, [{value: 'x', label: 'Da'}]);
    assert.deepEqual([language, notes], ['cy-GB', []]);
  });

  it('or none of them, and says so', () => {
    const {definition, first, notes, language} = imported(items(false), {language: 'cy'}, more);
    assert.deepEqual([definition.title, first?.label, language], ['You', 'How?', 'en']);
    assert.deepEqual(
      notes.map(({code, linkId, what}) => [code, linkId, what]),
      [['not-translated', 'a', 'cy']],
    );
  });

  it('easy read is not a near relative', () => {
    assert.deepEqual(
      notesOf(items(true), {language: 'en-x-easyread'}, more)[0],
      'not-translated  en-x-easyread',
    );
  });
});

describe('what adds up', () => {
  const often = (points: readonly number[]) =>
    ['n', 's', 'o'].map((code, i) => ({
      extension: [{url: `${SD}/ordinalValue`, valueDecimal: points[i]}],
      valueCoding: {code, display: code},
    }));
  const item = (linkId: string, points: readonly number[]) => ({
    linkId,
    type: 'choice',
    text: linkId,
    answerOption: often(points),
  });
  const score = {id: 's', label: 's', linkIds: ['a', 'b'], factor: 4};

  it('an item whose answers count the other way round is turned', () => {
    const {definition, scoring} = imported([item('a', [0, 1, 2]), item('b', [2, 1, 0])], {
      scoring: {scores: [score]},
    });
    assert.deepEqual(scoring.scores?.[0]?.reverse, ['b']);
    const value = (a: string, b: string) =>
      scoresOf(scoring, definition, {answers: {a, b}}, today)[0]?.value;
    assert.deepEqual([value('n', 'n'), value('o', 'n'), value('o', 'o')], [8, 16, 8]);
  });

  it('is refused where it cannot be right', () => {
    const scoring = {scores: [score]};
    const wrong = [
      [item('a', [0, 1, 2]), item('b', [0, 1, 5])],
      [item('a', [0, 1, 2])],
      [item('a', [0, 1, 2]), text('b')],
    ];
    for (const items of wrong) assert.throws(() => imported(items, {scoring}), ConfigError);
  });
});

describe('what is broken', () => {
  const cases: readonly (readonly [string, readonly object[], string, string])[] = [
    ['an item without a linkId', [{type: 'string'}], 'missing', 'item[0].linkId'],
    ['an item without a type', [{linkId: 'a'}], 'missing', 'item[0].type'],
    ['a type of its own', [text('a', {type: 'mood'})], 'unknown-type', 'item[0].type'],
    ['the same linkId twice', [text('a'), text('a')], 'duplicate-link-id', 'item[1].linkId'],
    [
      'a condition on nothing',
      [text('a', {enableWhen: [{question: 'z', operator: 'exists', answerBoolean: true}]})],
      'unknown-link-id',
      'item[0].enableWhen[0].question',
    ],
    [
      'a condition without an answer',
      [text('a', {enableWhen: [{question: 'a', operator: '='}]})],
      'missing',
      'item[0].enableWhen[0]',
    ],
    [
      'an operator of its own',
      [text('a'), text('b', {enableWhen: [{question: 'a', operator: '~', answerString: 'x'}]})],
      'bad-value',
      'item[1].enableWhen[0].operator',
    ],
    [
      'items that wait for each other',
      ['a', 'b'].map((id, i) =>
        text(id, {
          enableWhen: [{question: i ? 'a' : 'b', operator: 'exists', answerBoolean: true}],
        }),
      ),
      'cyclic-conditions',
      'item[0].enableWhen',
    ],
    [
      'a day that is not one',
      [{linkId: 'a', type: 'date', text: 'a', initial: [{valueDate: '2026-02-31'}]}],
      'bad-value',
      'item[0].initial[0].valueDate',
    ],
    ['items that are no list', [text('a', {item: {}})], 'wrong-type', 'item[0].item'],
    ['nothing to ask', [{linkId: 'a', type: 'display', text: 'Hello'}], 'nothing-to-ask', 'item'],
  ];
  for (const [what, items, code, where] of cases) {
    it(`is told with a code and its place: ${what}`, () => {
      assert.throws(
        () => imported(items),
        (error) => {
          assert.ok(error instanceof QuestionnaireError);
          assert.deepEqual(
            error.faults.map((one) => [one.code, one.where]),
            [[code, where]],
          );
          assert.equal(error.code, code);
          return true;
        },
      );
    });
  }

  it('is no Questionnaire at all, or more than one can answer', () => {
    const code = (input: unknown) => {
      try {
        fromQuestionnaire(input);
      } catch (error) {
        return error instanceof QuestionnaireError ? error.code : 'another error';
      }
      return 'none';
    };
    for (const input of [undefined, null, 1, 'x', [], {}, {resourceType: 'Patient'}]) {
      assert.equal(code(input), 'not-a-questionnaire');
    }
    const many = Array.from({length: 2001}, (_, i) => text(`i${String(i)}`));
    assert.equal(code({resourceType: 'Questionnaire', item: many}), 'too-large');
    let deep: object = text('bottom');
    for (let i = 0; i < 30; i++) deep = {linkId: `g${String(i)}`, type: 'group', item: [deep]};
    assert.equal(code({resourceType: 'Questionnaire', item: [deep]}), 'too-large');
    const own = {resourceType: 'Questionnaire', modifierExtension: [{url: 'x'}], item: [text('a')]};
    assert.equal(code(own), 'modifier');
  });
});
