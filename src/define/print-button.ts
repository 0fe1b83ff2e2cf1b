import {SteadyPrintButton} from '../primitives/print-button/print-button.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-print-button')) {
  customElements.define('steady-print-button', SteadyPrintButton);
} else {
  warnTaken('steady-print-button', SteadyPrintButton);
}

export {SteadyPrintButton};
