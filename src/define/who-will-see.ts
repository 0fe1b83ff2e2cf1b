import {SteadyWhoWillSee} from '../primitives/who-will-see/who-will-see.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-who-will-see')) {
  customElements.define('steady-who-will-see', SteadyWhoWillSee);
} else {
  warnTaken('steady-who-will-see', SteadyWhoWillSee);
}

export {SteadyWhoWillSee};
