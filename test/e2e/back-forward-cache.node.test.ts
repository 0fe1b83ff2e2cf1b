/**
 * A page that the browser has kept whole, scripts and all, and brings back on Back: for real, on a page
 * that a host lets it keep. Everyone is invented.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import {it} from 'node:test';
import {chromium} from 'playwright-core';
import {definitionOf} from '../fixtures/question-host.js';
import {browserArguments, findBrowser} from '../helpers/find-browser.mjs';
import {serve} from '../helpers/serve.mjs';

const definition = definitionOf([{id: 'name', kind: 'text', label: 'What are you called?'}]);

const page = `<!doctype html><html lang="en"><title>A form</title>
  <script>addEventListener('pageshow', (event) => { window.isKept = event.persisted; });</script>
  <script type="module" src="/steady.js"></script>
  <steady-referral-form path="self"><script type="application/json">${JSON.stringify({definition})}</script></steady-referral-form>`;

it('Back shows no answers, where the browser brings back the page as it was', async (t) => {
  const found = await findBrowser();
  // The engine without the browser around it keeps no pages.
  if (!found || found.shell) return t.skip('No browser here that keeps pages.');
  const {url, close} = await serve(path.resolve(import.meta.dirname, '../../dist'), {
    '/form': page,
    '/away': '<!doctype html><title>Elsewhere</title><p>Elsewhere</p>',
  });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...browserArguments(), '--headless=new'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const visitor = await browser.newPage();
    visitor.on('dialog', (dialog) => void dialog.accept());
    await visitor.goto(`${url}/form`);
    await visitor.getByRole('button', {name: 'Start'}).click();
    await visitor.getByLabel('What are you called?').fill('Zephyrine');
    await visitor.goto(`${url}/away`);
    // Nothing is loaded: the page is there at once.
    await visitor.goBack({waitUntil: 'commit'});
    await visitor.waitForFunction('window.isKept !== undefined');
    assert.equal(await visitor.evaluate('window.isKept'), true, 'the page was kept whole');
    await visitor.getByRole('button', {name: 'Start'}).waitFor();
    const written = await visitor
      .locator('steady-referral-form')
      .evaluate((form) => [
        form.shadowRoot?.textContent ?? '',
        ...[...(form.shadowRoot?.querySelectorAll('input') ?? [])].map(({value}) => value),
      ]);
    assert.ok(!written.join().includes('Zephyrine'), 'and forgets what was written');
  } finally {
    await browser.close();
    await close();
  }
});
