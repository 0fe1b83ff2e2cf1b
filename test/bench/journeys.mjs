/**
 * How many bytes one person's whole journey loads: each way through the referral form is taken in a
 * browser, from the first screen to the receipt, with a wrong answer put right and both printed
 * forms, and every module it asked for is added up.
 *
 *     node test/bench/journeys.mjs
 */
import path from 'node:path';
import {launchBrowser} from '../helpers/browser.mjs';
import {serve} from '../helpers/serve.mjs';
import {add, bundleForm, printRows, weightOf} from './bytes.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.build/bench/journeys');

const paths = /** @type {const} */ (['self', 'helped', 'staff']);
const settings = /** @type {const} */ (['custody', 'community']);

/** What hosts usually say; all invented. */
const config = {
  host: {name: 'Harbour House'},
  audiences: {
    'link-worker': {label: 'your link worker at Harbour House'},
    healthcare: {label: 'prison healthcare'},
    probation: {label: 'probation'},
  },
  neverSees: ['probation'],
  next: 'Your link worker comes to see you within 10 days.',
  known: {'birth-date': {value: {day: '1', month: '2', year: '1990'}, source: 'your record'}},
};

/** @typedef {import('./bytes.mjs').Weight} Weight */

/**
 * Weighs each journey on the built form, in English.
 *
 * @returns {Promise<Weight[]>} One for each path and setting, the heaviest first.
 */
export async function weighJourneys() {
  const chunks = await bundleForm(folder);
  const weights = new Map(chunks.map(({fileName, code}) => [fileName, weightOf(fileName, code)]));
  const page = '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Journeys</title>';
  const server = await serve(folder, {
    '/': `${page}<script type="module" src="/referral-form.js"></script>`,
  });
  const browser = await launchBrowser();
  try {
    /** @type {Weight[]} */
    const journeys = [];
    for (const setting of settings) {
      for (const way of paths) {
        const loaded = await takeJourney(browser, server.url, way, setting);
        const sum = loaded.map((file) => found(weights, file)).reduce(add);
        journeys.push({...sum, name: `${way}, ${setting}: ${loaded.join(', ')}`});
      }
    }
    return journeys.sort((a, b) => b.gzip - a.gzip);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {Map<string, Weight>} weights @param {string} file */
function found(weights, file) {
  const weight = weights.get(file);
  if (!weight) throw new Error(`${file} was loaded, and is not part of the form.`);
  return weight;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} way
 * @param {string} setting
 * @returns {Promise<string[]>} The files that were asked for.
 */
async function takeJourney(browser, url, way, setting) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const loaded = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.endsWith('.js')) loaded.push(pathname.slice(1));
  });
  await page.goto(url);
  await page.waitForFunction(() => customElements.get('steady-referral-form'));
  const sent = await page.evaluate(fillIn, {way, setting, config});
  await context.close();
  if (!sent) throw new Error(`${way}, ${setting}: the referral did not arrive.`);
  return loaded;
}

/**
 * Runs in the page. Goes on without an answer wherever that can be done, which shows each problem
 * there is, and answers what is asked then.
 *
 * @param {{way: string, setting: string, config: unknown}} journey
 */
async function fillIn({way, setting, config}) {
  const form = /** @type {any} */ (document.createElement('steady-referral-form'));
  Object.assign(form, {setting, config});
  /** @type {Promise<void>} */
  const arrived = new Promise((done) => {
    form.addEventListener('steady-referral-sent', () => done());
  });
  form.addEventListener('steady-referral-send', (/** @type {any} */ event) => {
    event.respondWith({submissionId: event.referral.submissionId, reference: 'HH-1'});
  });
  document.body.append(form);
  await form.updateComplete;
  /** @type {(selector: string) => HTMLElement[]} */
  const all = (selector) => [...form.renderRoot.querySelectorAll(selector)];
  const print = async () => {
    dispatchEvent(new Event('beforeprint'));
    await form.updateComplete;
    dispatchEvent(new Event('afterprint'));
    await form.updateComplete;
  };
  const goOn = async () => {
    const [box] = all('form');
    // Two presses at once count as one: a key in between makes this one meant.
    box?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', composed: true}));
    all('.button.primary')[0]?.click();
    await form.updateComplete;
  };
  const answer = async () => {
    for (const box of /** @type {HTMLInputElement[]} */ (all('form input'))) {
      if (box.type === 'radio') {
        const first = all(`form input[name="${box.name}"]`)[0] === box;
        if (first) box.click();
      } else if (box.type !== 'checkbox') {
        const values = {email: 'jo@example.com', tel: '01632 960 001'};
        box.value = values[/** @type {'email' | 'tel'} */ (box.type)] ?? 'Jo';
        box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      }
      await form.updateComplete;
    }
  };
  await print();
  all(`input[name="steady:path"][value="${way}"]`)[0]?.click();
  await form.updateComplete;
  for (let screen = 0; screen < 200; screen++) {
    if (all('.receipt').length > 0) break;
    await goOn();
    if (all('.error-summary').length > 0) await answer();
    await new Promise(requestAnimationFrame);
  }
  await Promise.race([arrived, new Promise((done) => setTimeout(done, 5000))]);
  await form.updateComplete;
  const isSent = all('.receipt').length > 0;
  await print();
  return isSent;
}

/** @param {readonly Weight[]} journeys */
export function printJourneys(journeys) {
  printRows('Bytes of a whole journey, in English, printing included', journeys);
}

if (process.argv[1] === import.meta.filename) printJourneys(await weighJourneys());
