// The session of this page ends after two hours, and a referral may take longer: with a fresh token
// the same one is sent again. A page behind a sign-in would show its sign-in first.
document
  .querySelector('steady-referral-form')
  ?.addEventListener('steady-referral-renew', (event) => {
    event.respondWith(hiddenFields(event.signal));
  });

async function hiddenFields(signal) {
  const response = await fetch('/token', {signal, redirect: 'error'});
  return response.ok ? response.json() : undefined;
}
