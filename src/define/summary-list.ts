import {SteadySummaryList} from '../primitives/summary-list/summary-list.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-summary-list')) {
  customElements.define('steady-summary-list', SteadySummaryList);
} else {
  warnTaken('steady-summary-list', SteadySummaryList);
}

export {SteadySummaryList};
