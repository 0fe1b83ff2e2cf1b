import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Journey} from '../../src/internal/journey.js';
import type {Definition} from '../../src/questions/index.js';

const definition: Definition = {
  id: 'test',
  version: '1',
  title: 'Test',
  audiences: [{id: 'charity', label: 'the charity'}],
  audience: ['charity'],
  sections: [
    {
      id: 'all',
      title: 'All',
      pages: [
        {id: 'one', questions: [{kind: 'text', id: 'name', label: 'Name', required: true}]},
        {id: 'two', questions: [{kind: 'yes-no', id: 'likes', label: 'Do you like art?'}]},
        {
          id: 'three',
          showWhen: {question: 'likes', equals: 'yes'},
          questions: [{kind: 'long-text', id: 'art', label: 'Which?', maxLength: 10}],
        },
        {id: 'four', questions: [{kind: 'phone', id: 'phone', label: 'Phone'}]},
      ],
    },
  ],
};

function journey(single = false): Journey {
  return new Journey({definition, today: () => '2026-06-15', single});
}

function pageOf(at: Journey): string {
  return at.screen.name === 'page' ? at.screen.page : at.screen.name;
}

describe('a journey through questions', () => {
  it('starts on a start page and goes through the pages that are asked', () => {
    const at = journey();
    const seen = [pageOf(at)];
    at.start();
    at.answer('name', 'Sam');
    for (let i = 0; i < 4; i++) {
      seen.push(pageOf(at));
      at.continue();
    }
    assert.deepEqual(seen, ['start', 'one', 'two', 'four', 'check']);
  });

  it('counts only the pages that are asked', () => {
    const at = journey();
    at.start();
    assert.deepEqual(at.position, {index: 1, count: 3});
    at.answer('likes', 'yes');
    assert.equal(at.position.count, 4);
  });

  it('does not go on past a problem, and says what it is', () => {
    const at = journey();
    at.start();
    assert.equal(at.continue(), false);
    assert.equal(pageOf(at), 'one');
    assert.deepEqual(
      at.problems.map(({control, code}) => [control, code]),
      [['name', 'missing']],
    );
  });

  it('goes back without losing an answer', () => {
    const at = journey();
    at.start();
    at.answer('name', 'Sam');
    at.continue();
    at.back();
    assert.equal(pageOf(at), 'one');
    assert.equal(at.responses.answers['name'], 'Sam');
    at.back();
    assert.equal(pageOf(at), 'start');
    assert.equal(at.responses.answers['name'], 'Sam');
  });

  it('leaves out what was typed on a skipped page, and has it there on return', () => {
    const at = journey();
    at.start();
    at.answer('name', 'Sam');
    at.continue();
    at.continue();
    at.answer('phone', '01632 960 123');
    at.skip();
    assert.equal(pageOf(at), 'check');
    assert.equal(at.responses.answers['phone'], undefined);
    at.back();
    assert.equal(at.drawn.answers['phone'], '01632 960 123');
  });

  it('keeps typed words under "not sure", and draws them again', () => {
    const at = journey();
    at.start();
    at.answer('art', 'Clay');
    at.answer('art', {special: 'not-sure'});
    assert.deepEqual(at.responses.answers['art'], {special: 'not-sure'});
    assert.equal(at.kept['art'], 'Clay');
  });

  it('forgets what the person takes back', () => {
    const at = journey();
    at.start();
    at.answer('likes', 'yes');
    at.answer('likes', undefined);
    assert.equal(at.drawn.answers['likes'], undefined);
  });

  it('returns to checking after a change', () => {
    const at = checked();
    at.change('phone');
    assert.equal(pageOf(at), 'four');
    at.answer('phone', '01632 960 124');
    at.continue();
    assert.equal(pageOf(at), 'check');
  });

  it('first asks what a change has newly opened', () => {
    const at = checked();
    at.change('likes');
    at.answer('likes', 'yes');
    at.continue();
    assert.equal(pageOf(at), 'three');
    at.continue();
    assert.equal(pageOf(at), 'check');
  });

  it('goes back from a change to checking', () => {
    const at = checked();
    at.change('likes');
    at.back();
    assert.equal(pageOf(at), 'check');
  });

  it('can be sent as soon as what is required is there', () => {
    const at = journey();
    assert.equal(at.canSend, false);
    // What stands on the page on screen is asked about when it is left.
    at.start();
    assert.equal(at.canSend, true);
    at.toCheck();
    assert.equal(at.canSend, false);
    at.answer('name', 'Sam');
    assert.equal(at.canSend, true);
    at.toCheck();
    assert.equal(at.readyToSend(), true);
  });

  it('says on checking what is still missing', () => {
    const at = journey();
    at.start();
    at.toCheck();
    assert.equal(at.readyToSend(), false);
    assert.equal(at.problems[0]?.question, 'name');
  });

  it('shows problems from a server in the order of the questions until each is answered anew', () => {
    const at = checked();
    at.takeProblems([
      {question: 'phone', control: 'phone', code: 'from-server', text: 'No such number'},
      {question: 'name', control: 'name', code: 'from-server', text: 'Not known'},
      {question: 'gone', control: 'gone', code: 'from-server', text: 'No such question'},
    ]);
    assert.deepEqual(
      at.problems.map(({question}) => question),
      ['name', 'phone'],
    );
    at.change('name');
    assert.deepEqual(
      at.problems.map(({text}) => text),
      ['Not known'],
    );
    assert.equal(at.continue(), false);
    at.answer('name', 'Samira');
    assert.equal(at.continue(), true);
    assert.deepEqual(
      at.problems.map(({question}) => question),
      ['phone'],
    );
  });

  it('never repeats a private answer in a server’s words, and leaves those about ordinary ones', () => {
    const definitionWithHealth: Definition = {
      ...definition,
      sections: [
        {
          id: 'all',
          title: 'All',
          pages: [
            {
              id: 'one',
              questions: [
                {kind: 'text', id: 'name', label: 'Name'},
                {kind: 'text', id: 'health', label: 'Health', sensitivity: 'sensitive'},
              ],
            },
          ],
        },
      ],
    };
    const at = new Journey({definition: definitionWithHealth, today: () => '2026-06-15'});
    at.answer('name', 'Sam Reed');
    at.answer('health', 'Asthma');
    const problem = (question: string, text: string) =>
      ({question, control: question, code: 'from-server', text}) as const;
    at.takeProblems([
      problem('name', '“Sam Reed” is too short'),
      problem('health', 'We do not know what “asthma” is'),
      problem('health', 'Say more'),
    ]);
    assert.deepEqual(
      at.problems.map(({text}) => text),
      ['“Sam Reed” is too short', undefined, 'Say more'],
    );
  });

  it('hides everything on stop, and brings it back', () => {
    const at = journey();
    at.start();
    at.answer('name', 'Sam');
    at.stop();
    assert.equal(pageOf(at), 'stopping');
    at.back();
    assert.equal(pageOf(at), 'one');
    assert.equal(at.responses.answers['name'], 'Sam');
  });

  it('has nothing to hide before anything is typed', () => {
    const at = journey();
    at.start();
    at.stop();
    assert.equal(pageOf(at), 'stopped');
  });

  it('forgets everything when it is cleared', () => {
    const at = checked();
    at.skip();
    at.clear('stopped');
    assert.deepEqual(at.responses.answers, {});
    assert.deepEqual(at.drawn.answers, {});
    assert.equal(at.isTouched, false);
  });

  it('keeps place and answers when its words change', () => {
    const at = journey();
    at.start();
    at.answer('name', 'Sam');
    at.continue();
    at.reconfigure({definition: {...definition, title: 'Prawf'}, today: () => '2026-06-15'});
    assert.equal(pageOf(at), 'two');
    assert.equal(at.responses.answers['name'], 'Sam');
  });

  it('goes to the first page when the one it stood on is taken away', () => {
    const at = journey();
    at.start();
    at.answer('name', 'Sam');
    at.continue();
    const [section] = definition.sections;
    assert.ok(section);
    const pages = section.pages.filter(({id}) => id !== 'two' && id !== 'three');
    at.reconfigure({
      definition: {...definition, sections: [{...section, pages}]},
      today: () => '2026-06-15',
    });
    assert.equal(pageOf(at), 'one');
  });

  it('checks all questions at once when they stand on one page', () => {
    const at = journey(true);
    at.start();
    at.answer('phone', 'x');
    assert.equal(at.continue(), false);
    assert.deepEqual(
      at.problems.map(({question}) => question),
      ['name', 'phone'],
    );
    at.answer('name', 'Sam');
    at.answer('phone', '01632 960 123');
    assert.equal(at.continue(), true);
    assert.equal(pageOf(at), 'check');
    at.back();
    assert.equal(pageOf(at), 'one');
  });
});

function checked(): Journey {
  const at = journey();
  at.start();
  at.answer('name', 'Sam');
  at.answer('likes', 'no');
  at.answer('phone', '01632 960 123');
  at.toCheck();
  return at;
}
