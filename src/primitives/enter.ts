/** Enter in a box sends the form: what a browser does for boxes of the form's own tree. */
import {startSending} from './sending.js';

/** Kinds of box of which one alone sends its form without a button. */
const BOXES =
  ':is(input:not([type]), input:is([type=text], [type=search], [type=tel], [type=url], [type=email], [type=password], [type=date], [type=month], [type=week], [type=time], [type=datetime-local], [type=number])), steady-text-field, steady-date-input';

/**
 * Sends a form as Enter does: by pressing its first button, and not at all where that is switched
 * off. Without a button only a form of one box is sent.
 */
export function sendByEnter(form: HTMLFormElement): void {
  // `elements` leaves out buttons that are pictures.
  const button = [...form.elements].find(
    (each): each is HTMLButtonElement | HTMLInputElement =>
      (each instanceof HTMLButtonElement || each instanceof HTMLInputElement) &&
      each.type === 'submit',
  );
  const first = button ?? form.querySelector<HTMLInputElement>('input[type=image]');
  if (first) first.click();
  else if ([...form.elements].filter((each) => each.matches(BOXES)).length <= 1) {
    if (!form.noValidate) startSending(form);
    form.requestSubmit();
  }
}
