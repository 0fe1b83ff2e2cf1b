/** Leaving at once, in a real browser with real pages: what is left, and where Back goes. Everyone is invented. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';

const HARMLESS = 'https://weather.example/';

let browser: Browser;
let host: Host;

before(async () => {
  browser = await launchBrowser();
  host = await openHost();
});

after(async () => {
  await browser.close();
  await host.close();
});

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the harmless page was told about where its visitors come from. */
  readonly referrers: (string | undefined)[];
  /** Questions that the browser asked before leaving. */
  readonly dialogs: string[];
}

/** Somebody who came from the first page of a service to a page with a form and a way out. */
async function visit(options: {javaScriptEnabled?: boolean} = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const referrers: (string | undefined)[] = [];
  await context.route(HARMLESS, (route) => {
    referrers.push(route.request().headers()['referer']);
    return route.fulfill({contentType: 'text/html', body: '<title>Weather</title>Sunny'});
  });
  await context.route(`${host.url}/support`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Support after leaving prison</title>
        <script type="module" src="/assets/steady/steady.js"></script>
        <steady-quick-exit><a href="${HARMLESS}">Leave this page</a></steady-quick-exit>
        <steady-referral-form path="self" setting="community"></steady-referral-form>`,
    }),
  );
  const page = await context.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(`${host.url}/`);
  await page.goto(`${host.url}/support`);
  return {page, context, referrers, dialogs};
}

async function writeName(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Start', exact: true}).click();
  await page.getByLabel('Yes', {exact: true}).check();
  await page.getByRole('button', {name: 'Continue', exact: true}).click();
  await page.getByLabel('First name').first().fill('Zephyrine');
}

const ways: [string, (page: Page) => Promise<void>][] = [
  ['by its button', (page) => page.getByRole('link', {name: 'Leave this page'}).click()],
  [
    'by three presses of Shift, in the middle of writing',
    async (page) => {
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
    },
  ],
];

describe('quick exit', () => {
  for (const [how, leave] of ways) {
    it(`leaves ${how}, and Back does not return`, async () => {
      const {page, context, referrers, dialogs} = await visit();
      await writeName(page);
      const steps = await page.evaluate(() => history.length);
      await leave(page);
      await page.waitForURL(HARMLESS);
      assert.equal(await page.title(), 'Weather');
      assert.equal(await page.evaluate(() => history.length), steps);
      assert.deepEqual(referrers, [undefined], 'nothing says where the visitor came from');
      assert.deepEqual(dialogs, [], 'nothing asks whether to leave');
      await page.goBack();
      assert.equal(page.url(), `${host.url}/`, 'the page before, never the form');
      await page.goForward();
      assert.equal(page.url(), HARMLESS);
      const storage = await context.storageState();
      assert.deepEqual(storage.origins, []);
    });
  }

  it('is a plain link without scripts, and Back then returns', async () => {
    const {page} = await visit({javaScriptEnabled: false});
    await page.getByRole('link', {name: 'Leave this page'}).click();
    await page.waitForURL(HARMLESS);
    await page.goBack();
    assert.equal(page.url(), `${host.url}/support`);
  });

  it('leaves the whole page from inside a frame', async () => {
    const {page, context} = await visit();
    await context.route(`${host.url}/framing`, (route) =>
      route.fulfill({contentType: 'text/html', body: '<iframe src="/support"></iframe>'}),
    );
    await page.goto(`${host.url}/framing`);
    await page.frameLocator('iframe').getByRole('link', {name: 'Leave this page'}).click();
    await page.waitForURL(HARMLESS);
    assert.equal(await page.title(), 'Weather');
  });
});
