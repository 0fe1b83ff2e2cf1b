/**
 * Builds Storybook, opens every story in each of several settings, and runs axe over it. A story
 * fails on a violation, an error in the console or the page, something wider than the screen, or a
 * request that fails or leaves the machine.
 *
 *     node test/stories/run.mjs [part of a story's id …]
 */
import {execFile} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {launchBrowser} from '../helpers/browser.mjs';
import {noResults} from '../helpers/results.mjs';
import {serve} from '../helpers/serve.mjs';
import {checkStory} from './check-story.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const site = path.join(root, '.build/storybook');
const PAGES_AT_ONCE = 2;
/** For one story in all its settings. */
const LONGEST_MS = 60_000;

/** @typedef {import('./check-story.mjs').Setting} Setting @type {readonly Setting[]} */
const settings = [
  {name: 'light', globals: 'scheme:light', width: 1024},
  {name: 'dark', globals: 'scheme:dark', width: 1024},
  {name: 'GOV.UK theme', globals: 'theme:govuk', width: 1024},
  {name: 'right to left at 320 px', globals: 'language:ar', width: 320},
];

async function build() {
  const storybook = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = ['--config-dir', 'stories/.storybook', '--output-dir', site];
  const quiet = ['--quiet', '--disable-telemetry'];
  await promisify(execFile)(process.execPath, [storybook, 'build', ...options, ...quiet], {
    cwd: root,
    env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
  }).catch((error) => {
    throw new Error(`Storybook did not build.\n${error.stdout}\n${error.stderr}`);
  });
}

/** @param {readonly string[]} wanted @returns {Promise<string[]>} */
async function storyIds(wanted) {
  const index = JSON.parse(await readFile(path.join(site, 'index.json'), 'utf8'));
  /** @type {{id: string, type: string}[]} */
  const entries = Object.values(index.entries);
  const stories = entries.filter(({type}) => type === 'story').map(({id}) => id);
  return wanted.length === 0 ? stories : stories.filter((id) => wanted.some((w) => id.includes(w)));
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @param {string} id
 * @returns {Promise<string>} One line a problem, with the settings it was met in; empty when none.
 */
async function problemsOf(page, origin, id) {
  /** @type {Map<string, string[]>} */
  const where = new Map();
  for (const setting of settings) {
    const problems = new Set(await checkStory(page, origin, id, setting));
    for (const problem of problems) {
      where.set(problem, [...(where.get(problem) ?? []), setting.name]);
    }
  }
  return [...where].map(([problem, names]) => `${problem} (${names.join(', ')})`).join('\n');
}

/**
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} promise
 * @returns {Promise<T | undefined>} Undefined when it takes longer.
 */
async function within(milliseconds, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(() => done(undefined), milliseconds);
  });
  return /** @type {Promise<T | undefined>} */ (
    Promise.race([promise, late]).finally(() => clearTimeout(timer))
  );
}

async function main() {
  const results = noResults();
  await build();
  const ids = await storyIds(process.argv.slice(2));
  const server = await serve(site);
  const browser = await launchBrowser({accessibility: true});
  const waiting = [...ids];
  let done = 0;

  async function worker() {
    let page = await browser.newPage();
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const message = await within(LONGEST_MS, problemsOf(page, server.url, id));
      if (message === undefined) {
        // Whatever the page is busy with must not hold up the next story; the end closes it.
        page = await browser.newPage();
      }
      done++;
      if (message === '') results.passed++;
      else {
        const why = message ?? `never ended: gave up after ${LONGEST_MS / 1000} seconds`;
        results.failed++;
        results.failures.push({name: id, message: why});
        console.log(`  ✗ ${id}\n${why.replace(/^/gm, '      ')}`);
      }
      if (done % 10 === 0 || done === ids.length) console.log(`  ${done} of ${ids.length} stories`);
    }
  }

  try {
    await Promise.all(Array.from({length: PAGES_AT_ONCE}, worker));
  } finally {
    await browser.close();
    await server.close();
  }
  if (ids.length === 0) {
    results.failed++;
    results.failures.push({name: 'stories', message: 'There are no stories.'});
  }
  await mkdir(path.join(root, '.build/results'), {recursive: true});
  await writeFile(path.join(root, '.build/results/stories.json'), JSON.stringify(results));
  process.exitCode = results.failed > 0 ? 1 : 0;
}

await main();
