/**
 * `/first-night`: a notice in words and pictures, drawn on this server. Without scripts all of it can
 * be read, and the standard words open by themselves; with scripts a person chooses how it looks.
 */
import {readFileSync} from 'node:fs';
import {Router} from 'express';
import {LANGUAGES} from './ask.mjs';
import {charity} from './harbour-house.mjs';

/**
 * One of our examples as it comes, with the places that a prison fills in: copy it, fill them in, and
 * have it checked there.
 *
 * @type {import('../../../src/data/contracts/notice.js').Notice}
 */
const notice = JSON.parse(
  readFileSync(new URL('../notices/first-night.en.json', import.meta.url), 'utf8'),
);

/**
 * @param {object} options
 * @param {import('./ask.mjs').SteadyServer} options.steady
 */
export function firstNight({steady}) {
  const ready = steady.prepare({languages: LANGUAGES});
  const router = Router();

  router.get('/first-night', async (_request, response) => {
    await ready;
    response.render('first-night.njk', {charity, notice});
  });

  return router;
}
