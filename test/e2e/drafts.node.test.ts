/** Answers kept for a reload, by a host that asked for it, in a real browser. Everyone is invented. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';

const HARMLESS = 'https://weather.example/';
const OFFER = 'Carry on from where you stopped?';

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

/** A page whose form keeps answers in the session of the browser. */
async function visit(): Promise<Page> {
  const context = await browser.newContext();
  await context.route(HARMLESS, (route) =>
    route.fulfill({contentType: 'text/html', body: '<title>Weather</title>Sunny'}),
  );
  await context.route(`${host.url}/support`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Support</title>
        <steady-quick-exit><a href="${HARMLESS}">Leave this page</a></steady-quick-exit>
        <steady-referral-form path="self" setting="community"></steady-referral-form>
        <script type="module">
          import {SessionDrafts} from '/assets/steady/drafts/session.js';
          document.querySelector('steady-referral-form').drafts = {store: new SessionDrafts()};
        </script>
        <script type="module" src="/assets/steady/steady.js"></script>`,
    }),
  );
  const page = await context.newPage();
  await page.goto(`${host.url}/support`);
  await page.getByText('kept on this device for a short time').waitFor();
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', {name, exact: true}).click();

async function writeName(page: Page): Promise<void> {
  await press(page, 'Start');
  await page.getByLabel('Yes', {exact: true}).check();
  await press(page, 'Continue');
  await page.getByLabel('First name').first().fill('Zephyrine');
  // In mid-word, without leaving the box.
  await page.getByLabel('Last name').first().pressSequentially('Quillf');
}

const submissionId = (page: Page) =>
  page
    .locator('steady-referral-form')
    .evaluate((form) => (form as HTMLElement & {submissionId: string}).submissionId);

const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.values(sessionStorage)));

describe('with a store of the host, answers', () => {
  it('survive a reload in mid-word, with the submission id, once the person says so', async () => {
    const page = await visit();
    await writeName(page);
    const id = await submissionId(page);
    await page.reload();
    await page.getByText(OFFER).waitFor();
    const drawn = await page
      .locator('steady-referral-form')
      .evaluate((form) => form.shadowRoot?.textContent ?? '');
    assert.doesNotMatch(drawn, /Zephyrine/);
    await press(page, 'Carry on');
    assert.equal(await page.getByLabel('First name').first().inputValue(), 'Zephyrine');
    assert.equal(await page.getByLabel('Last name').first().inputValue(), 'Quillf');
    assert.equal(await submissionId(page), id);
  });

  it('are gone after quick exit, also for whoever comes back to the page', async () => {
    const page = await visit();
    await writeName(page);
    await page.reload();
    await page.getByText(OFFER).waitFor();
    assert.match(await kept(page), /Zephyrine/);
    await page.getByRole('link', {name: 'Leave this page'}).click();
    await page.waitForURL(HARMLESS);
    await page.goto(`${host.url}/support`);
    await page.getByText('kept on this device for a short time').waitFor();
    assert.equal(await page.getByText(OFFER).count(), 0);
    assert.equal(await kept(page), '[]');
  });

  it('are gone after stopping, in the middle of a word too', async () => {
    const page = await visit();
    await writeName(page);
    await press(page, 'Stop');
    await press(page, 'Clear my answers');
    await page.getByText('Your answers have been cleared').waitFor();
    await page.reload();
    await page.getByText('kept on this device for a short time').waitFor();
    assert.equal(await kept(page), '[]');
  });
});
