/** The way out in plain Node: a link that works before, and without, any script. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '../../src/define/quick-exit.js';

async function serverHtml(markup: ReturnType<typeof html>): Promise<string> {
  return (await collectResult(render(markup))).replace(/<!--.*?-->|<style>[^]*?<\/style>/g, '');
}

describe('<steady-quick-exit> on a server', () => {
  it('keeps the link inside, and draws none of its own', async () => {
    const page = await serverHtml(
      html`<steady-quick-exit><a href="https://example.org/">Leave</a></steady-quick-exit>`,
    );
    assert.match(page, /<a href="https:\/\/example\.org\/">Leave<\/a><\/steady-quick-exit>/);
    assert.equal(page.split('<a ').length - 1, 1);
    assert.doesNotMatch(page, /\sstyle=|\son[a-z]+=/);
  });

  it('draws a link from its address', async () => {
    const page = await serverHtml(
      html`<steady-quick-exit href="https://example.org/"></steady-quick-exit>`,
    );
    assert.match(page, /<a [^>]*href="https:\/\/example\.org\/"[^>]*>\s*Leave this page/);
  });

  it('draws no link to a script', async () => {
    const page = await serverHtml(
      html`<steady-quick-exit href="javascript:alert(1)"></steady-quick-exit>`,
    );
    assert.doesNotMatch(page, /<a /);
  });
});
