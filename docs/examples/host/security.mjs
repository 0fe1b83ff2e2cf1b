/**
 * The policy that HMPPS services send, so that a component which works here works there.
 * A service adds its own sign-in server to `formAction`; nothing else differs.
 */
import {randomBytes} from 'node:crypto';
import {Router} from 'express';
import helmet from 'helmet';

/**
 * Headers for every response. The nonce is new each time, and pages find it in `cspNonce`.
 *
 * @param {{production: boolean}} options In production, browsers are also told to use https.
 */
export function security({production}) {
  const router = Router();
  const nonce = (/** @type {unknown} */ _request, /** @type {any} */ response) =>
    `'nonce-${response.locals.cspNonce}'`;

  router.use((_request, response, next) => {
    response.locals.cspNonce = randomBytes(16).toString('hex');
    next();
  });
  router.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonce],
          styleSrc: ["'self'", nonce],
          fontSrc: ["'self'"],
          formAction: ["'self'"],
          // On plain http this would turn every address on the page into one that does not answer.
          ...(production ? {} : {upgradeInsecureRequests: null}),
        },
      },
      crossOriginEmbedderPolicy: true,
    }),
  );
  return router;
}

/**
 * Keeps pages with personal data out of every cache, so that Back asks the server again.
 *
 * @param {unknown} _request
 * @param {import('express').Response} response
 * @param {() => void} next
 */
export function noStore(_request, response, next) {
  response.set({
    'Cache-Control': 'no-store, no-cache, must-revalidate, proxy-revalidate',
    'Surrogate-Control': 'no-store',
    Expires: '0',
  });
  next();
}
