import {SteadyRadios} from '../primitives/radios/radios.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-radios')) {
  customElements.define('steady-radios', SteadyRadios);
} else {
  warnTaken('steady-radios', SteadyRadios);
}

export {SteadyRadios};
