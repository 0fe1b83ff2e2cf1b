/**
 * `npm run bench`: bytes, and how much more main-thread work the referral form is than the same
 * form in plain DOM: showing it, showing every problem at once, and typing into it.
 *
 *     node test/bench/run.mjs [--rounds 7]
 *
 * Each sample is a fresh page without warm code. The two forms take turns in a round and the order
 * rotates; a ratio is formed within a round. Only ratios can be compared between machines.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {launchBrowser} from '../helpers/browser.mjs';
import {serve} from '../helpers/serve.mjs';
import {builtModules} from './built-modules.mjs';
import {isOver, printWeights, weigh} from './bytes.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.build/bench');
const TEXT = 'i would like to meet people and get outside more often ';

/**
 * @typedef {'steady' | 'plain'} Which
 * @typedef {import('./page.mjs').Captured} Captured
 * @typedef {{controls: number, problems: number}} Size
 */

/**
 * @typedef {object} Job
 * @property {string} name
 * @property {boolean} allRequired
 * @property {(page: import('playwright-core').Page) => Promise<void>} before - Not measured.
 * @property {(page: import('playwright-core').Page) => Promise<void>} measured
 */

/** @param {string} name @returns {(page: import('playwright-core').Page) => Promise<void>} */
const inPage = (name) => async (page) => {
  await page.evaluate(async (what) => {
    const {bench} = /** @type {any} */ (globalThis);
    await bench[what]();
    await bench.nextFrame();
  }, name);
};
const mount = inPage('mount');

/** @type {readonly Job[]} */
const jobs = [
  {name: 'show the form', allRequired: false, before: async () => undefined, measured: mount},
  {name: 'show every problem', allRequired: true, before: mount, measured: inPage('showProblems')},
  {
    name: `type ${TEXT.length} keys`,
    allRequired: false,
    async before(page) {
      await mount(page);
      await inPage('focus')(page);
    },
    async measured(page) {
      await page.keyboard.type(TEXT);
      await inPage('nextFrame')(page);
    },
  },
];

async function bundlePage() {
  const input = path.join(import.meta.dirname, 'page.mjs');
  const bundle = await rollup({
    input,
    plugins: [builtModules(root), nodeResolve()],
    onLog: () => undefined,
  });
  await bundle.write({dir: folder, format: 'es', entryFileNames: 'page.js'});
  await bundle.close();
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function openPage(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in globalThis);
  return {page, close: () => context.close()};
}

/** @param {import('playwright-core').CDPSession} session @returns {Promise<number>} ms of main thread. */
async function taskTime(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Job} job
 * @param {Which} which
 * @param {Captured} captured
 */
async function sample(browser, url, job, which, captured) {
  const {page, close} = await openPage(browser, url);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.evaluate(
    ([...given]) => /** @type {any} */ (globalThis).bench.prepare(...given),
    /** @type {const} */ ([which, job.allRequired, captured]),
  );
  await job.before(page);
  const from = await taskTime(session);
  await job.measured(page);
  const time = (await taskTime(session)) - from;
  /** @type {Size} */
  const size = await page.evaluate(() => /** @type {any} */ (globalThis).bench.size());
  await close();
  return {time, size};
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? NaN;
  const high = sorted[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** @param {number[]} values */
const spread = (values) => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** @param {number} rounds */
async function measure(rounds) {
  await bundlePage();
  const page = '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Bench</title>';
  const server = await serve(folder, {
    '/': `${page}<script type="module" src="/page.js"></script>`,
  });
  const browser = await launchBrowser();
  /** @type {{name: string, steady: number[], plain: number[], ratio: number[], size: Size | undefined}[]} */
  const results = [];
  try {
    for (const job of jobs) {
      const opened = await openPage(browser, server.url);
      const captured = await opened.page.evaluate(
        (allRequired) => /** @type {any} */ (globalThis).bench.capture(allRequired),
        job.allRequired,
      );
      await opened.close();
      const result = {name: job.name, steady: [], plain: [], ratio: [], size: undefined};
      results.push(result);
      for (let round = 0; round < rounds; round++) {
        await takeRound(browser, server.url, job, captured, round, result);
      }
      console.log(`  measured: ${job.name}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Job} job
 * @param {Captured} captured
 * @param {number} round
 * @param {{steady: number[], plain: number[], ratio: number[], size: Size | undefined}} result
 */
async function takeRound(browser, url, job, captured, round, result) {
  /** @type {Which[]} */
  const order = round % 2 === 0 ? ['steady', 'plain'] : ['plain', 'steady'];
  /** @type {Record<string, Awaited<ReturnType<typeof sample>>>} */
  const samples = {};
  for (const which of order) samples[which] = await sample(browser, url, job, which, captured);
  const {steady, plain} = samples;
  if (!steady || !plain) return;
  // Two forms that are not the same would give a ratio that means nothing.
  if (JSON.stringify(steady.size) !== JSON.stringify(plain.size)) {
    throw new Error(
      `${job.name}: ours has ${JSON.stringify(steady.size)}, the plain one ${JSON.stringify(plain.size)}`,
    );
  }
  result.steady.push(steady.time);
  result.plain.push(plain.time);
  result.ratio.push(steady.time / plain.time);
  result.size = steady.size;
}

/** @param {Awaited<ReturnType<typeof measure>>} results @param {number} rounds */
function printTimes(results, rounds) {
  console.log(
    `\nMain thread, to the next frame; medians of ${rounds} rounds, quartiles in brackets`,
  );
  const cell = (/** @type {string} */ text) => text.padStart(16);
  console.log(`  ${''.padEnd(20)}${['Steady ms', 'plain DOM ms', 'ratio'].map(cell).join('')}`);
  for (const {name, steady, plain, ratio, size} of results) {
    const {median, low, high} = spread(ratio);
    const times = [steady, plain].map((values) => cell(spread(values).median.toFixed(1)));
    const ratios = `${median.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
    console.log(
      `  ${name.padEnd(20)}${times.join('')}  ${ratios.padStart(20)}   ${size?.controls ?? 0} controls, ${size?.problems ?? 0} problems`,
    );
  }
}

const {values} = parseArgs({options: {rounds: {type: 'string', default: '7'}}});
const rounds = Number(values.rounds);
const weights = await weigh();
printWeights(weights);
console.log('');
const results = await measure(rounds);
printTimes(results, rounds);
await mkdir(folder, {recursive: true});
await writeFile(path.join(folder, 'results.json'), JSON.stringify({weights, results}, null, 2));
process.exitCode = isOver(weights) ? 1 : 0;
