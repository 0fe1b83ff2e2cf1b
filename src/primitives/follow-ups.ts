/**
 * What a page asks because of an answer: behind its row, or in the slot of an option that we draw. A
 * `<fieldset>` is switched off as well while its answer is not chosen, so that what nobody sees is
 * neither posted nor holds its form back; what was typed into it stays.
 */
import {isServer} from 'lit';
import {markupInside} from '../internal/markup-inside.js';

/** Where a follow-up of one of these elements ends what belongs to it. */
export const FOLLOW_UP = '[data-follow-up], [slot^="when-"]';

/** The slot for what is asked because of an option. */
export function slotFor(value: string): string {
  return `when-${value}`;
}

/** Whether the page asks something because of an option that we draw. */
export function hasFollowUp(element: Element, value: string): boolean {
  const slot = slotFor(value);
  // A server knows of the children what is written.
  if (isServer) return (markupInside.get(element) ?? '').includes(`slot="${slot}"`);
  return [...element.children].some((child) => child.slot === slot);
}

/** Shows what is asked because of what is chosen, and nothing else. */
export function settleFollowUps(element: Element, controls: readonly HTMLInputElement[]): void {
  for (const control of controls) {
    const isOff = !control.checked || control.matches(':disabled');
    const slot = slotFor(control.value);
    const behind = control.closest('label')?.nextElementSibling;
    for (const each of element.children) {
      if (each.slot !== slot && (each !== behind || !each.matches(FOLLOW_UP))) continue;
      // Set only where it differs: the children are watched.
      if ((each as HTMLElement).hidden !== isOff) (each as HTMLElement).hidden = isOff;
      if (each instanceof HTMLFieldSetElement && each.disabled !== isOff) each.disabled = isOff;
    }
  }
}
