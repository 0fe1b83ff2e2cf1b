import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, nothing, type TemplateResult} from 'lit';
import {apart, flat, still} from '../../src/internal/flat.js';

const drawn = (result: TemplateResult) =>
  collectResultSync(render(result)).replaceAll(/<!--.*?-->/g, '');

const list = (texts: readonly string[]) =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

test('templates in a template are drawn as they stand, and never markup out of a text', () => {
  assert.equal(drawn(flat(list(['a']))), '<ul><li>a</li></ul>');
  assert.equal(drawn(flat(list(['<b>', '']))), '<ul><li>&lt;b&gt;</li><li></li></ul>');
  assert.equal(
    drawn(flat(html`<p class=${'x'} lang=${nothing}>${html`<b>${'one'}</b>`}${nothing}</p>`)),
    '<p class="x" ><b>one</b></p>',
  );
  const two = [html`<p>${'a'}</p>`, nothing, html`<p>${'b'}</p>`];
  assert.equal(drawn(flat(html`${two}`)), '<p>a</p><p>b</p>');
});

test('what stands between tags is told from what stands in one', () => {
  const result = flat(
    html`<a title="1 > 0" href=${nothing} class="a ${'b'} ${'c'}">${html`<b>${'x'}</b>`}</a>`,
  );
  assert.deepEqual(result.values, [nothing, 'b', 'c', 'x']);
  assert.equal(drawn(result), '<a title="1 > 0"  class="a b c"><b>x</b></a>');
});

test('a quotation mark of the other kind does not end an attribute', () => {
  const result = flat(html`<p title="it's ${'a'}" lang='"${'b'}'>${html`<b>${'x'}</b>`}</p>`);
  assert.deepEqual(result.values, ['a', 'b', 'x']);
  assert.equal(flat(html`<p title="it's ${html`<b></b>`}"></p>`).values.length, 1);
});

test('no more than some hundred shapes are kept, whatever a host sends', () => {
  const rows = (count: number) => flat(list(Array.from({length: count}, String))).strings;
  const first = rows(1);
  assert.equal(rows(1), first);
  for (let i = 2; i < 600; i++) rows(i);
  assert.notEqual(rows(1), first);
  assert.equal(drawn(flat(list(['a']))), '<ul><li>a</li></ul>');
});

test('one shape is one template, so that nodes are kept; another shape is another', () => {
  assert.equal(flat(list(['a', 'b'])).strings, flat(list(['c', 'd'])).strings);
  assert.notEqual(flat(list(['a', 'b'])).strings, flat(list(['a', 'b', 'c'])).strings);
  const lists = (...all: readonly string[][]) => flat(html`<div>${all.map(list)}</div>`).strings;
  assert.notEqual(lists(['a', 'b'], ['c']), lists(['a'], ['b', 'c']));
});

test('what is apart changes its shape without the rest', () => {
  const card = (state: unknown) =>
    flat(
      html`<div>
        <p>${'a'}</p>
        ${apart(state)}
      </div>`,
    );
  assert.equal(card(nothing).strings, card(html`<b>${'full'}</b>`).strings);
  assert.equal(drawn(card(html`<b>${'full'}</b>`)), '<div><p>a</p><b>full</b></div>');
  assert.equal(drawn(card(nothing)), '<div><p>a</p></div>');
});

test('what is still is part of the shape: a text or an attribute, and never markup', () => {
  const row = (lang: string, label: string, words: string) =>
    flat(
      html`<p lang=${still(lang)} class="a ${still('b')} ${'c'}">a: ${still(label)}</p>
        <p>${words}</p>`,
    );
  const result = row('en', 'When', 'Today');
  assert.deepEqual(result.values, ['c', 'Today']);
  assert.equal(drawn(result), '<p lang="en" class="a b c">a: When</p><p>Today</p>');
  assert.equal(row('en', 'When', 'Tomorrow').strings, result.strings);
  assert.notEqual(row('cy', 'When', 'Today').strings, result.strings);
  assert.notEqual(row('en', 'Where', 'Today').strings, result.strings);
  assert.equal(
    drawn(row(`"'>`, '<b>&amp;\0', 'x')),
    '<p lang="&#34;&#39;&#62;" class="a b c">a: &#60;b&#62;&#38;amp;&#0;</p><p>x</p>',
  );
  const two = (one: string, other: string) => flat(html`<p>${still(one)}${still(other)}</p>`);
  assert.notEqual(two('a', '1:b').strings, two('a1', ':b').strings);
});
