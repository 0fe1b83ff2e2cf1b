import {SteadyActivityCard} from '../components/activity-card/activity-card.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-activity-card')) {
  customElements.define('steady-activity-card', SteadyActivityCard);
} else {
  warnTaken('steady-activity-card', SteadyActivityCard);
}

export {SteadyActivityCard};
