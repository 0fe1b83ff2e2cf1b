/**
 * `/my-plan/paper`: a plan for leaving prison as a page for the printer, made on this server without
 * scripts. `?large` is large print, `?private` leaves out what is sensitive, `?lang=` asks for words.
 */
import {readFileSync} from 'node:fs';
import {Router} from 'express';
import {LANGUAGES} from './ask.mjs';

/**
 * Marlon's, who is invented, as all in it. A service asks its store for the plan of whoever is signed in.
 *
 * @type {import('../../../src/data/contracts/gate-plan.js').GatePlan}
 */
const plan = JSON.parse(readFileSync(new URL('./plan.json', import.meta.url), 'utf8'));

/**
 * @param {object} options
 * @param {import('./ask.mjs').SteadyServer} options.steady
 * @param {() => Date} options.now
 */
export function myPlan({steady, now}) {
  const router = Router();

  router.get('/my-plan/paper', async (request, response) => {
    const {lang, large, private: withoutSensitive} = request.query;
    const html = await steady.renderPrintPage(plan, {
      today: now().toISOString().slice(0, 10),
      language: LANGUAGES.find((each) => each === lang) ?? 'en-GB',
      allowUnreviewed: LANGUAGES.join(' '),
      largePrint: large !== undefined,
      withoutSensitive: withoutSensitive !== undefined,
      nonce: response.locals['cspNonce'],
    });
    response.type('html').send(html);
  });

  return router;
}
