/** `/check-in` of the example host, with and without scripts. All answers are invented. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {checkInOn, happy} from '../fixtures/check-ins.js';
import {readPdf, unspaced} from '../helpers/pdf.js';
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

/** A page of its own, what it posted, and what went wrong on it. */
async function visit(javaScriptEnabled: boolean) {
  const context = await browser.newContext({javaScriptEnabled});
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  const posts: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.postData() ?? '');
  });
  await page.goto(`${host.url}/check-in`);
  // Scripts have taken over once the styles that came with the page are gone.
  if (javaScriptEnabled) {
    const styles = page.locator('steady-wellbeing-check-in style');
    await styles.first().waitFor({state: 'detached'});
  }
  return {context, page, wrong, posts};
}

const press = (page: Page, name: string) => pressOn(page.getByRole('button', {name, exact: true}));
const says = (page: Page, words: string) => page.getByText(words).first().waitFor();

/** From where answers are checked, and back to there. */
async function printsACopy(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'Print a copy to keep'}).click();
  await says(page, 'open the menu of your browser');
  const {words} = readPdf(await page.pdf({format: 'A4'}));
  const copy = (wanted: string) => words.includes(unspaced(wanted));
  assert.ok(
    copy('how satisfied are you with your life nowadays?') && copy('Ana, your link worker'),
  );
  assert.ok(!copy('open the menu of your browser') && !copy('Go back to my answers'));
  await page.getByRole('link', {name: 'Go back to my answers'}).click();
  await says(page, 'Look over your answers before you send them');
}

for (const scripts of [true, false]) {
  describe(`a check-in ${scripts ? 'with scripts' : 'with scripting off'}`, () => {
    it('goes to those who were chosen, and says so', async () => {
      const {context, page, wrong, posts} = await visit(scripts);
      await press(page, 'Start');
      await page.getByLabel('Ana, your link worker').check();
      await press(page, 'Continue');
      await page.getByRole('radio', {name: '6', exact: true}).check();
      await press(page, 'Continue');
      await press(page, 'Skip this question');
      await press(page, 'That is enough. Check what I have said');
      await says(page, 'Look over your answers before you send them');
      if (!scripts) await printsACopy(page);
      await press(page, 'Send my answers');
      await says(page, 'Your answers have been sent');
      await says(page, 'Your reference is HH-');
      if (scripts) {
        assert.equal(posts.length, 1);
        const {checkIn} = JSON.parse(posts[0] ?? '') as {checkIn: {audiences: {id: string}[]}};
        assert.deepEqual(
          checkIn.audiences.map(({id}) => id),
          ['link-worker'],
        );
      }
      assert.deepEqual(wrong, []);
      await context.close();
    });

    it('stays with the person who keeps it to themselves', async () => {
      const {context, page, wrong, posts} = await visit(scripts);
      await press(page, 'Start');
      await page.getByLabel('Only me').check();
      await press(page, 'Continue');
      if (scripts) {
        await page.getByRole('radio', {name: '6', exact: true}).check();
        await press(page, 'Continue');
        await press(page, 'That is enough. Check what I have said');
        await press(page, 'Finish');
        await says(page, 'You have finished');
        assert.deepEqual(posts, []);
      } else {
        await says(page, 'Questions just for you');
        await says(page, 'Overall, how anxious did you feel yesterday?');
        assert.equal(await page.getByRole('radio').count(), 0);
      }
      assert.deepEqual(wrong, []);
      await context.close();
    });
  });
}

it('says calmly that what was said before did not load, and tries again when it is asked', async () => {
  const {context, page} = await visit(true);
  await context.route('**/history*', (route) => route.abort());
  const record = checkInOn('2026-04-13', {answers: [happy(7)]});
  await page
    .locator('steady-wellbeing-check-in')
    .evaluate((element, history) => Object.assign(element, {history}), [record]);
  const line = page.getByText('What I said before', {exact: true});
  await line.click();
  await says(page, 'This did not load. Close it, then open it to try again.');
  await press(page, 'Start');
  await page.getByLabel('Only me').check();
  await press(page, 'Continue');
  await says(page, 'Question 1 of 4');
  await press(page, 'Back');
  await press(page, 'Back');
  await context.unroute('**/history*');
  await line.click();
  await says(page, '13 April 2026');
  await context.close();
});
