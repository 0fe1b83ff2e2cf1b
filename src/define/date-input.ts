import {SteadyDateInput} from '../primitives/date-input/date-input.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-date-input')) {
  customElements.define('steady-date-input', SteadyDateInput);
} else {
  warnTaken('steady-date-input', SteadyDateInput);
}

export {SteadyDateInput};
