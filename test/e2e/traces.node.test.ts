/**
 * What is left on a device that people share, on default settings: nothing. In a real browser, on
 * the example host, at each moment at which somebody may walk away. Everyone is invented.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';

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

/** What is written in the form, and must be found nowhere else. */
const SECRETS = ['Zephyrine', 'Quillfeather', 'lighthouse keeper', 'ghost train'];

/** Somebody at a shared device, and everything that could give them away. */
interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Said in the console, asked of a server, or told to the page, so far. */
  readonly heard: {readonly where: string; readonly what: string}[];
}

/**
 * Tells, of each event that a script sends out, everything it carries of its own and everything its
 * class reads out of it. As text, because what compiles these tests adds helpers to functions.
 */
const TELL_EVENTS = `{
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    const names = new Set(Object.keys(event));
    let type = Object.getPrototypeOf(event);
    while (type && type !== Event.prototype) {
      for (const name of Object.getOwnPropertyNames(type)) names.add(name);
      type = Object.getPrototypeOf(type);
    }
    const values = [...names].map((name) => event[name]);
    const plain = values.filter((value) => typeof value !== 'function' && !(value instanceof EventTarget));
    tell('event ' + event.type, JSON.stringify(plain));
    return dispatchEvent.call(this, event);
  };
}`;

async function visit(): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const heard: Visit['heard'] = [];
  page.on('console', (message) => heard.push({where: 'console', what: message.text()}));
  page.on('pageerror', (error) => heard.push({where: 'error', what: error.message}));
  page.on('request', (request) => {
    heard.push({where: 'address', what: request.url()});
    if (!request.url().startsWith(host.url)) heard.push({where: 'elsewhere', what: request.url()});
    heard.push({where: `body of ${request.url()}`, what: request.postData() ?? ''});
    heard.push({where: 'headers', what: JSON.stringify(request.headers())});
  });
  await context.exposeFunction('tell', (where: string, what: string) => {
    heard.push({where, what});
  });
  await page.addInitScript({content: TELL_EVENTS});
  await page.goto(`${host.url}/charity`);
  return {page, context, heard};
}

/** Everywhere a page can leave something, as one text by place. */
async function left({page, context}: Visit): Promise<Record<string, string>> {
  const inPage = await page.evaluate(async () => ({
    localStorage: JSON.stringify(Object.entries(localStorage)),
    sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
    indexedDB: JSON.stringify((await indexedDB.databases()).map(({name}) => name)),
    caches: 'caches' in window ? JSON.stringify(await caches.keys()) : '[]',
    cookies: document.cookie,
    address: location.href,
    historyState: JSON.stringify(history.state),
    title: document.title,
    windowName: window.name,
    // The light page: what page scripts, error reports and Back snapshots see.
    page: document.documentElement.outerHTML,
    clipboard: String(getSelection() ?? ''),
  }));
  return {...inPage, cookieJar: JSON.stringify(await context.cookies())};
}

/** Stored by the page, of whatever kind; the host's own session cookie is not readable by it. */
async function assertNothingLeft(at: Visit): Promise<void> {
  const places = await left(at);
  for (const [place, text] of Object.entries(places)) {
    for (const secret of SECRETS) assert.ok(!text.includes(secret), `${place} holds “${secret}”`);
  }
  assert.equal(places['localStorage'], '[]');
  assert.equal(places['sessionStorage'], '[]');
  assert.equal(places['indexedDB'], '[]');
  assert.equal(places['caches'], '[]');
  assert.equal(places['cookies'], '');
  assert.equal(places['historyState'], 'null');
  assert.equal(places['windowName'], '');
  assert.equal((await at.context.cookies()).length, 1, 'only the host’s own session cookie');
}

/** Nothing was told to anybody but by the one event and the one request that are for it. */
function assertNothingTold({heard}: Visit): void {
  const meant = ['event steady-referral-send', `body of ${host.url}/referrals`];
  const leaks = heard.filter(
    ({where, what}) => !meant.includes(where) && SECRETS.some((secret) => what.includes(secret)),
  );
  assert.deepEqual(leaks, []);
  assert.deepEqual(
    heard.filter(({where}) => ['elsewhere', 'console', 'error'].includes(where)),
    [],
  );
}

const press = (page: Page, name: string) => page.getByRole('button', {name, exact: true}).click();

/** Writes into ordinary and private fields, and leaves one without pressing anything. */
async function fillIn(page: Page): Promise<void> {
  await press(page, 'Start');
  await page.getByLabel('Yes', {exact: true}).check();
  await press(page, 'Continue');
  await page.getByLabel('First name').first().fill('Zephyrine');
  await page.getByLabel('Last name').first().fill('Quillfeather');
  await press(page, 'Continue');
  await page.getByRole('textbox').fill('I was a lighthouse keeper.');
  await press(page, 'Continue');
  await page.getByRole('textbox').first().fill('The ghost train.');
}

async function send(page: Page): Promise<void> {
  await press(page, 'Continue');
  await press(page, 'That is enough. Check what I have said');
  await page.getByRole('button', {name: 'Send referral'}).waitFor();
  await page.keyboard.press('Tab');
  await press(page, 'Send referral');
  await page.getByText('Your referral has been sent').waitFor();
}

/** Everything a person could see or come back to, inside the form too. */
async function assertEmptyForm(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Start'}).waitFor();
  const drawn = await page
    .locator('steady-referral-form')
    .evaluate((form) => form.shadowRoot?.textContent ?? '');
  for (const secret of SECRETS) assert.ok(!drawn.includes(secret), `the form shows “${secret}”`);
  await press(page, 'Start');
  assert.equal(await page.getByLabel('Yes', {exact: true}).isChecked(), false);
  await page.getByLabel('Yes', {exact: true}).check();
  await press(page, 'Continue');
  for (const box of await page.getByRole('textbox').all()) assert.equal(await box.inputValue(), '');
}

describe('on default settings, a form leaves nothing behind', () => {
  it('while it is used', async () => {
    const at = await visit();
    await fillIn(at.page);
    await assertNothingLeft(at);
    assertNothingTold(at);
  });

  it('after stopping', async () => {
    const at = await visit();
    await fillIn(at.page);
    await press(at.page, 'Stop');
    await press(at.page, 'Clear my answers');
    await at.page.getByText('Your answers have been cleared').waitFor();
    await assertNothingLeft(at);
    await press(at.page, 'Start again');
    await assertEmptyForm(at.page);
    assertNothingTold(at);
  });

  it('after leaving, and coming back by Back, Forward and Reload', async () => {
    const at = await visit();
    const {page} = at;
    await fillIn(page);
    await page.goto(`${host.url}/`);
    await assertNothingLeft(at);
    await page.goBack();
    await assertEmptyForm(page);
    await page.goForward();
    await page.goBack();
    await page.getByRole('button', {name: 'Start'}).waitFor();
    await fillIn(page);
    await page.reload();
    await assertEmptyForm(page);
    await assertNothingLeft(at);
    assertNothingTold(at);
  });

  it('after sending: Back shows no answers, and neither does the page itself', async () => {
    const at = await visit();
    const {page} = at;
    await fillIn(page);
    const steps = await page.evaluate(() => history.length);
    await send(page);
    assert.equal(
      await page.evaluate(() => history.length),
      steps,
      'no page of answers to go back to',
    );
    const drawn = await page
      .locator('steady-referral-form')
      .evaluate((form) => form.shadowRoot?.textContent ?? '');
    for (const secret of SECRETS)
      assert.ok(!drawn.includes(secret), `the receipt shows “${secret}”`);
    await assertNothingLeft(at);
    await page.goto(`${host.url}/`);
    await page.goBack();
    await assertEmptyForm(page);
    await assertNothingLeft(at);
    assertNothingTold(at);
    const meant = at.heard.filter(({what}) => SECRETS.every((secret) => what.includes(secret)));
    assert.deepEqual(
      new Set(meant.map(({where}) => where)),
      new Set(['event steady-referral-send', `body of ${host.url}/referrals`]),
      'the one event and the one request do carry them',
    );
  });

  it('not even on a page that the browser keeps whole for Back', async () => {
    const at = await visit();
    const {page} = at;
    // The page as it would be without "no-store", which lets a browser keep it.
    await fillIn(page);
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    });
    await assertEmptyForm(page);
  });
});
