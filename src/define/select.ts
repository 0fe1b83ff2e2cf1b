import {SteadySelect} from '../primitives/select/select.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-select')) {
  customElements.define('steady-select', SteadySelect);
} else {
  warnTaken('steady-select', SteadySelect);
}

export {SteadySelect};
