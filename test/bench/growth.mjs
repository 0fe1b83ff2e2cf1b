/**
 * Whether anything grows: memory, nodes and listeners over twenty mounts of the referral form, and
 * the main-thread time of one question in a form of 10, 50 and 200.
 *
 *     node test/bench/growth.mjs [--rounds 5]
 *
 * Bytes, nodes and listeners are counted after garbage was collected; times are medians, to be
 * compared with each other only.
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {launchBrowser} from '../helpers/browser.mjs';
import {serve} from '../helpers/serve.mjs';
import {bundleForm} from './bytes.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.build/bench/growth');
const MOUNTS = 20;
const SIZES = [10, 50, 200];

/** @typedef {{kilobytes: number, nodes: number, listeners: number}} Held */
/** @typedef {{questions: number, mount: number, problems: number}} Cost - Milliseconds a question. */

/** @param {import('playwright-core').CDPSession} session @returns {Promise<Record<string, number>>} */
async function metrics(session) {
  const {metrics: all} = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({name, value}) => [name, value]));
}

/** @param {import('playwright-core').CDPSession} session @returns {Promise<Held>} */
async function held(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize = NaN, Nodes = NaN, JSEventListeners = NaN} = await metrics(session);
  return {
    kilobytes: Math.round(JSHeapUsedSize / 1000),
    nodes: Nodes,
    listeners: JSEventListeners,
  };
}

/**
 * Runs in the page: shows every question there is on one page, then every problem, then takes the
 * form away if asked to.
 *
 * @param {{definition?: object, upTo: 'mount' | 'problems' | 'end'}} options
 */
async function use({definition, upTo}) {
  const {body} = document;
  let form = /** @type {any} */ (document.querySelector('steady-referral-form'));
  const primary = () => form.renderRoot.querySelector('.button.primary');
  const settled = async () => {
    await form.updateComplete;
    body.getBoundingClientRect();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  };
  if (!form) {
    form = document.createElement('steady-referral-form');
    Object.assign(form, {
      layout: 'single',
      path: 'staff',
      ...(definition && {config: {definition}}),
    });
    body.append(form);
    await form.updateComplete;
    primary().click();
    await settled();
  }
  if (upTo === 'mount') return;
  // Two presses at once count as one: a key in between makes this one meant.
  form.renderRoot.querySelector('form').dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab'}));
  primary().click();
  await settled();
  if (upTo === 'end') {
    form.remove();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}

/** A form of so many questions, of five kinds in turn, none of which can be skipped. @param {number} count */
function definitionOf(count) {
  const options = ['one', 'two', 'three', 'four'].map((value) => ({value, label: value}));
  const kinds = [
    {kind: 'text'},
    {kind: 'long-text', maxLength: 500},
    {kind: 'choice', options},
    {kind: 'choices', options},
    {kind: 'date'},
  ];
  const questions = Array.from({length: count}, (_, i) => ({
    ...kinds[i % kinds.length],
    id: `q${i}`,
    label: `Question ${i}`,
    hint: 'Words that help to answer it.',
    required: true,
  }));
  return {
    id: 'growth',
    version: '1',
    title: 'Growth',
    audiences: [],
    audience: [],
    sections: [{id: 's', title: 'S', pages: [{id: 'p', title: 'P', questions}]}],
  };
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function openPage(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => customElements.get('steady-referral-form'));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  return {page, session, close: () => context.close()};
}

/** @param {import('playwright-core').Browser} browser @param {string} url @returns {Promise<Held[]>} */
async function overMounts(browser, url) {
  const {page, session, close} = await openPage(browser, url);
  const all = [];
  for (let i = 0; i < MOUNTS; i++) {
    await page.evaluate(use, {upTo: /** @type {const} */ ('end')});
    all.push(await held(session));
  }
  await close();
  return all;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} questions
 * @returns {Promise<Cost>}
 */
async function costOf(browser, url, questions) {
  const {page, session, close} = await openPage(browser, url);
  const definition = definitionOf(questions);
  // The code is warm and here: what is left is the questions' own.
  await page.evaluate(use, {definition: definitionOf(10), upTo: /** @type {const} */ ('end')});
  const times = [(await metrics(session))['TaskDuration'] ?? NaN];
  for (const upTo of /** @type {const} */ (['mount', 'problems'])) {
    await page.evaluate(use, {definition, upTo});
    times.push((await metrics(session))['TaskDuration'] ?? NaN);
  }
  await close();
  const [from = NaN, mounted = NaN, shown = NaN] = times.map((time) => (time * 1000) / questions);
  return {questions, mount: mounted - from, problems: shown - mounted};
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * What a page holds after each of twenty mounts, in each of which every problem was shown.
 *
 * @returns {Promise<Held[]>}
 */
export function heldAfterMounts() {
  return withPage(overMounts);
}

/**
 * @template T
 * @param {(browser: import('playwright-core').Browser, url: string) => Promise<T>} measure
 * @returns {Promise<T>}
 */
async function withPage(measure) {
  await bundleForm(folder);
  const server = await serve(folder, {
    '/': '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Growth</title><script type="module" src="/referral-form.js"></script>',
  });
  const browser = await launchBrowser();
  try {
    return await measure(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {number} rounds */
async function printAll(rounds) {
  console.log('Held after mounts of the referral form, each filled and taken away');
  const all = await heldAfterMounts();
  for (const mount of [1, 2, 5, 10, MOUNTS]) {
    const {kilobytes, nodes, listeners} = /** @type {Held} */ (all[mount - 1]);
    console.log(`  ${mount}: ${kilobytes} kB, ${nodes} nodes, ${listeners} listeners`);
  }
  console.log('Main thread for one question, in a form of');
  /** @type {Map<number, Cost[]>} */
  const costs = new Map(SIZES.map((size) => [size, []]));
  await withPage(async (browser, url) => {
    for (let round = 0; round < rounds; round++) {
      for (const [size, list] of costs) list.push(await costOf(browser, url, size));
    }
  });
  for (const [size, list] of costs) {
    const mount = median(list.map((cost) => cost.mount));
    const problems = median(list.map((cost) => cost.problems));
    console.log(
      `  ${size}: ${mount.toFixed(2)} ms to show, ${problems.toFixed(2)} ms to show its problem`,
    );
  }
}

if (process.argv[1] === import.meta.filename) {
  const {values} = parseArgs({options: {rounds: {type: 'string', default: '5'}}});
  await printAll(Number(values.rounds));
}
