/** What is drawn again. */
interface Drawn extends Node {
  requestUpdate(): void;
}

/** Each for as long as it lives. */
const followed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Draws an element again when children of it come, go or change, for as long as it lives. Calling it
 * again does nothing more. All elements share one observer.
 */
export function followChildren(element: Drawn): void {
  observer ??= new MutationObserver((records) => {
    const changed = new Set<Node>();
    for (const {target} of records) {
      for (let at: Node | null = target; at; at = at.parentNode) {
        if (followed.has(at)) changed.add(at);
      }
    }
    for (const each of changed) (each as Drawn).requestUpdate();
  });
  followed.add(element);
  observer.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['disabled', 'form'],
  });
}
