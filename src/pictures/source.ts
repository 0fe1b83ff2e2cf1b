/** Kinds of image that may stand in an address itself. An SVG in an `<img>` runs no scripts. */
const DATA = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/**
 * Whether an address from data may be given to an `<img>`: `http:`, `https:`, a path on the host, or
 * `data:image/…`.
 */
export function isSafeImage(src: string): boolean {
  if (src.trim() === '') return false;
  try {
    const {protocol, href} = new URL(src, 'https://example.org/');
    return /^https?:$/.test(protocol) || DATA.test(href);
  } catch {
    return false;
  }
}
