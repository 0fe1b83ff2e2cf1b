/**
 * All that an open form needs: the form engine, what is asked about each thing, and how it is drawn.
 * Brought when the first form is opened (`form-code.ts`); a server has it from the beginning.
 */
export {goToControl} from '../../../fields/frame/error-summary.js';
export {FormReader} from '../../../internal/flow/form-reader.js';
export {editAnswers} from '../../../plans/edits/form.js';
export {editOutcome} from '../../../plans/edits/outcome.js';
export {Draft} from './draft.js';
export {formTemplate} from './form.js';
export {withoutClash} from './without-clash.js';
