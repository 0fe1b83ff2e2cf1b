/** `POST /referrals`: stores a referral once and says what happens next. */
import {Router} from 'express';
import {forgetAsked} from './ask.mjs';
import {nextFor} from './harbour-house.mjs';
import {readPostedForm, readReferral, serverProblems} from './incoming.mjs';

/**
 * @param {object} options
 * @param {import('./store.mjs').ReferralStore} options.store
 * @param {import('./contract.mjs').ReferralContract | undefined} options.contract
 * @param {() => Date} options.now
 * @param {(line: string) => void} options.log
 * @param {import('./ask.mjs').SteadyServer | undefined} [options.steady]
 */
export function referrals({store, contract, now, log, steady}) {
  const router = Router();

  router.post('/referrals', async (request, response) => {
    if (!request.is('json')) {
      // A form posted without scripts: a redirect, so that Reload and Back do not send it again.
      const posted = readPostedForm(request.body);
      // A receipt for nothing would be a promise to nobody.
      if (!posted) throw Object.assign(new Error('nothing was filled in'), {status: 400});
      const {stored} = store.keep(posted, now());
      return response.redirect(303, `/received/${stored.reference}`);
    }

    const reading = readReferral(request.body, contract);
    if ('faults' in reading) {
      for (const fault of reading.faults) log(`refused ${fault}`);
      return response
        .status(400)
        .json({problems: [], title: 'We could not read what was sent. It was not saved.'});
    }

    const {referral} = reading;

    // First, so that a repeat gets its receipt even where a rule has changed since.
    const earlier = store.findBySubmission(referral.submissionId);
    if (earlier) return response.json(receipt(earlier));

    const problems = serverProblems(referral);
    if (problems.length > 0) {
      return response.status(422).json({submissionId: referral.submissionId, problems});
    }

    const {submissionId, path} = referral;
    const {stored, repeated} = store.keep({submissionId, path, record: referral}, now());
    // What `/ask` has kept for a page without scripts is not needed any more.
    await forgetAsked(steady, request.session);
    return response.status(repeated ? 200 : 201).json(receipt(stored));
  });

  return router;
}

/**
 * The same for the first time and for every repeat.
 *
 * @param {import('./store.mjs').Stored} stored
 */
function receipt({submissionId, reference, receivedAt, path}) {
  return {submissionId, reference, receivedAt, next: nextFor(path)};
}
