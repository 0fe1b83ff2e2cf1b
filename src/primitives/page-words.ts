/**
 * Ties a control of the page to its words. Ids do not reach from the page into a shadow root, so
 * words for such a control stand in the page as well: those the page wrote, else ours.
 */

import {fieldStrings} from '../fields/strings.js';
import type {Native} from './native.js';

/** On what was written here, so that it is known again. */
const OURS = 'data-steady-words';
/** On a control that was said to be wrong here. */
const WRONG = 'data-steady-wrong';
const NAMED = '[aria-label], [aria-labelledby]';
let ids = 0;

/** What the element says by its properties. An empty text is left out. */
export interface PageWords {
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  /** How much fits, where that is said. */
  readonly count: string;
}

/** The page's own words in a place of an element; what we wrote there is not meant. */
export function wordsIn(element: Element, place: keyof PageWords): HTMLElement | undefined {
  return (
    element.querySelector<HTMLElement>(`:scope > [slot="${place}"]:not([${OURS}])`) ?? undefined
  );
}

/** Gives a control of the page its name, its descriptions, and whether there is a problem. */
export function tieWords(element: Element, control: Native, words: PageWords): void {
  tieLabel(element, control, words.label);
  const hint = wordsIn(element, 'hint') ?? write(element, 'hint', 'p', words.hint);
  const error = wordsIn(element, 'error') ?? write(element, 'error', 'p', words.error);
  const count = wordsIn(element, 'count') ?? write(element, 'count', 'p', words.count);
  const before = (control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  // An id of ours whose words are gone describes nothing.
  const kept = before.filter((id) => !id.startsWith('steady-words-'));
  const now = [hint, error, count].flatMap((each) => (each ? [idOf(each)] : []));
  set(control, 'aria-describedby', [...new Set([...kept, ...now])].join(' '));
  markWrong(control, error !== undefined);
}

/** Says of a control of the page whether there is a problem. What the page says itself stays. */
export function markWrong(control: Native, isWrong: boolean): void {
  if (isWrong || control.hasAttribute(WRONG)) set(control, 'aria-invalid', isWrong ? 'true' : '');
  control.toggleAttribute(WRONG, isWrong);
}

function tieLabel(element: Element, control: Native, words: string): void {
  const own = wordsIn(element, 'label');
  const isNamed =
    own !== undefined ||
    control.matches(NAMED) ||
    [...(control.labels ?? [])].some((label) => !label.hasAttribute(OURS));
  const label = own ?? write(element, 'label', 'label', isNamed ? '' : words);
  if (!label) return;
  if (!(label instanceof HTMLLabelElement)) {
    if (!control.matches(NAMED)) set(control, 'aria-labelledby', idOf(label));
  } else if (!label.htmlFor && !label.contains(control)) {
    label.htmlFor = idOf(control);
  }
}

/** Words of ours in a place, or none. */
function write(
  element: Element,
  place: keyof PageWords,
  tag: 'label' | 'p',
  words: string,
): HTMLElement | undefined {
  const there = element.querySelector<HTMLElement>(`:scope > [slot="${place}"][${OURS}]`);
  if (!words) {
    there?.remove();
    return undefined;
  }
  const written = there ?? document.createElement(tag);
  // Read out before what is wrong, and not seen, as with a control of ours.
  const before = place === 'error' ? [unseen(fieldStrings.problem()), ' '] : [];
  const all = before.map((part) => (typeof part === 'string' ? part : part.textContent)).join('');
  if (written.textContent !== all + words) written.replaceChildren(...before, words);
  if (!there) {
    written.slot = place;
    written.toggleAttribute(OURS, true);
    element.append(written);
  }
  return written;
}

/** Words for screen readers alone. No style of ours reaches so deep into the page. */
function unseen(words: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = words;
  Object.assign(span.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  return span;
}

function idOf(element: Element): string {
  element.id ||= `steady-words-${++ids}`;
  return element.id;
}

function set(element: Element, name: string, value: string): void {
  if ((element.getAttribute(name) ?? '') === value) return;
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
