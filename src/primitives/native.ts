/** A control of the browser's own, drawn by us or given by the page. */
export type Native = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The one of several that takes the focus: of radios the one that is chosen, else the first. */
export function firstToFocus(controls: readonly Native[]): Native | undefined {
  const chosen = controls.find(
    (control) => control.type === 'radio' && (control as HTMLInputElement).checked,
  );
  return chosen ?? controls[0];
}
