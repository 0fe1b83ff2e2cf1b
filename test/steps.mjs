/** The steps of `npm test`, in order. Each says how many things it looked at and what failed. */
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import {node, root, tool} from './helpers/command.mjs';
import {findEngines} from './helpers/find-engines.mjs';
import {noResults, readResults} from './helpers/results.mjs';

/**
 * @typedef {import('./helpers/results.mjs').Results} Results
 *
 * @typedef {object} Step
 * @property {string} name - For `node test/run.mjs <name>`.
 * @property {string} title - For people.
 * @property {() => Promise<Results>} run
 * @property {boolean} [browser] - Needs Chromium: skipped, with a sentence, where there is none.
 * @property {boolean} [oneCore] - Leaves the other cores alone, so that steps of this kind, one after
 *   another in the list, run side by side. None of them needs what another makes.
 * @property {boolean} [build] - Needs `dist/`: fails at once when the build has failed.
 */

const results = path.join(root, '.build/results');
const coverage = path.join(root, '.build/coverage');
const tsc = tool('typescript/bin/tsc');

/** @type {readonly Step[]} */
export const steps = [
  {
    name: 'generate',
    title: 'Made from tokens and translations',
    run: () => each([['src/tokens/build.mjs'], ['locales/build.mjs']]),
  },
  {
    name: 'format',
    title: 'Formatting',
    oneCore: true,
    run: () => once(tool('prettier/bin/prettier.cjs'), '--check', '.'),
  },
  {
    name: 'lint',
    title: 'Lint',
    oneCore: true,
    run: () => once(tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'),
  },
  {
    name: 'types',
    title: 'Types: the library, tests, stories',
    oneCore: true,
    run: () => each(['.', 'test', 'stories'].map((place) => [tsc, '--noEmit', '--project', place])),
  },
  {
    name: 'unused',
    title: 'Nothing unused',
    oneCore: true,
    run: () => once(tool('knip/bin/knip.js'), '--no-progress'),
  },
  {
    name: 'translations',
    title: 'Translations',
    oneCore: true,
    run: () => once('locales/check.mjs'),
  },
  {
    name: 'build',
    title: 'Build',
    oneCore: true,
    run: () => once(tool('rollup/dist/bin/rollup'), '--config', '--silent'),
  },
  {name: 'unit', title: 'Unit tests', run: unitTests},
  {
    name: 'coverage',
    title: 'Coverage of the form engine, at least 95%',
    oneCore: true,
    run: engineCoverage,
  },
  {
    name: 'browser',
    title: 'Browser tests in each engine, those of elements also from what a server drew',
    run: browserTests,
  },
  {name: 'stories', title: 'Every story, with axe', run: stories, browser: true, build: true},
  {
    name: 'e2e',
    title: 'End to end, through the example host',
    run: () => nodeTests('e2e', (file) => file.startsWith('test/e2e/'), {waits: true}),
    browser: true,
    build: true,
  },
  {
    name: 'hosts',
    title: 'On pages of hosts: policies, scripts, Turbo',
    run: () => nodeTests('hosts', (file) => file.startsWith('test/hosts/'), {waits: true}),
    browser: true,
    build: true,
  },
  {
    name: 'package',
    title: 'The package as published',
    run: () => nodeTests('package', (file) => file.startsWith('test/package/')),
    build: true,
  },
];

/**
 * What covers the form engine is its own tests: noting down each line that runs costs a quarter of the
 * time, so the others are spared it.
 *
 * @returns {Promise<Results>}
 */
async function unitTests() {
  const engine = await nodeTests('engine', isEngineTest, {coverage: true});
  const others = await nodeTests('unit', (file) => isUnitTest(file) && !isEngineTest(file));
  return {
    passed: engine.passed + others.passed,
    failed: engine.failed + others.failed,
    skipped: engine.skipped + others.skipped,
    failures: [...engine.failures, ...others.failures],
  };
}

/** @param {string} file */
function isEngineTest(file) {
  return file.startsWith('test/questions/');
}

/** @param {string} file */
function isUnitTest(file) {
  return !/^test\/(e2e|hosts|package)\//.test(file);
}

/**
 * A step that is one program: it passes or fails as a whole.
 *
 * @param {string[]} args
 * @returns {Promise<Results>}
 */
function once(...args) {
  return each([args]);
}

/** @param {string[][]} programs @returns {Promise<Results>} */
async function each(programs) {
  const all = noResults();
  for (const args of programs) {
    const {ok, output} = await node(args);
    if (ok) all.passed++;
    else fail(all, args.slice(0, 3).join(' '), output);
  }
  return all;
}

/** @param {Results} all @param {string} name @param {string} message */
function fail(all, name, message) {
  all.failed++;
  all.failures.push({name, message});
}

/**
 * @param {string} name
 * @param {(file: string) => boolean} wanted
 * @param {{coverage?: boolean, waits?: boolean}} [options] - `waits`: for a browser, a good part of the
 *   time, so that one more test file at once fills the cores.
 * @returns {Promise<Results>}
 */
async function nodeTests(name, wanted, options = {}) {
  const inTest = await readdir(path.join(root, 'test'), {recursive: true});
  const files = inTest
    .map((file) => path.posix.join('test', file.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.node.test.ts') && wanted(file));
  const file = path.join(results, `${name}.json`);
  await prepare(file);
  if (options.coverage) await rm(coverage, {recursive: true, force: true});
  const reporter = ['--test-reporter=./test/helpers/node-reporter.mjs'];
  const {output} = await node(
    [
      ...[
        '--import',
        'tsx',
        '--test',
        '--test-timeout=240000',
        // By itself Node leaves one core alone: on a machine with two, half of the time is lost.
        `--test-concurrency=${availableParallelism() + (options.waits ? 1 : 0)}`,
        ...reporter,
        `--test-reporter-destination=${file}`,
      ],
      ...files.sort(),
    ],
    options.coverage ? {env: {NODE_V8_COVERAGE: coverage}} : {},
  );
  return (await readResults(file)) ?? neverFinished(output);
}

/** @returns {Promise<Results>} */
async function engineCoverage() {
  const inside = await readdir(path.join(root, 'src/questions'), {recursive: true});
  const files = inside
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/questions/${file}`);
  const least = ['branches', 'functions', 'lines'].flatMap((kind) => [`--${kind}`, '95']);
  const c8 = ['report', '--check-coverage', ...least, '--reporter', 'text'];
  const engine = ['--all', '--src', 'src/questions'];
  // A module of types alone has nothing to run.
  for (const file of files) engine.push((await hasCode(file)) ? '--include' : '--exclude', file);
  return once(tool('c8/bin/c8.js'), ...c8, ...engine, '--temp-directory', coverage);
}

/** @param {string} file @returns {Promise<boolean>} */
async function hasCode(file) {
  const text = await readFile(path.join(root, file), 'utf8');
  const compilerOptions = {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022};
  const {outputText} = ts.transpileModule(text, {
    compilerOptions: {...compilerOptions, removeComments: true, verbatimModuleSyntax: true},
  });
  return outputText.replace('export {};', '').trim() !== '';
}

/** @returns {Promise<Results>} */
async function browserTests() {
  const {chromium, firefox, webkit, missing} = await findEngines();
  for (const {name, remedy} of missing) console.log(`  Skipped in ${name}. ${remedy}`);
  const skipped = {...noResults(), skipped: missing.length};
  if (!chromium && !firefox && !webkit) return skipped;
  const file = path.join(results, 'browser.json');
  await prepare(file);
  const runner = tool('@web/test-runner/dist/bin.js');
  const {output} = await node([runner], {shown: true, env: {STEADY_FROM: 'both'}});
  const found = (await readResults(file)) ?? neverFinished(output);
  return {...found, skipped: found.skipped + skipped.skipped};
}

/** @returns {Promise<Results>} */
async function stories() {
  const file = path.join(results, 'stories.json');
  await prepare(file);
  const {output} = await node(['test/stories/run.mjs'], {shown: true});
  return (await readResults(file)) ?? neverFinished(output);
}

/** What an earlier run left must not count for this one. @param {string} file */
async function prepare(file) {
  await rm(file, {force: true});
  await mkdir(path.dirname(file), {recursive: true});
}

/** @param {string} output @returns {Results} */
function neverFinished(output) {
  const all = noResults();
  fail(all, 'the step itself', output || 'It ended without saying anything.');
  return all;
}

/**
 * The steps of these names, and before them those without which they cannot run here yet.
 *
 * @param {readonly string[]} names - None means all.
 * @returns {readonly Step[]}
 */
export function stepsFor(names) {
  if (names.length === 0) return steps;
  const wanted = new Set(names);
  if (!existsSync(path.join(root, 'src/tokens/generated/tokens.ts'))) wanted.add('generate');
  const built = existsSync(path.join(root, 'dist/steady.js'));
  if (!built && steps.some(({name, build}) => build && wanted.has(name))) wanted.add('build');
  return steps.filter(({name}) => wanted.has(name));
}
