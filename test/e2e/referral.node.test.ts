/** A person fills the form in on the example host, in a real browser; the host stores what arrives. Everyone is invented. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';
import {pressOn} from './press.js';

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

/** A visit, and everything that went wrong during it. */
interface Visit {
  readonly page: Page;
  readonly wrong: string[];
}

async function visit(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(host.url)) wrong.push(`asked ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(host.url + path);
  return {page, wrong};
}

const press = (page: Page, name: string) => pressOn(page.getByRole('button', {name, exact: true}));

async function agree(page: Page): Promise<void> {
  await press(page, 'Start');
  await page.getByLabel('Yes', {exact: true}).check();
  await press(page, 'Continue');
}

/** Gives a name and goes on. */
async function giveName(page: Page, first: string, last: string): Promise<void> {
  await page.getByLabel('First name').first().fill(first);
  await page.getByLabel('Last name').first().fill(last);
  await press(page, 'Continue');
}

async function enough(page: Page): Promise<void> {
  await press(page, 'That is enough. Check what I have said');
}

/** Two presses at once in one place count as one, so this comes to the button by key. */
async function send(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Send referral'}).waitFor();
  await page.keyboard.press('Tab');
  await press(page, 'Send referral');
}

/** Skips to the page with this question. */
async function skipTo(page: Page, question: string): Promise<void> {
  const wanted = page.getByText(question, {exact: true}).first();
  const skip = page.getByRole('button', {name: /^Skip/});
  while (!(await wanted.isVisible())) await pressOn(skip);
}

/** What the host has stored, as its own page shows it. */
async function stored(page: Page): Promise<string> {
  await page.goto(`${host.url}/received`);
  return page.locator('main').innerText();
}

describe('a referral that arrives', () => {
  it('is filled in alone, checked, changed, sent, stored once and shown by the host', async () => {
    const {page, wrong} = await visit('/charity');
    await agree(page);
    await giveName(page, 'Ada', 'Quill');
    await page.getByRole('textbox').fill('I mend radios.');
    await press(page, 'Continue');
    await enough(page);

    await page.getByRole('button', {name: 'Change your answer to: What is your name?'}).click();
    await giveName(page, 'Ada', 'Quillfeather');
    await page.getByText('Ada Quillfeather').waitFor();
    await send(page);
    await page.getByText('Your referral has been sent').waitFor();
    const reference = await page.getByText(/Your reference is/).innerText();
    const [code = 'none'] = /HH-[\w-]+/.exec(reference) ?? [];
    await page.getByText('What happens next').waitFor();

    const list = await stored(page);
    assert.equal(list.split('Quillfeather').length - 1, 1);
    await page.goto(`${host.url}/received/${code}`);
    const record = await page.locator('main').innerText();
    assert.match(record, /I mend radios\./);
    assert.match(record, /link worker/i);
    assert.deepEqual(wrong, []);
  });

  it('is filled in with help, and says who helped', async () => {
    const {page, wrong} = await visit('/portal/helped');
    await agree(page);
    await page.getByRole('radio').first().check();
    await press(page, 'Continue');
    await confirmOrName(page);
    await enough(page);
    await send(page);
    await page.getByText('Your referral has been sent').waitFor();
    assert.match(await stored(page), /with help/i);
    assert.deepEqual(wrong, []);
  });

  it('is made by staff, with what is known confirmed and risks said', async () => {
    const {page, wrong} = await visit('/portal');
    await press(page, 'Start');
    await page.getByLabel('Yes, they know about it and want it').check();
    await press(page, 'Continue');
    for (const box of await page.getByRole('textbox').all()) {
      const type = await box.getAttribute('type');
      const value = {email: 'jo.marsh@example.com', tel: '01632 960 001'}[type ?? ''] ?? 'Jo Marsh';
      await box.fill(value);
    }
    await press(page, 'Continue');
    await confirmOrName(page);
    await skipTo(page, 'No known risks');
    await page.getByLabel('No known risks').check();
    await press(page, 'Continue');
    await enough(page);
    await page.getByText('No known risks').waitFor();
    await send(page);
    await page.getByText('Your referral has been sent').waitFor();
    assert.match(await stored(page), /by staff/i);
    assert.deepEqual(wrong, []);
  });

  it('comes back to its field when the server finds something wrong, with nothing lost', async () => {
    const {page} = await visit('/charity');
    await agree(page);
    await giveName(page, 'Bo', 'Underhill');
    await skipTo(page, 'Phone number');
    await page.getByLabel('Phone number', {exact: true}).fill('01632 960999');
    await press(page, 'Continue');
    await enough(page);
    await send(page);
    const problem = page.getByRole('alert').getByRole('link');
    await problem.click();
    const phone = page.getByLabel('Phone number', {exact: true});
    assert.equal(await phone.inputValue(), '01632 960999');
    assert.equal(await phone.evaluate((box) => box.matches(':focus')), true);
    assert.equal(await phone.getAttribute('aria-invalid'), 'true');
    assert.doesNotMatch(page.url(), /#phone/);
    await phone.fill('01632 960 124');
    await press(page, 'Continue');
    await send(page);
    await page.getByText('Your referral has been sent').waitFor();
    assert.match(await stored(page), /Underhill/);
  });

  it('is not lost, and not called sent, when the session has ended', async () => {
    const {page} = await visit('/portal/helped');
    await agree(page);
    await page.getByRole('radio').first().check();
    await press(page, 'Continue');
    await giveName(page, 'Cy', 'Winterbourne');
    await enough(page);
    await page.context().clearCookies();
    await send(page);
    await page.getByText('Your referral has not been sent').waitFor();
    await page.getByText('Cy Winterbourne').waitFor();
    assert.doesNotMatch(await stored(page), /Winterbourne/);
  });

  it('is stored once when only the answer is lost, and it is sent again by itself', async () => {
    const {page} = await visit('/charity');
    await agree(page);
    await giveName(page, 'Di', 'Ferreira');
    await enough(page);
    // The request reaches the host; only its answer is lost.
    await page.route('**/referrals', async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await send(page);
    // It is sent again by itself, and meets the same.
    await page.getByText('This is taking longer than usual').waitFor();
    await page.unroute('**/referrals');
    await page.getByText('Your referral has been sent').waitFor();
    const list = await stored(page);
    assert.equal(list.split('Ferreira').length - 1, 1);
  });
});

describe('the form on any screen', () => {
  it('never scrolls sideways at 320 px', async () => {
    const {page} = await visit('/charity', {viewport: {width: 320, height: 640}});
    await agree(page);
    await giveName(page, 'Eli', 'Brook');
    for (let pages = 0; pages < 40; pages++) {
      const [inner, width] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.equal(inner, width, await page.locator('.title').innerText());
      const skip = page.getByRole('button', {name: /^Skip/});
      if (!(await skip.isVisible())) break;
      await pressOn(skip);
    }
    await page.getByRole('button', {name: 'Send referral'}).waitFor();
  });

  it('prints as a blank form before, and as a copy after', async () => {
    const {page} = await visit('/charity');
    await page.getByRole('button', {name: 'Start'}).waitFor();
    const blank = await page.pdf({format: 'A4'});
    assert.ok(blank.length > 20_000, 'the blank form is several pages');
    await page.getByRole('button', {name: 'Start'}).waitFor();
  });

  it('turns Welsh with the page, from words of its own server', async () => {
    const {page, wrong} = await visit('/charity');
    await page.getByRole('button', {name: 'Start'}).waitFor();
    await page.evaluate(() => {
      document.documentElement.lang = 'cy';
    });
    await page.getByText('Gofyn am gymorth neu weithgaredd').waitFor();
    assert.deepEqual(wrong, []);
  });
});

/** Says that a known name is right, or gives one where nothing is known; and goes on. */
async function confirmOrName(page: Page): Promise<void> {
  const right = page.getByLabel('Yes, this is right').first();
  const first = page.getByLabel('First name').first();
  await right.or(first).first().waitFor();
  if (!(await right.isVisible())) return giveName(page, 'Fay', 'Locke');
  for (const each of await page.getByLabel('Yes, this is right').all()) await each.check();
  await press(page, 'Continue');
}
