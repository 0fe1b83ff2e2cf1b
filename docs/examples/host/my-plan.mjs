/**
 * `/my-plan`: a plan for leaving prison, drawn on this server as the person reads it;
 * `/my-plan/handover`, as the link worker outside gets it; `/my-plan/paper`, for the printer (`?large`
 * is large print, `?private` leaves out what is sensitive, `?lang=` asks for words). All of them are
 * whole without scripts.
 *
 * `/my-plan/change`: the person changes it, one thing at a time, with and without scripts;
 * `/my-plan/with-sam`: so they do with Sam beside them, who types. Whoever changes a plan has the whole
 * of it, so nobody signs in there without the person.
 *
 * Each page gets what its reader may see, and no more: hiding on a screen is not access control.
 */
import {readFileSync} from 'node:fs';
import {Router} from 'express';
import {LANGUAGES} from './ask.mjs';
import {whereItHappened} from './errors.mjs';
import {charity} from './harbour-house.mjs';

/**
 * A plan of somebody invented. A real service asks its store for that of whoever is signed in.
 *
 * @type {import('../../../src/data/contracts/gate-plan.js').GatePlan}
 */
const first = JSON.parse(readFileSync(new URL('../plans/marlon.en.json', import.meta.url), 'utf8'));

/** What the plan names as activities has a page here. */
const config = {activityPages: {allotment: '/whats-on'}};

/** Who changes the plan where. A real service knows it from its sign-in. */
const SIGNED = {
  '/my-plan/change': {role: 'me'},
  '/my-plan/with-sam': {role: 'me', helper: 'Sam'},
};

/** Which day it is, as `2026-07-02`: a server's own clock can be in UTC, an hour behind in summer. */
const LONDON_DAY = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/London'});

/** Where in the session: a place for each of them. */
const KEYS = {'/my-plan/change': 'myPlan', '/my-plan/with-sam': 'myPlanWithSam'};

/**
 * @param {object} options
 * @param {import('./ask.mjs').SteadyServer} options.steady
 * @param {import('./contract.mjs').ReferralContract | undefined} options.contract
 * @param {() => Date} options.now
 * @param {(line: string) => void} options.log
 */
export function myPlan({steady, contract, now, log}) {
  const {prepare, PlanPages, sessionStore} = steady;
  const ready = prepare({languages: LANGUAGES});
  const pages = new PlanPages({now, allowUnreviewed: LANGUAGES.join(' ')});
  const router = Router();
  // What is changed is kept as long as this example runs.
  let plan = first;

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

  for (const [path, signed] of Object.entries(SIGNED)) {
    const key = KEYS[/** @type {keyof typeof KEYS} */ (path)];
    router.get(path, async (request, response) => {
      await ready;
      const language = languageOf(request.query['lang']);
      const post = addressOf(path, language);
      const store = sessionStore(request.session, key);
      const served = await pages.show(store, {post, plan, signed, language});
      const own = {...config, signed};
      response.render('my-plan.njk', {
        charity,
        view: 'with-me',
        plan,
        config: own,
        served,
        language,
      });
    });

    router.post(path, async (request, response) => {
      await ready;
      const language = languageOf(request.query['lang']);
      const {status, hash, error} = await pages.post(
        sessionStore(request.session, key),
        request.body,
        {
          signed,
          language,
          read: () => plan,
          // A database does this where the version of the row is still that of `before`.
          save: ({record, before}) => {
            if (before !== plan) return false;
            plan = record;
            return true;
          },
        },
      );
      if (error !== undefined) log(`my-plan: ${whereItHappened(error)}`);
      // A redirect, so that Reload and Back do not post again.
      response.redirect(status, addressOf(path, language) + hash);
    });
  }

  router.get('/my-plan/paper', async (request, response) => {
    const {lang, large, private: withoutSensitive} = request.query;
    const html = await steady.renderPrintPage(plan, {
      today: LONDON_DAY.format(now()),
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

/** @param {string} path @param {string} language */
function addressOf(path, language) {
  return language === 'en' ? path : `${path}?lang=${language}`;
}

/** @param {unknown} asked */
function languageOf(asked) {
  return typeof asked === 'string' && LANGUAGES.includes(asked) ? asked : 'en';
}
