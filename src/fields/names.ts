/** Names and ids that no question can have, because ids of questions have no colon. */

/**
 * Name of the buttons. Each submits the native form and its value says what was pressed, so that a
 * press does the same with scripts and without.
 */
export const DO = 'steady:do';

/** Id of the native form, for buttons that stand outside it. */
export const FORM = 'steady:form';
