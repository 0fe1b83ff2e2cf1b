import {SteadyInset} from '../primitives/inset/inset.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-inset')) {
  customElements.define('steady-inset', SteadyInset);
} else {
  warnTaken('steady-inset', SteadyInset);
}

export {SteadyInset};
