/** Where error links arrive without scripts. */
import type {Served} from '../internal/served.js';

/**
 * Empty links among the children of a form, one for each control with a problem. `#id` reaches no
 * control in a shadow root, so the form shows each of them before the words of its control: a link
 * to it brings these into view, and the next Tab is the control.
 *
 * @param id - The `id` attribute of the form.
 */
export function anchorsFor({state, pathMissing}: Served, id?: string): string {
  const controls = state.problems.map(({control}) => control);
  if (pathMissing && state.screen.name === 'start') controls.push('path');
  return anchorsTo(controls, id);
}

/** The same for places of an element that its own links lead to. */
export function anchorsTo(places: readonly string[], id = 'steady'): string {
  return [...new Set(places)]
    .map(escaped)
    .map((control) => `<a id="${escaped(id)}:${control}" slot="at:${control}"></a>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
