import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import type {KnownValue} from '../../src/questions/index.js';
import {readableKnown} from '../../src/questions/known.js';
import {definitionOf} from './fixtures.js';

const source = 'your record';
const definition = definitionOf(
  {kind: 'name', id: 'name', label: 'Name'},
  {kind: 'date', id: 'born', label: 'Born'},
  {kind: 'text', id: 'wing', label: 'Wing', offer: ['not-sure']},
  {kind: 'choices', id: 'needs', label: 'Needs', options: [{value: 'housing', label: 'Housing'}]},
);
const kept = (values: Readonly<Record<string, unknown>>) => {
  const known = Object.entries(values).map(([id, value]) => [id, {value, source} as KnownValue]);
  return Object.keys(readableKnown(definition, Object.fromEntries(known) as never));
};

describe('what a host already has', () => {
  it('is kept as an answer of its kind', () => {
    const values = {
      name: {first: 'Jo', last: 'Baptiste'},
      born: '1990-03-27',
      wing: {special: 'not-sure'},
      needs: ['housing'],
    };
    assert.deepEqual(kept(values), Object.keys(values));
  });

  it('is left out where it says nothing, with a warning that names the question and no value', (t) => {
    const warn = t.mock.method(console, 'warn', mock.fn());
    assert.deepEqual(
      kept({name: 'Jo Baptiste', born: {year: null}, wing: '', needs: [7], other: 'x'}),
      [],
    );
    assert.deepEqual(kept({name: 'Jo Baptiste', wing: 'B1'}), ['wing']);
    const said = warn.mock.calls.map(({arguments: [text]}) => String(text));
    assert.equal(said.length, 4);
    assert.match(
      said[0] ?? '',
      /^Steady \[known-value\] known: the value of "name" is no answer of/,
    );
    assert.doesNotMatch(said.join(), /Jo|other/);
  });
});
