/**
 * For whoever a referral is about: who can see it, and a way to change that or to take it back. Plain
 * pages that need no script: each post is answered with a redirect, and carries the session's token.
 *
 * The sign-in here is invented and keeps nobody out for long: a reference and a name. A service puts
 * these pages behind the sign-in that it has, and asks it which referral is whose.
 */
import {randomUUID} from 'node:crypto';
import {Router} from 'express';
import {charity, LIMITS} from './harbour-house.mjs';
import {isName} from './incoming.mjs';
import {asItIsNow} from './received.mjs';

const LONGEST_REASON = 2000;

/**
 * @param {object} options
 * @param {import('./store.mjs').ReferralStore} options.store
 * @param {import('./contract.mjs').ReferralContract | undefined} options.contract
 * @param {() => Date} options.now
 */
export function yourReferral({store, contract, now}) {
  const router = Router();

  /** @param {any} request */
  const signedIn = (request) => {
    const id = request.session.referral;
    return typeof id === 'string' ? store.findBySubmission(id) : undefined;
  };

  router.get('/your-referral', (request, response) => {
    const stored = signedIn(request);
    if (!stored) return response.render('your-referral-sign-in.njk', {charity});
    const notice = /** @type {any} */ (request.session).notice;
    delete (/** @type {any} */ (request.session).notice);
    return response.render('your-referral.njk', {
      charity,
      notice,
      limits: LIMITS,
      changeId: randomUUID(),
      one: sharingView(stored, store, contract),
    });
  });

  router.post('/your-referral/sign-in', (request, response, next) => {
    const [reference, name] = [text(request.body?.reference), text(request.body?.name)];
    const stored = store.find(asReference(reference));
    if (!stored || !hasName(stored.record, name)) {
      const problems = signInProblems(reference, name);
      return response
        .status(422)
        .render('your-referral-sign-in.njk', {charity, reference, name, problems});
    }
    // A new session, so that nobody who knew the old one is signed in as well.
    return request.session.regenerate((/** @type {unknown} */ error) => {
      if (error) return next(error);
      /** @type {any} */ (request.session).referral = stored.submissionId;
      return response.redirect(303, '/your-referral');
    });
  });

  router.post('/your-referral/sharing', (request, response, next) => {
    const stored = signedIn(request);
    if (!stored || !contract) return response.redirect(303, '/your-referral');
    const {audiences, withdrawn} = sharingView(stored, store, contract);
    const asked = audiences.filter(({receives}) => !receives);
    // Only what is different is a change, and only who was asked about can be changed.
    const changed = asked.flatMap(({id, agreed}) => {
      const said = request.body?.[`share-${id}`];
      const now = said === 'yes' ? true : said === 'no' ? false : agreed;
      return now === agreed ? [] : [{id, agreed: now}];
    });
    if (withdrawn || changed.length === 0) return response.redirect(303, '/your-referral');
    return keep(request, response, next, stored, {kind: 'change-sharing', audiences: changed});
  });

  router.get('/your-referral/take-back', (request, response) => {
    const stored = signedIn(request);
    if (!stored || sharingView(stored, store, contract).withdrawn) {
      return response.redirect(303, '/your-referral');
    }
    return response.render('your-referral-take-back.njk', {charity, changeId: randomUUID()});
  });

  router.post('/your-referral/take-back', (request, response, next) => {
    const stored = signedIn(request);
    if (!stored || !contract) return response.redirect(303, '/your-referral');
    const reason = text(request.body?.reason).replaceAll('\r\n', '\n');
    if (reason.length > LONGEST_REASON) {
      return response.status(422).render('your-referral-take-back.njk', {
        charity,
        changeId: randomUUID(),
        reason,
        problems: [{id: 'reason', text: `Why must be ${LONGEST_REASON} characters or less`}],
      });
    }
    const change = {kind: 'withdraw', audiences: [], ...(reason && {reason})};
    return keep(request, response, next, stored, change);
  });

  router.post('/your-referral/sign-out', (request, response, next) => {
    request.session.destroy((/** @type {unknown} */ error) =>
      error ? next(error) : response.redirect(303, '/your-referral'),
    );
  });

  /**
   * Stores what the person decided. A page sent twice stores it once.
   *
   * @param {any} request
   * @param {import('express').Response} response
   * @param {(error: unknown) => void} next
   * @param {import('./store.mjs').Stored} stored
   * @param {object} decided
   */
  function keep(request, response, next, stored, decided) {
    const id = text(request.body?.changeId);
    try {
      const change = contract?.parseSharingChange({
        type: 'steady-sharing-change',
        version: '1.0',
        id: /^[\w-]{1,100}$/.test(id) ? id : randomUUID(),
        submissionId: stored.submissionId,
        createdAt: now().toISOString(),
        language: 'en-GB',
        by: request.body?.helped === 'yes' ? 'helped' : 'self',
        ...decided,
      });
      if (!change) return response.redirect(303, '/your-referral');
      // What does not fit this referral throws here, before anything is stored.
      contract?.applyChanges(stored.record, [change]);
      store.keepChange(change, now());
    } catch (error) {
      return next(error);
    }
    request.session.notice = 'saved';
    return response.redirect(303, '/your-referral');
  }

  return router;
}

/**
 * Who may see what, for a page. The answers themselves are not on it: somebody may look over a
 * shoulder.
 *
 * @param {import('./store.mjs').Stored} stored
 * @param {import('./store.mjs').ReferralStore} store
 * @param {import('./contract.mjs').ReferralContract | undefined} contract
 */
function sharingView(stored, store, contract) {
  const {reference, receivedAt, submissionId} = stored;
  const now = asItIsNow(stored, store, contract);
  const common = {reference, receivedAt, takenBackAt: takenBackAt(store.changes(submissionId))};
  if (!now || !contract) return {...common, known: false, withdrawn: false, audiences: []};
  const {withdrawn, audiences} = contract.sharingState(now);
  return {
    ...common,
    known: true,
    withdrawn,
    audiences: audiences.map(({id, label, receives, agreed}) => ({
      id,
      label: label.charAt(0).toUpperCase() + label.slice(1),
      receives,
      agreed,
      sees: receives || withdrawn ? labels(now, id, contract) : labelsIfYes(now, id, contract),
    })),
  };
}

/** @param {any} referral @param {string} id @param {import('./contract.mjs').ReferralContract} contract */
function labels(referral, id, contract) {
  return contract
    .forAudience(referral, id)
    .answers.filter((/** @type {{sensitivity: string}} */ one) => one.sensitivity !== 'staff-only')
    .map((/** @type {{label: string}} */ {label}) => label);
}

/**
 * What somebody sees, or would see after a yes.
 *
 * @param {any} referral
 * @param {string} id
 * @param {import('./contract.mjs').ReferralContract} contract
 */
function labelsIfYes(referral, id, contract) {
  const yes = contract.applyChanges(referral, [
    {
      type: 'steady-sharing-change',
      version: '1.0',
      id: 'if-yes',
      submissionId: referral.submissionId,
      createdAt: referral.createdAt,
      language: referral.language,
      kind: 'change-sharing',
      audiences: [{id, agreed: true}],
      by: 'self',
    },
  ]);
  return labels(yes, id, contract);
}

/** @param {readonly import('./contract.mjs').SharingChange[]} changes */
function takenBackAt(changes) {
  return changes.find(({kind}) => kind === 'withdraw')?.createdAt;
}

/** @param {unknown} value A field as it came: it may be missing, or a list. */
function text(value) {
  return typeof value === 'string' ? value.trim() : '';
}

/** "hh 7k2m 4qpd" is "HH-7K2M-4QPD": people copy it by hand. @param {string} typed */
function asReference(typed) {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return letters.replace(/^(..)(.{4})(.{4})$/, '$1-$2-$3');
}

/**
 * Whether a name is the one on the referral: all of it, or one part.
 *
 * @param {any} record
 * @param {string} typed
 */
function hasName(record, typed) {
  const plain = (/** @type {string} */ name) =>
    name.toLocaleLowerCase('en-GB').replaceAll(/\s+/g, ' ');
  const answer = record?.answers?.find(isName);
  if (!answer || answer.special || typed === '') return false;
  const whole = answer.text.join(' ');
  const parts = Object.values(answer.value ?? {}).filter((part) => typeof part === 'string');
  return [whole, ...parts].some((name) => plain(name) === plain(typed));
}

/** @param {string} reference @param {string} name */
function signInProblems(reference, name) {
  const empty = [
    ...(reference ? [] : [{id: 'reference', text: 'Enter your reference'}]),
    ...(name ? [] : [{id: 'name', text: 'Enter your name'}]),
  ];
  if (empty.length > 0) return empty;
  // Does not say which of the two: that would tell a stranger that a reference exists.
  const words = 'We cannot find a referral with that reference and that name. Check both';
  return [{id: 'reference', text: words}];
}
