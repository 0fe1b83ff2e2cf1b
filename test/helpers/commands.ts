/** What browser tests may ask of the browser itself. All of it is undone after each test. */
import {
  executeServerCommand,
  sendKeys,
  sendMouse,
  setViewport as setViewportSize,
} from '@web/test-runner-commands';
import type {Media} from './browser-plugin.mjs';

export {sendKeys, sendMouse};
export type {Media};

/** What assistive technology is told about one thing on the page. */
export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly checked?: boolean | 'mixed';
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly focused?: boolean;
  readonly invalid?: string;
  readonly required?: boolean;
  readonly level?: number;
  readonly children?: readonly AccessibleNode[];
}

const ORDINARY = {width: 800, height: 600};
let mediaChanged = false;
let viewportChanged = false;

/** The page as assistive technology meets it. */
export async function accessibilityTree(): Promise<AccessibleNode> {
  // Not the package's own function: its types have it return nothing.
  return executeServerCommand<AccessibleNode, object>('a11y-snapshot', {});
}

/** Everything in a tree with one role, in the order it is met. */
export function withRole(role: string, node: AccessibleNode): AccessibleNode[] {
  const inside = (node.children ?? []).flatMap((child) => withRole(role, child));
  return node.role === role ? [node, ...inside] : inside;
}

/** Presses one key, or several together: `Tab`, `Shift+Tab`, `Control+a`, ` `. */
export async function press(chord: string): Promise<void> {
  await executeServerCommand('steady:press', chord);
}

/** Types text into what has the focus, key by key. */
export async function type(text: string): Promise<void> {
  await sendKeys({type: text});
}

/** Clicks the middle of an element with the real mouse. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({type: 'click', position});
}

/** Print, dark, forced colours, reduced motion, contrast: what is not named is as usual. */
export async function emulateMedia(media: Media): Promise<void> {
  mediaChanged = Object.keys(media).length > 0;
  await executeServerCommand('steady:media', media as Record<string, string>);
}

/** The size of the page in CSS pixels. */
export async function setViewport(size: {width: number; height: number}): Promise<void> {
  viewportChanged = size.width !== ORDINARY.width || size.height !== ORDINARY.height;
  await setViewportSize(size);
}

afterEach(async () => {
  if (mediaChanged) await emulateMedia({});
  if (viewportChanged) await setViewport(ORDINARY);
});
