import {SteadyProgress} from '../primitives/progress/progress.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-progress')) {
  customElements.define('steady-progress', SteadyProgress);
} else {
  warnTaken('steady-progress', SteadyProgress);
}

export {SteadyProgress};
