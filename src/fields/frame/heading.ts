import {html, nothing} from 'lit';

/** Of what says where in the journey a page is: the focus goes past it to the title, which says it. */
export const PLACE_ID = 'topline-place';

/**
 * A heading of a level that is only known when it is drawn.
 *
 * @param level - 1 to 6; `undefined` draws the content without a heading.
 * @param options.title - Heads the whole page: looks the same at any level, and takes the focus when
 *   the page is shown.
 */
export function headingTemplate(
  level: number | undefined,
  content: unknown,
  options: {title?: boolean} = {},
): unknown {
  const tab = options.title ? '-1' : nothing;
  const name = options.title ? 'title' : nothing;
  const place = options.title ? PLACE_ID : nothing;
  switch (level) {
    case undefined:
      return content;
    case 1:
      return html`<h1 class=${name} tabindex=${tab} aria-describedby=${place}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} tabindex=${tab} aria-describedby=${place}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} tabindex=${tab} aria-describedby=${place}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} tabindex=${tab} aria-describedby=${place}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} tabindex=${tab} aria-describedby=${place}>${content}</h5>`;
    default:
      return html`<h6 class=${name} tabindex=${tab} aria-describedby=${place}>${content}</h6>`;
  }
}
