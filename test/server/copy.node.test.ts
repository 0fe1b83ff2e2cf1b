/** The answers for paper, from a server that keeps the place: for who has no scripts to print with. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {prepare, renderElement} from '../../src/server/index.js';
import {FORM, Visitor} from './visitor.js';

before(() => prepare());

/** What stands on the page at that address. */
async function draw(visitor: Visitor, paper?: 'copy'): Promise<string> {
  const served = await visitor.pages.show(visitor.store, {post: '/referral', copy: '/copy'});
  const page = renderElement('steady-referral-form', {
    attributes: {path: 'self', ...(paper && {paper})},
    properties: {config: {definition: FORM}, served},
  });
  return page.replace(/<style>[^]*?<\/style>|<script[^]*?<\/script>/g, '');
}

describe('a copy without scripts', () => {
  it('is led to where answers are checked, and has them with the way back', async () => {
    const sam = await Visitor.checking();
    assert.match(
      await draw(sam),
      /<a class="button secondary" href="\/copy">\s*Print a copy to keep/,
    );
    const copy = await draw(sam, 'copy');
    assert.match(copy, /They have not been sent/);
    assert.match(copy, /Sam/);
    assert.match(copy, /open the menu of your browser/);
    assert.match(copy, /href="\/referral">\s*Go back to my answers/);
    assert.doesNotMatch(copy, /<button|<form|<input/);
  });

  it('has nothing of anybody before there are answers, while they are hidden, and once they are sent', async () => {
    const sam = await Visitor.started();
    assert.match(await draw(sam, 'copy'), /Do you want this\?/);
    const ash = await Visitor.checking();
    await ash.press('stop');
    assert.doesNotMatch(await draw(ash, 'copy'), /Sam\b|They have not been sent/);
    await ash.press('resume');
    await ash.press('send');
    const receipt = await draw(ash, 'copy');
    assert.match(receipt, /HH-1/);
    assert.match(receipt, /open the menu of your browser/);
    assert.doesNotMatch(receipt, /Sam\b/);
  });
});
