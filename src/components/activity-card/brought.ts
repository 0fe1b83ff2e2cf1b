/**
 * What only some cards need: what reads a record, times in words, a drawing, strips to tear off. One for
 * all cards, brought when the first needs it; what does not come is left out, and the next card tries
 * again.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {apart} from '../../internal/flat.js';
import type {CardView, SessionWords} from './view.js';

export let viewOf: typeof import('./record.js').viewOf | undefined;
export let sessionWords: SessionWords | undefined;
let pictures: typeof import('./picture.js') | undefined;
export let stripsTemplate: typeof import('./tear-off.js').stripsTemplate | undefined;

/** Its place is there while it is on its way, and not for one that nobody knows. */
export function pictureTemplate({image, picture}: CardView): TemplateResult | typeof nothing {
  const framed = (drawn: unknown) => html`<div class="picture">${drawn}</div>`;
  if (image) {
    return framed(html`<img src=${image.src} alt=${image.alt} loading="lazy" decoding="async" />`);
  }
  if (!picture) return nothing;
  const drawn = pictures?.drawPicture(picture);
  if (drawn === nothing && !pictures?.isComing(picture)) return nothing;
  return framed(apart(drawn));
}

/** @returns Whether there is anything new to draw then; nothing when it can be drawn now. */
export function bringPicture(name: string): Promise<boolean> | undefined {
  return pictures ? pictures.bringPicture(name) : bringPictures(name);
}

async function bringPictures(name: string): Promise<boolean> {
  try {
    pictures = await import('./picture.js');
    await pictures.bringPicture(name);
    return true;
  } catch {
    return false;
  }
}

export const bringRecords = once(async () => void ({viewOf} = await import('./record.js')));
export const bringStrips = once(
  async () => void ({stripsTemplate} = await import('./tear-off.js')),
);
export const bringSessionWords = once(
  async () =>
    void ({sessionTexts: sessionWords} = await import('../../activities/session-words.js')),
);

/** Asked for by each card, fetched for the first. */
function once(bring: () => Promise<void>): () => Promise<void> {
  let coming: Promise<void> | undefined;
  return () => (coming ??= bring().catch(() => (coming = undefined)));
}
