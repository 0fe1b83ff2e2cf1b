/** The pages with the form: the charity's own and the staff portal's. */
import {Router} from 'express';
import {charity, formFor} from './harbour-house.mjs';

/**
 * @param {object} options
 * @param {typeof import('./harbour-house.mjs').samplePerson} options.person Whose record is open in
 *   the portal.
 */
export function pages({person}) {
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

  router.get('/sign-out', (request, response, next) => {
    request.session.destroy((/** @type {unknown} */ error) =>
      error ? next(error) : response.render('sign-out.njk'),
    );
  });

  return router;
}
