import {SteadyCheckInRecord} from '../components/check-in-record/check-in-record.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-check-in-record')) {
  customElements.define('steady-check-in-record', SteadyCheckInRecord);
} else {
  warnTaken('steady-check-in-record', SteadyCheckInRecord);
}

export {SteadyCheckInRecord};
