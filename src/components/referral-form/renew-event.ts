/** What is sent along with a referral as it is, such as a CSRF token. */
export type HiddenFields = Readonly<Record<string, string>>;

/**
 * The host did not take the referral because the session has ended or its token is stale. Hand over
 * fresh `hiddenFields` by {@link respondWith}, after a sign-in if you need one, and the same referral
 * is sent again, once. Carries no answers. Nobody need listen: the person is then told that they have
 * been signed out, and nothing typed is lost.
 */
export class SteadyReferralRenewEvent extends Event {
  /** Aborts when the person stops waiting, or the form goes. */
  readonly signal: AbortSignal;
  #response: Promise<HiddenFields | undefined> | undefined;

  constructor(signal: AbortSignal) {
    super('steady-referral-renew');
    this.signal = signal;
  }

  /** @param fields - They replace those of the same name. `undefined` or a rejection gives up. */
  respondWith(fields: Promise<HiddenFields | undefined> | HiddenFields): void {
    this.#response = Promise.resolve(fields);
  }

  /** What the host answered with, if it did. */
  get response(): Promise<HiddenFields | undefined> | undefined {
    return this.#response;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'steady-referral-renew': SteadyReferralRenewEvent;
  }
}
