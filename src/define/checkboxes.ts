import {SteadyCheckboxes} from '../primitives/checkboxes/checkboxes.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-checkboxes')) {
  customElements.define('steady-checkboxes', SteadyCheckboxes);
} else {
  warnTaken('steady-checkboxes', SteadyCheckboxes);
}

export {SteadyCheckboxes};
