/**
 * When a person can read all of a cold page, whatever its scripts are doing: the first frame in which
 * every word of the card, or of the twelve-part form, is on screen. The harness's own "complete" waits
 * until the page's scripts have run, which is right for what scripts draw, and hides when a page that a
 * server drew can be read.
 *
 * After `served.mjs`, with the variables that it asks for:
 *
 *     node test/bench/shown.mjs <the folder of the harness> [rounds]
 *
 * A slow processor, a poor link, an empty cache, as the harness has them. Each round has all pages, in
 * turns; a ratio is formed within a round.
 */
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const LINK = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
const SLOWER = 6;
const PAGE = {width: 412, height: 915};
const [harness, rounds = '9'] = process.argv.slice(2);
if (!harness) throw new Error('Say where the harness is.');
const folder = path.resolve(import.meta.dirname, '../../.build/bench');

/** @param {string} file */
const load = (file) => import(pathToFileURL(file).href);
/** @param {string} file */
const ofHarness = (file) => load(path.resolve(harness, file));
const {serve} = await ofHarness('lib/server.mjs');
const {launch} = await ofHarness('lib/browser.mjs');
const {putAdapter} = await ofHarness('lib/pages.mjs');
const {quiet} = await ofHarness('lib/quiet.mjs');
const {cardData, cardVisible, formData, SUBMIT_TEXT} = await ofHarness('lib/data.mjs');

/** @typedef {{label: string, hint: string}} Field */
const words = {
  card: cardVisible(cardData(0)),
  form: [
    ...formData(10).flatMap((/** @type {Field} */ {label, hint}) => [label, hint]),
    SUBMIT_TEXT,
  ],
};
const adapters = [
  path.resolve(harness, 'adapters/nhsuk.mjs'),
  path.join(folder, 'served.mjs'),
  path.join(folder, 'served-plain.mjs'),
];

/**
 * Runs in the page, before anything of it: notes the first frame in which all words have a place.
 *
 * @param {readonly string[]} wanted
 */
function watch(wanted) {
  /** @param {Node} node @returns {string} */
  const seen = (node) => {
    if (node instanceof Text) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const {width, height} = range.getBoundingClientRect();
      return width > 0 && height > 0 ? `${node.data} ` : '';
    }
    if (node instanceof Element && node.matches('style, script, template, option')) return '';
    const shadow = node instanceof Element ? node.shadowRoot : null;
    return [...(shadow ? [shadow] : []), ...node.childNodes].map(seen).join('');
  };
  const look = () => {
    const box = document.querySelector('[data-mount]');
    const text = box ? seen(box).replace(/\s+/g, ' ') : '';
    if (wanted.every((each) => text.includes(each)))
      Object.assign(globalThis, {steadyShown: performance.now()});
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @param {readonly number[]} numbers */
const median = (numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const server = await serve({encoding: 'br'});
const browser = await launch(PAGE);
for (const part of /** @type {const} */ (['card', 'form'])) {
  const pages = [];
  for (const file of adapters) {
    const {default: adapter} = await load(file);
    pages.push({name: adapter.name, url: (await putAdapter(server, adapter, file, part)).load});
  }
  /** @type {Map<string, {shown: number, first: number, moved: number}[]>} */
  const measured = new Map(pages.map(({name}) => [name, []]));
  for (let round = 0; round < Number(rounds); round++)
    for (const [i] of pages.entries()) {
      const {name, url} = pages[(i + round) % pages.length] ?? {name: '', url: ''};
      const {page, cdp, close} = await browser.open();
      await quiet();
      await page.addInitScript(watch, words[part]);
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', LINK);
      await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
      await page.goto(url, {waitUntil: 'commit'});
      // What the harness waits for comes last: by then whatever moves has moved.
      await page.waitForFunction(
        `globalThis.__ready > 0 && globalThis.steadyShown > 0 &&
          performance.getEntriesByName('first-contentful-paint').length > 0`,
      );
      measured.get(name)?.push(
        await page.evaluate(() => {
          const {steadyShown: shown, __m: seen} = /** @type {any} */ (globalThis);
          const [first] = performance.getEntriesByName('first-contentful-paint');
          return {shown, first: first?.startTime ?? NaN, moved: seen.cls};
        }),
      );
      await close();
    }
  const beside = measured.get('nhsuk') ?? [];
  for (const [name, all] of measured) {
    const ratios = all.map(({shown}, i) => shown / (beside[i]?.shown ?? NaN)).sort((a, b) => a - b);
    console.log(
      `${part}, ${name}: first paint ${median(all.map(({first}) => first)).toFixed(0)} ms, ` +
        `every word ${median(all.map(({shown}) => shown)).toFixed(0)} ms, ` +
        `${median(ratios).toFixed(2)} of nhsuk (${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)}), ` +
        `moved ${Math.max(...all.map(({moved}) => moved)).toFixed(4)}`,
    );
  }
}
await browser.close();
server.close();
process.exit(0);
