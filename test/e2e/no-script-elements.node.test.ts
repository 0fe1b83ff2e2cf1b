/**
 * What is only read, with scripting off in a real browser: all of it is there, with its styles, nothing
 * asks for a press that would do nothing, and it prints. Everyone is invented.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext} from 'playwright-core';
import {prepare, renderElement, type RenderOptions} from '../../src/server/index.js';
import {activities, gardenGroup} from '../fixtures/activities.js';
import {forStaff} from '../fixtures/check-ins.js';
import {firstNight} from '../fixtures/notices.js';
import {marlonsPlan, plansToday} from '../fixtures/plans.js';
import {launchBrowser} from '../helpers/browser.mjs';
import {unspaced} from '../helpers/pdf.js';
import {readPages} from '../helpers/pdf-pages.js';

let browser: Browser;
let context: BrowserContext;

before(async () => {
  [browser] = await Promise.all([launchBrowser(), prepare()]);
  context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: {width: 800, height: 600},
  });
});

after(() => browser.close());

/** What it says on screen and on paper; `unfolds` is what a press opens. */
interface Reading {
  readonly tag: string;
  readonly options: RenderOptions;
  readonly says: readonly string[];
  readonly unfolds?: readonly [press: string, words: string];
}

const readings: Readonly<Record<string, Reading>> = {
  'an activity card': {
    tag: 'steady-activity-card',
    options: {attributes: {actions: 'calendar print'}, properties: {activity: gardenGroup}},
    says: [gardenGroup.name, 'HMP Fairhaven'],
  },
  'a list of activities': {
    tag: 'steady-activity-list',
    options: {attributes: {action: '/'}, properties: {activities: activities.slice(0, 3)}},
    says: activities.slice(0, 3).map(({name}) => name),
  },
  'what staff read of a check-in': {
    tag: 'steady-check-in-record',
    options: {properties: {record: forStaff}},
    says: forStaff.answers.slice(0, 2).map(({label}) => label),
  },
  'a notice': {
    tag: 'steady-easy-read-notice',
    options: {properties: {notice: firstNight}},
    says: ['Your first night', 'Tell the nurse what medicine you take.', 'Ask the library.'],
    unfolds: ['Standard words', 'A nurse sees everyone on the first evening'],
  },
  'a plan': {
    tag: 'steady-through-the-gate-plan',
    options: {attributes: {today: plansToday}, properties: {record: marlonsPlan}},
    says: ['Ada turns 6 in May.'],
    unfolds: ['I need help now', 'If you need someone now'],
  },
};

describe('without scripts', () => {
  for (const [what, {tag, options, says, unfolds}] of Object.entries(readings)) {
    it(`${what} is read, styled and printed, with nothing to press in vain`, async () => {
      const page = await context.newPage();
      const html = renderElement(tag, {language: 'en-GB', ...options});
      const body = `<!doctype html><html lang="en-GB"><title>A page</title>${html}`;
      await page.route('**/*', (route) => route.fulfill({body, contentType: 'text/html'}));
      await page.goto('https://steady.example/');
      for (const words of says) {
        assert.ok(await page.getByText(words).filter({visible: true}).first().isVisible(), words);
      }
      if (unfolds) {
        const [press, words] = unfolds;
        assert.ok(!(await page.getByText(words).first().isVisible()));
        await page.getByText(press, {exact: true}).and(page.locator('summary')).click();
        assert.ok(await page.getByText(words).first().isVisible());
      }
      const buttons = await page.locator('button[type=button]').all();
      const seen = await Promise.all(buttons.map((button) => button.isVisible()));
      assert.deepEqual(seen.filter(Boolean), []);
      // A style of the element, and not of the browser: it has one only inside its shadow root.
      assert.equal((await page.locator(`${tag} > style`).count()) > 0, true);
      const sheets = await readPages(await page.pdf({format: 'A4'}));
      const paper = sheets.map((sheet) => sheet.words).join('');
      for (const words of says) assert.ok(paper.includes(unspaced(words)), `on paper: ${words}`);
      await page.close();
    });
  }
});
