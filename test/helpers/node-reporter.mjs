/** Turns the events of Node's test runner into {@link import('./results.mjs').Results}, as JSON. */
import path from 'node:path';
import {noResults} from './results.mjs';

/**
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* nodeReporter(events) {
  const results = noResults();
  /** @type {Map<string | undefined, string>} */
  const said = new Map();
  for await (const {type, data} of events) {
    if (type === 'test:stderr') said.set(data.file, (said.get(data.file) ?? '') + data.message);
    if (type === 'test:pass') addPass(results, data);
    if (type === 'test:fail') addFailure(results, data, said.get(data.file));
  }
  yield JSON.stringify(results, null, 2);
}

/**
 * @param {import('./results.mjs').Results} results
 * @param {import('node:test').EventData.TestPass} data
 */
function addPass(results, data) {
  if (data.details.type === 'suite') return;
  if (data.skip !== undefined || data.todo !== undefined) results.skipped++;
  else results.passed++;
}

/**
 * @param {import('./results.mjs').Results} results
 * @param {import('node:test').EventData.TestFail} data
 * @param {string | undefined} said - What the file printed to the error stream.
 */
function addFailure(results, data, said) {
  const {error} = data.details;
  // A suite or a test fails with what is inside it; the inner one has said so already.
  if (/** @type {any} */ (error).failureType === 'subtestsFailed') return;
  results.failed++;
  const cause = error.cause instanceof Error ? error.cause : error;
  const name = data.file ? path.relative(process.cwd(), data.file) : '';
  // A file that ends early says why only on the error stream.
  const isFile = data.name === data.file;
  const message = isFile ? (said ?? cause.message) : (cause.stack ?? cause.message);
  results.failures.push({name: isFile ? name : `${name}: ${data.name}`, message});
}
