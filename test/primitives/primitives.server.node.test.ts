/** Controls for a form of the page in plain Node. All sample people are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '../../src/define/checkboxes.js';
import '../../src/define/date-input.js';
import '../../src/define/radios.js';
import '../../src/define/select.js';
import '../../src/define/text-field.js';
import '../../src/define/textarea.js';

async function serverHtml(markup: ReturnType<typeof html>): Promise<string> {
  return (await collectResult(render(markup))).replace(/<!--.*?-->|<style>[^]*?<\/style>/g, '');
}

describe('<steady-text-field> on a server', () => {
  it('draws its question, hint and problem, and a place for the box of the page', async () => {
    const page = await serverHtml(
      html`<steady-text-field label="First name" hint="As you want" error="Enter it"
        ><input name="first" value="Sam"
      /></steady-text-field>`,
    );
    assert.match(page, /<template shadowroot="open" shadowrootmode="open">/);
    assert.match(page, /<label class="question"[^>]*>First name<\/label\s*>/);
    assert.match(page, /<p class="hint"[^>]*>As you want<\/p>/);
    assert.match(page, /<p class="problem"[^>]*>[^]*Enter it/);
    assert.match(page, /class="field has-problem"/);
    // In a slot without a name, which the page's box fills in place of the one drawn here.
    assert.match(page, /<slot\s*><input[^>]*aria-invalid="true"/);
    assert.match(page, /<input name="first" value="Sam"\s*\/><\/steady-text-field>/);
    assert.doesNotMatch(page, /\sstyle=|\son[a-z]+=/);
  });

  it('draws a box with the value to begin with', async () => {
    const page = await serverHtml(
      html`<steady-text-field label="Name" name="first" value='"Sam"'></steady-text-field>`,
    );
    assert.match(page, /<input[^>]*value="&quot;Sam&quot;"/);
  });

  it('is not thrown by what it cannot use', async () => {
    for (const bad of [null, undefined, {}, [], 7, Number.NaN]) {
      const page = await serverHtml(
        html`<steady-text-field
          .label=${bad}
          .hint=${bad}
          .value=${bad}
          .width=${bad}
          .type=${bad}
        ></steady-text-field>`,
      );
      assert.doesNotMatch(page, /undefined|null|\[object|NaN/);
    }
  });
});

describe('<steady-radios> on a server', () => {
  const options = [
    {value: 'post', label: 'By post'},
    {value: 'phone', label: 'By phone <b>'},
  ];

  it('draws a group around the radios of the page', async () => {
    const page = await serverHtml(
      html`<steady-radios label="How?" hint="Choose one" error="Select one"
        ><label><input type="radio" name="how" value="post" /> By post</label></steady-radios
      >`,
    );
    assert.match(page, /<fieldset[^>]*aria-describedby="field:hint field:problem"/);
    assert.match(
      page,
      /<legend class="question" part="label"\s*>\s*<slot name="label">How\?<\/slot>/,
    );
    assert.doesNotMatch(page, /\sstyle=|\son[a-z]+=|\shidden/);
  });

  it('draws its options, with one chosen', async () => {
    const page = await serverHtml(
      html`<steady-radios
        label="How?"
        name="how"
        value="phone"
        .options=${options}
      ></steady-radios>`,
    );
    const inputs = page.match(/<input[^>]*>/g) ?? [];
    assert.equal(inputs.length, 2);
    assert.doesNotMatch(inputs[0] ?? '', /checked/);
    assert.match(inputs[1] ?? '', / checked/);
    assert.match(page, /By phone &lt;b&gt;/);
  });

  it('is not thrown by options it cannot use', async () => {
    for (const bad of [null, 'post', {}, [null, 1, {value: {}}]]) {
      const page = await serverHtml(
        html`<steady-radios label="How?" .options=${bad}></steady-radios>`,
      );
      assert.doesNotMatch(page, /<input/);
    }
  });
});

describe('the other controls on a server', () => {
  const options = [
    {value: 'post', label: 'By post'},
    {value: 'none', label: 'None <b>', exclusive: true},
  ];

  it('draw their words, their value and a place for what the page has', async () => {
    const page = await serverHtml(html`
      <steady-checkboxes label="What?" value='["none"]' .options=${options}></steady-checkboxes>
      <steady-select label="How?" value="post" hint="One" .options=${options}></steady-select>
      <steady-date-input label="When?" value="1990-03-27" error="Enter it"></steady-date-input>
      <steady-textarea label="Why?" maxlength="20">
        <textarea name="a">Hi</textarea>
      </steady-textarea>
    `);
    assert.match(
      page,
      /<input[^>]*value="none"[^>]* checked[^>]*\/?>\s*<label[^>]*>None &lt;b&gt;/,
    );
    assert.doesNotMatch(page, /<input[^>]*value="post"[^>]* checked/);
    assert.match(page, /<select[^>]*aria-describedby="field:hint"/);
    assert.match(page, /<option[^>]*value="post"[^>]*selected/);
    assert.match(page, /<fieldset[^>]*aria-describedby="field:problem"/);
    const typed = [...page.matchAll(/<input[^>]*name="field\.(\w+)"[^>]*>/g)].map(
      ([input, part]) => `${part} ${/value="(\d+)"/.exec(input)?.[1]}`,
    );
    assert.deepEqual(typed, ['day 27', 'month 03', 'year 1990']);
    assert.match(page, /<slot name="count">You can write up to 20 characters<\/slot>/);
    assert.match(page, /<textarea name="a">Hi<\/textarea>\s*<\/steady-textarea>/);
    assert.doesNotMatch(page, /\sstyle=|\son[a-z]+=/);
  });

  it('are not thrown by what they cannot use', async (context) => {
    context.mock.method(console, 'warn', () => undefined);
    for (const bad of [null, undefined, {}, [], 7, Number.NaN, 'x']) {
      const page = await serverHtml(html`
        <steady-checkboxes .label=${bad} .options=${bad} .value=${bad}></steady-checkboxes>
        <steady-select .label=${bad} .options=${bad} .value=${bad}></steady-select>
        <steady-date-input .min=${bad} .when=${bad} .value=${bad}></steady-date-input>
        <steady-textarea .maxLength=${bad} .rows=${bad} .value=${bad}></steady-textarea>
      `);
      assert.doesNotMatch(page, /undefined|null|\[object|NaN/);
    }
  });
});
