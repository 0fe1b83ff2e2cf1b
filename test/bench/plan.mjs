/**
 * How long a plan of 40 goals and 200 steps takes to stand on the page, beside the same markup as plain
 * DOM. Needs a build.
 *
 *     node --import tsx test/bench/plan.mjs [times]
 */
import path from 'node:path';
import {longPlan, plansToday} from '../fixtures/plans.ts';
import {launchBrowser} from '../helpers/browser.mjs';
import {serve} from '../helpers/serve.mjs';

const times = Number(process.argv[2] ?? 15);
const blank =
  '<!doctype html><html lang="en"><body></body><script type="module" src="/steady.js"></script></html>';
const site = await serve(path.resolve(import.meta.dirname, '../../dist'), {'/': blank});
const browser = await launchBrowser();
const page = await browser.newPage();
await page.goto(site.url);

const found = await page.evaluate(
  async ({record, today, times}) => {
    const settled = () =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(undefined))));
    const median = (/** @type {number[]} */ all) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
    document.body.append(document.createElement('steady-through-the-gate-plan'));
    await customElements.whenDefined('steady-through-the-gate-plan');
    /** @type {{drawn: number[], shown: number[], plain: number[], plainShown: number[]}} */
    const all = {drawn: [], shown: [], plain: [], plainShown: []};
    let markup = '';
    for (let i = 0; i < times; i++) {
      document.body.replaceChildren();
      await settled();
      let start = performance.now();
      const element = document.createElement('steady-through-the-gate-plan');
      Object.assign(element, {record: structuredClone(record), today});
      document.body.append(element);
      await /** @type {any} */ (element).updateComplete;
      all.drawn.push(performance.now() - start);
      await settled();
      all.shown.push(performance.now() - start);
      markup ||= element.shadowRoot?.querySelector('.steady')?.outerHTML ?? '';

      const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
      document.body.replaceChildren();
      await settled();
      start = performance.now();
      const plain = document.createElement('div');
      document.body.append(plain);
      const root = plain.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = sheets;
      root.innerHTML = markup;
      all.plain.push(performance.now() - start);
      await settled();
      all.plainShown.push(performance.now() - start);
    }
    return {
      nodes: new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('*').length,
      ...Object.fromEntries(Object.entries(all).map(([name, each]) => [name, median(each)])),
    };
  },
  {record: longPlan(), today: plansToday, times},
);
for (const [name, value] of Object.entries(found)) {
  console.log(`${name.padEnd(12)}${name === 'nodes' ? value : `${Number(value).toFixed(1)} ms`}`);
}
await browser.close();
process.exit(0);
