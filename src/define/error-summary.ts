import {SteadyErrorSummary} from '../primitives/error-summary/error-summary.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-error-summary')) {
  customElements.define('steady-error-summary', SteadyErrorSummary);
} else {
  warnTaken('steady-error-summary', SteadyErrorSummary);
}

export {SteadyErrorSummary};
