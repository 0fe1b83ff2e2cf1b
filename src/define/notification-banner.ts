import {SteadyNotificationBanner} from '../primitives/notification-banner/notification-banner.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-notification-banner')) {
  customElements.define('steady-notification-banner', SteadyNotificationBanner);
} else {
  warnTaken('steady-notification-banner', SteadyNotificationBanner);
}

export {SteadyNotificationBanner};
