// It draws cards.
import './activity-card.js';
import {SteadyActivityList} from '../components/activity-list/activity-list.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-activity-list')) {
  customElements.define('steady-activity-list', SteadyActivityList);
} else {
  warnTaken('steady-activity-list', SteadyActivityList);
}

export {SteadyActivityList};
