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

const followers = new Map<Element, (element: never) => void>();
/** The documents and shadow roots in which somebody stands, all watched by one observer. */
let watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` changes anywhere on the page. A move of the element itself is not seen
 * here: it disconnects and connects again.
 *
 * @param changed - One function for all elements of a kind: there can be thousands.
 */
export function followLanguage<E extends Element>(element: E, changed: (element: E) => void): void {
  observer ??= new MutationObserver(() => {
    for (const [each, tell] of [...followers]) tell(each as never);
  });
  followers.set(element, changed);
  let at: Element | undefined = element;
  while (at) {
    const root = at.getRootNode();
    if (!watched.has(root)) observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    watched.add(root);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** The last one to leave ends the watching. */
export function leaveLanguage(element: Element): void {
  followers.delete(element);
  if (followers.size > 0) return;
  observer?.disconnect();
  watched = new WeakSet();
}
