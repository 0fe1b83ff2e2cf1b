import {SteadyTextField} from '../primitives/text-field/text-field.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-text-field')) {
  customElements.define('steady-text-field', SteadyTextField);
} else {
  warnTaken('steady-text-field', SteadyTextField);
}

export {SteadyTextField};
