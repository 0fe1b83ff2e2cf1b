/**
 * Hands a fresh token to a form that is about to send. Pages may come out of a cache, so none stands in
 * them. The event does not bubble, but it passes the document on its way down.
 */
document.addEventListener(
  'steady-referral-renew',
  (event) => {
    const action = event.target.getAttribute('action') ?? '';
    if (!action.endsWith('/steady/v1/referrals')) return;
    const address = action.replace(/referrals$/, 'token');
    const asked = fetch(address, {cache: 'no-store', redirect: 'error', signal: event.signal});
    event.respondWith(asked.then((reply) => (reply.ok ? reply.json() : undefined)));
  },
  true,
);
