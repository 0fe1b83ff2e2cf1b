/**
 * Builds Storybook, opens every story in each of several settings, and runs axe over it. A story
 * fails on a violation, an error in the console or the page, something wider than the screen, a
 * request that fails or leaves the machine, words that can't be read with wider text spacing, at
 * 400% zoom or on paper, motion where less was asked for, what can't be seen in forced colours, and
 * when what a screen reader is told of it differs from what is kept in `trees/`.
 *
 *     node test/stories/run.mjs [part of a story's id …]
 *     STEADY_UPDATE=1 node test/stories/run.mjs     keeps the trees of now, and checks nothing else
 */
import {execFile} from 'node:child_process';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {launchBrowser} from '../helpers/browser.mjs';
import {updating} from '../helpers/kept.mjs';
import {noResults} from '../helpers/results.mjs';
import {serve} from '../helpers/serve.mjs';
import {checkStory} from './check-story.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const site = path.join(root, '.build/storybook');
const trees = path.join(import.meta.dirname, 'trees');
const ACCEPT = 'When that is as it should be: npm test -- stories --update';
const PAGES_AT_ONCE = 2;
/** For one story in all its settings. */
const LONGEST_MS = 120_000;

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
  const stories = entries
    // What is only to be looked at takes minutes to check.
    .filter(({type, tags}) => type === 'story' && !tags?.includes('by-hand'))
    .map(({id}) => id);
  return wanted.length === 0 ? stories : stories.filter((id) => wanted.some((w) => id.includes(w)));
}

/** Kinds of control that were looked at in forced colours. @type {Set<string>} */
const seen = new Set();

/**
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @param {string} id
 * @returns {Promise<string>} One line a problem, with the settings it was met in; empty when none.
 */
async function problemsOf(page, origin, id) {
  /** @type {Map<string, string[]>} */
  const where = new Map();
  const extra = {tree: path.join(trees, `${id}.txt`), treeOnly: updating, seen};
  for (const [i, setting] of settings.slice(0, updating ? 1 : settings.length).entries()) {
    const first = i === 0 ? extra : undefined;
    const problems = new Set(await checkStory(page, origin, id, setting, first));
    for (const problem of problems) {
      where.set(problem, [...(where.get(problem) ?? []), setting.name]);
    }
  }
  return [...where].map(([problem, names]) => `${problem} (${names.join(', ')})`).join('\n');
}

/** Trees of stories that are no more. @param {readonly string[]} ids @returns {Promise<string[]>} */
async function leftOver(ids) {
  const kept = await readdir(trees).catch(() => []);
  const gone = kept.filter((file) => !ids.includes(path.basename(file, '.txt')));
  if (!updating) return gone;
  await Promise.all(gone.map((file) => rm(path.join(trees, file))));
  return [];
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
  const place = {locale: 'en-GB', timezoneId: 'Europe/London'};
  const waiting = [...ids];
  let done = 0;

  async function worker() {
    let page = await browser.newPage(place);
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const message = await within(LONGEST_MS, problemsOf(page, server.url, id));
      if (message === undefined) {
        // Whatever the page is busy with must not hold up the next story; the end closes it.
        page = await browser.newPage(place);
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
  const old = process.argv.length > 2 ? [] : await leftOver(ids);
  if (old.length > 0) {
    results.failed++;
    results.failures.push({name: 'trees of no story', message: old.join('\n')});
  }
  if (results.failures.some(({message}) => message.includes('screen reader')))
    console.log(`  ${ACCEPT}`);
  if (ids.length === 0) {
    results.failed++;
    results.failures.push({name: 'stories', message: 'There are no stories.'});
  }
  await mkdir(path.join(root, '.build/results'), {recursive: true});
  await writeFile(path.join(root, '.build/results/stories.json'), JSON.stringify(results));
  process.exitCode = results.failed > 0 ? 1 : 0;
}

await main();
