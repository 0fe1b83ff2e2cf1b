/** The visitor's session, and the token that shows a post came from one of our own pages. */
import {randomBytes} from 'node:crypto';
import {csrfSync} from 'csrf-sync';
import {Router} from 'express';
import expressSession from 'express-session';

const TWO_HOURS_MS = 120 * 60 * 1000;

/**
 * Sessions live in this process and end with it. A real service keeps them in a store that its
 * servers share, and its secret outside the code.
 *
 * @param {{production: boolean}} options In production the cookie travels over https only.
 */
export function session({production}) {
  return expressSession({
    name: 'harbour-house.session',
    secret: process.env['STEADY_EXAMPLE_SESSION_SECRET'] ?? randomBytes(32).toString('hex'),
    cookie: {httpOnly: true, sameSite: 'lax', secure: production, maxAge: TWO_HOURS_MS},
    resave: false,
    saveUninitialized: false,
    rolling: true,
  });
}

/**
 * Refuses every post without the session's token. The token is taken from `_csrf` in the body (a
 * form or JSON) and from nowhere else; pages find it in `csrfToken`.
 */
export function csrf() {
  const router = Router();
  const {csrfSynchronisedProtection} = csrfSync({
    getTokenFromRequest: (request) => request.body?._csrf,
  });
  router.use(csrfSynchronisedProtection);
  router.use((request, response, next) => {
    response.locals.csrfToken = request.csrfToken?.();
    next();
  });
  return router;
}
