/** Looks at an element drawn in the pseudo-language: words that are not messages, places too tight. */
import type {SteadyElement} from '../../src/internal/element.js';
import {withoutPseudo} from '../fixtures/pseudo.js';

const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
const TEXT_KINDS = 'style, script, .visually-hidden';

/**
 * The words in an element that did not come through a message.
 *
 * @param allowed - What the host gave: its own words stay as they are.
 */
export function unlocalised(form: SteadyElement, allowed: readonly string[]): string[] {
  const root = form.renderRoot as ShadowRoot;
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    SPOKEN.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const texts = textNodes(root).filter((node) => !node.parentElement?.closest('style, script'));
  const longest = [...allowed].sort((a, b) => b.length - a.length);
  return [...texts.map(({data}) => data), ...attributes]
    .map((text) => longest.reduce((left, word) => left.replaceAll(word, ''), withoutPseudo(text)))
    .filter((left) => /\p{L}/u.test(left));
}

/** Elements whose content does not fit into them, and words that lie over other words. */
export function cramped(form: SteadyElement): string[] {
  return [...overflowing(form.renderRoot as ShadowRoot), ...overlapping(form)];
}

function overflowing(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => element instanceof HTMLElement && isSeen(element))
    .filter((element) => !/^inline$|^contents$|^none$/.test(getComputedStyle(element).display))
    .filter((element) => {
      // What answers to a thumb reaches into the gap between numbers, unseen.
      const unseen = element.matches('.scale-step, :has(> .scale)') ? 4 : 1;
      const {clientWidth, scrollWidth} = element;
      return clientWidth > 0 && scrollWidth > clientWidth + unseen;
    })
    .map((element) => `too narrow: ${element.outerHTML.slice(0, 200)}`);
}

/** Not in a closed disclosure, and not there for screen readers alone. */
function isSeen(element: Element): boolean {
  return element.checkVisibility() && !element.closest(TEXT_KINDS);
}

function overlapping(form: SteadyElement): string[] {
  const lines = textNodes(form.renderRoot as ShadowRoot)
    .filter(({data, parentElement}) => data.trim() && parentElement && isSeen(parentElement))
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({box, node}));
    })
    .filter(({box}) => box.width > 1 && box.height > 1)
    .sort((a, b) => a.box.top - b.box.top);
  const found = new Set<string>();
  for (const [i, {box, node}] of lines.entries()) {
    for (const {box: other, node: over} of lines.slice(i + 1)) {
      if (other.top >= box.bottom) break;
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      // Lines of one text stand close, and accents reach over the edge of theirs.
      const down = box.bottom - other.top;
      if (over !== node && across > 2 && down > box.height / 3)
        found.add(`over each other: "${node.data.trim()}" and "${over.data.trim()}"`);
    }
  }
  return [...found];
}

function textNodes(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Every string in a host's configuration. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, value.slice(0, 1).toUpperCase() + value.slice(1)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
