/**
 * The one test command: everything that has to hold, in steps.
 *
 *     npm test                              all of it
 *     node test/run.mjs unit browser        some steps
 *     node test/run.mjs stories e2e --update    keeps what screen readers are told now, after review
 *
 * The last line is the total. `STEADY_CI=1` forbids skipping: anything skipped is then a failure.
 */
import {stopCommands} from './helpers/command.mjs';
import {findBrowser, NO_BROWSER} from './helpers/find-browser.mjs';
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

/** @typedef {import('./helpers/results.mjs').Results} Results @param {Results} results */
const counted = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * @param {import('./steps.mjs').Step} step
 * @param {boolean} built - False once the build has failed.
 * @returns {Promise<Results>}
 */
async function runStep(step, built) {
  if (step.build && !built) return oneFailure(step.title, 'The build failed, so this was not run.');
  try {
    if (step.browser && !(await findBrowser())) {
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

/** @param {readonly import('./steps.mjs').Step[]} wanted */
async function runAll(wanted) {
  const total = noResults();
  let built = true;
  for (const [i, step] of wanted.entries()) {
    console.log(`[${i + 1}/${wanted.length}] ${step.title} …`);
    const since = Date.now();
    const note = () => console.log(`  … still running, ${seconds(since)}`);
    const timer = setInterval(note, STILL_RUNNING_EVERY);
    const results = await runStep(step, built);
    clearInterval(timer);
    if (step.name === 'build' && results.failed > 0) built = false;
    console.log(`  ${results.failed > 0 ? '✗' : '✓'} ${counted(results)} (${seconds(since)})`);
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
