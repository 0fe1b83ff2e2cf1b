import type {ReactiveControllerHost} from 'lit';

/** What a link leads to, for a control of an element: `#` and this. `steady` where it has no id. */
export function arrivalOf(element: Element, control: string): string {
  return `${element.getAttribute('id') ?? 'steady'}:${control}`;
}

/**
 * Follows links from anywhere on the page to a control inside an element, such as those of a host's
 * own error summary: no `#id` reaches into a shadow root.
 */
export function followArrivals(
  host: Element & ReactiveControllerHost,
  go: (control: string) => void,
): void {
  const follow = (event: Event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const hash = event.type === 'click' ? link?.getAttribute('href') : location.hash;
    const start = `#${arrivalOf(host, '')}`;
    if (!hash?.startsWith(start)) return;
    event.preventDefault();
    go(hash.slice(start.length));
  };
  host.addController({
    hostConnected() {
      // After the page's own scripts, which find nothing there.
      document.addEventListener('click', follow);
      addEventListener('hashchange', follow);
    },
    hostDisconnected() {
      document.removeEventListener('click', follow);
      removeEventListener('hashchange', follow);
    },
  });
}
