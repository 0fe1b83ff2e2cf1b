/** What is no control, drawn in plain Node. Everyone is invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prepare, renderElement} from '../../src/server/index.js';
import {insideSheet} from '../../src/styles/inside.js';
import {content} from '../fixtures/content.js';

await prepare({languages: ['cy', 'ar', 'en-x-easyread']});

/** Draws what a page has written. */
function drawn(markup: string, language = 'en', properties: Record<string, unknown> = {}): string {
  const found = /^<([\w-]+)([^>]*)>([^]*)<\/\1>$/.exec(markup);
  const [tag = '', written = '', children = ''] = found?.slice(1) ?? [];
  const attributes = Object.fromEntries(
    [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const html = renderElement(tag, {
    attributes,
    children,
    language,
    properties,
    allowUnreviewed: 'cy ar',
  });
  return html.replaceAll(/<!--.*?-->|<(style|script)\b[^]*?<\/\1>/g, '');
}

describe('what is no control, on a server', () => {
  for (const [what, {markup, words, bad = []}] of Object.entries(content)) {
    it(`${what}: keeps what the page wrote, in markup that strict policies allow`, () => {
      const page = drawn(markup);
      const inside = markup.replace(/^<[^>]*>|<\/[\w-]+>$/g, '');
      assert.match(page, /<template shadowrootmode="open">/);
      assert.ok(page.includes(inside), page);
      assert.ok(page.includes(words), page);
      assert.doesNotMatch(page, /\sstyle=|\son[a-z]+=|undefined|\[object/);
    });

    it(`${what}: is not thrown by what it cannot use`, () => {
      for (const value of [null, {}, [], 7, 'nonsense']) {
        const properties = Object.fromEntries(bad.map((name) => [name, value]));
        const page = drawn(markup, 'en', properties);
        assert.doesNotMatch(page, /undefined|\[object/);
      }
    });
  }

  it('says its own words in four languages', () => {
    const said = (name: string, language: string) => drawn(content[name]!.markup, language);
    const own: readonly (readonly [string, string, RegExp])[] = [
      ['progress', 'cy', /Cwestiwn 3 o 9/],
      ['progress', 'ar', /السؤال .?3.? من .?9/u],
      ['progress', 'en-x-easyread', /Question 3 of 9/],
      ['notification-banner', 'cy', /Pwysig/],
      ['notification-banner', 'ar', /مهم/],
      ['language-switch', 'cy', /aria-label="Iaith"/],
      ['print-button', 'ar', /طباعة هذه الصفحة/],
      ['error-summary', 'cy', /Mae problem|Mae yna broblem/],
      ['who-will-see', 'cy', /<p class="limits"/],
    ];
    for (const [name, language, words] of own) assert.match(said(name, language), words);
  });

  it('an error summary without a list is not there, nor is a print button to be seen', () => {
    assert.doesNotMatch(drawn('<steady-error-summary></steady-error-summary>'), /role="alert"/);
    assert.match(drawn(content['print-button']!.markup), /class="button secondary waiting"/);
  });

  it('a link leads nowhere that is a script', () => {
    assert.doesNotMatch(
      drawn('<steady-button href="javascript:alert(1)">Go</steady-button>'),
      /<a\b/,
    );
  });

  it('who will see it comes with its limits, always, and with no promise of its own', () => {
    const limits = /There are limits\. Staff must pass it on/;
    const promise = drawn(content['who-will-see']!.markup);
    assert.match(promise, /Will not see it: probation\./);
    assert.match(promise, limits);
    const without = drawn('<steady-who-will-see seen-by="Ana"></steady-who-will-see>');
    assert.match(without, limits);
    assert.doesNotMatch(without, /Will not see it/);
    assert.match(without, /the prison may not be safe/);
    const outside = drawn(
      '<steady-who-will-see setting="community" seen-by="Ana"></steady-who-will-see>',
    );
    assert.match(outside, limits);
    assert.doesNotMatch(outside, /prison/);
    assert.doesNotMatch(drawn('<steady-who-will-see></steady-who-will-see>'), /who-sees"|limits/);
  });

  it('has a file of looks for what stands inside, which needs nothing else', () => {
    const sheet = insideSheet();
    const set = new Set([...sheet.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name));
    const read = [...sheet.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(
      read.filter((name) => !set.has(name)),
      [],
    );
    for (const tag of ['details', 'error-summary', 'summary-list', 'task-list'])
      assert.match(sheet, new RegExp(`steady-${tag} `));
    assert.doesNotMatch(sheet, /:host|\.summary-|\.details|@import|url\(/);
  });
});
