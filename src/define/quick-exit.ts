import {SteadyQuickExit} from '../components/quick-exit/quick-exit.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-quick-exit')) {
  customElements.define('steady-quick-exit', SteadyQuickExit);
} else {
  warnTaken('steady-quick-exit', SteadyQuickExit);
}

export {SteadyQuickExit};
