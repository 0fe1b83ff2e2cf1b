import {SteadyLanguageSwitch} from '../primitives/language-switch/language-switch.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-language-switch')) {
  customElements.define('steady-language-switch', SteadyLanguageSwitch);
} else {
  warnTaken('steady-language-switch', SteadyLanguageSwitch);
}

export {SteadyLanguageSwitch};
