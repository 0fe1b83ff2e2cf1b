/** The pages: the charity's own, the staff portal's, and what arrived. */
import {Router} from 'express';
import {charity, formFor} from './harbour-house.mjs';
import {receivedView} from './received.mjs';

/**
 * @param {object} options
 * @param {import('./store.mjs').ReferralStore} options.store
 * @param {import('./contract.mjs').ReferralContract | undefined} options.contract
 * @param {typeof import('./harbour-house.mjs').samplePerson} options.person Whose record is open in
 *   the portal.
 */
export function pages({store, contract, person}) {
  const router = Router();

  router.get('/', (_request, response) => response.render('home.njk', {charity}));

  router.get('/charity', (_request, response) => {
    const form = formFor('self', {csrfToken: response.locals.csrfToken});
    response.render('charity.njk', {charity, form});
  });

  // For a page whose session has ended while somebody was writing. It is the token of whoever asks.
  router.get('/token', (_request, response) => {
    response.json({_csrf: response.locals.csrfToken});
  });

  router.get('/portal', (_request, response) => {
    const form = formFor('staff', {csrfToken: response.locals.csrfToken, person});
    response.render('portal.njk', {charity, form, person, current: 'portal'});
  });

  router.get('/portal/helped', (_request, response) => {
    const form = formFor('helped', {csrfToken: response.locals.csrfToken});
    response.render('portal-helped.njk', {charity, form, current: 'helped'});
  });

  router.get('/received', (_request, response) => {
    response.render('received.njk', {
      received: store.list().map((stored) => receivedView(stored, contract)),
      current: 'received',
    });
  });

  router.get('/received/:reference', (request, response, next) => {
    const stored = store.find(request.params.reference);
    if (!stored) return next();
    return response.render('received-one.njk', {
      one: receivedView(stored, contract),
      current: 'received',
    });
  });

  router.get('/sign-out', (request, response, next) => {
    request.session.destroy((/** @type {unknown} */ error) =>
      error ? next(error) : response.render('sign-out.njk'),
    );
  });

  return router;
}
