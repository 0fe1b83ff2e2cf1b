/**
 * The example host: a small Express server for an invented charity, with the security policy of an
 * HMPPS service, that embeds the referral form and stores what arrives.
 *
 *     node docs/examples/host/server.mjs
 */
import {existsSync, realpathSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import express from 'express';
import {builtAdapters} from './adapters.mjs';
import {ask, builtServer} from './ask.mjs';
import {checkIn} from './check-in.mjs';
import {builtContract} from './contract.mjs';
import {errorHandler, notFound} from './errors.mjs';
import {withFaults} from './faults.mjs';
import {samplePerson} from './harbour-house.mjs';
import {requestLog} from './log.mjs';
import {pages} from './pages.mjs';
import {receivedPages} from './received-pages.mjs';
import {referrals} from './referrals.mjs';
import {noStore, security} from './security.mjs';
import {csrf, session} from './session.mjs';
import {openStore} from './store.mjs';
import {views} from './views.mjs';
import {firstNight} from './first-night.mjs';
import {joinActivity} from './join-activity.mjs';
import {myPlan} from './my-plan.mjs';
import {whatsOn} from './whats-on.mjs';
import {yourReferral} from './your-referral.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const REPOSITORY = resolve(HERE, '../../..');
const LIBRARY = join(REPOSITORY, 'dist');
const GOVUK_FRONTEND = dirname(
  createRequire(import.meta.url).resolve('govuk-frontend/package.json'),
);

/**
 * @typedef {object} AppOptions
 * @property {import('./store.mjs').ReferralStore} database Opened by `openStore(file)`; closing it is
 *   up to whoever opened it.
 * @property {import('./contract.mjs').ReferralContract | undefined} [contract] Checks what arrives.
 *   The built library's own, if nothing else is said.
 * @property {import('./adapters.mjs').Adapters} [adapters] The built library's own, too.
 * @property {import('./ask.mjs').SteadyServer | undefined} [steady] Draws the form for pages without
 *   scripts. The built library's own, if nothing else is said; without it there is no such page.
 * @property {() => Date} [now] The clock, for `receivedAt`.
 * @property {typeof samplePerson} [person] Whose record is open in the staff portal.
 * @property {(line: string) => void} [log] Where request lines go.
 * @property {import('./faults.mjs').Faults} [faults] What is to go wrong. For tests.
 */

/**
 * The whole application, ready to listen.
 *
 * @param {AppOptions} options
 */
export function createApp({
  database,
  contract = builtContract,
  adapters = builtAdapters,
  steady = builtServer,
  now = () => new Date(),
  person = samplePerson,
  log = console.log,
  faults,
}) {
  const production = process.env['NODE_ENV'] === 'production';
  const app = express();
  // Behind a proxy, as services are, the secure cookie needs the proxy's word for https.
  if (production) app.set('trust proxy', true);
  views({govukFrontend: GOVUK_FRONTEND, production, steady}).express(app);

  app.use(security({production}));
  app.use('/assets', assets({production}));

  app.use(requestLog(log));
  if (faults) app.use(withFaults(faults));
  app.use(noStore);
  app.use(session({production}));
  // Who fills every box in Arabic sends twice as much as in English as JSON, six times as a form. What is
  // above the limit is lost to them, and Express's own would be 100 kB.
  app.use(express.json({limit: '1mb'}));
  app.use(express.urlencoded({extended: true, limit: '1mb'}));
  app.use(csrf());

  app.use(pages({person}));
  if (steady) {
    app.use(ask({steady, store: database, now, log}), whatsOn({steady}), joinActivity({steady}));
    app.use(firstNight({steady}), myPlan({steady, contract, now, log}));
    app.use(checkIn({steady, contract, now, log}));
  }
  app.use(receivedPages({store: database, contract, adapters}));
  app.use(yourReferral({store: database, contract, now}));
  app.use(referrals({store: database, contract, now, log, steady}));

  app.use(notFound);
  app.use(errorHandler(log));
  return app;
}

/**
 * Everything that is the same for everybody, from this origin only.
 *
 * @param {{production: boolean}} options
 */
function assets({production}) {
  const router = express.Router();
  const options = {maxAge: production ? '1h' : 0, redirect: false};
  router.use('/steady', express.static(LIBRARY, options));
  // Only style and script: the crest and the typeface in that package are the government's own.
  for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js']) {
    router.get(`/govuk/${file}`, (_request, response) =>
      response.sendFile(join(GOVUK_FRONTEND, 'dist/govuk', file), options),
    );
  }
  router.use(express.static(join(HERE, 'assets'), options));
  router.use((_request, response) => response.sendStatus(404));
  return router;
}

/**
 * Opens the database, listens, and says where.
 *
 * @param {{port?: number, hostname?: string, database: string} & Omit<AppOptions, 'database'>} options
 *   `port` 0 takes any free one; `database` is a file, created when it is not there.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export function start({port = 4000, hostname = '127.0.0.1', database, ...rest}) {
  const store = openStore(database);
  const app = createApp({...rest, database: store});
  return new Promise((done, failed) => {
    const server = app.listen(port, hostname, (/** @type {Error | undefined} */ error) => {
      if (error) {
        store.close();
        failed(error);
        return;
      }
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ closed) => {
          server.close(() => {
            store.close();
            closed();
          });
          server.closeAllConnections();
        });
      done({url: `http://localhost:${bound}`, close});
    });
  });
}

async function main() {
  const port = Number(process.env['PORT'] ?? 4000);
  const database =
    process.env['STEADY_EXAMPLE_DB'] ?? join(REPOSITORY, '.build/example-host.sqlite');
  const hostname = process.env['HOST'] ?? '127.0.0.1';
  try {
    const {url, close} = await start({port, hostname, database});
    console.log(`Example host: ${url}`);
    if (!existsSync(join(LIBRARY, 'steady.js'))) {
      console.log('The library is not built yet, so pages show their fallback: npm run build');
    }
    const stop = () => close().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    const {code, message} = /** @type {NodeJS.ErrnoException} */ (error);
    console.error(
      code === 'EADDRINUSE'
        ? `Port ${port} is taken. Choose another one: PORT=4001 node docs/examples/host/server.mjs`
        : `The example host did not start: ${message}`,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await main();
