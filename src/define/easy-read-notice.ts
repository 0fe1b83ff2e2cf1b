import {SteadyEasyReadNotice} from '../components/easy-read-notice/easy-read-notice.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-easy-read-notice')) {
  customElements.define('steady-easy-read-notice', SteadyEasyReadNotice);
} else {
  warnTaken('steady-easy-read-notice', SteadyEasyReadNotice);
}

export {SteadyEasyReadNotice};
