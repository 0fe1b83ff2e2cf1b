import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  allQuestions,
  audienceOf,
  findQuestion,
  rowQuestions,
  type Question,
} from '../../src/questions/index.js';
import {definitionOf, EVERY_KIND, withPages} from './fixtures.js';

describe('the questions of a definition', () => {
  it('stand in document order, follow-ups behind what they follow, rows left out', () => {
    assert.deepEqual(
      allQuestions(EVERY_KIND).map(({question}) => question.id),
      [
        ...['name', 'birth', 'nhs', 'prison', 'crn', 'home', 'postcode', 'reach', 'phone', 'email'],
        ...['interpreter', 'language', 'why-not', 'weeks', 'sure', 'wing', 'when', 'later-date'],
        'people',
      ],
    );
  });

  it('know where they stand', () => {
    const phone = findQuestion(EVERY_KIND, 'phone');
    assert.equal(phone?.section.id, 'about');
    assert.equal(phone?.page.id, 'contact');
    assert.equal(phone?.parent?.id, 'reach');
    assert.equal(phone?.opensOn, 'phone');
    assert.equal(phone?.where, 'sections[0].pages[2].questions[0].options[0].questions[0]');
    assert.equal(
      findQuestion(EVERY_KIND, 'why-not')?.where,
      'sections[1].pages[0].questions[0].whenNo[0]',
    );
  });

  it('are found inside repeating groups too', () => {
    const how = findQuestion(EVERY_KIND, 'how-other');
    assert.equal(how?.group?.id, 'people');
    assert.equal(how?.parent?.id, 'how');
    assert.equal(
      how?.where,
      'sections[1].pages[2].questions[0].questions[1].options[1].questions[0]',
    );
    assert.ok(how?.group);
    assert.deepEqual(
      [...rowQuestions(how.group).keys()],
      ['who', 'how', 'how-other', 'since', 'their-phone'],
    );
    assert.equal(rowQuestions(how.group), rowQuestions(how.group));
  });

  it('are not found by names that objects have anyway', () => {
    for (const id of ['constructor', '__proto__', 'toString', '']) {
      assert.equal(findQuestion(EVERY_KIND, id), undefined);
    }
  });

  it('are worked out once for a definition', () => {
    assert.equal(allQuestions(EVERY_KIND), allQuestions(EVERY_KIND));
    assert.notEqual(allQuestions({...EVERY_KIND}), allQuestions(EVERY_KIND));
  });
});

describe('who will see an answer', () => {
  const more: Question = {kind: 'text', id: 'more', label: 'More'};
  const own: Question = {
    kind: 'text',
    id: 'own',
    label: 'Own',
    audience: ['staff'],
    sensitivity: 'ordinary',
  };
  const health: Question = {
    kind: 'yes-no',
    id: 'health',
    label: 'Health',
    audience: ['health'],
    sensitivity: 'sensitive',
    whenYes: [more, own],
  };

  it('is said by the question, else by the question it follows, else by the definition', () => {
    const definition = definitionOf(health, {kind: 'text', id: 'plain', label: 'Plain'});
    assert.deepEqual(audienceOf(definition, health), ['health']);
    assert.deepEqual(audienceOf(definition, more), ['health']);
    assert.deepEqual(audienceOf(definition, own), ['staff']);
    assert.deepEqual(findQuestion(definition, 'plain')?.audience, ['link-worker']);
    assert.deepEqual(audienceOf(definition, {...more, id: 'elsewhere'}), ['link-worker']);
  });

  it('is inside a repeating group as for the group', () => {
    const who: Question = {kind: 'name', id: 'who', label: 'Who'};
    const people: Question = {
      kind: 'people',
      id: 'people',
      label: 'People',
      audience: ['staff'],
      sensitivity: 'staff-only',
      questions: [who],
    };
    const definition = definitionOf(people);
    assert.deepEqual(audienceOf(definition, who), ['staff']);
    assert.equal(findQuestion(definition, 'who')?.sensitivity, 'staff-only');
  });

  it('a follow-up is never less sensitive than what it follows', () => {
    const definition = withPages({id: 'page', questions: [health, {...more, id: 'plain'}]});
    assert.equal(findQuestion(definition, 'more')?.sensitivity, 'sensitive');
    assert.equal(findQuestion(definition, 'own')?.sensitivity, 'sensitive');
    assert.equal(findQuestion(definition, 'plain')?.sensitivity, 'ordinary');
  });
});

describe('the types of the engine', () => {
  it('cost nothing at run time', async () => {
    for (const types of ['definition', 'answers', 'problems']) {
      const module = (await import(`../../src/questions/${types}.js`)) as object;
      assert.deepEqual(Object.keys(module), [], types);
    }
  });
});
