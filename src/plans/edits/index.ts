/**
 * Editing a plan as questions: which are asked, what stands there, and the change that answers come to.
 * No page and no Lit. Functions with words speak the current language.
 */
export {editAnswers, editDefinition, isOneOfSeveral} from './form.js';
export {editsOf, moveChange, placeChange, quickChanges, type QuickName} from './item-actions.js';
export {canEdit, itemOfEdit} from './may.js';
export {openName, readOpenName, type Opened} from './name.js';
export {goalStateText} from './kinds.js';
export {editOutcome, type EditOutcome} from './outcome.js';
export {readerNames} from './readers.js';
export {shownWith} from './shown-with.js';
export {addTitle, editTitle} from './titles.js';
export {
  EDITED_LISTS,
  isItemEdit,
  type EditContext,
  type EditedList,
  type PlanEdit,
} from './types.js';
