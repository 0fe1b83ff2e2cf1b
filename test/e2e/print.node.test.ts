/** What comes out of the printer: a blank form to fill in by hand, and a copy to keep. Everyone is invented. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {readPdf, unspaced, type Paper} from '../helpers/pdf.js';
import {serve} from '../helpers/serve.mjs';
import {root} from '../helpers/sources.mjs';
import {harbourHouse} from '../fixtures/hosts.js';

const PAGE = `<!doctype html>
<html lang="en-GB">
  <title>Harbour House</title>
  <steady-referral-form path="self"></steady-referral-form>
  <script type="module">
    document.querySelector('steady-referral-form').config = ${JSON.stringify(harbourHouse)};
  </script>
  <script type="module" src="/dist/steady.js"></script>
</html>`;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  browser = await launchBrowser();
  server = await serve(root, {'/': PAGE});
});

after(async () => {
  await browser.close();
  await server.close();
});

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.getByRole('button', {name: 'Start'}).waitFor();
  return page;
}

async function print(page: Page): Promise<Paper> {
  return readPdf(await page.pdf({format: 'A4'}));
}

function has(paper: Paper, text: string): void {
  assert.ok(paper.words.includes(unspaced(text)), `not on paper: "${text}"`);
}

function hasNot(paper: Paper, text: string): void {
  assert.ok(!paper.words.includes(unspaced(text)), `on paper: "${text}"`);
}

describe('on paper', () => {
  it('a blank form has every question, who sees it, and nothing to press, on at most fifteen sheets', async () => {
    const page = await open();
    // As the page draws itself for paper; every word of it must then come out.
    await page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'));
      await document.querySelector('steady-referral-form')?.updateComplete;
    });
    await page.emulateMedia({media: 'print'});
    const drawn = await page.evaluate(() => {
      const form = document.querySelector('steady-referral-form');
      const parts =
        form?.renderRoot.querySelectorAll('legend, label, .hint, .who-sees p, dt') ?? [];
      return [...parts]
        .filter((part) => part.checkVisibility({visibilityProperty: true}))
        .map((part) => (part as HTMLElement).innerText);
    });
    assert.ok(drawn.length > 80, `only ${drawn.length} parts are drawn`);
    const paper = await print(page);
    for (const text of drawn) has(paper, text);
    has(paper, 'Do you want this referral?');
    hasNot(paper, 'Skip this question');
    hasNot(paper, 'Print a blank form');
    assert.ok(paper.pages >= 8 && paper.pages <= 15, `${paper.pages} pages`);
    await page.close();
  });

  it('a copy has every answer, whole, says that it has not been sent, on at most three sheets', async () => {
    const page = await open();
    const press = (name: string) => page.getByRole('button', {name, exact: true}).click();
    await press('Start');
    await page.getByLabel('Yes', {exact: true}).check();
    await press('Continue');
    await page.getByLabel('First name').fill('Samira');
    await page
      .getByLabel('Last name')
      .fill('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch');
    await press('Continue');
    const long = `I fix bikes. ${'And I look after the tomatoes. '.repeat(30)}That is all.`;
    await page.getByRole('textbox').fill(long);
    await press('Continue');
    await press('That is enough. Check what I have said');
    await page.getByText('Check your answers before you send them').waitFor();
    const paper = await print(page);
    has(paper, 'Samira Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch');
    has(paper, long);
    has(paper, 'They have not been sent');
    hasNot(paper, 'Send referral');
    hasNot(paper, 'Change');
    assert.ok(paper.pages >= 1 && paper.pages <= 3, `${paper.pages} pages`);
    await page.close();
  });
});
