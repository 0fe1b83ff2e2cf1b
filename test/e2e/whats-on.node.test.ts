/** What is on, found by a form that a server answers. Every group and place in it is invented. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
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

const names = (page: Page) =>
  page.locator('steady-activity-card').getByRole('heading').allInnerTexts();

it('without scripts the form asks the server, which filters in the same way and keeps what was chosen', async () => {
  const visitor = await browser.newContext({javaScriptEnabled: false});
  const page = await visitor.newPage();
  page.setDefaultTimeout(5000);
  await page.goto(`${host.url}/whats-on`);
  assert.equal((await names(page)).length, 4);

  await page.getByRole('searchbox', {name: 'Search for a word'}).fill('GROUP');
  const choose = page.getByText('Choose what to show');
  if (await choose.isVisible()) await choose.click();
  await page.getByRole('checkbox', {name: /^Free/}).check();
  await page.getByRole('button', {name: 'Show activities'}).click();

  const {pathname, searchParams} = new URL(page.url());
  assert.deepEqual(
    [pathname, searchParams.get('search'), searchParams.getAll('only')],
    ['/whats-on', 'GROUP', ['free']],
  );
  assert.deepEqual(await names(page), ['Garden group']);
  assert.equal(await page.getByRole('status').innerText(), '1 of 4 activities.');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'GROUP');
  assert.equal(await page.locator('[name=only][value=free]').isChecked(), true);

  await page.getByRole('link', {name: 'Clear all'}).click();
  assert.equal((await names(page)).length, 4);
  await page.goto(`${host.url}/whats-on?search=${encodeURIComponent('<script>zebra')}&kind=x`);
  assert.match(await page.getByRole('status').innerText(), /^Nothing is like that\./);
  await visitor.close();
});

it('what the server draws has nothing that axe finds fault with', async () => {
  const visitor = await browser.newContext({bypassCSP: true});
  const page = await visitor.newPage();
  await page.route('**/steady.js', (route) => route.abort());
  await page.goto(`${host.url}/whats-on`);
  await page.evaluate(axe.source);
  const faults = await page.evaluate(async () => {
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run('main');
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
  });
  assert.deepEqual(faults, []);
  await visitor.close();
});
