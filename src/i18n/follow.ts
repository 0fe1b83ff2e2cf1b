/** The language of the place where an element stands, and news when it changes. */

/**
 * The nearest `lang` at or above an element, through shadow roots.
 *
 * @returns A BCP 47 tag as written, or `''` where no one has said.
 */
export function languageAt(element: Element): string {
  let at: Element | undefined = element;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** One observer for each document or shadow root, shared by all elements that stand in it. */
const watched = new WeakMap<Node, {readonly listeners: Set<() => void>; stop: () => void}>();

function watch(root: Node, listener: () => void): () => void {
  let entry = watched.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const listen of [...listeners]) listen();
    });
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    entry = {listeners, stop: () => observer.disconnect()};
    watched.set(root, entry);
  }
  const {listeners, stop} = entry;
  listeners.add(listener);
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) {
      stop();
      watched.delete(root);
    }
  };
}

/**
 * Calls back when a `lang` changes anywhere the element's language could come from. A move of the
 * element itself is not seen here: it disconnects and connects again.
 *
 * @returns Stops following.
 */
export function followLanguage(element: Element, changed: () => void): () => void {
  const stops: (() => void)[] = [];
  let at: Element | undefined = element;
  while (at) {
    const root = at.getRootNode();
    stops.push(watch(root, changed));
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return () => {
    for (const stop of stops) stop();
  };
}

const RIGHT_TO_LEFT = new Set(['ar', 'ur', 'fa', 'ps', 'he', 'ckb', 'sd', 'ug', 'yi', 'dv', 'ks']);

/** The direction a language is written in. A script in the tag wins: `pa-Arab` is right to left. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  if (rest.includes('x')) rest.length = rest.indexOf('x');
  if (rest.includes('arab') || rest.includes('hebr')) return 'rtl';
  return RIGHT_TO_LEFT.has(language) && !rest.includes('latn') ? 'rtl' : 'ltr';
}
