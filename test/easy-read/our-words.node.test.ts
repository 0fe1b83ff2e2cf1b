import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {readXliff} from '../../locales/tools/xliff.mjs';
import {checkText} from '../../src/easy-read/index.js';
import {root} from '../helpers/sources.mjs';

/** Why something may be hard to read: in these messages, or these words in any message. */
interface Exception {
  readonly reason: string;
  /** Ids; `*` is one part of an id, or several. */
  readonly messages?: readonly string[];
  readonly words?: readonly string[];
}

const read = (file: string) => readFile(path.join(root, 'locales', file), 'utf8');
const exceptions = JSON.parse(await read('easy-read-exceptions.json')) as Exception[];
const {units} = readXliff(await read('en-x-easyread.xlf'));

const messages = units.flatMap(({id, target}) => {
  if (!target) return [];
  const parts = target.parts.map((part) => (typeof part === 'string' ? part : '[value]'));
  return [{id, text: parts.join('')}];
});

/** What is hard in our own words, apart from what is filled in while the page is used. */
const hard = messages.flatMap(({id, text}) =>
  checkText(text, {language: 'en-x-easyread'})
    .filter(({level, rule}) => level === 'hard' && rule !== 'to-fill-in')
    .map(({rule, text: words}) => ({id, rule, words})),
);

type Hard = (typeof hard)[number];

function isOf(pattern: string, id: string): boolean {
  const [before = '', after] = pattern.split('*');
  return after === undefined ? id === pattern : id.startsWith(before) && id.endsWith(after);
}

const excusedByWord = (word: string) => (each: Hard) =>
  each.rule === 'hard-word' && each.words.toLowerCase() === word.toLowerCase();
const excusedById = (pattern: string) => (each: Hard) => isOf(pattern, each.id);

const excuses = exceptions.flatMap(({messages: ids = [], words = []}) => [
  ...ids.map((id) => ({name: id, fits: excusedById(id)})),
  ...words.map((word) => ({name: word, fits: excusedByWord(word)})),
]);

describe('our own easy read', () => {
  it('is there to be read', () => {
    assert.ok(messages.length > 900, String(messages.length));
  });

  it('passes its own check, but for exceptions with a reason', () => {
    const left = hard.filter((each) => !excuses.some(({fits}) => fits(each)));
    assert.deepEqual(left, []);
  });

  it('has no exception that is not needed, or has no reason', () => {
    const unused = excuses.filter(({fits}) => !hard.some(fits)).map(({name}) => name);
    assert.deepEqual(unused, []);
    for (const {reason} of exceptions) assert.match(reason, /^[A-Z].{20,}\.$/);
  });
});
