/** A plan on a page of the example host: with scripts off, then with scripts under its policy. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, it} from 'node:test';
import axe from 'axe-core';
import type {Browser} from 'playwright-core';
import {marlonsPlan} from '../fixtures/plans.js';
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

it('without scripts all of it can be read, filtered and gone through, and axe finds no fault', async () => {
  const file = new URL('../../docs/examples/plans/marlon.en.json', import.meta.url);
  assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), marlonsPlan);

  const visitor = await browser.newContext({javaScriptEnabled: false});
  const page = await visitor.newPage();
  await page.goto(`${host.url}/my-plan`);
  const warrant = page.getByText('Travel warrant');
  const phone = page.getByText('A phone, a charger and key numbers on paper');
  assert.equal(await phone.isVisible(), true);
  await page.getByRole('radio', {name: /Not sorted yet/}).check();
  assert.deepEqual([await warrant.isVisible(), await phone.isVisible()], [true, false]);
  await page.getByRole('radio', {name: 'Everything'}).check();
  assert.equal(await phone.isVisible(), true);

  await page.getByText('I need help now').click();
  assert.equal(await page.getByText('Press your cell bell.').isVisible(), true);
  await page.getByText('In this plan').click();
  await page.getByRole('link', {name: 'Papers and ID'}).click();
  const heading = page.getByRole('heading', {name: 'Papers and ID'});
  await heading.waitFor();
  const box = await heading.boundingBox();
  assert.ok(box && box.y >= 0 && box.y < 300, `the part begins at ${box?.y}`);

  await page.goto(`${host.url}/my-plan?show=not-sorted`);
  assert.deepEqual([await warrant.isVisible(), await phone.isVisible()], [true, false]);
  await page.goto(`${host.url}/my-plan/handover`);
  assert.equal(await page.getByText('Do not ask about these again.').isVisible(), true);
  assert.doesNotMatch(await page.content(), /Nights are hard|It is too far/);
  await visitor.close();

  const looking = await browser.newContext({bypassCSP: true});
  const drawn = await looking.newPage();
  await drawn.route('**/steady.js', (route) => route.abort());
  for (const path of ['/my-plan', '/my-plan/handover']) {
    await drawn.goto(`${host.url}${path}`);
    await drawn.evaluate(axe.source);
    const faults = await drawn.evaluate(async () => {
      const {violations} = await (window as unknown as {axe: typeof axe}).axe.run('main');
      return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
    });
    assert.deepEqual(faults, [], path);
  }
  await looking.close();
});

it('scripts take it over without a word that moves, and the policy has nothing to say', async () => {
  const visitor = await browser.newContext();
  const page = await visitor.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // This host draws from the sources, whose templates have more white space than the built scripts.
    if (!message.text().includes('[drawn-again]')) said.push(message.text());
  });
  const letCome = await scriptsComeLate(page, `${host.url}/my-plan`);
  const first = page.getByRole('heading', {name: 'First thing next'});
  const before = await first.boundingBox();
  letCome();
  await page.getByRole('button', {name: 'Print this plan'}).waitFor();
  assert.deepEqual(await first.boundingBox(), before);
  await page.getByText('In this plan').click();
  await page.getByRole('link', {name: 'People in my plan'}).click();
  await page
    .getByRole('heading', {name: 'People in my plan'})
    .and(page.locator(':focus'))
    .waitFor();
  assert.deepEqual(said, []);
  await visitor.close();
});
