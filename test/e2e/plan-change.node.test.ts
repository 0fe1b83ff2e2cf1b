/** `/my-plan/change` of the example host: a plan that is changed, without scripts and with them. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';
import {isShown, scriptsComeLate} from './scripts-come-late.js';

let browser: Browser;
let host: Host;

before(async () => {
  [browser, host] = await Promise.all([launchBrowser(), openHost()]);
});

after(async () => {
  await browser.close();
  await host.close();
});

/** Somebody at a page, and what went wrong on it. */
async function visit(path: string, options: {javaScriptEnabled?: boolean; bypassCSP?: boolean}) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    // This host draws from the sources, whose templates have more white space than the built scripts.
    if (/error|warning/.test(message.type()) && !text.includes('[drawn-again]')) wrong.push(text);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${host.url}${path}`);
  return {context, page, wrong};
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', {name, exact: true}).first().click();
/** Presses what stands in a closed part, once that is opened. */
async function pressInside(page: Page, selector: string): Promise<void> {
  const button = page.locator(selector);
  await page.locator('details.fold', {has: button}).locator('> summary').first().click();
  await button.first().click({noWaitAfter: true});
}
const says = (page: Page, words: string) => page.getByText(words).first().waitFor();
const status = (page: Page) => page.getByRole('status').textContent();

/** Where something stands on the screen, from its top, once the page has come and is scrolled to. */
async function topOf(page: Page, words: string): Promise<number> {
  await page.waitForLoadState();
  const box = await page.getByText(words, {exact: true}).first().boundingBox();
  return box?.y ?? Number.NaN;
}

const GOAL = 'A room of my own in Salford.';

it('without scripts a person adds a step, moves it, marks it done, puts an error right, undoes', async () => {
  const {context, page, wrong} = await visit('/my-plan', {javaScriptEnabled: false});
  await page.getByRole('link', {name: 'Change this plan'}).click();
  await pressInside(page, 'button[value^="add.actions."]');
  await page.getByRole('heading', {name: 'Add a step'}).waitFor();
  await page.getByLabel('What will be done?').fill('');
  await page.locator('[name=when-text]').fill('When the office is open.');
  await press(page, 'Save');
  await says(page, 'There is a problem');
  assert.equal(await page.locator('[name=when-text]').inputValue(), 'When the office is open.');
  await page.getByRole('link', {name: 'Enter what will be done'}).click();
  // The next Tab is the control.
  await page.keyboard.press('Tab');
  await page.keyboard.type('I will ring the council.');
  await page.getByRole('checkbox', {name: 'Me', exact: true}).check();
  await press(page, 'Save');
  assert.equal(await status(page), 'Saved.');
  const top = await topOf(page, 'I will ring the council.');
  assert.ok(top > 50 && top < 720, `what is new stands at ${top}`);

  await press(page, 'Change or add: I will ring the council.');
  await press(page, 'Move up');
  assert.match((await status(page)) ?? '', /^Moved\. It is now number \d of \d\.$/);
  assert.ok((await topOf(page, 'I will ring the council.')) < 720);
  await press(page, 'Mark as done');
  assert.equal(await status(page), 'Saved.');
  const own = page.locator('li', {hasText: 'I will ring the council.'}).first();
  assert.equal(await own.getByText('Done', {exact: true}).count(), 1);
  await page.reload();
  assert.equal(await own.getByText('Done', {exact: true}).count(), 1, 'Reload posts nothing');

  for (const left of [1, 1, 0]) {
    await press(page, 'Undo the last change');
    assert.equal(await status(page), 'The last change was undone.');
    assert.equal(await page.getByText('I will ring the council.', {exact: true}).count(), left);
  }
  assert.deepEqual(wrong, []);
  await context.close();
});

it('without scripts two people at one plan lose nothing of either', async () => {
  const [marlon, sam] = await Promise.all([
    visit('/my-plan/change', {javaScriptEnabled: false}),
    visit('/my-plan/with-sam', {javaScriptEnabled: false}),
  ]);
  for (const {page} of [marlon, sam]) {
    await pressInside(page, 'button[value^="item.goals."]');
    await press(page, 'Change this');
    await page.getByLabel('What is the goal?').waitFor();
  }
  await sam.page.getByLabel('What is the goal?').fill('A flat near Ada.');
  await press(sam.page, 'Save');
  await marlon.page.getByLabel('What is the goal?').fill(GOAL);
  await press(marlon.page, 'Save');
  await says(marlon.page, 'You and Marlon have both changed this');
  for (const words of [GOAL, 'A flat near Ada.']) await says(marlon.page, words);
  await press(marlon.page, 'Keep what you wrote');
  await sam.page.goto(`${host.url}/my-plan`);
  await says(sam.page, GOAL);
  assert.equal(await sam.page.getByText('A flat near Ada.').count(), 0);
  await Promise.all([marlon.context.close(), sam.context.close()]);
});

it('scripts take an open form over where it stands, with what was typed, and post what is saved', async () => {
  const {context, page, wrong} = await visit('/charity', {});
  const letCome = await scriptsComeLate(page, `${host.url}/my-plan/change`);
  await pressInside(page, 'button[value="add.words"]');
  const box = page.getByLabel('What do you want people to know?');
  await box.fill('Morn');
  await box.press('End');
  await isShown(page);
  const before = await box.boundingBox();
  letCome();
  await page.locator('steady-through-the-gate-plan style').first().waitFor({state: 'detached'});
  await page.keyboard.type('ings are best.');
  assert.equal(await box.inputValue(), 'Mornings are best.');
  assert.deepEqual(await box.boundingBox(), before);
  // What is missing is said without a way to the server.
  let posts = 0;
  page.on('request', (request) => (posts += Number(request.method() === 'POST')));
  await press(page, 'Save');
  await page.locator('.error-summary:focus').waitFor();
  assert.equal(posts, 0);
  await page.locator('select[name=kind]').selectOption({index: 1});
  await page.getByRole('checkbox').last().check();
  await press(page, 'Save');
  await page.waitForURL(/#steady:open:item\.words\./);
  await says(page, 'Mornings are best.');
  assert.equal(posts, 1);
  await press(page, 'Undo the last change');
  await says(page, 'The last change was undone.');
  assert.equal(await page.getByText('Mornings are best.').count(), 0);
  assert.deepEqual(wrong, []);
  await context.close();
});

it('axe finds no fault in a menu and in a form with a problem', async () => {
  const {context, page} = await visit('/charity', {bypassCSP: true});
  await page.route('**/steady.js', (route) => route.abort());
  await page.goto(`${host.url}/my-plan/change`);
  const look = async () => {
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const {violations} = await (window as unknown as {axe: typeof axe}).axe.run('main');
      return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
    });
    assert.deepEqual(faults, []);
  };
  await page.locator('button[value^="item.actions."]').first().click();
  await look();
  await page.locator('button[value^="change.actions."]').click();
  await page.getByLabel('What will be done?').fill('');
  await press(page, 'Save');
  await says(page, 'There is a problem');
  await look();
  await context.close();
});
