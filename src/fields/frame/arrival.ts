import {html} from 'lit';

/**
 * The words over a control that something is wrong with, and before them the place where links from
 * outside arrive: no `#id` reaches into a shadow root, so a server puts an empty anchor among the
 * children of the element, which stands here.
 */
export function arrivalTemplate(control: string | undefined, words: unknown): unknown {
  return control === undefined ? words : html`<slot name="at:${control}"></slot>${words}`;
}
