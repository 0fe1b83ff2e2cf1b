/**
 * Builds Storybook, opens every story in each of several settings, and runs axe over it. A story
 * fails on a violation, an error in the console or the page, something wider than the screen, a
 * request that fails or leaves the machine, words that can't be read with wider text spacing, at
 * 400% zoom or on paper, motion where less was asked for, what can't be seen in forced colours, and
 * when what a screen reader is told of it differs from what is kept in `trees/`. A whole run also uses
 * the controls beside a story.
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
import {checkControls} from './check-controls.mjs';
import {checkStory, newPage} from './check-story.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const site = path.join(root, '.build/storybook');
const trees = path.join(import.meta.dirname, 'trees');
const ACCEPT = 'When that is as it should be: npm test -- stories --update';
/** Each shows one page: of two pages in one browser, the one behind is drawn once a second. */
const BROWSERS_AT_ONCE = 2;
/**
 * One after another in one page, in each setting; the next ones start from a fresh browser profile.
 * A page takes longer to begin than three stories to be looked at.
 */
const STORIES_A_PAGE = 16;
/** For one story in one setting. */
const LONGEST_MS = 120_000;

/** All that colours can break. The other rules read elements, which a look leaves as they are. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** @typedef {import('./check-story.mjs').Setting} Setting @type {readonly Setting[]} */
const settings = [
  {
    name: 'light',
    globals: {scheme: 'light'},
    width: 1024,
    looks: [
      {name: 'dark', scheme: 'dark', rules: COLOUR_RULES},
      {name: 'GOV.UK theme', theme: 'govuk', rules: [...COLOUR_RULES, 'target-size']},
    ],
  },
  {
    name: 'right to left at 320 px',
    globals: {scheme: 'light', language: 'ar'},
    width: 320,
    looks: [],
    // They are those of a wide window.
    without: COLOUR_RULES,
  },
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

/**
 * Stories that are shown in one page, in the order of Storybook. What one leaves behind can only meet
 * the next few, and always the same.
 *
 * @param {readonly string[]} wanted
 * @returns {Promise<string[][]>} Ids.
 */
async function groupsOf(wanted) {
  const index = JSON.parse(await readFile(path.join(site, 'index.json'), 'utf8'));
  /** @type {{id: string, type: string, tags?: string[]}[]} */
  const entries = Object.values(index.entries);
  const stories = entries.filter(
    // What is only to be looked at takes minutes to check.
    ({type, id, tags}) =>
      type === 'story' &&
      !tags?.includes('by-hand') &&
      (wanted.length === 0 || wanted.some((word) => id.includes(word))),
  );
  const ids = stories.map(({id}) => id);
  const pages = Math.ceil(ids.length / STORIES_A_PAGE);
  return Array.from({length: pages}, (_, i) =>
    ids.slice(i * STORIES_A_PAGE, (i + 1) * STORIES_A_PAGE),
  );
}

/** Kinds of control that were looked at in forced colours. @type {Set<string>} */
const seen = new Set();

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} ids - Of one group.
 * @param {(id: string, message: string) => void} tell - Told of each once it was in all settings: one
 *   line a problem, with where it was met; empty when there is none.
 */
async function checkGroup(browser, origin, ids, tell) {
  const where = new Map(ids.map((id) => [id, /** @type {Map<string, string[]>} */ (new Map())]));
  const wanted = settings.slice(0, updating ? 1 : settings.length);
  /** @type {import('playwright-core').Page | undefined} */
  let page;
  for (const [i, setting] of wanted.entries()) {
    // A story that is there already would not be drawn again.
    if (ids.length === 1) page = undefined;
    for (const [n, id] of ids.entries()) {
      const met = where.get(id);
      const tree = path.join(trees, `${id}.txt`);
      const extra = i === 0 ? {tree, treeOnly: updating, seen} : undefined;
      const look = async () => {
        page ??= await newPage(browser);
        return checkStory(page, origin, id, {...setting, looks: looksFor(setting, n)}, extra);
      };
      const problems = await within(LONGEST_MS, look());
      // Whatever the page is busy with must not hold up the next story; the end closes it.
      if (!problems) page = undefined;
      const text = `never ended: gave up after ${LONGEST_MS / 1000} seconds`;
      for (const each of problems ?? [{text, where: setting.name}]) {
        met?.set(each.text, [...new Set([...(met.get(each.text) ?? []), each.where])]);
      }
      if (i < wanted.length - 1) continue;
      const lines = [...(met ?? [])].map(([problem, names]) => `${problem} (${names.join(', ')})`);
      tell(id, lines.join('\n'));
    }
  }
  await page?.context().close();
}

/**
 * Other looks of a story. In a whole run each has one of them, its neighbours the next: what they
 * share is then seen in all, in half of the time.
 *
 * @param {Setting} setting
 * @param {number} n - Which of its group it is.
 */
function looksFor({looks}, n) {
  return process.argv.length > 2 ? looks : looks.filter((_, i) => i === n % looks.length);
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
  const waiting = await groupsOf(process.argv.slice(2));
  const ids = waiting.flat();
  // From a folder of a server, as it may be put anywhere: nothing in it asks for the root.
  const server = await serve(path.dirname(site));
  const origin = `${server.url}/${path.basename(site)}`;
  let done = 0;

  /** @param {string} id @param {string} message */
  function tell(id, message) {
    if (message === '') results.passed++;
    else {
      results.failed++;
      results.failures.push({name: id, message});
      console.log(`  ✗ ${id}\n${message.replace(/^/gm, '      ')}`);
    }
  }
  /** @param {string} id @param {string} message */
  function tellStory(id, message) {
    done++;
    tell(id, message);
    if (done % 10 === 0 || done === ids.length) console.log(`  ${done} of ${ids.length} stories`);
  }
  async function worker() {
    // Not the whole accessibility tree at every change: it is asked for once, when nothing is put off.
    const browser = await launchBrowser();
    try {
      for (let group = waiting.shift(); group; group = waiting.shift())
        await checkGroup(browser, origin, group, tellStory);
    } finally {
      await browser.close();
    }
  }

  async function controls() {
    const browser = await launchBrowser();
    try {
      tell('controls beside a story', (await checkControls(browser, origin)).join('\n'));
    } finally {
      await browser.close();
    }
  }

  try {
    await Promise.all(Array.from({length: BROWSERS_AT_ONCE}, worker));
    if (process.argv.length === 2 && !updating) await controls();
  } finally {
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
