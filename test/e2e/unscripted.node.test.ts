/**
 * `/ask` of the example host for who has no scripts: on paper, in another engine, and through Back.
 * Everyone is invented.
 */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, Page} from 'playwright-core';
import puppeteer, {type Page as FirefoxPage} from 'puppeteer-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {findEngines} from '../helpers/find-engines.mjs';
import {readPdf, unspaced} from '../helpers/pdf.js';
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

const press = (page: Page, name: string) => page.getByRole('button', {name, exact: true}).click();

/** From the start to where answers are checked. */
async function toCheck(page: Page, first: string): Promise<void> {
  page.setDefaultTimeout(30_000);
  await page.goto(`${host.url}/ask`);
  await press(page, 'Start');
  await page.getByLabel('Yes', {exact: true}).check();
  await press(page, 'Continue');
  await page.getByLabel('First name').fill(first);
  await page.getByLabel('Last name').fill('Reed');
  await press(page, 'Continue');
  await press(page, 'That is enough. Check what I have said');
}

/** What comes out of the printer. */
async function printed(page: Page): Promise<(words: string) => boolean> {
  const {words, pages} = readPdf(await page.pdf({format: 'A4'}));
  assert.ok(pages <= 3, `${pages} sheets`);
  return (wanted) => words.includes(unspaced(wanted));
}

it('without scripts there is a page of the answers for paper before they are sent, and a receipt after', async () => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await toCheck(page, 'Zephyrine');
  await page.getByRole('link', {name: 'Print a copy to keep'}).click();
  await page.getByText('open the menu of your browser').waitFor();
  const copy = await printed(page);
  assert.ok(copy('Zephyrine Reed') && copy('They have not been sent'));
  assert.ok(!copy('open the menu of your browser') && !copy('Go back to my answers'));
  await page.getByRole('link', {name: 'Go back to my answers'}).click();
  await press(page, 'Send referral');
  await page.getByText('Your reference is').waitFor();
  assert.equal(await page.getByText('open the menu of your browser').isVisible(), true);
  const [stored] = await host.stored();
  const receipt = await printed(page);
  assert.ok(receipt(stored?.reference ?? 'none') && !receipt('open the menu of your browser'));
  await page.goto(`${host.url}/ask/copy`);
  assert.equal(await page.getByText('Zephyrine').count(), 0, 'nothing of it is left');
  await context.close();
});

it('scripts take over the page for paper too, with the way back', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  // This host draws from the sources, whose templates have more white space than the built scripts.
  page.on(
    'console',
    (each) => /drawn-again|ERR_FAILED/.test(each.text()) || said.push(each.text()),
  );
  await page.route('**/steady.js', (route) => route.abort());
  await toCheck(page, 'Idris');
  await page.unroute('**/steady.js');
  said.length = 0;
  await page.goto(`${host.url}/ask/copy`);
  await page.waitForFunction(() => {
    const root = document.querySelector('steady-referral-form')?.shadowRoot;
    return root?.querySelector('style') === null;
  });
  assert.equal(await page.getByText('Idris Reed').first().isVisible(), true);
  await page.getByRole('link', {name: 'Go back to my answers'}).click();
  await page.getByText('Check your answers before you send them').waitFor();
  assert.deepEqual(said, []);
  await context.close();
});

it('Back to a page that scripts have taken over has the same answers, and sends them once', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  // Scripts come late, after some answers have been posted.
  await page.route('**/steady.js', (route) => route.abort());
  await toCheck(page, 'Noor');
  await page.unroute('**/steady.js');
  const before = (await host.stored()).length;
  const takenOver = () =>
    page.waitForFunction(() => {
      const root = document.querySelector('steady-referral-form')?.shadowRoot;
      return root?.querySelector('style') === null;
    });
  await page.reload();
  await takenOver();
  await page.goto(`${host.url}/charity`);
  await page.goBack();
  await takenOver();
  await page.getByText('Check your answers before you send them').waitFor();
  assert.equal(await page.getByText('Noor Reed').first().isVisible(), true);
  await press(page, 'Send referral');
  await page.getByText('Your reference is').waitFor();
  await page.goBack();
  await page.goForward();
  assert.equal(await page.getByText('Noor').count(), 0);
  assert.equal((await host.stored()).length, before + 1);
  await context.close();
});

it('Firefox goes from start to receipt without scripts, with something to put right on the way', async (t) => {
  const {firefox} = await findEngines();
  if (!firefox) return t.skip('No Firefox here.');
  const other = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    extraPrefsFirefox: {'javascript.enabled': false},
  });
  try {
    const page = await other.newPage();
    await page.goto(`${host.url}/ask`);
    const stored = (await host.stored()).length;
    await clickIn(page, 'Start');
    await until(page, /Do you want this referral\?/);
    await clickIn(page, 'Continue');
    await until(page, /There is a problem/);
    await clickIn(page, 'Yes');
    await clickIn(page, 'Continue');
    await until(page, /First name/);
    await clickIn(page, 'First name');
    await page.keyboard.type('Ffion');
    await clickIn(page, 'Last name');
    await page.keyboard.type('Reed');
    await clickIn(page, 'Continue');
    await until(page, /That is enough/);
    await clickIn(page, 'That is enough. Check what I have said');
    await until(page, /Ffion Reed/);
    await clickIn(page, 'Send referral');
    await until(page, /Your reference is/);
    assert.equal((await host.stored()).length, stored + 1);
    assert.equal(
      await page.evaluate(() => customElements.get('steady-referral-form') === undefined),
      true,
      'no script has run',
    );
  } finally {
    await other.close();
  }
});

/** Clicks what has exactly these words, with the real mouse. */
async function clickIn(page: FirefoxPage, words: string): Promise<void> {
  let at = await page.evaluate(middleOf, words);
  for (;;) {
    await page.mouse.move(at.x, at.y);
    // Firefox brings a box that was just typed in into view once more, a frame after.
    await pause(100);
    const now = await page.evaluate(middleOf, words);
    if (now.x === at.x && now.y === at.y) break;
    at = now;
  }
  await page.mouse.click(at.x, at.y);
}

const middleOf = (wanted: string): {x: number; y: number} => {
  const root = document.querySelector('steady-referral-form')?.shadowRoot;
  const all = [...(root?.querySelectorAll<HTMLElement>('button, label') ?? [])];
  const found = all.find((each) => each.innerText.trim() === wanted);
  if (!found)
    throw new Error(`There is no "${wanted}": ${all.map((each) => each.innerText).join()}`);
  const {top, bottom} = found.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) found.scrollIntoView({block: 'center'});
  const box = found.getBoundingClientRect();
  return {x: box.left + Math.min(box.width / 2, 60), y: box.top + box.height / 2};
};

/** Waits for words of the form. In Firefox nothing on the page can say that they are there. */
async function until(page: FirefoxPage, words: RegExp): Promise<void> {
  const end = Date.now() + 20_000;
  let here = '';
  while (!words.test(here)) {
    assert.ok(Date.now() < end, `no ${words} in: ${here}`);
    // Between two pages there is none to ask, and asking all the time holds the next one up.
    here = await page.evaluate(wordsOn).catch(() => '');
    await pause(50);
  }
}

const wordsOn = (): string => {
  // What is pressed before that goes to a page that is still put together.
  if (document.readyState !== 'complete') return '';
  const root = document.querySelector('steady-referral-form')?.shadowRoot;
  return root?.querySelector<HTMLElement>('.steady')?.innerText ?? '';
};
