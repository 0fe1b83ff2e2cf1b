/** The examples in the documentation are ones that work. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {referralDefinition} from '../../src/components/referral-form/definition/index.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {
  checkDefinition,
  checkScoring,
  customise,
  findQuestion,
  type Changes,
  type Question,
} from '../../src/questions/index.js';
import {definitionOf} from './fixtures.js';

const page = await readFile(new URL('../../docs/questions.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, json = '']): unknown =>
  JSON.parse(json),
);

it('changes the built-in questions as the documentation says', () => {
  const built = inLanguage(SOURCE, () => referralDefinition({path: 'self', setting: 'custody'}));
  const {definition, faults} = customise(built, examples[0] as Changes);
  assert.deepEqual(faults, []);
  assert.ok(definition);
  assert.ok(findQuestion(definition, 'allotment'));
  assert.equal(findQuestion(definition, 'pronouns'), undefined);
});

it('asks the questions of the documentation', () => {
  assert.deepEqual(checkDefinition(examples[1]).faults, []);
});

it('takes the scoring of the documentation', () => {
  const options = ['never', 'some', 'most'].map((value) => ({value, label: value}));
  const asked = ['sleep', 'food', 'people'].map((id): Question => ({
    kind: 'choice',
    id,
    label: id,
    options,
  }));
  assert.deepEqual(checkScoring(examples[2], definitionOf(...asked)).faults, []);
});
