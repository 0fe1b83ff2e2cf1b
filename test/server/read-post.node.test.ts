import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {addLanguage} from '../../src/i18n/catalogues.js';
import {inLanguage, messagesOutsideLanguage} from '../../src/i18n/msg.js';
import {problemText, recordAnswers, type Definition} from '../../src/questions/index.js';
import {LONGEST_FIELD, MOST_FIELDS, postedFields} from '../../src/server/body.js';
import {prepareWords, readPost} from '../../src/server/index.js';
import {languageOf} from '../../src/server/words.js';
import {
  driven,
  generatedForms,
  GENERATED_TODAY,
  posted,
  urlencoded,
} from '../fixtures/generated-forms.js';
import {EVERY_KIND, TODAY, withPages} from '../questions/fixtures.js';

const today = TODAY.today;
const fields = (body: unknown) => postedFields(body).fields;

function problemsOf(body: unknown, definition: Definition = EVERY_KIND) {
  return readPost(definition, body, {today}).problems.map(({control, code}) => [control, code]);
}

describe('the body of a posted form', () => {
  const expected = [
    ['reach', 'phone'],
    ['reach', 'email'],
    ['name.first', 'Sâm & co'],
  ];
  const text = 'reach=phone&reach=email&name.first=S%C3%A2m+%26+co';

  it('is read as text, as bytes, and as the objects of a browser', () => {
    const form = new FormData();
    for (const [name = '', value = ''] of expected) form.append(name, value);
    form.append('file', new File(['x'], 'x.txt'));
    assert.deepEqual(fields(text), expected);
    assert.deepEqual(fields(Buffer.from(text)), expected);
    assert.deepEqual(fields(new TextEncoder().encode(text).buffer), expected);
    assert.deepEqual(fields(new URLSearchParams(text)), expected);
    assert.deepEqual(fields(form), expected);
    assert.deepEqual(fields(expected), expected);
    assert.deepEqual(fields(expected.values()), expected);
    assert.deepEqual(fields(new Map<string, unknown>([['reach', ['a', 'b']]])), [
      ['reach', 'a'],
      ['reach', 'b'],
    ]);
  });

  it('is read as body parsers hand it over', () => {
    const flat: Record<string, unknown> = Object.assign(Object.create(null) as object, {
      reach: ['phone', 'email'],
      'name.first': 'Sâm & co',
    });
    assert.deepEqual(fields(flat), expected);
    assert.deepEqual(fields({reach: ['phone', 'email'], name: {first: 'Sâm & co'}}), expected);
    // What `qs` makes of a long list.
    assert.deepEqual(fields({reach: {0: 'phone', 1: 'email'}}), expected.slice(0, 2));
    const rows = [
      ['people.0.who.first', 'Alex'],
      ['people.1.how', 'talk'],
      ['people.1.how', 'other'],
    ];
    const people = [{who: {first: 'Alex'}}, {how: ['talk', 'other']}];
    assert.deepEqual(fields({people}), rows);
    assert.deepEqual(fields({people: {0: people[0], 1: people[1]}}), rows);
    assert.deepEqual(fields({weeks: 3, sure: null, crn: true, x: undefined}), [['weeks', '3']]);
  });

  it('has no fields when it is nothing of the kind', () => {
    for (const body of [
      undefined,
      null,
      3,
      true,
      [],
      {},
      () => 1,
      Symbol('x'),
      [null, 'x', [1, 2]],
    ]) {
      assert.deepEqual(fields(body), []);
    }
    const circle: Record<string, unknown> = {};
    circle['a'] = circle;
    assert.deepEqual(fields(circle), []);
  });

  it('keeps what is not UTF-8 as replacement characters', () => {
    assert.deepEqual(fields('name.first=%FF%FEx'), [['name.first', '\ufffd\ufffdx']]);
    const bytes = Buffer.from([...Buffer.from('name.first='), 0xff, 0x41]);
    assert.deepEqual(fields(bytes), [['name.first', '\ufffdA']]);
  });

  it('touches no prototype', () => {
    const body: unknown = JSON.parse(
      '{"__proto__": {"polluted": "x"}, "name": {"__proto__": {"first": "x"}}, "constructor": {"prototype": {"polluted": "x"}}}',
    );
    assert.deepEqual(readPost(EVERY_KIND, body, {today}).responses, {answers: {}, confirmed: {}});
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
    const {responses} = readPost(EVERY_KIND, '__proto__=x&__proto__.first=x&toString=x', {today});
    assert.deepEqual(responses.answers, {});
  });
});

describe('a posted form, read on a server', () => {
  before(() => prepareWords(['cy', 'ar', 'en-x-easyread']));

  it('comes to answers, in the form a record keeps', () => {
    const {answers, problems} = readPost(
      EVERY_KIND,
      'name.first=Sam&reach=phone&phone=01632+960+001&weeks=3',
      {today},
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      answers.map(({question, value}) => [question, value]),
      [
        ['name', {first: 'Sam'}],
        ['reach', ['phone']],
        ['phone', '01632 960 001'],
      ],
    );
  });

  it('says what to put right, with the words of the page, in the language of the page', () => {
    const body = 'birth.day=31&birth.month=Chwefror&birth.year=1990';
    const [english] = readPost(EVERY_KIND, body, {today}).problems;
    assert.deepEqual(english, {
      question: 'name',
      control: 'name',
      code: 'missing',
      text: 'Enter an answer',
    });
    const inWelsh = {today, language: 'cy', allowUnreviewed: 'cy'};
    const welsh = readPost(EVERY_KIND, body, inWelsh).problems;
    // In Welsh the month is known, and has no 31st day.
    assert.deepEqual(
      welsh.map(({control, code}) => [control, code]),
      [
        ['name', 'missing'],
        ['birth', 'date-not-real'],
      ],
    );
    assert.notEqual(welsh[0]?.text, english.text);
    assert.equal(problemsOf(body)[1]?.[0], 'birth.month');
  });

  it('says it in the host’s own words', () => {
    const words = {en: {'steady.problem.missing': 'Tell us'}};
    assert.equal(readPost(EVERY_KIND, '', {today, words}).problems[0]?.text, 'Tell us');
  });

  it('names the missing step when the words are not there', () => {
    addLanguage('xx', () => Promise.resolve({templates: {}}));
    assert.throws(() => readPost(EVERY_KIND, '', {language: 'xx'}), {
      name: 'ConfigError',
      message: /prepareWords\(\['xx'\]\)/,
    });
  });

  it('finds a problem in what is outside the options', () => {
    assert.deepEqual(problemsOf('name.first=S&reach=fax&wing=z&interpreter=perhaps'), [
      ['reach', 'not-an-option'],
      ['interpreter', 'not-an-option'],
      ['wing', 'not-an-option'],
    ]);
    assert.deepEqual(problemsOf('name.first=S&reach=none&reach=phone&phone=01632960001'), [
      ['reach', 'exclusive-with-others'],
    ]);
  });

  it('ignores what is not asked and what no question has', () => {
    const body = 'name.first=S&sure=99&_csrf=x&steady:do=send&name=x&name.middle=x';
    const {problems, answers} = readPost(EVERY_KIND, body, {today});
    assert.deepEqual(problems, []);
    assert.deepEqual(
      answers.map(({question}) => question),
      ['name'],
    );
  });

  it('takes the last of several values, and the text out of lists where text belongs', () => {
    const several = readPost(EVERY_KIND, 'name.first=A&name.first=B', {today}).answers;
    assert.deepEqual(several[0]?.value, {first: 'B'});
    const lists = {name: {first: ['A', ['x'], {y: 'z'}, 'B']}, birth: ['1990'], postcode: {a: 'b'}};
    const {answers, problems} = readPost(EVERY_KIND, lists, {today});
    assert.deepEqual(problems, []);
    assert.deepEqual(
      answers.map(({value}) => value),
      [{first: 'B'}],
    );
  });

  it('never takes from a body what the host knows', () => {
    const body = 'name.first=S&crn.known=right&known.crn.value=x&known=x';
    assert.deepEqual(readPost(EVERY_KIND, body, {today}).answers.length, 1);
    const known = {crn: {value: 'x123456', source: 'your record'}};
    const {answers} = readPost(EVERY_KIND, body, {today, known});
    assert.deepEqual(
      answers.map(({value}) => value),
      [{first: 'S'}, 'X123456'],
    );
  });

  it('reads no more fields than any form has', () => {
    const many = Array.from({length: MOST_FIELDS}, (_, i) => `x${i}=1`).join('&');
    assert.equal(fields(many).length, MOST_FIELDS);
    assert.deepEqual(readPost(EVERY_KIND, `${many}&name.first=S`, {today}).responses.answers, {});
    assert.deepEqual(
      readPost(EVERY_KIND, `name.first=S&${many}&name.first=T`, {today}).responses.answers,
      {name: {first: 'S'}},
    );
    const same = Array.from({length: 12_000}, () => 'reach=phone').join('&');
    assert.deepEqual(problemsOf(`name.first=S&phone=01632960001&${same}`), []);
  });

  it('finds a text too long that nobody could have meant, and keeps no more than the limit', () => {
    const definition = withPages({
      id: 'one',
      questions: [
        {kind: 'text', id: 'first', label: 'First', required: true},
        {kind: 'long-text', id: 'story', label: 'Story', thing: 'your story'},
        {kind: 'choice', id: 'pick', label: 'Pick', options: [{value: 'a', label: 'A'}]},
        {
          kind: 'people',
          id: 'people',
          label: 'Who?',
          questions: [{kind: 'text', id: 'who', label: 'Who'}],
        },
        {kind: 'crn', id: 'crn', label: 'CRN', required: true},
      ],
    });
    const long = 'x'.repeat(LONGEST_FIELD + 1);
    const body = {story: long, pick: long, people: [{who: long}], unknown: long, 'story.x': long};
    const {problems, responses} = readPost(definition, body, {today});
    assert.deepEqual(
      problems.map(({question, control, code}) => [question, control, code]),
      [
        ['first', 'first', 'missing'],
        ['story', 'story', 'too-long'],
        ['pick', 'pick', 'not-an-option'],
        ['who', 'people.0.who', 'too-long'],
        ['crn', 'crn', 'missing'],
      ],
    );
    assert.match(problems[1]?.text ?? '', /^Your story must be 50,000 characters or less/);
    assert.equal((responses.answers['story'] as string).length, LONGEST_FIELD);
    assert.deepEqual(
      readPost(definition, {first: 'a', crn: 'x123456', story: 'x'.repeat(LONGEST_FIELD)}, {today})
        .problems,
      [],
    );
  });

  it('survives any body', () => {
    const name = fc.constantFrom(
      'name',
      'reach',
      'people',
      '0',
      'who',
      'first',
      '__proto__',
      'known',
    );
    const object = fc.object({key: fc.oneof(name, fc.string()), maxDepth: 6});
    fc.assert(
      fc.property(fc.oneof(fc.anything(), object, fc.string(), fc.uint8Array()), (body) => {
        const {responses, answers} = readPost(EVERY_KIND, body, {today});
        assert.deepEqual(recordAnswers(EVERY_KIND, responses, {today}).length, answers.length);
      }),
    );
  });

  it('agrees with the page that has scripts', () => {
    const language = {language: 'cy', allowUnreviewed: 'cy'};
    let withProblems = 0;
    let clean = 0;
    fc.assert(
      fc.property(generatedForms(), fc.boolean(), (form, inWelsh) => {
        const options = {
          known: form.known,
          today: GENERATED_TODAY,
          ...(inWelsh && language),
        };
        const journey = driven(form);
        const page = inLanguage(languageOf(options), () => {
          const passed = journey.continue();
          if (passed) clean++;
          else withProblems++;
          return {
            problems: journey.problems.map((problem) => ({
              question: problem.question,
              control: problem.control,
              code: problem.code,
              text: problemText(problem, form.definition),
            })),
            answers: recordAnswers(form.definition, journey.responses, journey.today),
          };
        });
        const {problems, answers} = readPost(form.definition, urlencoded(posted(form)), options);
        assert.deepEqual({problems, answers}, page);
      }),
      {numRuns: 3000},
    );
    // Both were met often, so that the comparison means something.
    assert.ok(withProblems > 300 && clean > 300, `${withProblems} ${clean}`);
    assert.equal(messagesOutsideLanguage(), 0);
  });
});
