/** `/ask` of the example host: drawn on its server, with and without scripts. Everyone is invented. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';

let browser: Browser;
let host: Host;
let context: BrowserContext;
let page: Page;
/** Broken policies and errors, in the order they came. */
let wrong: string[];

before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  wrong = [];
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
}

beforeEach(async () => {
  host = await openHost();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const press = (name: string) => page.getByRole('button', {name, exact: true}).click();
const says = (words: string | RegExp) => page.getByText(words).first().waitFor();
const sees = (words: string) => page.getByText(words).first().isVisible();

/** As far as the page where answers are checked. */
async function toCheck(): Promise<void> {
  await press('Start');
  await page.getByLabel('Yes', {exact: true}).check();
  await press('Continue');
  await page.getByLabel('First name').first().fill('Ada');
  await page.getByLabel('Last name').first().fill('Quill');
  await press('Continue');
  await press('That is enough. Check what I have said');
  await page.getByRole('button', {name: 'Send referral'}).waitFor();
}

describe('asking with scripting off', () => {
  beforeEach(async () => {
    await open({javaScriptEnabled: false});
    await page.goto(`${host.url}/ask`);
  });

  it('goes from the first page to the receipt, and stores one referral', async () => {
    await toCheck();
    await says('Ada Quill');
    await press('Send referral');
    const [stored, ...others] = await host.stored();
    assert.equal(others.length, 0);
    await says(stored?.reference ?? 'a reference');
    assert.equal(stored?.record['type'], 'steady-referral');
    assert.match(JSON.stringify(stored?.record), /Quill/);
    assert.deepEqual(wrong, []);
  });

  it('shows no answers after sending: not on the page, not on Back, not on a reload', async () => {
    await toCheck();
    await press('Send referral');
    await says('Your referral has been sent');
    for (const go of [
      () => page.reload(),
      () => page.goBack(),
      () => page.goto(`${host.url}/ask`),
    ]) {
      await go();
      assert.doesNotMatch(await page.content(), /Quill/);
    }
    assert.equal((await host.stored()).length, 1);
  });

  it('says what is missing, in the title and the summary, and leads to it', async () => {
    await press('Start');
    await press('Continue');
    assert.match(await page.title(), /^Error: /);
    const summary = page.getByRole('alert');
    await summary.getByRole('link').click();
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const form = document.querySelector('steady-referral-form');
      return (form?.shadowRoot?.activeElement as HTMLInputElement | null)?.type;
    });
    assert.equal(focused, 'radio');
  });

  it('lets somebody go back in the browser, change an answer and go on', async () => {
    await press('Start');
    await page.getByLabel('Yes', {exact: true}).check();
    await press('Continue');
    await page.getByLabel('First name').first().fill('Ada');
    const address = page.url();
    await press('Continue');
    await page.waitForURL((url) => url.href !== address);
    await page.goBack();
    await page.getByLabel('First name').first().fill('Grace');
    await press('Continue');
    await press('That is enough. Check what I have said');
    await says('Grace');
    assert.equal(await sees('Ada'), false);
  });

  it('asks before it forgets, and then has nothing', async () => {
    await toCheck();
    await press('Stop');
    assert.equal(await sees('Ada Quill'), false);
    await page.locator('form button[value="clear"]').click();
    await page.goto(`${host.url}/ask?step=3`);
    assert.doesNotMatch(await page.content(), /Quill/);
    assert.deepEqual(await host.stored(), []);
  });

  it('brings what only this server can check back to its field', async () => {
    await press('Start');
    await page.getByLabel('Yes', {exact: true}).check();
    await press('Continue');
    await page.getByLabel('First name').first().fill('Ada');
    await press('Continue');
    const phone = page.locator('[type="tel"]').first();
    for (let pages = 0; pages < 30 && !(await phone.isVisible()); pages++) {
      const address = page.url();
      await page.locator('form button[value="skip"]').click();
      await page.waitForURL((url) => url.href !== address);
    }
    await phone.fill('01632 960999');
    await press('Continue');
    await press('That is enough. Check what I have said');
    await press('Send referral');
    await page.getByRole('alert').getByText('Our switchboard cannot call this number').waitFor();
    assert.deepEqual(await host.stored(), []);
    await page.getByRole('alert').getByRole('link').click();
    await says('01632 960999');
  });

  it('says that it may not have arrived, and tells who runs it where it failed, not what was typed', async () => {
    await toCheck();
    host.breakStore();
    await press('Send referral');
    await says('Ada Quill');
    await page.getByRole('alert').waitFor();
    assert.match(host.lines.join('\n'), /^ask: error \w+\n[^]*store\.mjs/m);
    assert.doesNotMatch(host.lines.join('\n'), /Quill/);
  });

  it('has the whole form for paper, to fill in by hand', async () => {
    await page.getByRole('link', {name: 'Print a blank form to fill in by hand'}).click();
    await page.waitForURL('**/ask/paper');
    await says('What is your name?');
    await says('Which days or times are good?');
  });

  it('speaks the language that was asked for', async () => {
    await page.goto(`${host.url}/ask?lang=ar`);
    const drawn = page.locator('steady-referral-form .steady');
    assert.equal(await drawn.getAttribute('lang'), 'ar');
    assert.equal(await drawn.getAttribute('dir'), 'rtl');
    await page.locator('form button[value="start"]:visible').last().click();
    assert.match(page.url(), /lang=ar/);
    assert.equal(await drawn.getAttribute('lang'), 'ar');
  });
});

describe('asking where scripts come late', () => {
  beforeEach(() => open());

  it('takes over in the middle, with what was answered before, and the server forgets', async () => {
    await context.route('**/assets/steady/**', (route) => route.abort());
    await page.goto(`${host.url}/ask`);
    await press('Start');
    await page.getByLabel('Yes', {exact: true}).check();
    await press('Continue');
    await page.getByLabel('First name').first().fill('Ada');
    await press('Continue');
    assert.match(page.url(), /step=/);
    await page.waitForLoadState('networkidle');
    await context.unrouteAll({behavior: 'wait'});
    wrong.length = 0;
    await page.reload();
    await page.waitForFunction(() => document.querySelector('steady-referral-form')?.hasUpdated);
    const address = page.url();
    await press('That is enough. Check what I have said');
    await says('Ada');
    await page.keyboard.press('Tab');
    await press('Send referral');
    await says('Your referral has been sent');
    assert.equal(page.url(), address, 'no page was loaded');
    assert.equal((await host.stored()).length, 1);
    assert.deepEqual(wrong, []);
    await page.goto(`${host.url}/ask`);
    assert.doesNotMatch(await page.content(), /Ada/);
  });

  it('tells the server when somebody stops after scripts took over', async () => {
    await page.goto(`${host.url}/ask`);
    await press('Start');
    await page.getByLabel('Yes', {exact: true}).check();
    const told = page.waitForRequest((request) => request.method() === 'POST');
    await press('Stop');
    await page.locator('form button[value="clear"]').last().click();
    assert.equal(new URL((await told).url()).pathname, '/ask');
  });
});
