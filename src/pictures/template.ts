import {html, nothing, type TemplateResult} from 'lit';
import {warnOnce} from '../warn.js';
import type {DrawnPicture, Picture} from './picture.js';
import {findPicture} from './registry.js';
import {isSafeImage} from './source.js';

export interface PictureOptions {
  /** The width and height of its square, in px of the page; 96 where nothing is said. */
  readonly size?: number;
  /**
   * Words for who cannot see it; `pictureAlt` has the picture's own. Left out where words beside it
   * say the same: it is then hidden from screen readers.
   */
  readonly alt?: string;
}

/**
 * Draws a picture. A name that is not in the registry draws nothing: the words beside it stay. Needs
 * `pictureStyles` in the element.
 */
export function pictureTemplate(
  given: Picture | string | undefined,
  {size = 96, alt = ''}: PictureOptions = {},
): TemplateResult | typeof nothing {
  const picture = typeof given === 'string' ? findPicture(given) : given;
  if (picture === undefined) return nothing;
  if ('src' in picture) return imageTemplate(picture.src, alt, size);
  const lines = linesOf(picture);
  if (lines === nothing) return nothing;
  const classes = picture.mirrors ? 'drawing mirrors' : 'drawing';
  return alt === ''
    ? html`<svg
        class=${classes}
        viewBox="0 0 96 96"
        width=${size}
        height=${size}
        aria-hidden="true"
        focusable="false"
      >
        ${lines}
      </svg>`
    : html`<svg
        class=${classes}
        viewBox="0 0 96 96"
        width=${size}
        height=${size}
        role="img"
        aria-label=${alt}
        focusable="false"
      >
        ${lines}
      </svg>`;
}

/** What a host draws must not take the words beside it along. */
function linesOf(picture: DrawnPicture): unknown {
  try {
    return picture.draw();
  } catch {
    warnOnce('picture-drawing', `The picture "${picture.name}" could not be drawn.`);
    return nothing;
  }
}

/**
 * Shows a file of the host's. One whose address is none of an image draws nothing and warns
 * `picture-source`.
 *
 * @param alt - `''` where words beside it say the same.
 */
export function imageTemplate(
  src: string,
  alt: string,
  size: number,
): TemplateResult | typeof nothing {
  if (isSafeImage(src)) {
    return html`<img
      class="drawing"
      src=${src}
      alt=${alt}
      width=${size}
      height=${size}
      loading="lazy"
      decoding="async"
    />`;
  }
  warnOnce(
    'picture-source',
    'An image was left out: its address is not http, https or data:image.',
  );
  return nothing;
}
