/** Where the focus goes while a plan is changed. */
import type {PlanList} from '../../../data/contracts/gate-plan.js';
import {isItemEdit, openName, type Opened} from '../../../plans/edits/index.js';

/** Stands for the list of what is wrong in a form. */
export const SUMMARY = 'summary';

/** Id of what two people have both changed. */
export const CLASH = 'edit-clash';

/** Id of the button that opens something of the plan. */
export function openButton(list: PlanList, item: string): string {
  return `open:${openName({kind: 'item', list, item})}`;
}

/** Where the focus goes when what was opened is closed. */
export function focusAfter(opened: Opened): string {
  if (opened.kind === 'item' || isItemEdit(opened)) return openButton(opened.list, opened.item);
  return opened.kind === 'add' && opened.about !== undefined
    ? 'edit-undo'
    : `open:${openName(opened)}`;
}

/** Puts it there; where that is gone, on the way back, else on the title. */
export function focusOn(root: HTMLElement | DocumentFragment, id: string): void {
  const find = (each: string) =>
    root.querySelector<HTMLElement>(
      each === SUMMARY ? '.error-summary' : `[id="${CSS.escape(each)}"]`,
    );
  const found = find(id) ?? find('edit-undo') ?? root.querySelector<HTMLElement>('.title');
  for (let at = closed(found); at; at = closed(at)) at.open = true;
  found?.focus();
  if (found?.id === 'edit-title') found.scrollIntoView({block: 'nearest'});
}

/** What it stands in, and cannot be seen in. */
const closed = (within: Element | null | undefined) =>
  within?.closest<HTMLDetailsElement>('details:not([open])');
