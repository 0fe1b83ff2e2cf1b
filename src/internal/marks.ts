/**
 * The notes Lit leaves for taking over, shorter. Each names its template by twelve characters that
 * compression makes no less of, and a page has a hundred of them. Which template each is for follows
 * from what is drawn; one name for all of them together, at the end, proves that it is the same.
 */
import {digestForTemplateResult} from '@lit-labs/ssr-client';
import type {TemplateResult} from 'lit';

/** A note that is for a template, without the template's name. */
export const SHORT = 'lit-part t';

/** Begins the note at the end of a shadow root; {@link nameOfAll} follows. */
export const ALL = 'steady ';

/** @param names - Of all templates in a shadow root, in the order in which they begin. */
export function nameOfAll(names: readonly string[]): string {
  return digestForTemplateResult({strings: names} as unknown as TemplateResult);
}

/**
 * Writes the names back into short notes. Notes that another renderer left whole stay.
 *
 * @param value - What the server should have drawn: templates, and lists of them, with keys or without.
 * @throws {Error} When the server drew from other templates.
 */
export function completeMarks(root: ShadowRoot, value: unknown): void {
  const last = [...root.childNodes].find((node): node is Comment => isComment(node, ALL));
  if (!last) return;
  const names = namesIn(value);
  if (last.data !== ALL + nameOfAll(names)) throw new Error('Its templates are others.');
  last.remove();
  let next = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) {
    const mark = walker.currentNode as Comment;
    if (mark.data === SHORT) mark.data = `lit-part ${names[next++] ?? ''}`;
  }
}

function isComment(node: Node, start: string): boolean {
  return node.nodeType === Node.COMMENT_NODE && (node as Comment).data.startsWith(start);
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('_$litDirective$' in value) return namesInRepeat(value as unknown as DirectiveResult);
  if (!('_$litType$' in value)) return [];
  const result = value as TemplateResult;
  return [digestForTemplateResult(result), ...result.values.flatMap(namesIn)];
}

/** What Lit makes of `repeat(items, key, template)`. */
interface DirectiveResult {
  readonly values: readonly [
    items?: Iterable<unknown>,
    key?: unknown,
    template?: (item: unknown, index: number) => unknown,
  ];
}

function namesInRepeat({values: [items = [], , template]}: DirectiveResult): string[] {
  if (typeof template !== 'function') return [];
  return [...items].flatMap((item, index) => namesIn(template(item, index)));
}
