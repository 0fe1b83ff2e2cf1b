/**
 * The same fixture, drawn in the browser or, in a run with `STEADY_FROM=server`, by a real server
 * renderer in Node and then taken over. What cannot be taken over fails the test it happens in.
 */
import {fixture as drawn, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {render, type TemplateResult} from 'lit';

declare global {
  interface Window {
    /** Set by the page of such a run. */
    steadyFrom?: 'server';
  }
}

/** What `steady:server-html` takes: see `src/server/options.ts`. */
export interface ServerDrawing {
  readonly tag: string;
  readonly options: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly children?: string;
    readonly language?: string;
    readonly allowUnreviewed?: string;
    readonly sharedConfig?: object;
  };
}

/** True in a run that starts from server HTML. */
export const fromServer = (): boolean => window.steadyFrom === 'server';

/** What a server makes of an element. */
export async function serverHtml(drawing: ServerDrawing): Promise<string> {
  const answer = await executeServerCommand<{html: string}, {payload: string}>(
    'steady:server-html',
    // As text: on its way an object's keys change their order, which is the order on screen.
    {payload: JSON.stringify(drawing)},
  );
  return answer.html;
}

/** HTML as a parser would meet it, in a document where no element comes to life yet. */
export function parsed(markup: string): HTMLElement {
  const place = document.implementation.createHTMLDocument().createElement('div');
  place.setHTMLUnsafe(markup);
  const element = place.firstElementChild as HTMLElement | null;
  if (!element) throw new Error('There is no element in it.');
  return element;
}

/** Puts a template into the page, as `fixture` of `@open-wc/testing` does. */
export async function fixture<T extends Element>(template: TemplateResult): Promise<T> {
  if (!fromServer()) return drawn<T>(template);
  const inert = document.implementation.createHTMLDocument();
  const place = inert.createElement('div');
  const listeners = recordListeners(() => render(template, place, {creationScope: inert}));
  const late: (() => void)[] = [];
  for (const element of place.querySelectorAll('*')) {
    if (!element.localName.startsWith('steady-')) continue;
    const {travelling, others} = propertiesOf(element);
    const here = await fromServerHtml(element, travelling);
    for (const [name, listener] of listeners.get(element) ?? []) {
      here.addEventListener(name, listener);
    }
    late.push(() => Object.assign(here, others));
    element.replaceWith(here);
  }
  const page = await drawn<T>(html`${[...place.childNodes]}`);
  const all = [page, ...page.querySelectorAll('*')];
  for (const each of all) if ('updateComplete' in each) await each.updateComplete;
  for (const set of late) set();
  return page;
}

async function fromServerHtml(
  element: Element,
  properties: Record<string, unknown>,
): Promise<Element> {
  const attributes = Object.fromEntries(
    [...element.attributes].map(({name, value}) => [name, value]),
  );
  const language = element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  const markup = await serverHtml({
    tag: element.localName,
    options: {
      properties,
      attributes,
      language,
      children: element.innerHTML,
    },
  });
  const here = parsed(markup);
  // Said where it stands, as a page would say it.
  if (!element.hasAttribute('lang')) here.removeAttribute('lang');
  return here;
}

/** Functions stay in the browser: a page sets such properties once its scripts run. */
function propertiesOf(element: Element) {
  const travelling: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(element)) {
    if (name.startsWith('_')) continue;
    const isPlain = JSON.stringify(value) !== undefined && !hasFunction(value);
    (isPlain ? travelling : others)[name] = value;
  }
  return {travelling, others};
}

function hasFunction(value: unknown): boolean {
  if (typeof value === 'function') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) !== Object.prototype && !Array.isArray(value)
    ? true
    : Object.values(value).some(hasFunction);
}

type Listener = readonly [string, EventListenerOrEventListenerObject];

/** Listeners that a template puts on elements: those are of another document, and go. */
function recordListeners(draw: () => void): Map<EventTarget, Listener[]> {
  const own = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener');
  if (!own) throw new Error('There is nothing to listen with.');
  const heard = new Map<EventTarget, Listener[]>();
  Object.defineProperty(EventTarget.prototype, 'addEventListener', {
    ...own,
    value(
      this: EventTarget,
      ...[name, listener, options]: Parameters<Element['addEventListener']>
    ) {
      heard.set(this, [...(heard.get(this) ?? []), [name, listener]]);
      (own.value as Element['addEventListener']).call(this, name, listener, options);
    },
  });
  try {
    draw();
  } finally {
    Object.defineProperty(EventTarget.prototype, 'addEventListener', own);
  }
  return heard;
}

let mayBeDrawnAgain = false;

/** For a test about what no server could have drawn. */
export function allowDrawnAgain(): void {
  mayBeDrawnAgain = true;
}

if (fromServer()) {
  // Also where a test listens to warnings itself: what it puts in place is called, and heard here too.
  const listeners = new WeakMap<Console['warn'], Console['warn']>();
  const heard = (own: Console['warn']): Console['warn'] => {
    const warn = (...parts: unknown[]): void => {
      own(...parts);
      const isAgain = String(parts[0]).includes('[drawn-again]');
      if (isAgain && !mayBeDrawnAgain) reportError(new Error(String(parts[0])));
    };
    listeners.set(warn, own);
    return warn;
  };
  let now = heard(console.warn);
  Object.defineProperty(console, 'warn', {
    configurable: true,
    get: () => now,
    set: (warn: Console['warn']) => (now = heard(listeners.get(warn) ?? warn)),
  });
  afterEach(() => (mayBeDrawnAgain = false));
}
