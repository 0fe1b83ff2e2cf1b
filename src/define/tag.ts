import {SteadyTag} from '../primitives/tag/tag.js';
import {warnTaken} from '../internal/taken.js';

// Written out here, because tools that read the source recognise this form.
if (!customElements.get('steady-tag')) {
  customElements.define('steady-tag', SteadyTag);
} else {
  warnTaken('steady-tag', SteadyTag);
}

export {SteadyTag};
