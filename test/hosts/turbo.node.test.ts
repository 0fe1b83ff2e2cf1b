/** The form on pages that Turbo 8 swaps and morphs, as a Rails service does. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {exampleUnder} from '../helpers/host-apps.mjs';
import type {Pages} from './pages.js';
import {config, htmlPage, giveName, press, visiting} from './visit.js';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
});

const head = `${(await exampleUnder('Turbo')).code}
  <script src="/packages/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>`;

/** Each request gets a new token, as real ones do; the name of the charity can change with it. */
function rails(): {pages: Pages; charity: {name: string}} {
  let token = 0;
  const charity = {name: 'Harbour House'};
  const referral = () => ({
    html: htmlPage(
      `<h1>Page ${++token}</h1><a href="/other">Other</a>
      <form action="/elsewhere" class="around"><steady-referral-form path="self" data-token="${token}">
        <script type="application/json">${JSON.stringify({
          ...config,
          audiences: {'link-worker': {label: `your link worker at ${charity.name}`}},
          hiddenFields: {_csrf: `token-${token}`},
        })}</script>
        <label>Your name <input name="fallback"></label>
      </steady-referral-form></form>`,
      head,
    ),
  });
  return {
    charity,
    pages: {
      '/': referral,
      '/other': {html: htmlPage('<h1>Other page</h1><a href="/">Referral</a>', head)},
    },
  };
}

/** Draws the page again as the server has it now, in place. */
async function refresh(page: Page): Promise<void> {
  const before = await page.locator('h1').first().innerText();
  await page.evaluate(() => {
    interface WithTurbo {
      Turbo: {visit: (to: string, options: object) => void};
    }
    (globalThis as unknown as WithTurbo).Turbo.visit(location.href, {action: 'replace'});
  });
  await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before);
}

describe('with Turbo', () => {
  it('a morph leaves what was typed, and brings the host’s new words and token', async () => {
    const {pages, charity} = rails();
    await visiting(browser, pages, async ({page, wrong}) => {
      await giveName(page);
      await page.getByLabel('First name').focus();
      charity.name = 'Seaview';
      await refresh(page);
      assert.equal(await page.getByLabel('First name').inputValue(), 'Sam');
      assert.equal(await page.getByLabel('Last name').inputValue(), 'Reed');
      await page.getByText('at Seaview').first().waitFor();
      const token = page.locator('steady-referral-form [name="_csrf"]');
      assert.match(await token.inputValue(), /^token-[2-9]/);
      assert.ok(await page.getByLabel('First name').evaluate((box) => box.matches(':focus')));
      const posted = await page.evaluate(() =>
        [...new FormData(document.querySelector<HTMLFormElement>('form.around')!).keys()].join(),
      );
      assert.equal(posted, '', 'what the host wrote for browsers without scripts');
      await press(page, 'Continue');
      assert.deepEqual(wrong, []);
    });
  });

  it('a page that comes back starts clean, also out of the snapshot that Back shows', async () => {
    await visiting(browser, rails().pages, async ({page, wrong}) => {
      await giveName(page);
      await page.evaluate(() => Object.assign(globalThis, {same: true}));
      await page.getByRole('link', {name: 'Other'}).click();
      await page.getByText('Other page').waitFor();
      await page.goBack();
      await page.getByRole('button', {name: 'Start'}).waitFor();
      assert.equal(await page.evaluate(() => 'same' in globalThis), true, 'swapped, not loaded');
      await press(page, 'Start');
      assert.equal(await page.getByRole('radio', {checked: true}).count(), 0);
      const html = await page.evaluate(() => document.documentElement.getHTML());
      assert.doesNotMatch(html, /Sam|Reed/);
      await page.getByRole('link', {name: 'Other'}).click();
      await page.getByText('Other page').waitFor();
      await page.getByRole('link', {name: 'Referral'}).click();
      await page.getByRole('button', {name: 'Start'}).waitFor();
      assert.deepEqual(wrong, []);
    });
  });

  it('the links to problems stay on the page, and the address as it is', async () => {
    await visiting(browser, rails().pages, async ({page, url, wrong}) => {
      await press(page, 'Start');
      await press(page, 'Continue');
      await page.getByRole('alert').getByRole('link').click();
      assert.ok(
        await page
          .getByRole('radio')
          .first()
          .evaluate((box) => box.matches(':focus')),
      );
      assert.equal(page.url(), `${url}/`);
      assert.deepEqual(wrong, []);
    });
  });
});
