import {SteadyButton} from '../primitives/button/button.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-button')) {
  customElements.define('steady-button', SteadyButton);
} else {
  warnTaken('steady-button', SteadyButton);
}

export {SteadyButton};
