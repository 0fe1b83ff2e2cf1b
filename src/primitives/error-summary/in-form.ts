/** What is wrong in a form of the page, and the way to it. */

/** One thing to put right. */
export interface Wrong {
  readonly control: HTMLElement;
  /** What to do, in words. */
  readonly words: string;
}

/** What a control of ours says of itself, and a native one as well. */
interface Checked extends HTMLElement {
  readonly validationMessage?: string;
  readonly error?: unknown;
}

/** The control of ours that a native one of the page stands in; else itself. */
export function ownerOf(control: HTMLElement): HTMLElement {
  for (let at: HTMLElement | null = control; at; at = at.parentElement) {
    if (isOurs(at)) return at;
    // What is asked because of an answer speaks for itself.
    if (at.matches('[data-follow-up], [slot^="when-"]')) break;
  }
  return control;
}

/**
 * What is wrong, in the order of the form: what the last check has found, and what a server has.
 *
 * @param found - Controls that the browser has called invalid.
 */
export function wrongIn(form: HTMLFormElement, found: ReadonlySet<HTMLElement>): Wrong[] {
  const seen = new Set<unknown>();
  return [...form.elements].flatMap((each) => {
    const control: Checked = ownerOf(each as HTMLElement);
    // Radios of one name are one question.
    const key = (each as HTMLInputElement).type === 'radio' ? each.getAttribute('name') : control;
    if (seen.has(key) || seen.has(control)) return [];
    const words = found.has(control) ? control.validationMessage : saidOf(control);
    if (!words) return [];
    seen.add(key).add(control);
    return [{control, words}];
  });
}

/** What a server has written to a control of ours. */
function saidOf(control: Checked): string | null | undefined {
  if (!control.localName.startsWith('steady-')) return undefined;
  const {error = control.getAttribute('error')} = control;
  if (typeof error === 'string' && error) return error;
  return control.querySelector(':scope > [slot="error"]:not([data-steady-words])')?.textContent;
}

/** Puts the focus on a control, with the words of its question in view. */
export function goTo(control: HTMLElement): void {
  const owner = ownerOf(control);
  const words = owner === control && !isOurs(owner) ? wordsOf(control) : owner;
  words.scrollIntoView({block: 'start'});
  control.focus({preventScroll: true});
}

/** The legend where it is near, else the label. */
function wordsOf(control: HTMLElement): HTMLElement {
  const legend = control.closest('fieldset')?.querySelector('legend');
  if (legend) {
    const {top} = legend.getBoundingClientRect();
    const {bottom} = control.getBoundingClientRect();
    // A form all in one fieldset: its legend would take the control off the screen.
    if (bottom - top < innerHeight / 2) return legend;
  }
  const [label] = (control as HTMLInputElement).labels ?? [];
  return label ?? control;
}

function isOurs({localName, constructor}: Element): boolean {
  return localName.startsWith('steady-') && 'formAssociated' in constructor;
}
