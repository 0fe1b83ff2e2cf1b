/** Rows that a page wrote: a label around a radio or a check box. */

import {looksOf} from './looks.js';

/** On a row of the page: what its control is like. */
const ROW = 'data-steady-row';

/** Says on each row what its control is like: what is inside a label of the page no style of ours can reach. */
export function markRows(element: Element, controls: readonly HTMLInputElement[]): void {
  for (const control of controls) {
    const {parentElement: row} = control;
    if (!(row instanceof HTMLLabelElement) || row.parentElement !== element) continue;
    // It shows by itself whether it is chosen: a mark of ours would miss what scripts do.
    if (!row.hasAttribute(ROW)) Object.assign(control.style, looksOf(control.type));
    const states = [
      'row',
      control.checked && 'chosen',
      control.matches(':focus-visible') && 'focus',
      control.matches(':disabled') && 'off',
    ];
    const now = states.filter(Boolean).join(' ');
    if (row.getAttribute(ROW) !== now) row.setAttribute(ROW, now);
  }
}
