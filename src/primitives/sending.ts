/**
 * A person tries to send a form, and something in it is not right. The browser would say so in a bubble
 * over the first control that is wrong. Our controls say it beside themselves, so there the bubble is
 * held back, and the focus goes where it would have gone. Where a script asks, the browser does as it
 * always does: nobody can tell `checkValidity` of a form, which must move nothing, from `reportValidity`.
 */

/** The form that is being sent in this turn, by a press of a button of its own. */
let sent: HTMLFormElement | null = null;

const onClick = (event: Event): void => {
  const button = event
    .composedPath()
    .find((each) => /^(submit|image)$/.test((each as HTMLButtonElement).type));
  const {form = null, formNoValidate = false} = (button ?? {}) as Partial<HTMLButtonElement>;
  if (form && !form.noValidate && !formNoValidate) startSending(form);
};

/** Notices when a person sends a form. Calling it again does nothing more. */
export function watchSending(): void {
  document.addEventListener('click', onClick, true);
}

/** A form is about to be checked and sent because somebody wants it. */
export function startSending(form: HTMLFormElement): void {
  sent = form;
  setTimeout(() => (sent = null));
}

/** Whether a form is being sent, and one of these is the first control in it that is wrong. */
export function isToBeSaid(
  form: HTMLFormElement | null,
  controls: readonly HTMLElement[],
): boolean {
  if (!form || form !== sent) return false;
  const first = [...form.elements].find((each) => each.matches(':invalid:not(fieldset)'));
  return controls.includes(first as HTMLElement);
}

/** Holds the bubble back, for this control and for those after it in the same form. */
export function keepQuiet(event: Event, form: HTMLFormElement | null): void {
  event.preventDefault();
  const others = (other: Event): void => {
    if (form && (other.target as HTMLInputElement).form === form) other.preventDefault();
  };
  document.addEventListener('invalid', others, true);
  setTimeout(() => document.removeEventListener('invalid', others, true));
}
