import {SteadyWellbeingCheckIn} from '../components/wellbeing-check-in/wellbeing-check-in.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-wellbeing-check-in')) {
  customElements.define('steady-wellbeing-check-in', SteadyWellbeingCheckIn);
} else {
  warnTaken('steady-wellbeing-check-in', SteadyWellbeingCheckIn);
}

export {SteadyWellbeingCheckIn};
