import {SteadyDetails} from '../primitives/details/details.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-details')) {
  customElements.define('steady-details', SteadyDetails);
} else {
  warnTaken('steady-details', SteadyDetails);
}

export {SteadyDetails};
