import {SteadyTextarea} from '../primitives/textarea/textarea.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-textarea')) {
  customElements.define('steady-textarea', SteadyTextarea);
} else {
  warnTaken('steady-textarea', SteadyTextarea);
}

export {SteadyTextarea};
