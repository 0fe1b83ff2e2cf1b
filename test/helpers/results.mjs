/** What every part of the test command reports, and how it is passed between processes. */
import {readFile} from 'node:fs/promises';

/**
 * @typedef {object} Failure
 * @property {string} name - What was tested.
 * @property {string} message - Why it failed.
 *
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Failure[]} failures
 */

/** @returns {Results} */
export function noResults() {
  return {passed: 0, failed: 0, skipped: 0, failures: []};
}

/**
 * Reads results that another process wrote.
 *
 * @param {string} file
 * @returns {Promise<Results | undefined>} Undefined when it did not get as far as writing them.
 */
export async function readResults(file) {
  try {
    return /** @type {Results} */ (JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
