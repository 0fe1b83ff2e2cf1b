/**
 * `/my-plan`: a plan for leaving prison, drawn on this server as the person reads it; and
 * `/my-plan/handover`, as the link worker outside gets it. Without scripts all of both can be read.
 *
 * Each page gets what its reader may see, and no more: hiding on a screen is not access control.
 */
import {readFileSync} from 'node:fs';
import {Router} from 'express';
import {LANGUAGES} from './ask.mjs';
import {charity} from './harbour-house.mjs';

/**
 * A plan of somebody invented. A real service reads it from where it is kept.
 *
 * @type {import('../../../src/data/contracts/gate-plan.js').GatePlan}
 */
const plan = JSON.parse(readFileSync(new URL('../plans/marlon.en.json', import.meta.url), 'utf8'));

/** What the plan names as activities has a page here. */
const config = {activityPages: {allotment: '/whats-on'}};

/**
 * @param {object} options
 * @param {import('./ask.mjs').SteadyServer} options.steady
 * @param {import('./contract.mjs').ReferralContract | undefined} options.contract
 */
export function myPlan({steady, contract}) {
  const ready = steady.prepare({languages: LANGUAGES});
  const router = Router();

  for (const [path, view, reader] of [
    ['/my-plan', 'mine', 'person'],
    ['/my-plan/handover', 'handover', 'link-worker'],
  ]) {
    router.get(path, async (request, response, next) => {
      if (!contract) return next();
      await ready;
      const show = request.query['show'] === 'not-sorted' ? 'not-sorted' : 'all';
      const own = contract.planFor(plan, reader);
      response.render('my-plan.njk', {charity, view, show, plan: own, config});
    });
  }

  return router;
}
