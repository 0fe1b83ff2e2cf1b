/**
 * What Lit needs to go on from what a server drew: a note at each place where a value stands. A page
 * has hundreds of them, and everything they say follows from the templates and what is drawn. So a
 * server leaves them out, and they are written back here. One name for all templates together, at the
 * end, proves that the server drew from the same.
 */
import {digestForTemplateResult} from '@lit-labs/ssr-client';
import {render, type TemplateResult} from 'lit';

/** Begins the note at the end of a shadow root; {@link nameOfAll} follows. */
export const ALL = 'steady ';

/** @param names - Of all templates in a shadow root, in the order in which they begin. */
export function nameOfAll(names: readonly string[]): string {
  return digestForTemplateResult({strings: names} as unknown as TemplateResult);
}

/**
 * Writes the notes. Those that another renderer left are written anew. Looks at every element and
 * every word on the way, and at no attribute.
 *
 * @param value - What the server should have drawn: templates, and lists of them, with keys or without.
 * @throws {Error} When the server drew from other templates, or with other words.
 */
export function writeMarks(root: ShadowRoot, value: unknown): void {
  const last = removeMarks(root);
  const names: string[] = [];
  const place = new Place(root);
  takeValue(value, place, names);
  place.end();
  if (last !== undefined && last !== nameOfAll(names)) throw others();
}

/** @returns The name of all templates, where a server of ours has left it. */
function removeMarks(root: ShadowRoot): string | undefined {
  const marks = marksIn(root, /^(steady |\/?lit-|\?$)/);
  for (const mark of marks) mark.remove();
  // Words that only notes have kept apart.
  if (marks.length > 1) root.normalize();
  const last = marks.find(({data}) => data.startsWith(ALL));
  return last?.data.slice(ALL.length);
}

/** Takes the notes before elements away, which are of no use any more: one stands before each. */
export function removeNodeMarks(root: ShadowRoot): void {
  for (const mark of marksIn(root, /^lit-node /)) mark.remove();
}

function marksIn(root: ShadowRoot, kind: RegExp): readonly Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) {
    const mark = walker.currentNode as Comment;
    if (kind.test(mark.data)) marks.push(mark);
  }
  return marks;
}

/** Between two nodes of what a server drew. */
class Place {
  readonly #parent: Node;
  #next: Node | null;

  constructor(parent: Node) {
    this.#parent = parent;
    this.#next = parent.firstChild;
  }

  mark(data: string): void {
    this.#parent.insertBefore(new Comment(data), this.#next);
  }

  /** Steps over a text. A parser puts texts side by side into one node, and makes one of long ones several. */
  takeText(words: string): void {
    // It also turns the line breaks of other systems into one kind.
    const text = words.replace(/\r\n?/g, '\n');
    if (text === '') return;
    const node = this.#find();
    if (!(node instanceof Text)) throw otherWords();
    while (node.length < text.length && node.nextSibling instanceof Text) {
      node.appendData(node.nextSibling.data);
      node.nextSibling.remove();
    }
    if (!node.data.startsWith(text)) throw otherWords();
    this.#next = node.length > text.length ? node.splitText(text.length) : node.nextSibling;
  }

  /** The element that stands here. */
  see(name: string): Element {
    const node = this.#find(name);
    if (node instanceof Element && node.localName === name) return node;
    throw others();
  }

  after(element: Element): void {
    this.#next = element.nextSibling;
  }

  end(): void {
    const node = this.#find();
    if (node instanceof Text) throw otherWords();
    if (node) throw others();
  }

  /** What a browser's extensions put in, and styles, are stepped over. */
  #find(name?: string): Node | null {
    while (isForeign(this.#next, name)) this.#next = this.#next.nextSibling;
    return this.#next;
  }
}

function isForeign(node: Node | null, name: string | undefined): node is Node {
  if (!(node instanceof Element)) return node instanceof Comment;
  const {localName} = node;
  return localName !== name && (localName.includes('-') || /^(style|link)$/.test(localName));
}

function takeValue(given: unknown, place: Place, names: string[]): void {
  const value = isRepeat(given) ? itemsOf(given) : given;
  if (isTemplate(value)) {
    const name = digestForTemplateResult(value);
    names.push(name);
    place.mark(`lit-part ${name}`);
    const pattern = patternOf(value);
    takeNodes(pattern.nodes, {pattern, values: value.values, place, names});
  } else {
    place.mark('lit-part');
    if (Array.isArray(value)) for (const each of value) takeValue(each, place, names);
    // Lit's own two words for nothing are symbols.
    else if (value != null && typeof value !== 'symbol') {
      if (typeof value !== 'string' && typeof value !== 'number') throw others();
      place.takeText(String(value));
    }
  }
  place.mark('/lit-part');
}

/** A template without its values. */
interface Pattern {
  readonly nodes: Iterable<Node>;
  /** Its values that stand between nodes, each by the node that stands for it. */
  readonly values: ReadonlyMap<Node, number>;
  /** Where each of its nodes stands, as Lit counts. */
  readonly order: ReadonlyMap<Node, number>;
}

interface Taking {
  readonly pattern: Pattern;
  readonly values: readonly unknown[];
  readonly place: Place;
  readonly names: string[];
}

function takeNodes(nodes: Iterable<Node>, taking: Taking): void {
  const {pattern, values, place} = taking;
  for (const node of nodes) {
    if (node instanceof Text) {
      place.takeText(node.data);
    } else if (node instanceof Element) {
      const element = place.see(node.localName);
      place.mark(`lit-node ${pattern.order.get(node) ?? 0}`);
      place.after(element);
      // What stands in a text box is a person's.
      if (node.localName === 'textarea') continue;
      const inside = new Place(element);
      takeNodes(node.childNodes, {...taking, place: inside});
      inside.end();
    } else {
      const index = pattern.values.get(node);
      if (index !== undefined) takeValue(values[index], place, taking.names);
    }
  }
}

let inert: Document | undefined;

const patterns = new WeakMap<TemplateStringsArray, Pattern>();

function patternOf(result: TemplateResult): Pattern {
  const {strings} = result;
  const known = patterns.get(strings);
  if (known) return known;
  // In a document where no element comes to life, and each value is its own number.
  const creationScope = (inert ??= document.implementation.createHTMLDocument());
  const drawn = creationScope.createElement('div');
  render({...result, values: strings.slice(1).map((_, index) => index)}, drawn, {creationScope});
  // Lit's own note about where it draws.
  drawn.firstChild?.remove();
  const walker = document.createTreeWalker(
    drawn,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT,
  );
  const order = new Map<Node, number>();
  const values = new Map<Node, number>();
  while (walker.nextNode()) {
    const {currentNode} = walker;
    order.set(currentNode, order.size);
    if (!isPlaceOfValue(currentNode)) continue;
    const number = currentNode.nextSibling as Text;
    values.set(currentNode, Number(number.data));
    number.remove();
  }
  const pattern = {nodes: [...drawn.childNodes], values, order};
  patterns.set(strings, pattern);
  return pattern;
}

/** Lit's own note, in a template, about where a value stands. */
function isPlaceOfValue(node: Node): boolean {
  return node instanceof Comment && node.data.startsWith('?lit$');
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function others(): Error {
  return new Error('Its templates are others.');
}

function otherWords(): Error {
  return new Error('Its words are others.');
}

/** What Lit makes of `repeat(items, key, template)`. */
interface DirectiveResult {
  readonly values: readonly [
    items?: Iterable<unknown>,
    key?: unknown,
    template?: (item: unknown, index: number) => unknown,
  ];
}

function isRepeat(value: unknown): value is DirectiveResult {
  return typeof value === 'object' && value !== null && '_$litDirective$' in value;
}

/** As a server draws them: one after the other, without their keys. */
function itemsOf({values: [items = [], , template]}: DirectiveResult): unknown[] {
  return typeof template === 'function' ? [...items].map((item, i) => template(item, i)) : [];
}
