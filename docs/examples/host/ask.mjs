/**
 * `/ask`: the form drawn on this server. It works with scripting off, one page after the other, and
 * takes over in the browser where scripts run. The person's place is kept in their own session.
 */
import {Router} from 'express';
import {whereItHappened} from './errors.mjs';
import {charity, formFor, nextFor} from './harbour-house.mjs';
import {serverProblems} from './incoming.mjs';

/** Where in the session. */
const KEY = 'ask';

/**
 * @typedef {typeof import('../../../src/server/index.js')} SteadyServer
 */

/**
 * The built library's own; there is none before the first build.
 *
 * @type {SteadyServer | undefined}
 */
export const builtServer = await import(
  new URL('../../../dist/server/index.js', import.meta.url).href
).catch((/** @type {{code?: string}} */ error) => {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
  throw error;
});

/** Languages that the words are brought for. Nobody fluent has read them yet, and this is an example. */
export const LANGUAGES = ['cy', 'ar', 'en-x-easyread'];

const UNREVIEWED = LANGUAGES.join(' ');

/** Where the script file is served from. */
const SCRIPTS = '/assets/steady/';

/**
 * @param {object} options
 * @param {SteadyServer} options.steady
 * @param {import('./store.mjs').ReferralStore} options.store
 * @param {() => Date} options.now
 * @param {(line: string) => void} options.log
 */
export function ask({steady, store, now, log}) {
  const {preloadLinks, prepare, ReferralPages, sessionStore, shareConfig} = steady;
  const ready = prepare({languages: LANGUAGES});
  // The same for everybody: browsers fetch it once, and pages do not repeat it.
  const {data, ...attributes} = formFor('self', {});
  const sharedConfig = shareConfig(data, '/ask/form/');
  const page = {charity, sharedConfig, ...attributes};
  const pages = new ReferralPages({
    setting: 'custody',
    path: 'self',
    config: data,
    now,
    receive: (referral) => {
      const problems = serverProblems(referral);
      if (problems.length > 0) return {problems};
      const {submissionId, path} = referral;
      const {stored} = store.keep({submissionId, path, record: referral}, now());
      return {submissionId, reference: stored.reference, next: nextFor(path)};
    },
  });
  const router = Router();

  router.get(sharedConfig.href, (_request, response) => {
    response.set(sharedConfig.headers).send(sharedConfig.body);
  });

  router.get('/ask', async (request, response) => {
    const language = languageOf(request.query['lang']);
    const {step} = request.query;
    await ready;
    const served = await pages.show(sessionStore(request.session, KEY), {
      language,
      post: addressOf(language),
      paper: '/ask/paper',
      copy: addressOf(language).replace('/ask', '/ask/copy'),
      step,
    });
    // What scripts need is asked for together, and not in turn.
    const asDrawn = {language, sharedConfig, properties: {served}, allowUnreviewed: UNREVIEWED};
    const preloads = preloadLinks([['steady-referral-form', asDrawn]], {scriptsHref: SCRIPTS});
    response.render('ask.njk', {...page, language, served, preloads});
  });

  // Their answers for paper, before they are sent.
  router.get('/ask/copy', async (request, response) => {
    const language = languageOf(request.query['lang']);
    await ready;
    const store = sessionStore(request.session, KEY);
    const served = await pages.show(store, {language, post: addressOf(language)});
    response.render('ask.njk', {...page, language, served, paper: 'copy'});
  });

  // For a browser that cannot make the form for paper by itself.
  router.get('/ask/paper', async (_request, response) => {
    await ready;
    response.render('ask.njk', {...page, language: 'en', paper: 'blank'});
  });

  router.post('/ask', async (request, response) => {
    const language = languageOf(request.query['lang']);
    await ready;
    const store = sessionStore(request.session, KEY);
    const {status, step, error} = await pages.post(store, request.body, {language});
    if (error !== undefined) log(`ask: ${whereItHappened(error)}`);
    if (status === 413) throw Object.assign(new Error('more than is kept'), {status});
    // A redirect, so that Reload and Back do not post again.
    response.redirect(status, addressOf(language, step));
  });

  return router;
}

/**
 * Forgets what was answered on `/ask`. Called when the same referral has come as JSON, from a
 * browser in which scripts took over.
 *
 * @param {SteadyServer | undefined} steady
 * @param {any} session
 */
export async function forgetAsked(steady, session) {
  await steady?.sessionStore(session, KEY).delete();
}

/** @param {string} language @param {string} [step] */
function addressOf(language, step) {
  const query = new URLSearchParams({
    ...(language === 'en' ? {} : {lang: language}),
    ...(step === undefined ? {} : {step}),
  }).toString();
  return query === '' ? '/ask' : `/ask?${query}`;
}

/** @param {unknown} asked */
function languageOf(asked) {
  return typeof asked === 'string' && LANGUAGES.includes(asked) ? asked : 'en';
}
