import {waitUntil} from '@open-wc/testing';

/**
 * Waits for something to be so. As long as a machine may need that does four things at once: what
 * never comes still fails, and nothing waits longer than it has to.
 *
 * @param what - Said when it never comes.
 */
export const until = (isSo: () => boolean | Promise<boolean>, what = 'it comes'): Promise<void> =>
  waitUntil(isSo, what, {timeout: 10_000});
