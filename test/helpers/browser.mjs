/** A browser for scripts and end-to-end tests, which drive it from Node. */
import {chromium} from 'playwright-core';
import {browserArguments, findHeadless, NO_BROWSER} from './find-browser.mjs';

/**
 * Starts the browser that {@link findHeadless} finds. The caller closes it.
 *
 * @param {{accessibility?: boolean, args?: string[]}} [options]
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws With one sentence that says what to do, when there is none.
 */
export async function launchBrowser({accessibility = false, args = []} = {}) {
  const found = await findHeadless();
  if (!found) throw new Error(NO_BROWSER);
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...browserArguments({accessibility}), ...args],
    // Playwright's own choice of arguments differs between the two kinds of build.
    headless: true,
  });
}
