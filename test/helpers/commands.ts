/**
 * What browser tests may ask of the browser itself. All of it is undone after each test. A test that
 * asks for what only Chromium can do is true there alone: elsewhere it ends at that point, and is
 * counted as not applicable.
 */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {Media} from './browser-plugin.mjs';
import {NOT_HERE} from './not-here.mjs';
import {reached} from './reached.js';

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
let mouseHeld = false;
let contactAt: readonly [x: number, y: number] = [0, 0];
let contactOf: 'touch' | 'pen' | undefined;
let running: Mocha.Test | undefined;

/** @param facility - What is asked for, as a person would call it. */
async function ask<T>(command: string, payload: unknown, facility: string): Promise<T> {
  const answer = await executeServerCommand<T | {notHere: true}, object>(command, {payload});
  return answer instanceof Object && 'notHere' in answer ? notHere(facility) : answer;
}

/** Ends the running test, which counts as not applicable. */
function notHere(facility: string): never {
  if (!running) throw new Error(`${facility}: only in Chromium.`);
  running.title += ` ${NOT_HERE} ${facility}]`;
  return running.skip();
}

/**
 * Axe finds no fault. It reads markup and computed styles, which are alike in all engines, and takes a
 * third of the time of the others: Chromium answers for all. So it comes last in a test.
 */
export async function expectAccessible(element: Element, what?: string): Promise<void> {
  if (!('userAgentData' in navigator)) return notHere('axe');
  await expect(element, what).to.be.accessible();
}

/** The page as assistive technology meets it. Only in Chromium. */
export async function accessibilityTree(): Promise<AccessibleNode> {
  return ask('steady:tree', undefined, 'the accessibility tree');
}

/** Everything in a tree with one role, in the order it is met. */
export function withRole(role: string, node: AccessibleNode): AccessibleNode[] {
  const inside = (node.children ?? []).flatMap((child) => withRole(role, child));
  return node.role === role ? [node, ...inside] : inside;
}

/** Presses one key, or several together: `Tab`, `Shift+Tab`, `Control+a`, ` `. */
export async function press(chord: string): Promise<void> {
  const keys = chord.split(/(?<=.)\+/).length;
  await reached('keyup', keys, () => ask('steady:press', chord, 'keys'));
}

/**
 * Types text into what has the focus, key by key. It ends with a character of an English keyboard: of
 * others an engine may say nothing but that they are there.
 */
export async function type(text: string): Promise<void> {
  const keys = text.match(/[ -~\n]/g) ?? [];
  await reached('keyup', keys.length, () => ask('steady:type', text, 'keys'));
}

/** Clicks the middle of an element with the real mouse. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const position = {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
  await reached('pointerup', 1, () => ask('steady:click', position, 'the mouse'));
}

/** A step of what a hand does with a mouse: goes there, presses its button, lets it go. */
export type MouseStep = readonly [x: number, y: number] | 'down' | 'up';

/** Moves the real mouse, with its button held between `down` and `up`, also over several calls: one for each movement. */
export async function mouse(...steps: readonly MouseStep[]): Promise<void> {
  const last = steps.at(-1);
  const event = last === 'up' ? 'pointerup' : last === 'down' ? 'pointerdown' : 'pointermove';
  mouseHeld = last === 'up' ? false : mouseHeld || steps.includes('down');
  await reached(event, 1, () => ask('steady:mouse', steps, 'the mouse'));
}

/**
 * One step of a finger or a pen on the screen. Only in Chromium.
 *
 * @param at - Where, on the screen; where it was before when nothing is said.
 */
export async function contact(
  kind: 'touch' | 'pen',
  step: 'down' | 'move' | 'up' | 'cancel',
  at: readonly [x: number, y: number] = contactAt,
): Promise<void> {
  const facility = kind === 'touch' ? 'a finger' : 'a pen';
  await reached(`pointer${step}`, 1, () => ask(`steady:${kind}`, {at, step}, facility));
  contactAt = at;
  contactOf = step === 'down' || step === 'move' ? kind : undefined;
}

/** Print, dark, forced colours, reduced motion, contrast: what is not named is as usual. Only in Chromium. */
export async function emulateMedia(media: Media): Promise<void> {
  await ask('steady:media', media, 'print, colours and motion as a person set them');
  mediaChanged = Object.keys(media).length > 0;
}

/** The size of the page in CSS pixels. */
export async function setViewport(size: {width: number; height: number}): Promise<void> {
  viewportChanged = size.width !== ORDINARY.width || size.height !== ORDINARY.height;
  await ask('steady:viewport', size, 'the size of the page');
  // Some engines answer before the page has its size.
  while (innerWidth !== size.width || innerHeight !== size.height)
    await new Promise(requestAnimationFrame);
}

beforeEach(function () {
  running = this.currentTest;
});

afterEach(async () => {
  if (mediaChanged) await emulateMedia({});
  if (mouseHeld) await mouse('up');
  if (contactOf) await contact(contactOf, 'up');
  if (viewportChanged) await setViewport(ORDINARY);
});
