/** Every control for a page's own form, as a page that has all of them would import them. */
import '../../src/define/checkboxes.js';
import '../../src/define/date-input.js';
import '../../src/define/radios.js';
import '../../src/define/select.js';
import '../../src/define/text-field.js';
import '../../src/define/textarea.js';
