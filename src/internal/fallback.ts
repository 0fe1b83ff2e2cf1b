/**
 * What a host writes inside an element for when the element cannot be shown: a working form, or a
 * phone number.
 */

/** Put on what was switched off here, so that a copy of the page can be undone too. */
const MARK = 'data-steady-off';

/** Whether a person has begun to write among the children of an element. */
export function isWrittenIn(element: Element): boolean {
  return (
    element.querySelector(':is(input, select, textarea):is(:focus, :user-valid, :user-invalid)') !==
    null
  );
}

/**
 * Switches the controls among the children of an element on or off. What nobody can see must not be
 * posted with a form of the host, nor hold that form back. What has a `slot` is a part of the element.
 */
export function switchChildren(element: Element, on: boolean): void {
  const wanted = on
    ? `[${MARK}]`
    : ':is(button, input, select, textarea):not([disabled], [form=""], [slot], [slot] *)';
  for (const control of element.querySelectorAll<HTMLInputElement>(wanted)) {
    // Where a form's first button is disabled, Enter does nothing; without a form it is not the first.
    control.toggleAttribute(/submit|image/.test(control.type) ? 'form' : 'disabled', !on);
    control.toggleAttribute(MARK, !on);
  }
}
