import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {listOf} from '../../src/internal/list-of.js';

const drawn = (texts: readonly string[]) =>
  collectResultSync(render(listOf('li', texts))).replaceAll(/<!--.*?-->/g, '');

test('a list is one element for each text, and never markup out of a text', () => {
  assert.equal(drawn(['a']), '<li>a</li>');
  assert.equal(drawn(['<b>', 'b', '']), '<li>&lt;b&gt;</li><li>b</li><li></li>');
});

test('lists of one length are drawn from the same template, so that nodes are kept', () => {
  assert.equal(listOf('li', ['a', 'b']).strings, listOf('li', ['c', 'd']).strings);
  assert.notEqual(listOf('li', ['a', 'b']).strings, listOf('dd', ['a', 'b']).strings);
});
