import {AnsweredEvent, type HiddenFields} from '../../internal/flow/send-event.js';

export type {HiddenFields};

/**
 * The host did not take the referral because the session has ended or its token is stale. Hand over
 * fresh `hiddenFields` by {@link respondWith}, after a sign-in if you need one, and the same referral
 * is sent again, once. Carries no answers. Nobody need listen: the person is then told that they have
 * been signed out, and nothing typed is lost.
 */
export class SteadyReferralRenewEvent extends AnsweredEvent<HiddenFields> {
  constructor(signal: AbortSignal) {
    super('steady-referral-renew', signal);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'steady-referral-renew': SteadyReferralRenewEvent;
  }
}
