import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {KnownValue} from '../../src/questions/index.js';
import {readableKnown} from '../../src/questions/known.js';
import {definitionOf} from './fixtures.js';

const source = 'your record';
const definition = definitionOf(
  {kind: 'name', id: 'name', label: 'Name'},
  {kind: 'date', id: 'born', label: 'Born'},
  {kind: 'text', id: 'wing', label: 'Wing', offer: ['not-sure']},
  {kind: 'choice', id: 'area', label: 'Area', options: [{value: 'n', label: 'North'}]},
  {kind: 'nhs-number', id: 'nhs', label: 'NHS number'},
  {kind: 'choices', id: 'needs', label: 'Needs', options: [{value: 'housing', label: 'Housing'}]},
);
const warned: [code: string, message: string][] = [];
const warn = (code: string, message: string) => void warned.push([code, message]);
const kept = (values: Readonly<Record<string, unknown>>) => {
  const known = Object.entries(values).map(([id, value]) => [id, {value, source} as KnownValue]);
  return Object.keys(readableKnown(definition, Object.fromEntries(known) as never, warn));
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

  it('is left out where it says nothing, with a warning that names the question and no value', () => {
    warned.length = 0;
    assert.deepEqual(
      kept({name: 'Jo Baptiste', born: {year: null}, wing: '', needs: [7], other: 'x'}),
      [],
    );
    assert.deepEqual(
      warned.map(([code]) => code),
      Array(4).fill('known-value'),
    );
    assert.match(
      warned[0]?.[1] ?? '',
      /^known: the value of "name" is no answer of the kind "name"/,
    );
    assert.doesNotMatch(warned.join(), /Jo|other/);
    // A code is no words: nobody can say whether it is right.
    assert.deepEqual(kept({area: 'n'}), ['area']);
    const codes = {area: 'x7', needs: ['housing', 'x7'], wing: {special: 'declined'}};
    assert.deepEqual(kept(codes), []);
    // What is wrong in it can be seen.
    assert.deepEqual(kept({nhs: '943 476 591'}), ['nhs']);
    assert.deepEqual(kept({name: 'Jo Baptiste', wing: 'B1'}), ['wing']);
    assert.deepEqual(Object.keys(readableKnown(definition, {wing: null} as never, warn)), []);
  });
});
