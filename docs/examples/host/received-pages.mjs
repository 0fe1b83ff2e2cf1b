/**
 * What arrived: a list, each referral, and each referral split by who may see it, as a page and in the
 * forms that other systems read. What somebody may not see is left out here, on the server.
 */
import {Router} from 'express';
import {asItIsNow, readerLabel, receivedView} from './received.mjs';

const NOTHING_SHARED = 'Nothing of this referral is shared with them.';

/**
 * @param {object} options
 * @param {import('./store.mjs').ReferralStore} options.store
 * @param {import('./contract.mjs').ReferralContract | undefined} options.contract
 * @param {import('./adapters.mjs').Adapters} options.adapters
 */
export function receivedPages({store, contract, adapters}) {
  const router = Router();

  /**
   * One reader's copy, by the addresses below. Undefined where there is no such referral or reader.
   *
   * @param {any} params
   */
  function copyFor({reference, audience}) {
    const stored = store.find(reference);
    const now = stored && asItIsNow(stored, store, contract);
    const isReader = now?.audiences.some((/** @type {{id: string}} */ {id}) => id === audience);
    if (!stored || !isReader || !contract) return undefined;
    return {stored, label: readerLabel(audience, now), copy: contract.forAudience(now, audience)};
  }

  router.get('/received', (_request, response) => {
    response.render('received.njk', {
      received: store.list().map((stored) => receivedView(stored, store, contract)),
      current: 'received',
    });
  });

  router.get('/received/:reference', (request, response, next) => {
    const stored = store.find(request.params.reference);
    if (!stored) return next();
    return response.render('received-one.njk', {
      one: receivedView(stored, store, contract),
      current: 'received',
    });
  });

  // Whole, for the system that keeps it. Everybody else gets a copy of their own.
  router.get('/received/:reference/record.json', (request, response, next) => {
    const stored = store.find(request.params.reference);
    if (!stored) return next();
    if (receivedView(stored, store, contract).withdrawn) return nothingShared(response);
    return download(response, `${stored.reference}.json`, stored.record);
  });

  router.get('/received/:reference/for/:audience', (request, response, next) => {
    const found = copyFor(request.params);
    if (!found) return next();
    const {stored, label, copy} = found;
    return response.render('received-for.njk', {
      reference: stored.reference,
      audience: request.params.audience,
      label,
      answers: copy.answers,
      missing: copy.missing,
      fhir: Boolean(adapters.toFhir),
      current: 'received',
    });
  });

  /** @type {Record<string, {as: string, type?: string, make: (copy: any) => unknown}>} */
  const forms = {
    'record.json': {as: 'referral', make: (copy) => copy},
    ...(adapters.toPrsb && {'prsb.json': {as: 'prsb', make: (copy) => adapters.toPrsb?.(copy)}}),
    ...(adapters.toFhir && {
      'fhir.json': {
        as: 'fhir',
        type: 'application/fhir+json',
        make: (/** @type {any} */ copy) => adapters.toFhir?.(copy, {systems: SYSTEMS}),
      },
    }),
  };
  for (const [file, {as, type, make}] of Object.entries(forms)) {
    router.get(`/received/:reference/for/:audience/${file}`, (request, response, next) => {
      const found = copyFor(request.params);
      if (!found) return next();
      const {stored, copy} = found;
      if (copy.answers.length === 0) return nothingShared(response);
      const name = `${stored.reference}-${request.params.audience}-${as}.json`;
      return download(response, name, make(copy), type);
    });
  }

  return router;
}

/** Where this host's own numbers come from: addresses that name, and lead nowhere. */
const SYSTEMS = {submission: 'https://harbour-house.example/referrals'};

/** @param {import('express').Response} response */
function nothingShared(response) {
  return response.status(404).json({title: NOTHING_SHARED});
}

/**
 * @param {import('express').Response} response
 * @param {string} name Holds nothing about the person: it stays in a list of downloads.
 * @param {unknown} body
 * @param {string} [type]
 */
function download(response, name, body, type = 'application/json') {
  response
    .attachment(name)
    .type(type)
    .send(JSON.stringify(body, null, 2));
}
