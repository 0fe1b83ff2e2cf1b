import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  allQuestions,
  customise,
  findQuestion,
  type Changes,
  type Definition,
  type Question,
} from '../../src/questions/index.js';
import {EVERY_KIND, withPages} from './fixtures.js';

const extra: Question = {kind: 'text', id: 'extra', label: 'Extra'};

function changed(changes: Changes, definition = EVERY_KIND): Definition {
  const {definition: result, faults} = customise(definition, changes);
  assert.deepEqual(faults, []);
  assert.ok(result);
  return result;
}

function ids(definition: Definition): string {
  return allQuestions(definition)
    .map(({question}) => question.id)
    .join(' ');
}

function pages(definition: Definition): string {
  return definition.sections
    .map(({id, pages}) => `${id}: ${pages.map((page) => page.id).join(' ')}`)
    .join('; ');
}

function faultsOf(changes: unknown): string[] {
  return customise(EVERY_KIND, changes as Changes).faults.map(
    ({code, where}) => `${where} ${code}`,
  );
}

describe('customise', () => {
  it('changes nothing that it was given', () => {
    const before = JSON.stringify(EVERY_KIND);
    const changes: Changes = {
      add: [{after: 'nhs', question: extra}],
      remove: ['crn'],
      change: {nhs: {label: 'Your NHS number'}},
      order: ['people', 'interpreter'],
    };
    const frozen = JSON.stringify(changes);
    changed(changes);
    assert.equal(JSON.stringify(EVERY_KIND), before);
    assert.equal(JSON.stringify(changes), frozen);
    assert.deepEqual(changed({}), EVERY_KIND);
  });

  it('removes questions, and pages that have lost all theirs', () => {
    const result = changed({remove: ['crn', 'email', 'people']});
    assert.doesNotMatch(ids(result), /crn|email|people/);
    assert.equal(pages(result), 'about: name details contact; needs: interpreter numbers');
    const one = withPages(
      {id: 'gone', questions: [extra]},
      {id: 'words', intro: 'Only words', questions: []},
    );
    assert.equal(pages(changed({remove: ['extra']}, one)), 'only: words');
  });

  it('removes questions inside repeating groups', () => {
    const result = changed({remove: ['since']});
    assert.equal(findQuestion(result, 'since'), undefined);
    assert.ok(findQuestion(result, 'who'));
  });

  it('adds a question before or after another, also among follow-ups and in rows', () => {
    assert.match(ids(changed({add: [{before: 'nhs', question: extra}]})), /birth extra nhs/);
    assert.match(ids(changed({add: [{after: 'nhs', question: extra}]})), /nhs extra prison/);
    const inside = changed({add: [{after: 'phone', question: extra}]});
    assert.equal(findQuestion(inside, 'extra')?.parent?.id, 'reach');
    const no = changed({add: [{before: 'why-not', question: extra}]});
    assert.equal(findQuestion(no, 'extra')?.opensOn, 'no');
    const row = changed({add: [{after: 'who', question: extra}]});
    assert.equal(findQuestion(row, 'extra')?.group?.id, 'people');
  });

  it('adds a question to the end of a page', () => {
    const result = changed({add: [{page: 'details', question: extra}]});
    assert.equal(findQuestion(result, 'extra')?.page.id, 'details');
    assert.match(ids(result), /postcode extra reach/);
  });

  it('adds a page before or after another, or to the end of a section', () => {
    const newPage = {id: 'new', questions: [extra]};
    assert.match(pages(changed({add: [{before: 'details', newPage}]})), /about: name new details/);
    assert.match(pages(changed({add: [{after: 'details', newPage}]})), /details new contact;/);
    assert.match(pages(changed({add: [{section: 'about', newPage}]})), /contact new;/);
  });

  it('adds beside what it has added, and in the place of what it removes', () => {
    const second: Question = {...extra, id: 'second'};
    const result = changed({
      add: [
        {after: 'crn', question: extra},
        {after: 'extra', question: second},
      ],
      remove: ['crn'],
    });
    assert.match(ids(result), /prison extra second home/);
  });

  it('changes words and rules, never the id', () => {
    const result = changed({
      change: {
        nhs: {label: 'Your NHS number', required: true, ...{id: 'other'}},
        phone: {hint: 'With its code'},
      },
    });
    assert.equal(findQuestion(result, 'nhs')?.question.label, 'Your NHS number');
    assert.equal(findQuestion(result, 'nhs')?.question.required, true);
    assert.equal(findQuestion(result, 'phone')?.question.hint, 'With its code');
    assert.equal(findQuestion(result, 'other'), undefined);
  });

  it('orders the pages of a section, and the sections by their pages', () => {
    assert.equal(
      pages(changed({order: ['contact', 'name']})),
      'about: contact details name; needs: interpreter numbers people',
    );
    assert.equal(
      pages(changed({order: ['people', 'name', 'interpreter']})),
      'needs: people numbers interpreter; about: name details contact',
    );
  });

  it('says what it could not find, and does the rest', () => {
    const {definition, faults} = customise(EVERY_KIND, {
      remove: ['crn', 'nothing'],
      add: [
        {after: 'nowhere', question: extra},
        {page: 'nowhere', question: extra},
        {question: extra},
        {section: 'nowhere', newPage: {id: 'new', questions: [extra]}},
        {before: 'nhs', newPage: {id: 'new', questions: [extra]}},
      ],
      change: {nobody: {label: 'x'}},
      order: ['nhs', 'people'],
    });
    assert.ok(definition);
    assert.doesNotMatch(ids(definition), /crn|extra/);
    assert.deepEqual(
      faults.map(({code, where}) => `${where} ${code}`),
      [
        'changes.add[0] definition-unknown-id',
        'changes.add[1] definition-unknown-id',
        'changes.add[2] definition-unknown-id',
        'changes.add[3] definition-unknown-id',
        'changes.add[4] definition-unknown-id',
        'changes.remove[1] definition-unknown-id',
        'changes.change.nobody definition-unknown-id',
        'changes.order[0] definition-unknown-id',
      ],
    );
    assert.match(faults[5]?.message ?? '', /nothing/);
  });

  it('says what it could not read', () => {
    assert.deepEqual(faultsOf(null), ['changes definition-wrong-type']);
    assert.deepEqual(faultsOf('remove crn'), ['changes definition-wrong-type']);
    assert.deepEqual(faultsOf({remove: 'crn'}), ['changes.remove definition-wrong-type']);
    assert.deepEqual(faultsOf({add: {}}), ['changes.add definition-wrong-type']);
    assert.deepEqual(faultsOf({add: [{after: 'nhs'}]}), [
      'changes.add[0].question definition-missing-field',
    ]);
    assert.deepEqual(faultsOf({add: [{after: 'nhs', question: {...extra, kind: 'tex'}}]}), [
      'changes.add[0].question.kind definition-unknown-kind',
    ]);
    assert.deepEqual(faultsOf({change: []}), ['changes.change definition-wrong-type']);
    assert.deepEqual(faultsOf({change: {nhs: 'x'}}), ['changes.change.nhs definition-wrong-type']);
    assert.deepEqual(faultsOf({order: 3}), ['changes.order definition-wrong-type']);
  });

  it('checks what comes out', () => {
    const {definition, faults} = customise(EVERY_KIND, {remove: ['interpreter']});
    assert.equal(definition, undefined);
    assert.deepEqual(
      faults.map(({code}) => code),
      ['definition-unknown-question'],
    );
    assert.deepEqual(faultsOf({add: [{after: 'nhs', question: {...extra, id: 'crn'}}]}), [
      'sections[0].pages[1].questions[4].id definition-duplicate-id',
    ]);
    assert.deepEqual(faultsOf({change: {nhs: {label: 3}}}), [
      'sections[0].pages[1].questions[1].label definition-wrong-type',
    ]);
    assert.deepEqual(customise({} as Definition, {}).definition, undefined);
  });

  it('never throws', () => {
    const id = fc.constantFrom('nhs', 'people', 'who', 'details', 'about', 'nowhere', '__proto__');
    const addition = fc.record(
      {
        before: id,
        after: id,
        page: id,
        section: id,
        question: fc.oneof(fc.constant(extra), fc.anything()),
        newPage: fc.oneof(fc.constant({id: 'new', questions: [extra]}), fc.anything()),
      },
      {requiredKeys: []},
    );
    const changes = fc.oneof(
      fc.anything(),
      fc.record(
        {
          add: fc.oneof(fc.anything(), fc.array(fc.oneof(addition, fc.anything()))),
          remove: fc.oneof(fc.anything(), fc.array(fc.oneof(id, fc.anything()))),
          change: fc.oneof(
            fc.anything(),
            fc.dictionary(
              id,
              fc.oneof(
                fc.anything(),
                fc.dictionary(
                  fc.constantFrom('kind', 'options', 'label', 'showWhen', 'questions', 'id'),
                  fc.anything(),
                ),
              ),
            ),
          ),
          order: fc.oneof(fc.anything(), fc.array(fc.oneof(id, fc.anything()))),
        },
        {requiredKeys: []},
      ),
    );
    fc.assert(
      fc.property(changes, (given) => {
        const {definition, faults} = customise(EVERY_KIND, given as Changes);
        assert.ok(definition ?? faults.length > 0);
      }),
      {numRuns: 500},
    );
  });
});
