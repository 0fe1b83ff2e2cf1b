/**
 * `/check-in`: how are you? Drawn on this server; with scripting off it goes page by page, and takes
 * over where scripts run. What a person keeps to themselves never comes here.
 *
 * Check-ins are kept in memory for as long as this example runs. A service keeps them where the people
 * whom the person chose can read them, each the part that is theirs: `checkInFor()`.
 */
import {Router} from 'express';
import {LANGUAGES} from './ask.mjs';
import {whereItHappened} from './errors.mjs';
import {charity} from './harbour-house.mjs';

/** Where in the session. */
const KEY = 'checkIn';

/** Nobody is listed here who does not read what is sent. */
const CONFIG = {
  host: {name: 'Harbour House'},
  audiences: {
    'link-worker': {label: 'Ana, your link worker', hint: 'Reads them on weekday mornings'},
    champion: {label: 'your Health and Wellbeing Champion'},
  },
  reading: 'Ana reads these on weekday mornings. No one is reading this right now.',
};

/**
 * @param {object} options
 * @param {import('./ask.mjs').SteadyServer} options.steady
 * @param {import('./contract.mjs').ReferralContract | undefined} options.contract
 * @param {() => Date} options.now
 * @param {(line: string) => void} options.log
 */
export function checkIn({steady, contract, now, log}) {
  const {prepare, CheckInPages, sessionStore} = steady;
  const ready = prepare({languages: LANGUAGES});
  /** @type {Map<string, {record: any, reference: string}>} */
  const kept = new Map();
  /** @param {any} record */
  const keep = (record) => {
    const {submissionId} = record;
    const before = kept.get(submissionId);
    const stored = before ?? {record, reference: `HH-${kept.size + 1}`};
    kept.set(submissionId, stored);
    return {submissionId, reference: stored.reference};
  };
  const pages = new CheckInPages({
    setting: 'custody',
    path: 'self',
    instrument: 'ons4',
    config: CONFIG,
    now,
    receive: keep,
  });
  const router = Router();

  router.get('/check-in', async (request, response) => {
    await ready;
    const served = await pages.show(sessionStore(request.session, KEY), {
      post: '/check-in',
      paper: '/check-in/paper',
      copy: '/check-in/copy',
      step: request.query['step'],
    });
    response.render('check-in.njk', {charity, config: CONFIG, served});
  });

  // Their answers for paper, before they are sent.
  router.get('/check-in/copy', async (request, response) => {
    await ready;
    const store = sessionStore(request.session, KEY);
    const served = await pages.show(store, {post: '/check-in'});
    response.render('check-in.njk', {charity, config: CONFIG, served, paper: 'copy'});
  });

  router.get('/check-in/paper', async (_request, response) => {
    await ready;
    response.render('check-in.njk', {charity, config: CONFIG, paper: 'blank'});
  });

  router.post('/check-in', async (request, response) => {
    await ready;
    const {status, step, error} = await pages.post(
      sessionStore(request.session, KEY),
      request.body,
    );
    if (error !== undefined) log(`check-in: ${whereItHappened(error)}`);
    if (status === 413) throw Object.assign(new Error('more than is kept'), {status});
    response.redirect(status, step === undefined ? '/check-in' : `/check-in?step=${step}`);
  });

  // What scripts send.
  router.post('/check-ins', async (request, response) => {
    const record = request.body?.checkIn;
    const reading = contract?.checkCheckIn(record);
    if (reading && !reading.ok) {
      return response.status(400).json({problems: [], title: 'No check-in'});
    }
    const isNew = !kept.has(record.submissionId);
    await sessionStore(request.session, KEY).delete();
    return response.status(isNew ? 201 : 200).json(keep(record));
  });

  return router;
}
