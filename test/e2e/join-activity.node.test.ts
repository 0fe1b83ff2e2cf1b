/** `/join-activity` of the example host: from a card to a form that has the activity. Everyone is invented. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';

let browser: Browser;
let host: Host;

before(async () => {
  [browser, host] = await Promise.all([launchBrowser(), openHost()]);
});
after(async () => {
  await browser.close();
  await host.close();
});

/** @returns The page, and what its policy or its scripts had to complain about. */
async function open(javaScriptEnabled: boolean): Promise<{page: Page; wrong: string[]}> {
  const context = await browser.newContext({javaScriptEnabled});
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${host.url}/join-activity`);
  return {page, wrong};
}

describe('what is on', () => {
  it('opens the form with that activity filled in, under the policy of an HMPPS service', async () => {
    const {page, wrong} = await open(true);
    await page.locator('steady-activity-card:not(:defined)').first().waitFor({state: 'detached'});
    // What a server drew may be drawn again when scripts take over: a key pressed then is lost.
    await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('steady-activity-card')].map((card) => card.updateComplete),
      ),
    );
    await page.getByRole('link', {name: 'Ask to join Garden group'}).press('Enter');
    await page.getByRole('heading', {name: 'Ask to join: Garden group'}).waitFor();
    assert.equal(new URL(page.url()).pathname, '/join-activity');

    await page.getByRole('button', {name: 'Start', exact: true}).click();
    await page.getByLabel('Yes', {exact: true}).check();
    const form = page.locator('steady-referral-form');
    const place = form.locator('#topline-place');
    const label = form.getByText('Which activity do you want to join?').first();
    for (let passed = 0; passed < 40 && !(await label.isVisible()); passed++) {
      const before = (await place.textContent()) ?? '';
      const [first, last] = [form.getByLabel('First name'), form.getByLabel('Last name')];
      if (await first.isVisible()) {
        await first.fill('Ada');
        await last.fill('Quill');
      }
      // Two presses at once would count as one.
      await page.keyboard.press('Shift');
      const skip = form.getByRole('button', {name: /^Skip/});
      await (
        (await skip.count()) > 0 ? skip.first() : form.getByRole('button', {name: 'Continue'})
      ).click();
      await form.locator('#topline-place').filter({hasNotText: before}).waitFor();
    }
    assert.equal(await form.getByText('Garden group').first().isVisible(), true);
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  it('says everything without scripts, and leads to the form', async () => {
    const {page} = await open(false);
    assert.equal(await page.getByText('Every Thursday, 2pm to 3:30pm').isVisible(), true);
    assert.equal(await page.getByText('This has ended.').isVisible(), true);
    assert.equal(await page.getByRole('link', {name: /^Ask to/}).count(), 2);
    await page.getByRole('link', {name: 'Ask to join Garden group'}).click();
    await page.getByRole('heading', {name: 'Ask for a link worker'}).waitFor();
    await page.context().close();
  });
});
