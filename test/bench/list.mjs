/**
 * How long it takes to find one activity among many, and to see all again, beside a plain list whose
 * rows are hidden by a loop: main-thread time. Needs a build.
 *
 *     node test/bench/list.mjs [activities] [times]
 */
import path from 'node:path';
import {launchBrowser} from '../helpers/browser.mjs';
import {serve} from '../helpers/serve.mjs';

const many = Number(process.argv[2] ?? 1000);
const times = Number(process.argv[3] ?? 7);

const site = await serve(path.resolve(import.meta.dirname, '../../dist'), {
  '/steady':
    '<!doctype html><html lang="en"><title>List</title><script type="module" src="/steady.js"></script><steady-activity-list></steady-activity-list>',
  '/plain':
    '<!doctype html><html lang="en"><title>List</title><style>li{content-visibility:auto;contain-intrinsic-block-size:auto 20rem}</style><ul></ul>',
});
const browser = await launchBrowser();

/** @param {import('playwright-core').Page} page @param {number} count */
async function fill(page, count) {
  await page.evaluate(async (length) => {
    const activities = Array.from({length}, (_, i) => ({
      type: 'steady-activity',
      version: 1,
      id: `a${i}`,
      name: `Activity ${i}${i === Math.floor(length / 2) ? ' zebra' : ''}`,
      summary: `About it, number ${i}.`,
    }));
    const list = document.querySelector('steady-activity-list');
    if (list) {
      await customElements.whenDefined('steady-activity-list');
      await customElements.whenDefined('steady-activity-card');
      Object.assign(list, {activities});
    } else {
      document.querySelector('ul')?.append(
        ...activities.map(({name, summary}) => {
          const item = document.createElement('li');
          item.append(document.createElement('h3'), document.createElement('p'));
          item.children[0]?.append(name);
          item.children[1]?.append(summary);
          return item;
        }),
      );
    }
  }, count);
  // Until nothing is left to do: cards draw themselves in turns.
  await page.waitForFunction(
    (count) => {
      const list = document.querySelector('steady-activity-list');
      const root = list?.shadowRoot ?? document;
      const last = root.querySelectorAll('li')[count - 1];
      const card = last?.querySelector('steady-activity-card');
      return last && (!list || card?.shadowRoot?.textContent.includes('About it'));
    },
    count,
    {timeout: 120_000},
  );
}

/** @param {import('playwright-core').Page} page @param {string} words */
const find = (page, words) =>
  page.evaluate(async (wanted) => {
    const list = document.querySelector('steady-activity-list');
    const box = list?.shadowRoot?.querySelector('input');
    if (list && box) {
      box.value = wanted;
      box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      box.form?.requestSubmit();
      await /** @type {any} */ (list).updateComplete;
    } else {
      for (const item of document.querySelectorAll('li'))
        item.hidden = !item.textContent.includes(wanted);
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(undefined))));
  }, words);

/** @param {import('playwright-core').CDPSession} session */
async function busy(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** @param {'steady' | 'plain'} which @returns {Promise<[number, number]>} To find one, to see all. */
async function sample(which) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/${which}`);
  await fill(page, many);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const from = await busy(session);
  await find(page, 'zebra');
  const found = await busy(session);
  await find(page, '');
  const all = await busy(session);
  await context.close();
  return [found - from, all - found];
}

/** @param {number[]} all */
const median = (all) => all.sort((a, b) => a - b)[all.length >> 1] ?? NaN;

/** @type {number[][]} */
const rows = [];
for (let i = 0; i < times; i++)
  rows.push([...(await sample('steady')), ...(await sample('plain'))]);
const [one, all, plainOne, plainAll] = [0, 1, 2, 3].map((i) =>
  median(rows.map((row) => row[i] ?? NaN)).toFixed(0),
);
console.log(`${many} activities, ms of main thread (median of ${times})`);
console.log(`  find one: ${one}, plain list ${plainOne}`);
console.log(`  see all:  ${all}, plain list ${plainAll}`);
await browser.close();
await site.close();
