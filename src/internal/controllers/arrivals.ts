import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a link leads to, for a control of an element: `#` and this. `steady` where it has no id. */
export function arrivalOf(element: Element, control: string): string {
  return `${element.getAttribute('id') ?? 'steady'}:${control}`;
}

/**
 * Follows links from anywhere on the page to a control inside an element, such as those of a host's
 * own error summary: no `#id` reaches into a shadow root.
 */
export class Arrivals implements ReactiveController {
  readonly #host: Element;
  readonly #go: (control: string) => void;

  constructor(host: Element & ReactiveControllerHost, go: (control: string) => void) {
    this.#host = host;
    this.#go = go;
    host.addController(this);
  }

  hostConnected(): void {
    // After the page's own scripts, which find nothing there.
    document.addEventListener('click', this.#follow);
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#follow);
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const hash = event.type === 'click' ? link?.getAttribute('href') : location.hash;
    const start = `#${arrivalOf(this.#host, '')}`;
    if (!hash?.startsWith(start)) return;
    event.preventDefault();
    this.#go(hash.slice(start.length));
  };
}
