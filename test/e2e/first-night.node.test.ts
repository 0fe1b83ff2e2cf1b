/** A notice on a page of the example host: with scripts off, then with scripts under its policy. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import axe from 'axe-core';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';
import {scriptsComeLate} from './scripts-come-late.js';

let browser: Browser;
let host: Host;

before(async () => {
  [browser, host] = await Promise.all([launchBrowser(), openHost()]);
});

after(async () => {
  await browser.close();
  await host.close();
});

it('without scripts all of it can be read, the standard words open, and axe finds no fault', async () => {
  const visitor = await browser.newContext({javaScriptEnabled: false});
  const page = await visitor.newPage();
  await page.goto(`${host.url}/first-night`);
  const rows = await page
    .getByRole('listitem')
    .filter({has: page.locator('svg')})
    .allInnerTexts();
  assert.equal(rows.length, 16);
  assert.match(rows[0] ?? '', /^The tap water in your cell is safe to drink\./);
  const standard = page.getByText('The water from the tap in your cell');
  assert.equal(await standard.isVisible(), false);
  await page.locator('summary').filter({hasText: 'Standard words'}).click();
  assert.equal(await standard.isVisible(), true);
  assert.equal(await page.locator('steady-easy-read-notice').getByRole('button').count(), 0);
  await visitor.close();

  const looking = await browser.newContext({bypassCSP: true});
  const drawn = await looking.newPage();
  await drawn.route('**/steady.js', (route) => route.abort());
  await drawn.goto(`${host.url}/first-night`);
  await drawn.evaluate(axe.source);
  const faults = await drawn.evaluate(async () => {
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run('main');
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
  });
  assert.deepEqual(faults, []);
  await looking.close();
});

it('scripts take it over without a word that moves, and the policy has nothing to say', async () => {
  const visitor = await browser.newContext();
  const page = await visitor.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // This host draws from the sources, whose templates have more white space than the built scripts.
    // The example has places that are still to be filled in, and warns of them.
    if (!/\[(drawn-again|notice-local)\]/.test(message.text())) said.push(message.text());
  });
  const letCome = await scriptsComeLate(page, `${host.url}/first-night`);
  const first = page.getByText('The tap water in your cell');
  const before = await first.boundingBox();
  letCome();
  await page.getByRole('button', {name: 'Both'}).waitFor();
  assert.deepEqual(await first.boundingBox(), before);
  await page.getByRole('button', {name: 'Both'}).click();
  assert.equal(await page.getByText('The water from the tap in your cell').isVisible(), true);
  await page.getByText('Did this make sense?').waitFor();
  await page.getByText('How it looks').click();
  await page.getByRole('group', {name: 'Colour of the page'}).getByText('Blue').click();
  assert.deepEqual(said, []);
  await visitor.close();
});
