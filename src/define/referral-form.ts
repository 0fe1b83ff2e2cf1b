import {SteadyReferralForm} from '../components/referral-form/referral-form.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-referral-form')) {
  customElements.define('steady-referral-form', SteadyReferralForm);
} else {
  warnTaken('steady-referral-form', SteadyReferralForm);
}

export {SteadyReferralForm};
