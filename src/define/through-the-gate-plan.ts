import {SteadyThroughTheGatePlan} from '../components/through-the-gate-plan/through-the-gate-plan.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-through-the-gate-plan')) {
  customElements.define('steady-through-the-gate-plan', SteadyThroughTheGatePlan);
} else {
  warnTaken('steady-through-the-gate-plan', SteadyThroughTheGatePlan);
}

export {SteadyThroughTheGatePlan};
