/** Notices whatever an element lets out of itself, and whatever it leaves behind on the page. */

/** Ways out of a page, by the object that has them. */
const WAYS: readonly (readonly [object, readonly string[]])[] = [
  [window, ['fetch', 'open', 'postMessage']],
  [navigator, ['sendBeacon']],
  [XMLHttpRequest.prototype, ['send']],
  [WebSocket.prototype, ['send']],
  [HTMLFormElement.prototype, ['submit']],
  [history, ['pushState', 'replaceState']],
  [Storage.prototype, ['setItem']],
  [IDBFactory.prototype, ['open']],
  [console, ['log', 'info', 'warn', 'error', 'debug']],
];

export interface Watch {
  /** What was let out, in words: an event of ours, a request, a line in the console. */
  readonly left: readonly string[];
  readonly end: () => void;
}

/** From now on until `end`. Nothing of it is held up, but for requests, which go nowhere. */
export function watchPage(): Watch {
  const left: string[] = [];
  const giveBack: (() => void)[] = [];
  const patch = (object: object, name: string, tell: (given: unknown[]) => string | undefined) => {
    const own = Object.getOwnPropertyDescriptor(object, name);
    const was = Reflect.get(object, name) as (...given: unknown[]) => unknown;
    Object.defineProperty(object, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        const told = tell(given);
        if (told !== undefined) left.push(told);
        return name === 'fetch' && told !== undefined
          ? Promise.reject(new Error('Nothing goes out here.'))
          : was.apply(this, given);
      },
    });
    giveBack.push(() => {
      if (own) Object.defineProperty(object, name, own);
      else Reflect.deleteProperty(object, name);
    });
  };
  for (const [object, names] of WAYS) {
    for (const name of names)
      patch(object, name, (given) => `${name}: ${given.map(String).join()}`);
  }
  patch(EventTarget.prototype, 'dispatchEvent', ([event]) => {
    const {type} = event as Event;
    return type.startsWith('steady-') ? type : undefined;
  });
  return {
    left,
    end: () => {
      for (const each of giveBack) each();
    },
  };
}

/** What a page keeps beyond its elements: addresses, titles, stores. */
export async function keptByPage(): Promise<string> {
  const {href} = location;
  const databases = 'databases' in indexedDB ? await indexedDB.databases() : [];
  return JSON.stringify({
    href,
    title: document.title,
    name: window.name,
    cookie: document.cookie,
    back: [history.length, history.state as unknown],
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases,
  });
}

/** Everything in the shadow root of an element, with what controls hold. */
export function contentsOf({shadowRoot}: Element): string {
  const controls = shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [];
  const held = [...controls].map(({value, checked}) => `${value}${checked ? ' CHECKED' : ''}`);
  return [shadowRoot?.innerHTML ?? '', ...held].join('\n');
}
