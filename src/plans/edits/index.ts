/**
 * Editing a plan as questions: which are asked, what stands there, and the change that answers come to.
 * No page and no Lit. Functions with words speak the current language.
 */
export {canEdit, editAnswers, editDefinition, itemOfEdit} from './form.js';
export {editsOf, moveChange, quickChanges, type QuickName} from './item-actions.js';
export {openName, readOpenName, type Opened} from './name.js';
export {goalStateText} from './kinds.js';
export {editOutcome, type EditOutcome} from './outcome.js';
export {readerNames} from './readers.js';
export {addTitle, editTitle} from './titles.js';
export {EDITED_LISTS, type EditContext, type PlanEdit} from './types.js';
