/** Goes on from what a server drew, on the same nodes. Loaded only where a server has drawn. */
import {hydrate} from '@lit-labs/ssr-client';
import {css, type RenderOptions} from 'lit';
import {addStyles} from '../styles/add.js';
import {removeNodeMarks, writeMarks} from './marks.js';
import type {Served} from './served.js';
import {wholeServed} from './served-json.js';
import {warnOnce} from './warn.js';

/** What a template may set on a native control, and a person changes. */
const THEIRS = ['value', 'checked', 'selected'];

/** What has its true height keeps it: put off again, it would be guessed at for a moment. */
const laidOut = css`
  :host,
  * {
    content-visibility: visible !important;
  }
`;

/**
 * Connects what is drawn with the template it was drawn from. What a person has typed and chosen by
 * then stays: no template writes over it here.
 *
 * @param root - Its styles are the element's own by now, so those that came with the page go.
 * @param value - What the server should have drawn; nothing when it drew in another language.
 * @returns Nothing when that is what it has drawn. Else all of it has to be drawn again, and then
 *   this puts the focus and the caret back to where they are now.
 */
export function takeOver(
  root: ShadowRoot,
  value: unknown,
  options: RenderOptions,
): (() => void) | undefined {
  try {
    connect(root, value, options);
  } catch (error) {
    Reflect.deleteProperty(root, '_$litPart$');
    warnOnce(
      'drawn-again',
      `${root.host.localName}: what the server drew could not be gone on from. ${String(error)}`,
    );
    return caretIn(root);
  }
  if (root.adoptedStyleSheets.length === 0) return undefined;
  addStyles(root, laidOut);
  for (const child of [...root.children]) if (child.matches('style, link')) child.remove();
  return undefined;
}

function connect(root: ShadowRoot, value: unknown, options: RenderOptions): void {
  if (value === undefined) throw new Error('Its language is not to be had here.');
  writeMarks(root, value);
  const controls = root.querySelectorAll('input, textarea, select, option');
  for (const control of controls) {
    for (const name of THEIRS) {
      Object.defineProperty(control, name, {
        configurable: true,
        get: () => undefined,
        set: () => undefined,
      });
    }
  }
  try {
    hydrate(value, root, options);
    removeNodeMarks(root);
  } finally {
    for (const control of controls) {
      for (const name of THEIRS) Reflect.deleteProperty(control, name);
    }
  }
}

/** @returns Puts the focus and the caret where they are now, on the control of the same id. */
function caretIn(root: ShadowRoot): () => void {
  const focused = root.activeElement as HTMLInputElement | null;
  const {id = '', selectionStart = null, selectionEnd = null} = focused ?? {};
  return () => {
    const again = id ? (root.getElementById(id) as HTMLInputElement | null) : null;
    again?.focus({preventScroll: true});
    if (selectionStart !== null) again?.setSelectionRange(selectionStart, selectionEnd);
  };
}

/**
 * Waits while an element stands inside another that a server drew, and that has not been taken over
 * yet: it gets its properties then.
 */
async function turnOf(element: HTMLElement): Promise<void> {
  const isDeferred = () => element.isConnected && element.hasAttribute('defer-hydration');
  if (!isDeferred()) return;
  await new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (isDeferred()) return;
      observer.disconnect();
      done();
    });
    observer.observe(element, {attributeFilter: ['defer-hydration']});
  });
}

/**
 * Properties that a server was given travel beside what it drew; those set here win. What is the same
 * for everyone can be a file beside the page.
 *
 * @throws When that file does not arrive.
 */
export async function takeProperties(element: HTMLElement): Promise<void> {
  await turnOf(element);
  const own = element as unknown as Record<string, unknown>;
  const file = element.querySelector<HTMLLinkElement>('link[data-config]');
  if (file) {
    const answer = await fetch(file.href);
    if (!answer.ok) throw new Error(`${file.href}: ${answer.status}`);
    own['sharedConfig'] = await answer.json();
  }
  const scripts = element.querySelectorAll<HTMLScriptElement>(
    'script:is([data-served], [data-properties])',
  );
  for (const {dataset, text} of scripts) {
    try {
      const given: unknown = JSON.parse(text);
      const properties = 'served' in dataset ? {served: wholeServed(given as Served)} : given;
      for (const [name, value] of Object.entries(properties as object)) own[name] ??= value;
    } catch {
      // The engine's own words can quote what was typed.
      warnOnce(
        'server-data',
        `${element.localName}: what the server sent along is not JSON. Print what renderElement gives as it is.`,
      );
    }
  }
}
