import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  isAsked,
  position,
  shownPages,
  shownQuestions,
  type Answer,
  type Definition,
} from '../../src/questions/index.js';
import {EVERY_KIND, responsesOf, TODAY, withPages} from './fixtures.js';

const definition: Definition = withPages(
  {id: 'welcome', intro: 'Only words.', questions: []},
  {id: 'one', questions: [{kind: 'yes-no', id: 'go', label: 'Go?'}]},
  {
    id: 'two',
    showWhen: {question: 'go', equals: 'yes'},
    questions: [{kind: 'text', id: 'more', label: 'More'}],
  },
  {
    id: 'three',
    questions: [
      {kind: 'text', id: 'last', label: 'Last', showWhen: {question: 'go', answered: true}},
    ],
  },
);

function pages(answers: Readonly<Record<string, Answer>>): string[] {
  return shownPages(definition, responsesOf(answers), TODAY).map(({id}) => id);
}

describe('pages', () => {
  it('are shown where their condition holds and something is asked on them', () => {
    assert.deepEqual(pages({}), ['welcome', 'one']);
    assert.deepEqual(pages({go: 'no'}), ['welcome', 'one', 'three']);
    assert.deepEqual(pages({go: 'yes'}), ['welcome', 'one', 'two', 'three']);
  });

  it('are left out with their section', () => {
    const shown = (reach: string[]) =>
      shownPages(EVERY_KIND, responsesOf({reach}), TODAY).map(({id}) => id);
    assert.deepEqual(shown(['none']), ['name', 'details', 'contact']);
    assert.deepEqual(shown([]), ['name', 'details', 'contact', 'interpreter', 'people']);
  });

  it('list the questions asked now, follow-ups behind what they follow', () => {
    const on = (page: string, answers: Readonly<Record<string, Answer>>) =>
      shownQuestions(EVERY_KIND, page, responsesOf(answers), TODAY).map(({id}) => id);
    assert.deepEqual(on('contact', {}), ['reach']);
    assert.deepEqual(on('contact', {reach: ['email', 'phone']}), ['reach', 'phone', 'email']);
    assert.deepEqual(on('interpreter', {interpreter: 'no'}), ['interpreter', 'why-not']);
    assert.deepEqual(on('numbers', {}), []);
    assert.deepEqual(on('nowhere', {}), []);
  });

  it('are counted among those that are shown', () => {
    const at = (page: string, answers: Readonly<Record<string, Answer>> = {}) =>
      position(definition, page, responsesOf(answers), TODAY);
    assert.deepEqual(at('welcome'), {index: 1, count: 2, next: 'one'});
    assert.deepEqual(at('one'), {index: 2, count: 2, previous: 'welcome'});
    assert.deepEqual(at('one', {go: 'yes'}), {
      index: 2,
      count: 4,
      previous: 'welcome',
      next: 'two',
    });
    assert.deepEqual(at('three', {go: 'no'}), {index: 3, count: 3, previous: 'one'});
  });

  it('have neighbours also when they are not shown any more', () => {
    assert.deepEqual(position(definition, 'two', responsesOf({go: 'no'}), TODAY), {
      index: 0,
      count: 3,
      previous: 'one',
      next: 'three',
    });
    assert.deepEqual(position(definition, 'nowhere', responsesOf({go: 'no'}), TODAY), {
      index: 0,
      count: 3,
    });
  });

  it('ask or do not ask a single question', () => {
    assert.equal(isAsked(definition, 'more', responsesOf({go: 'yes'}), TODAY), true);
    assert.equal(isAsked(definition, 'more', responsesOf({}), TODAY), false);
  });
});
