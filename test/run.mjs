/**
 * The one test command: everything that has to hold, in steps.
 *
 *     npm test                              all of it
 *     node test/run.mjs unit browser        some steps
 *     node test/run.mjs stories e2e --update    keeps what screen readers are told now, after review
 *
 * The last line is the total. `STEADY_CI=1` forbids skipping: anything skipped is then a failure.
 */
import {availableParallelism} from 'node:os';
import {stopCommands} from './helpers/command.mjs';
import {findHeadless, NO_BROWSER} from './helpers/find-browser.mjs';
import {describeEngines, findEngines} from './helpers/find-engines.mjs';
import {noResults} from './helpers/results.mjs';
import {steps, stepsFor} from './steps.mjs';

const mayNotSkip = process.env['STEADY_CI'] === '1';
const started = Date.now();
const STILL_RUNNING_EVERY = 20_000;
const MOST_LINES = 60;

process.on('SIGINT', () => {
  stopCommands();
  process.exit(130);
});

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * @typedef {import('./helpers/results.mjs').Results} Results
 *
 * @typedef {import('./steps.mjs').Step} Step
 *
 * @typedef {{results: Results, took: string}} Ended
 */

/** @param {Results} results */
const counted = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * @param {Step} step
 * @param {boolean} built - False once the build has failed.
 * @returns {Promise<Results>}
 */
async function runStep(step, built) {
  if (step.build && !built) return oneFailure(step.title, 'The build failed, so this was not run.');
  try {
    if (step.browser && !(await findHeadless())) {
      console.log(`  Skipped. ${NO_BROWSER}`);
      return {...noResults(), skipped: 1};
    }
    return await step.run();
  } catch (error) {
    return oneFailure(step.title, error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} name @param {string} message @returns {Results} */
function oneFailure(name, message) {
  return {...noResults(), failed: 1, failures: [{name, message}]};
}

/**
 * The first of these steps, and those after it that can run beside it: a step that fills one core
 * alone, and what follows of the same kind.
 *
 * @param {readonly Step[]} waiting
 * @returns {readonly Step[]}
 */
function sideBySide(waiting) {
  const end = waiting.findIndex(({oneCore}) => !oneCore);
  return waiting.slice(0, end === -1 ? waiting.length : Math.max(end, 1));
}

/**
 * Begins steps in their order, as many at once as there are cores.
 *
 * @param {readonly Step[]} some
 * @param {boolean} built
 * @returns {Map<Step, Promise<Ended>>}
 */
function begin(some, built) {
  let free = availableParallelism();
  /** @type {(() => void)[]} */
  const waiting = [];
  const turn = () =>
    free-- > 0 ? Promise.resolve() : new Promise((done) => waiting.push(() => done(undefined)));
  const leave = () => {
    free++;
    waiting.shift()?.();
  };
  /** @param {Step} step @returns {Promise<Ended>} */
  const run = async (step) => {
    await turn();
    const since = Date.now();
    const results = await runStep(step, built);
    leave();
    return {results, took: seconds(since)};
  };
  return new Map(some.map((step) => [step, run(step)]));
}

/** @param {readonly Step[]} wanted */
async function runAll(wanted) {
  const total = noResults();
  let built = true;
  /** @type {Map<Step, Promise<Ended>>} */
  let begun = new Map();
  for (const [i, step] of wanted.entries()) {
    console.log(`[${i + 1}/${wanted.length}] ${step.title} …`);
    const since = Date.now();
    const note = () => console.log(`  … still running, ${seconds(since)}`);
    const timer = setInterval(note, STILL_RUNNING_EVERY);
    if (!begun.has(step)) begun = begin(sideBySide(wanted.slice(i)), built);
    const {results, took} = await /** @type {Promise<Ended>} */ (begun.get(step));
    clearInterval(timer);
    if (step.name === 'build' && results.failed > 0) built = false;
    console.log(`  ${results.failed > 0 ? '✗' : '✓'} ${counted(results)} (${took})`);
    total.passed += results.passed;
    total.failed += results.failed;
    total.skipped += results.skipped;
    const named = results.failures.map((failure) => ({
      ...failure,
      name: `${step.name}: ${failure.name}`,
    }));
    total.failures.push(...named);
  }
  return total;
}

/** @param {Results} total */
function printFailures({failures, skipped}) {
  for (const {name, message} of failures) {
    const lines = message.trim().split('\n');
    const shown = lines.slice(0, MOST_LINES).map((line) => `    ${line}`);
    if (lines.length > MOST_LINES) shown.push(`    … and ${lines.length - MOST_LINES} more lines`);
    console.log(`\n✗ ${name}\n${shown.join('\n')}`);
  }
  if (mayNotSkip && skipped > 0)
    console.log('\n✗ Something was skipped, which STEADY_CI=1 forbids.');
}

const names = process.argv.slice(2).filter((word) => word !== '--update');
if (process.argv.includes('--update')) process.env['STEADY_UPDATE'] = '1';
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. There are: ${steps.map((s) => s.name).join(', ')}.`,
  );
  process.exit(2);
}
const wanted = stepsFor(names);
if (wanted.some(({name}) => name === 'browser')) console.log(describeEngines(await findEngines()));
const total = await runAll(wanted);
printFailures(total);
console.log(`\nTook ${seconds(started)}.`);
console.log(counted(total));
process.exitCode = total.failed > 0 || (mayNotSkip && total.skipped > 0) ? 1 : 0;
